"""The palette itself: a box to type in, over the list of what is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from quotebrowser.desktop.palette.delegate import EntryDelegate
from quotebrowser.desktop.palette.finding import Entry
from quotebrowser.desktop.palette.model import ENTRY, PaletteModel
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

MOVE_IN_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""The keys that choose in the list while one types."""


class PaletteDialog(QDialog):
    """`wanted` gives the id of the command that Return or a click chose, once the palette is closed."""

    wanted = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self.model = PaletteModel(entries, self)
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(self.tr("What do you want to do?"))
        self.typed.setAccessibleName(self.tr("Find a command"))
        self.typed.setClearButtonEnabled(True)
        self.typed.installEventFilter(self)
        self.typed.textChanged.connect(self._narrow)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take)
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)  # the window has none of the desktop's
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setSpacing(space(self, 0.4))
        column.addWidget(self.typed)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(columns(self, 50))
        self._narrow("")
        self._stand_over(parent)

    def accept(self) -> None:
        """Take the command that is current, where it can be carried out; otherwise stay and let its reason be read."""
        self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move in a list move in this one while one types."""
        if watched is self.typed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVE_IN_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self.list.setCurrentIndex(self.model.index(0))
        nothing = not self.model.rowCount()
        self.list.setVisible(not nothing)
        self.nothing.setText(self.tr("No command has “{words}” in its name.").format(words=typed) if nothing else "")
        self.nothing.setVisible(nothing)

    def _take(self) -> None:
        entry = self.list.currentIndex().data(ENTRY)
        if isinstance(entry, Entry) and not entry.why_off:
            super().accept()
            self.wanted.emit(entry.id)

    def _stand_over(self, window: QWidget) -> None:
        """Stand in the upper middle of the window."""
        self.resize(min(columns(self, 80), window.width()), min(space(self, 30), window.height() * 3 // 4))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + window.height() // 10)
