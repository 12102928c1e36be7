"""Speakers side by side, in the place of the table of quotes: a column each, the same moment on the same height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.comparison.side_by_side import Step
from quotebrowser.desktop.compare.side_model import SideModel
from quotebrowser.desktop.library.quotes_model import ROW
from quotebrowser.desktop.theme import NOBODY_APART, colours_of, columns, mixed, space, speaker_ink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quotebrowser.comparison.side_by_side import SideBySide

LAID_OUT_AFTER_MS = 40


class StatementDelegate(QStyledItemDelegate):
    """Shows a whole quote over several lines on its speaker's tint; headings of moments in bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.apart: Mapping[int, int] = NOBODY_APART

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Set a heading in bold at the foot of its row, a quote at the top of its own."""
        super().initStyleOption(option, index)
        is_quote = isinstance(index.data(ROW), QuoteRow)
        option.font.setBold(not is_quote)
        foot = Qt.AlignmentFlag.AlignBottom
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | (Qt.AlignmentFlag.AlignVCenter if is_quote else foot)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a quote on its speaker's tint, with the speaker's stripe at its left and air around it."""
        row = index.data(ROW)
        air = self._air(option)
        if isinstance(row, QuoteRow):
            colours = colours_of(option.palette)
            ink = speaker_ink(colours, row.person_id, self.apart)
            share = colours.lit if option.state & QStyle.StateFlag.State_Selected else colours.tint
            card = option.rect.adjusted(air // 2, air // 4, -air // 2, -air // 4)
            painter.fillRect(card, QColor(mixed(ink, colours.base, share)))
            painter.fillRect(QRect(card.left(), card.top(), max(2, air // 3), card.height()), QColor(ink))
            option.state &= ~QStyle.StateFlag.State_Selected
            option.rect = card.adjusted(air, 0, -air // 2, 0)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of all lines of a quote at the width of its column, and air around them."""
        air = self._air(option)
        option.rect.setWidth(option.rect.width() - 3 * air)
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + 2 * air)

    @staticmethod
    def _air(option: QStyleOptionViewItem) -> int:
        return int(option.fontMetrics.height()) // 2


class SideView(QTableView):
    """The table itself; `quote_chosen` gives the row of the quote that is current."""

    quote_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = SideModel(self)
        self.setModel(self.side)
        self.statements = StatementDelegate(self)
        self.setItemDelegate(self.statements)
        self.setAccessibleName(self.tr("Speakers side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out_soon = QTimer(self)
        self._lay_out_soon.setSingleShot(True)
        self._lay_out_soon.setInterval(LAID_OUT_AFTER_MS)
        self._lay_out_soon.timeout.connect(self.resizeRowsToContents)
        self.side.rowsInserted.connect(self._rows_inserted)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_compared(self, compared: SideBySide[QuoteRow]) -> None:
        """Show a comparison from its beginning."""
        self.clearSpans()
        self.side.show(compared)
        self._span_headings(0, self.side.rowCount() - 1)
        self.resizeRowsToContents()

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

    def go_to_quote(self, quote_id: int) -> bool:
        """Make a quote the current one; whether it is in the comparison."""
        cell = self.side.cell_of(quote_id)
        if cell is None:
            return False
        while cell[0] >= self.side.rowCount():
            self.side.fetchMore(QModelIndex())
        self.setCurrentIndex(self.side.index(*cell))
        return True

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._span_headings(first, last)
        for place in range(first, last + 1):
            self.resizeRowToContents(place)

    def _span_headings(self, first: int, last: int) -> None:
        for place in range(first, last + 1):
            if self.side.is_heading(place) and len(self.side.people) > 1:
                self.setSpan(place, 0, 1, len(self.side.people))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew, soon, for another width."""
        super().resizeEvent(event)
        self._lay_out_soon.start()

    def _current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW)
        if isinstance(row, QuoteRow):
            self.quote_chosen.emit(row)


class ComparePane(QFrame):
    """What is compared, the table, and the way back; `step_changed` gives the Step that was chosen."""

    step_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QToolButton(self)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.heading = QLabel(self)
        self.heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.step = QComboBox(self)
        self.step.setAccessibleName(self.tr("What a row stands for"))
        self.step.addItem(self.tr("by article"), Step.ARTICLE)
        self.step.addItem(self.tr("by month"), Step.MONTH)
        self.step.activated.connect(lambda: self.step_changed.emit(Step(self.step.currentData())))
        self.table = SideView(self)
        top = QHBoxLayout()
        top.setSpacing(space(self, 0.6))
        top.addWidget(self.back)
        top.addWidget(self.heading, 1)
        top.addWidget(self.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.3), space(self, 0.6), space(self, 0.3), space(self, 0.6))
        column.setSpacing(space(self, 0.45))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self.setMinimumWidth(columns(self, 40))
        self.setFocusProxy(self.table)

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        self.table.statements.apart = apart
        self.table.viewport().update()

    def show_compared(self, compared: SideBySide[QuoteRow]) -> None:
        """Show a comparison."""
        self.heading.setText(self.tr("{speakers} speakers side by side").format(speakers=len(compared.people)))
        self.table.show_compared(compared)
