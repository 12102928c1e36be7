"""The history as a table: when, who, what, and whether it still holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from quotebrowser.desktop.history.wording import state_words, when_shown
from quotebrowser.desktop.preferences.options import marked
from quotebrowser.desktop.theme import LIGHT, Colours

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.history import Entry

AnyIndex = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
"""The role under which a cell gives the Entry of its row."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, and what it shows of an entry."""

    title: str
    shown: Callable[[Entry], str]


COLUMNS = (
    Column(marked("History", "When"), lambda entry: when_shown(entry.at)),
    Column(marked("History", "Who"), lambda entry: entry.who),
    Column(marked("History", "What"), lambda entry: entry.what),
    Column(marked("History", "State"), state_words),
)
WHAT = 2
"""The place of the column that takes what room is left."""


class HistoryModel(QAbstractTableModel):
    """Entries in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._colours: Colours = LIGHT

    def show(self, entries: Sequence[Entry]) -> None:
        """List these entries."""
        if list(entries) != self._entries:
            self.beginResetModel()
            self._entries = list(entries)
            self.endResetModel()

    def use_colours(self, colours: Colours) -> None:
        """Write what was taken back in the quiet ink of this look."""
        self._colours = colours

    def entry_at(self, row: int) -> Entry | None:
        """The entry of a row, none outside of them."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("History", COLUMNS[section].title)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].shown(entry)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (column.shown(entry) for column in COLUMNS)))
        if role == Qt.ItemDataRole.ForegroundRole and entry.state in ("undone", "dropped"):
            return QColor(self._colours.muted)
        return entry if role == ENTRY else None
