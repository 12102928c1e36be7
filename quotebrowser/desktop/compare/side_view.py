"""The table of speakers side by side: one scroll for all columns, of which some can be pinned while others move on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.compare.side_model import FETCHED_AT_ONCE, MORE, SideModel
from quotebrowser.desktop.compare.statement_delegate import StatementDelegate
from quotebrowser.desktop.library.quotes_model import ROW
from quotebrowser.desktop.theme import columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

    from quotebrowser.comparison.side_by_side import Moment, SideBySide, Step
    from quotebrowser.desktop.compare.side_model import Fetch, Line

LAID_OUT_AFTER_MS = 40

NEAR_ROWS = 2 * FETCHED_AT_ONCE
"""Up to which row the current quote is gone back to where other rows are shown."""

LEAST_CHARACTERS = 24
"""How wide a column is at least, in characters."""


class SideView(QTableView):
    """`quote_chosen` gives the row of the quote that is current, `quote_activated` that of one to be read.

    `more_wanted` gives the moment and the person of a cell of which more is to be listed, `order_wanted` the people in
    the order into which they were dragged, `columns_changed` how many columns stand before those shown, how many fit,
    and how many there are that are not pinned.
    """

    quote_chosen = Signal(object)
    quote_activated = Signal(object)
    more_wanted = Signal(object, int)
    order_wanted = Signal(object)
    columns_changed = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = SideModel(self)
        self._first = 0
        self._moving = False
        self.setModel(self.side)
        self.statements = StatementDelegate(self)
        self.setItemDelegate(self.statements)
        self.setAccessibleName(self.tr("Speakers side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionMoved.connect(self._dragged)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu_of_column)
        self.column_menu = QMenu(self)
        self.context_menu = QMenu(self)
        self._lay_out_soon = QTimer(self)
        self._lay_out_soon.setSingleShot(True)
        self._lay_out_soon.setInterval(LAID_OUT_AFTER_MS)
        self._lay_out_soon.timeout.connect(self._fit)
        self.side.rowsInserted.connect(self._rows_inserted)
        self.side.dataChanged.connect(self._read_again)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(self._follow_more)

    def show_compared(self, compared: SideBySide[int], lines: Sequence[Line], step: Step, fetch: Fetch) -> None:
        """Show a comparison from its beginning; the quote that is current stays so where it is there."""
        before = self.current
        if self.side.show(compared, lines, step, fetch):
            self.side.pin(self.side.pinned & {person.id for person in compared.people})
            self._first = 0
            self._show_columns()
            if before is None or not self._is_near(before.id) or not self.go_to_quote(before.id):
                self.go_to_first_quote()
        elif before is not None:
            self._current_changed(self.currentIndex())

    def _is_near(self, quote_id: int) -> bool:
        """Whether a quote stands so far up that the rows to it are laid out in a moment."""
        cell = self.side.cell_of(quote_id)
        return cell is not None and cell[0] < NEAR_ROWS

    # Columns

    def pin(self, person: int, *, pinned: bool) -> None:
        """Let the column of the person at this place stay while the others move on, or no longer."""
        person_id = self.side.people[person].id
        self.side.pin(self.side.pinned | {person_id} if pinned else self.side.pinned - {person_id})
        self._keep_place(self._show_columns)

    def show_from(self, first: int) -> None:
        """Show the columns that are not pinned from this one on."""
        if first != self._first:
            self._first = first
            self._keep_place(self._show_columns)

    @property
    def current_person(self) -> int | None:
        """The place of the person whose column is current; the first one where no cell is."""
        if not self.side.visible:
            return None
        column = self.currentIndex().column()
        return self.side.visible[column if 0 <= column < len(self.side.visible) else 0]

    def move_person(self, person: int, by: int) -> None:
        """Ask for the column of the person at this place to stand one further to the right or left."""
        order = [row.id for row in self.side.people]
        there = person + by
        if 0 <= there < len(order):
            order[person], order[there] = order[there], order[person]
            self.order_wanted.emit(order)

    def _show_columns(self) -> None:
        """Let as many people have a column as can be read, the pinned ones among them."""
        people = range(len(self.side.people))
        fit = max(1, self.viewport().width() // columns(self, LEAST_CHARACTERS))
        pinned = [place for place in people if self.side.people[place].id in self.side.pinned]
        others = [place for place in people if place not in pinned]
        window = min(len(others), max(1, fit - len(pinned)))
        self._first = max(0, min(self._first, len(others) - window))
        shown = others[self._first : self._first + window]
        self.side.show_columns(tuple(pinned + shown))
        self.columns_changed.emit(self._first, window, len(others))
        self._span_headings(0, self.side.rowCount() - 1)
        self.resizeRowsToContents()

    def _keep_place(self, change: object) -> None:
        current, place = self.current, self.verticalScrollBar().value()
        if callable(change):
            change()
        if current is not None:
            self.go_to_quote(current.id, bring_column=False)
        self.verticalScrollBar().setValue(place)

    def _fit(self) -> None:
        self._keep_place(self._show_columns)

    def _dragged(self, _logical: int, old: int, new: int) -> None:
        """A column was dragged: ask for that order, and put the header back, whose columns are those of the model."""
        if self._moving:
            return
        order = [row.id for row in self.side.people]
        dragged = order[self.side.visible[old]]
        target = order.index(order[self.side.visible[new]])
        order.remove(dragged)
        order.insert(target, dragged)
        self._moving = True
        self.horizontalHeader().moveSection(new, old)
        self._moving = False
        self.order_wanted.emit(order)

    def _open_menu_of_column(self, place: QPoint) -> None:
        section = self.horizontalHeader().logicalIndexAt(place)
        if section >= 0:
            row = max(self.currentIndex().row(), 0)
            self.setCurrentIndex(self.side.index(row, section))
            self.column_menu.popup(self.horizontalHeader().mapToGlobal(place))

    # Quotes

    @property
    def current(self) -> QuoteRow | None:
        """The quote of the current cell."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, QuoteRow) else None

    def go_to_first_quote(self) -> None:
        """Make the first quote the current one: in the row under the first heading, by whoever has one there."""
        for index in (self.side.index(1, column) for column in range(self.side.columnCount())):
            if index.data(ROW) is not None:
                self.setCurrentIndex(index)
                return

    def go_to_quote(self, quote_id: int, *, bring_column: bool = True) -> bool:
        """Make a quote the current one; whether it is in the comparison."""
        cell = self.side.cell_of(quote_id)
        if cell is None:
            return False
        row, person = cell
        while row >= self.side.rowCount():
            self.side.fetchMore(QModelIndex())
        if person not in self.side.visible and bring_column:
            others = [n for n, who in enumerate(self.side.people) if who.id not in self.side.pinned]
            self._first = others.index(person)
            self._show_columns()
        if person in self.side.visible:
            self.setCurrentIndex(self.side.index(row, self.side.visible.index(person)))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return reads a quote or lists what is left of a cell; beyond the last column shown the next one comes."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._follow_more(index)
            if self.current is not None:
                self.quote_activated.emit(self.current)
            return
        edges = {Qt.Key.Key_Right: self.side.columnCount() - 1, Qt.Key.Key_Left: 0}
        key = Qt.Key(event.key())
        if key in edges and index.column() == edges[key] and not self.side.is_heading(max(index.row(), 0)):
            by = 1 if key is Qt.Key.Key_Right else -1
            before, row, top = self.side.visible, index.row(), self.verticalScrollBar().value()
            self._first += by
            self._show_columns()
            if self.side.visible != before:
                self.setCurrentIndex(self.side.index(row, min(index.column(), self.side.columnCount() - 1)))
                self.verticalScrollBar().setValue(top)
                return
            self.setCurrentIndex(self.side.index(row, edges[key]))
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a quote."""
        if self.current is not None:
            self.context_menu.popup(event.globalPos())

    def _follow_more(self, index: QModelIndex) -> None:
        if index.data(MORE) is not None:
            moment: Moment[int] = self.side.moment_at(index.row())
            self.more_wanted.emit(moment, self.side.people[self.side.visible[index.column()]].id)

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._span_headings(first, last)
        for place in range(first, last + 1):
            self.resizeRowToContents(place)

    def _read_again(self) -> None:
        self._lay_out_soon.start()

    def _span_headings(self, first: int, last: int) -> None:
        if first == 0:
            self.clearSpans()
        for place in range(first, last + 1):
            if self.side.is_heading(place) and self.side.columnCount() > 1:
                self.setSpan(place, 0, 1, self.side.columnCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew, soon, for another width."""
        super().resizeEvent(event)
        self._lay_out_soon.start()

    def _current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW)
        if isinstance(row, QuoteRow):
            self.quote_chosen.emit(row)
