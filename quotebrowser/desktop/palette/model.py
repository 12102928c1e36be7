"""The palette's list: the commands that what is typed means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.palette.finding import Entry, found

if TYPE_CHECKING:
    from collections.abc import Sequence

ENTRY = Qt.ItemDataRole.UserRole
"""The role under which an item gives its Entry."""

AnyIndex = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Commands, those that cannot be carried out now among them, each with its reason."""

    def __init__(self, entries: Sequence[Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._listed = list(entries)

    def narrow(self, typed: str) -> None:
        """List what is typed means."""
        self.beginResetModel()
        self._listed = found(self._entries, typed)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many commands are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._listed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The command's title, or all of it for those who hear the list."""
        if not index.isValid():
            return None
        entry = self._listed[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.keys, entry.menu, entry.why_off) if part)
        return entry if role == ENTRY else None
