"""The box one searches with: filters while one types, once the fingers rest."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from quotebrowser.catalogue.search_language import ends_in_a_word

REST_MS = 180
"""How long nothing is typed before the search is made."""


def wanted(typed: str) -> str:
    """What is searched for while this is typed: its last word may go on, unless a phrase or a space has ended it."""
    words = typed.strip()
    goes_on = typed[-1:].isalnum() and ends_in_a_word(typed)
    return f"{words}*" if goes_on else words


class SearchBox(QLineEdit):
    """`words_changed` gives what is typed, a moment after the last key; Return and clearing do not wait."""

    words_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search words, speakers, headlines"))
        self.setAccessibleName(self.tr("Search the quotes"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here are for the window
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._tell)

    def _typed(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        words = wanted(self.text())
        if words != self._told:
            self._told = words
            self.words_changed.emit(words)

    def forget(self) -> None:
        """Be empty, without a word to anyone."""
        self._told = ""
        self.clear()
        self._timer.stop()
