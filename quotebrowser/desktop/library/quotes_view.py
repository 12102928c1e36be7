"""The table of quotes: rows of one height, taken from the font, and colours that follow the speaker."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.library.quotes_model import COLUMNS, ROW, QuotesModel
from quotebrowser.desktop.theme import colours_of, columns, space, speaker_ink
from quotebrowser.records import ReviewStatus

ROW_LINES = 2.6
"""The height of every row: two lines of the quote and some air. One height for all keeps a million rows quick."""

MOST_KEPT_CHOSEN = 200
"""How many chosen rows stay chosen when the list under them changes."""

STRETCHED = next(number for number, column in enumerate(COLUMNS) if column.name == "quote")
GIVES_WAY = next(number for number, column in enumerate(COLUMNS) if column.name == "outlet")

NARROW = 80
"""Below how many characters' width the table is too narrow for every column."""


class QuoteDelegate(QStyledItemDelegate):
    """Lets the words stand out: the quote in the text's ink, the speaker in its own, the rest quieter."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Colour a cell's text before it is painted."""
        super().initStyleOption(option, index)
        row = index.data(ROW)
        if not isinstance(row, QuoteRow):
            return
        palette: QPalette = option.palette
        colours = colours_of(palette)
        name = COLUMNS[index.column()].name
        if name == "speaker":
            ink = speaker_ink(colours, row.person_id)
            palette.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))
        elif name == "quote" and row.status is not ReviewStatus.REJECTED:
            ink = colours.text
        else:
            ink = colours.muted
        palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        if row.status is ReviewStatus.REJECTED and name == "quote":
            option.font.setStrikeOut(True)


class QuotesView(QTableView):
    """Shows a QuotesModel; `quote_chosen` gives the row of the current quote whenever that is another one."""

    quote_chosen = Signal(object)
    quote_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = QuotesModel(self)
        self.setModel(self.quotes)
        self.setItemDelegate(QuoteDelegate(self))
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
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        metrics = QFontMetrics(self.font())
        for number, column in enumerate(COLUMNS):
            header.resizeSection(number, metrics.horizontalAdvance(column.sample) + metrics.averageCharWidth())
        header.setSectionResizeMode(STRETCHED, QHeaderView.ResizeMode.Stretch)
        self.context_menu = QMenu(self)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.activated.connect(self._activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the outlets out where the quotes need their room, and keep the current row in sight."""
        self.setColumnHidden(GIVES_WAY, event.size().width() < columns(self, NARROW))
        super().resizeEvent(event)
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
        ranges = self.selectionModel().selection().toList()
        places = sorted({place for chosen in ranges for place in range(chosen.top(), chosen.bottom() + 1)})
        ids = [self.quotes.ids[place] for place in places]
        current = self.currentIndex()
        return ids or ([self.quotes.ids[current.row()]] if current.isValid() else [])

    def go_to(self, place: int) -> None:
        """Make a row the current and only chosen one, and bring it into sight."""
        index = self.quotes.index(place, STRETCHED)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def top_id(self) -> int | None:
        """The id of the first quote in sight."""
        place = self.rowAt(0)
        return None if place < 0 else self.quotes.ids[place]

    def put_on_top(self, quote_id: int | None) -> None:
        """Scroll so that a quote is the first one in sight, where it is listed."""
        place = None if quote_id is None else self.quotes.place_of(quote_id)
        if place is not None:
            self.scrollTo(self.quotes.index(place, STRETCHED), QAbstractItemView.ScrollHint.PositionAtTop)

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
