"""The dialog in which the note of a quote is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from quotebrowser.desktop.theme import columns, space

KEEP = "Ctrl+Return"


class NoteDialog(QDialog):
    """Asks for a note; `decided` gives its text, empty where there is to be none."""

    decided = Signal(str)

    def __init__(self, said: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QLabel(said, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.note = QPlainTextEdit(note, self)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What you want to remember about this quote"))
        self.note.setTabChangesFocus(True)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)
        self.buttons = QDialogButtonBox(self)
        self.keep = self.buttons.addButton(self.tr("Keep the note"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        keys = QKeySequence(KEEP).toString(QKeySequence.SequenceFormat.NativeText)
        self.keep.setToolTip(self.tr("Keep the note ({keys})").format(keys=keys))
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.5))
        column.addWidget(self.words)
        column.addWidget(self.note, 1)
        column.addWidget(self.buttons)
        self.resize(columns(self, 64), space(self, 17))
        self.note.setFocus()
        self.note.installEventFilter(self)
        self.buttons.accepted.connect(self._decide)
        self.buttons.rejected.connect(self.reject)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note by its key while one writes."""
        pressed = watched is self.note and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) == QKeySequence(KEEP):
            self._decide()
            return True
        return super().eventFilter(watched, event)

    def _decide(self) -> None:
        self.decided.emit(self.note.toPlainText().strip())
        self.accept()
