"""A box to type a name into, above a list of names in which the arrow keys move meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LIST_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""The keys that move in the list while one types in the box."""


class NameBox(QLineEdit):
    """`hint` stands in the box while it is empty, `called` is its accessible name."""

    def __init__(self, hint: str, called: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(called)
        self.setClearButtonEnabled(True)
        self._list: QListWidget | None = None

    def move_in(self, names: QListWidget) -> None:
        """Let the arrow keys move in this list."""
        self._list = names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys that move on to the list."""
        if self._list is not None and event.key() in LIST_MOVES:
            self._list.event(event)
        else:
            super().keyPressEvent(event)
