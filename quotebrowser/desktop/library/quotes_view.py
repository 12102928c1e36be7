"""The list of quotes, as a table with rows of one height or as cards, with colours that follow the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from quotebrowser.desktop.library.cards import CardDelegate
from quotebrowser.desktop.library.columns import QUOTE_COLUMN
from quotebrowser.desktop.library.quotes_delegate import QuoteDelegate
from quotebrowser.desktop.library.quotes_header import QuotesHeader
from quotebrowser.desktop.library.quotes_model import QuotesModel
from quotebrowser.desktop.library.rows_in_sight import RowsInSight
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from quotebrowser.catalogue.rows import QuoteRow

ROW_LINES = 2.6
"""The height of every row: two lines of the quote and some air. One height for all keeps a million rows quick."""

CARD_LINES = 6
"""What a card that nobody has seen yet is taken to be high."""

MOST_KEPT_CHOSEN = 200
"""How many chosen rows stay chosen when the list under them changes."""


class QuotesView(QTableView):
    """Shows a QuotesModel as a table or as cards.

    `quote_chosen` gives the row of the current quote whenever that is another one.
    """

    quote_chosen = Signal(object)
    quote_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = QuotesModel(self)
        self._as_row, self._as_card = QuoteDelegate(self, self.quotes), CardDelegate(self, self.quotes)
        self._cards = RowsInSight(self, self._as_card.height)
        self.as_cards = False
        self.setModel(self.quotes)
        self.setItemDelegate(self._as_row)
        self.setAccessibleName(self.tr("Quotes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.header = QuotesHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.begin()
        self.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._lay_rows()
        self.context_menu = QMenu(self)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.activated.connect(self._activated)
        self.quotes.dataChanged.connect(self._changed)

    def show_cards(self, *, on: bool) -> None:
        """Show the quotes as cards, or as a table; the current one stays current, and what is in sight in sight."""
        if on == self.as_cards:
            return
        top, current = self.top_id(), self.currentIndex()
        was_in_sight = self.viewport().rect().intersects(self.visualRect(current))
        self.as_cards = False  # nothing is measured before the one column has its width
        self.header.stand_aside(aside=on)
        self.setItemDelegate(self._as_card if on else self._as_row)
        self.setAlternatingRowColors(not on)
        self.quotes.spoken_in = QUOTE_COLUMN if on else 0
        self.as_cards = on
        self._lay_rows()
        if current.isValid():
            here = self.quotes.index(current.row(), QUOTE_COLUMN)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.put_on_top(top)
        if was_in_sight:
            self.scrollTo(self.currentIndex())

    def _lay_rows(self) -> None:
        """Begin with rows of one height."""
        modes = QAbstractItemView.ScrollMode
        self.setVerticalScrollMode(modes.ScrollPerPixel if self.as_cards else modes.ScrollPerItem)
        self._cards.level(space(self, CARD_LINES if self.as_cards else ROW_LINES))
        self.updateGeometries()

    def updateGeometries(self) -> None:
        """Measure the cards that have come into sight."""
        super().updateGeometries()
        if self.as_cards:
            self._cards.measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure the cards that have come into sight."""
        super().scrollContentsBy(dx, dy)
        if self.as_cards:
            self._cards.measure(upwards=dy > 0)
            self.viewport().update()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; a card once more after those above it were measured."""
        if self.as_cards:
            self._cards.measure_row(index.row())
            self.updateGeometries()
            super().scrollTo(index, hint)
        super().scrollTo(index, hint)

    def reset(self) -> None:
        """Measure anew, as there are other rows."""
        self._cards.forget()
        super().reset()

    def _changed(self) -> None:
        if self.as_cards:
            self._cards.forget()
            self._cards.measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the quotes the room there is, and keep the current row in sight."""
        super().resizeEvent(event)
        self.header.fill(event.size().width())
        if self.as_cards and event.size().width() != event.oldSize().width():
            self._cards.forget()
            self._cards.measure()
        current = self.currentIndex()
        if current.isValid() and QRect(QPoint(0, 0), event.oldSize()).intersects(self.visualRect(current)):
            self.scrollTo(current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a quote, where it has one."""
        if self.quotes.rowCount() and not self.context_menu.isEmpty():
            self.context_menu.popup(event.globalPos())

    @property
    def current(self) -> QuoteRow | None:
        """The current quote."""
        index = self.currentIndex()
        return self.quotes.row_at(index.row()) if index.isValid() else None

    def chosen_ids(self) -> list[int]:
        """The ids of the rows chosen, in order; of the current one where none is."""
        ids: list[int] = []
        seen = -1
        for top, bottom in sorted(
            (chosen.top(), chosen.bottom()) for chosen in self.selectionModel().selection().toList()
        ):
            ids += self.quotes.ids_between(max(top, seen + 1), bottom)
            seen = max(seen, bottom)
        current = self.currentIndex()
        here = self.quotes.id_at(current.row()) if current.isValid() else None
        return ids or ([] if here is None else [here])

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads to: a quote, never a band."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid():
            return index
        row = self.quotes.quote_beside(index.row(), upwards=index.row() < self.currentIndex().row())
        return self.quotes.index(row, index.column())

    def go_to(self, place: int) -> None:
        """Make a row the current and only chosen one, and bring it into sight."""
        index = self.quotes.index(self.quotes.quote_beside(place), QUOTE_COLUMN)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def top_id(self) -> int | None:
        """The id of the first quote in sight."""
        row = self.rowAt(0)
        return None if row < 0 else self.quotes.id_at(self.quotes.quote_beside(row))

    def put_on_top(self, quote_id: int | None) -> None:
        """Scroll so that a quote is the first one in sight, where it is listed."""
        place = None if quote_id is None else self.quotes.place_of(quote_id)
        if place is not None:
            self.scrollTo(self.quotes.index(place, QUOTE_COLUMN), QAbstractItemView.ScrollHint.PositionAtTop)

    def choose_also(self, ids: list[int]) -> None:
        """Choose these rows too, where they are shown; the current row stays what it is."""
        flags = QItemSelectionModel.SelectionFlag
        for quote_id in ids[:MOST_KEPT_CHOSEN]:
            place = self.quotes.place_of(quote_id)
            if place is not None:
                self.selectionModel().select(self.quotes.index(place, 0), flags.Select | flags.Rows)

    def _current_changed(self, current: QModelIndex) -> None:
        self.quote_chosen.emit(self.quotes.row_at(current.row()) if current.isValid() else None)

    def _activated(self, index: QModelIndex) -> None:
        self.quote_activated.emit(self.quotes.row_at(index.row()))
