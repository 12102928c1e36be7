"""How the people room was left: columns, order and width of its table, through the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt

from quotebrowser.desktop.people.table_model import COLUMNS, PLACES
from quotebrowser.desktop.preferences.options import (
    PEOPLE_COLUMNS,
    PEOPLE_DESCENDING,
    PEOPLE_PANES,
    PEOPLE_SORTED_BY,
)

if TYPE_CHECKING:
    from quotebrowser.desktop.people.people_room import PeopleRoom
    from quotebrowser.desktop.preferences.store import Preferences


def remember_room(room: PeopleRoom, preferences: Preferences) -> None:
    """Arrange the room as it was left, and keep how it is left from now on."""
    header = room.table.header
    header.restore(preferences.value(PEOPLE_COLUMNS))
    down = preferences.value(PEOPLE_DESCENDING)
    header.setSortIndicator(
        PLACES.get(preferences.value(PEOPLE_SORTED_BY), PLACES["quotes"]),
        Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder,
    )
    room.splitter.restoreState(QByteArray(preferences.value(PEOPLE_PANES)))

    def keep_order(column: int, order: Qt.SortOrder) -> None:
        preferences.put(PEOPLE_SORTED_BY, COLUMNS[column].name)
        preferences.put(PEOPLE_DESCENDING, order is Qt.SortOrder.DescendingOrder)

    header.arranged.connect(lambda: preferences.put(PEOPLE_COLUMNS, header.remembered()))
    header.sortIndicatorChanged.connect(keep_order)
    room.splitter.splitterMoved.connect(lambda: preferences.put(PEOPLE_PANES, bytes(room.splitter.saveState().data())))
