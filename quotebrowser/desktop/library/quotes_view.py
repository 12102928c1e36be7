"""The table of quotes: rows of one height, taken from the font, and colours that follow the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from quotebrowser.desktop.library.columns import QUOTE_COLUMN
from quotebrowser.desktop.library.quotes_delegate import QuoteDelegate
from quotebrowser.desktop.library.quotes_header import QuotesHeader
from quotebrowser.desktop.library.quotes_model import QuotesModel
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from quotebrowser.catalogue.rows import QuoteRow

ROW_LINES = 2.6
"""The height of every row: two lines of the quote and some air. One height for all keeps a million rows quick."""

MOST_KEPT_CHOSEN = 200
"""How many chosen rows stay chosen when the list under them changes."""


class QuotesView(QTableView):
    """Shows a QuotesModel; `quote_chosen` gives the row of the current quote whenever that is another one."""

    quote_chosen = Signal(object)
    quote_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = QuotesModel(self)
        self.setModel(self.quotes)
        self.setItemDelegate(QuoteDelegate(self, self.quotes))
        self.setAccessibleName(self.tr("Quotes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(space(self, ROW_LINES))
        self.header = QuotesHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.begin()
        # Painting, a header asks for every row whether it is selected: seconds, once a million are.
        self.header.setSelectionModel(QItemSelectionModel(self.quotes, self.header))
        self.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.context_menu = QMenu(self)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.activated.connect(self._activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the quotes the room there is, and keep the current row in sight."""
        super().resizeEvent(event)
        self.header.fill(event.size().width())
        current = self.currentIndex()
        if current.isValid() and QRect(QPoint(0, 0), event.oldSize()).intersects(self.visualRect(current)):
            self.scrollTo(current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a quote."""
        if self.quotes.rowCount():
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
