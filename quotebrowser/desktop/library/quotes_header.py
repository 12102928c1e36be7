"""The head of the table: columns are chosen, ordered, sized and sorted by here, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from quotebrowser.desktop.library.columns import COLUMNS, QUOTE_COLUMN, column_of
from quotebrowser.desktop.theme import columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint

    from quotebrowser.catalogue.order import Order

LEAST_FOR_QUOTES = 24
"""The characters that the quotes' column keeps, however many others are shown."""

NARROW = 80
"""Below how many characters' width a table whose columns nobody has chosen leaves the outlets out."""

GIVES_WAY = next(number for number, column in enumerate(COLUMNS) if column.name == "outlet")

SHOWN_SIGN, HIDDEN_SIGN = "=", "-"


class QuotesHeader(QHeaderView):
    """The quotes have the room that the other columns leave. `arranged` says that somebody has changed the columns."""

    arranged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chosen = False
        self._settling = False
        self._is_aside = False
        self._kept: tuple[str, ...] = ()
        self._room = 0
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setAccessibleName(self.tr("Columns"))
        self.menu = QMenu(self.tr("Columns"), self)
        self.menu.aboutToShow.connect(self._fill_menu)

    def begin(self) -> None:
        """Stand as nobody has changed anything; called once the columns are there."""
        self.restore(())
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)

    def restore(self, remembered: Sequence[str]) -> None:
        """Stand as `remembered` has it, columns that it does not name at the end; as at first where it is empty."""
        if self._is_aside:
            self._kept = tuple(remembered)
            return
        self._settling = True
        self._chosen = bool(remembered)
        known = dict(filter(None, map(_read, remembered)))
        names = [*known, *(column.name for column in COLUMNS if column.name not in known)]
        for place, name in enumerate(names):
            number = next(number for number, column in enumerate(COLUMNS) if column.name == name)
            self.moveSection(self.visualIndex(number), place)
            shown, wide = known.get(name, (COLUMNS[number].at_first and not remembered, 0.0))
            self.setSectionHidden(number, not shown and number != QUOTE_COLUMN)
            self.resizeSection(number, columns(self, wide) if wide else self._usual_width(number))
        self._settling = False
        self.fill(self._room)

    def remembered(self) -> tuple[str, ...]:
        """The columns in their order, with what is shown and its width in characters; nothing where nobody chose."""
        if self._is_aside:
            return self._kept
        if not self._chosen:
            return ()
        character = max(1, columns(self, 1))
        entries = []
        for place in range(self.count()):
            number = self.logicalIndex(place)
            sign = HIDDEN_SIGN if self.isSectionHidden(number) else SHOWN_SIGN
            entries.append(f"{COLUMNS[number].name}{sign}{self.sectionSize(number) / character:.1f}")
        return tuple(entries)

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

    def show_order(self, order: Order) -> None:
        """Show by which column the list is sorted."""
        down = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(column_of(order.by), down)

    def fill(self, room: int) -> None:
        """Give the quotes what the other columns leave of this room."""
        self._room = room
        if self._settling or room <= 0:
            return
        self._settling = True
        if not self._chosen and not self._is_aside:
            self.setSectionHidden(GIVES_WAY, room < columns(self, NARROW))
        others = sum(self.sectionSize(number) for number in range(self.count()) if number != QUOTE_COLUMN)
        self.resizeSection(QUOTE_COLUMN, max(columns(self, LEAST_FOR_QUOTES), room - others))
        self._settling = False

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of columns at a place of the screen."""
        self.menu.popup(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of columns."""
        self.open_menu(event.globalPos())

    def _usual_width(self, number: int) -> int:
        metrics = QFontMetrics(self.font())
        title, sample = COLUMNS[number].title, COLUMNS[number].sample
        return max(map(metrics.horizontalAdvance, (f"{title} ▾ ", sample))) + metrics.averageCharWidth()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for number, column in enumerate(COLUMNS):
            action = self.menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(number))
            action.setEnabled(number != QUOTE_COLUMN)
            action.toggled.connect(lambda on, number=number: self.show_column(number, on=on))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Columns as at first")).triggered.connect(self._as_at_first)

    def show_column(self, number: int, *, on: bool) -> None:
        """Show a column, or leave it out."""
        self._chosen = True
        self.setSectionHidden(number, not on)
        if on and self.sectionSize(number) < self._usual_width(number):
            self._settling = True
            self.resizeSection(number, self._usual_width(number))
            self._settling = False
        self._settle()

    def _as_at_first(self) -> None:
        self.restore(())
        self.arranged.emit()

    def _moved(self) -> None:
        if not self._settling:
            self._chosen = True
            self._settle()

    def _resized(self, number: int, before: int, after: int) -> None:
        """Where the quotes' own edge was moved, the column behind it gives or takes."""
        if self._settling:
            return
        self._chosen = True
        if number == QUOTE_COLUMN:
            behind = next(
                (
                    other
                    for other in map(self.logicalIndex, range(self.visualIndex(number) + 1, self.count()))
                    if not self.isSectionHidden(other)
                ),
                None,
            )
            if behind is not None:
                self._settling = True
                wanted = self.sectionSize(behind) - (after - before)
                self.resizeSection(behind, max(self.minimumSectionSize(), wanted))
                self._settling = False
        self._settle()

    def _settle(self) -> None:
        self.fill(self._room)
        self.arranged.emit()


def _read(entry: str) -> tuple[str, tuple[bool, float]] | None:
    """A remembered column: its name, whether it is shown, and its width; none where it cannot be read."""
    for sign in (SHOWN_SIGN, HIDDEN_SIGN):
        name, found, width = entry.partition(sign)
        if found and width.replace(".", "", 1).isdecimal() and name in {column.name for column in COLUMNS}:
            return name, (sign == SHOWN_SIGN, float(width))
    return None
