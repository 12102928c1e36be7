"""The note about a person: what is typed is handed over when one leaves the field, and never lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class NoteField(QPlainTextEdit):
    """`written` gives the id of the person whose note was changed, and the note."""

    written = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: int | None = None
        self._kept = ""
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files dropped here are for the window
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("What should be remembered about them"))

    def show_note(self, person_id: int | None, note: str) -> None:
        """Show somebody's note; what is being typed about the same person stays."""
        if person_id == self._person and self.toPlainText() != self._kept:
            return
        self.hand_over()
        self._person, self._kept = person_id, note
        if note != self.toPlainText():
            self.setPlainText(note)

    def hand_over(self) -> None:
        """Give what was typed, where that is anything new."""
        typed = self.toPlainText()
        if self._person is not None and typed != self._kept:
            self._kept = typed
            self.written.emit(self._person, typed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed as the field is left."""
        super().focusOutEvent(event)
        self.hand_over()
