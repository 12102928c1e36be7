"""The box one searches with: filters while one types, once the fingers rest, and offers what could come next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from quotebrowser.catalogue.search_language import ends_in_a_word, parse
from quotebrowser.desktop.library.completing import completion
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

REST_MS = 180
"""How long nothing is typed before the search is made."""


def wanted(typed: str) -> str:
    """What is searched for while this is typed: its last word may go on, unless a phrase or a space has ended it."""
    words = typed.strip()
    goes_on = typed[-1:].isalnum() and ends_in_a_word(typed)
    return f"{words}*" if goes_on else words


class SearchBox(QLineEdit):
    """`words_changed` gives what is typed, a moment after the last key; Return and clearing do not wait.

    What cannot be read as a search is told by `misread`, with why, and is not searched for; None once it can be read.
    """

    words_changed = Signal(str)
    misread = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search words, speakers, headlines"))
        self.setAccessibleName(self.tr("Search the quotes"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here are for the window
        self.values_of: Callable[[str], Iterable[str]] = lambda _field: ()
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._tell)
        self._offered = QStringListModel(self)
        self._replaces_from = 0
        self.completions = QCompleter(self._offered, self)
        self.completions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completions.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completions.setWidget(self)
        self.completions.activated.connect(self._complete)
        self.textChanged.connect(self._typed)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._tell)

    def search_for(self, words: str) -> None:
        """Search for this as if it were typed and ended."""
        self.setText(f"{words} " if words else "")
        self._tell()

    def _typed(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        words = wanted(self.text())
        try:
            parse(words)
        except QuoteBrowserError as error:
            self.misread.emit(error)
            return
        self.misread.emit(None)
        if words != self._told:
            self._told = words
            self.words_changed.emit(words)

    def _offer(self) -> None:
        """Offer what could come next, where the cursor stands at the end of something."""
        found = completion(self.text()[: self.cursorPosition()], self.values_of)
        self._replaces_from = found.start
        self._offered.setStringList(list(found.candidates))
        popup = self.completions.popup()
        if found.candidates:
            self.completions.complete()
        elif popup is not None and popup.isVisible():
            popup.hide()

    def _complete(self, candidate: str) -> None:
        """Put a completion in the place of what was begun; behind a field's name, go on with its values."""
        text, cursor = self.text(), self.cursorPosition()
        self.setText(text[: self._replaces_from] + candidate + text[cursor:].lstrip())
        self.setCursorPosition(self._replaces_from + len(candidate))
        if candidate.endswith(":"):
            QTimer.singleShot(0, self, self._offer)

    def forget(self) -> None:
        """Be empty, without a word to anyone but that nothing is misread."""
        self._told = ""
        self.clear()
        self._timer.stop()
        self.misread.emit(None)
