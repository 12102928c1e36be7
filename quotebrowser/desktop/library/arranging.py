"""How the list is arranged: as table or cards, columns, order and groups, by header, menu and key, and remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from quotebrowser.catalogue.order import GroupBy, Order, SortBy
from quotebrowser.desktop.library.columns import COLUMNS
from quotebrowser.desktop.preferences.options import (
    LIST_AS_CARDS,
    LIST_COLUMNS,
    LIST_DESCENDING,
    LIST_GROUPED_BY,
    LIST_REPEATS_ONCE,
    LIST_SORTED_BY,
)

if TYPE_CHECKING:
    from quotebrowser.desktop.library.listings import Listings
    from quotebrowser.desktop.library.quotes_view import QuotesView
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.preferences.store import Preferences


class ArrangingController(QObject):
    """Bound to the commands of the room "arranging"."""

    def __init__(self, table: QuotesView, listings: Listings, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._listings = listings
        self._commands = commands
        self.sorting = QMenu(self.tr("Sort by"), table)
        self.sorting.aboutToShow.connect(self._fill_sorting)
        table.quotes.sorting_wanted.connect(self._sort)
        listings.order_changed.connect(self._show_order)
        listings.once_changed.connect(commands.actions["arranging.repeats_once"].setChecked)
        self._show_order(listings.order)

    def remember_in(self, preferences: Preferences) -> None:
        """Arrange the list as it was left, and keep how it is left from now on."""
        self._table.header.restore(preferences.value(LIST_COLUMNS))
        by, group = preferences.value(LIST_SORTED_BY), preferences.value(LIST_GROUPED_BY)
        self._listings.put_in_order(
            Order(
                SortBy(by) if by in set(SortBy) else SortBy.DATE,
                preferences.value(LIST_DESCENDING),
                GroupBy(group) if group in set(GroupBy) else None,
            )
        )

        self._listings.show_once(once=preferences.value(LIST_REPEATS_ONCE))
        self._listings.once_changed.connect(lambda once: preferences.put(LIST_REPEATS_ONCE, once))

        def keep_order(order: Order) -> None:
            preferences.put(LIST_SORTED_BY, order.by.value)
            preferences.put(LIST_DESCENDING, order.descending)
            preferences.put(LIST_GROUPED_BY, order.group.value if order.group else "")

        cards = self._commands.actions["arranging.show_cards"]
        cards.setChecked(preferences.value(LIST_AS_CARDS))
        cards.toggled.connect(lambda on: preferences.put(LIST_AS_CARDS, on))
        self._listings.order_changed.connect(keep_order)
        self._table.header.arranged.connect(lambda: preferences.put(LIST_COLUMNS, self._table.header.remembered()))

    def show_cards(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Show the list as cards, or as a table."""
        self._table.show_cards(on=on)

    def choose_columns(self) -> None:
        """Open the menu of columns, which only a table has."""
        self._commands.actions["arranging.show_cards"].setChecked(False)
        self._table.header.open_menu(self._corner())

    def choose_sorting(self) -> None:
        """Open the menu of what the list can be sorted by."""
        self.sorting.popup(self._corner())

    def group_by_nothing(self) -> None:
        """Let the list have no groups."""
        self._group(None)

    def group_by_speaker(self) -> None:
        """Divide the list by speakers."""
        self._group(GroupBy.SPEAKER)

    def group_by_article(self) -> None:
        """Divide the list by articles."""
        self._group(GroupBy.ARTICLE)

    def group_by_outlet(self) -> None:
        """Divide the list by outlets."""
        self._group(GroupBy.OUTLET)

    def group_by_month(self) -> None:
        """Divide the list by months."""
        self._group(GroupBy.MONTH)

    def repeats_once(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Let what several quotes say stand once, or every quote."""
        self._listings.show_once(once=on)

    def _group(self, group: GroupBy | None) -> None:
        self._listings.put_in_order(replace(self._listings.order, group=group))

    def _sort(self, by: SortBy, descending: bool) -> None:  # noqa: FBT001 - the slot of a signal
        self._listings.put_in_order(replace(self._listings.order, by=by, descending=descending))

    def _show_order(self, order: Order) -> None:
        self._table.header.show_order(order)
        group = order.group.value if order.group else "nothing"
        self._commands.actions[f"arranging.group_by_{group}"].setChecked(True)

    def _corner(self) -> QPoint:
        return self._table.viewport().mapToGlobal(QPoint(0, 0))

    def _fill_sorting(self) -> None:
        order = self._listings.order
        self.sorting.clear()
        for column in COLUMNS:
            action = self.sorting.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.sort is order.by)
            action.triggered.connect(lambda _on, by=column.sort: self._sort(by, self._listings.order.descending))
        self.sorting.addSeparator()
        turned = self.sorting.addAction(self.tr("The other way round"))
        turned.setCheckable(True)
        turned.setChecked(order.descending)
        turned.triggered.connect(lambda on: self._sort(self._listings.order.by, on))
