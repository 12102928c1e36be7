"""The list of commands with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from quotebrowser.desktop.keys.bindings import KeyBindings

COMMAND_ID = Qt.ItemDataRole.UserRole
"""The role under which every cell of a row gives the id of its command."""

OWN_SIGN = "✎"
"""What stands behind keys that the person chose."""

COMMAND, MENU, KEYS = range(3)

AnyIndex = QModelIndex | QPersistentModelIndex


class KeysModel(QAbstractTableModel):
    """A row a command: what it is called, the menu it is in, its keys."""

    def __init__(self, bindings: KeyBindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._ids = tuple(bindings.commands.table)
        bindings.commands.keys_changed.connect(self._keys_changed)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many commands there are."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Command, menu, keys."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """What the columns are called."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The text of a cell, or the command of its row."""
        if not index.isValid():
            return None
        command_id = self._ids[index.row()]
        if role == COMMAND_ID:
            return command_id
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.texts(command_id)[index.column()]

    def texts(self, command_id: str) -> tuple[str, str, str]:
        """The three cells of a command."""
        commands = self._bindings.commands
        keys = self._bindings.keys(command_id).toString(QKeySequence.SequenceFormat.NativeText)
        own = f" {OWN_SIGN}" if self._bindings.is_own(command_id) else ""
        return commands.title(command_id), commands.menu_path(command_id), f"{keys}{own}"

    def _keys_changed(self) -> None:
        self.dataChanged.emit(self.index(0, KEYS), self.index(len(self._ids) - 1, KEYS))
