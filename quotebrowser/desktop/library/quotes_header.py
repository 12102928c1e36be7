"""The head of the table of quotes: columns are chosen, ordered, sized and sorted by here, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from quotebrowser.desktop.arranged_header import ArrangedHeader
from quotebrowser.desktop.library.columns import COLUMNS, QUOTE_COLUMN, column_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.order import Order

GIVES_WAY = next(number for number, column in enumerate(COLUMNS) if column.name == "outlet")


class QuotesHeader(ArrangedHeader):
    """The quotes have the room that the other columns leave, and all of it where the list is shown as cards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(COLUMNS, QUOTE_COLUMN, (GIVES_WAY,), parent)
        self._is_aside = False
        self._kept: tuple[str, ...] = ()

    def stand_aside(self, *, aside: bool) -> None:
        """Leave the whole width to the quotes and be hidden, or stand as before."""
        if aside:
            self._kept = self.remembered()
            self._is_aside = self._settling = True
            for number in range(self.count()):
                self.setSectionHidden(number, number != QUOTE_COLUMN)
            self._settling = False
        else:
            self._is_aside = False
            self.restore(self._kept)
        self.setVisible(not aside)
        self.fill(self._room)

    def restore(self, remembered: Sequence[str]) -> None:
        """Stand as `remembered` has it, now or when the list is a table again."""
        if self._is_aside:
            self._kept = tuple(remembered)
        else:
            super().restore(remembered)

    def remembered(self) -> tuple[str, ...]:
        """The columns of the table, which may stand aside."""
        return self._kept if self._is_aside else super().remembered()

    def show_order(self, order: Order) -> None:
        """Show by which column the list is sorted."""
        down = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(column_of(order.by), down)

    def fill(self, room: int) -> None:
        """Give the quotes what the other columns leave of this room, or all of it."""
        if self._is_aside:
            self._room = room
            self.resizeSection(QUOTE_COLUMN, room)
        else:
            super().fill(room)
