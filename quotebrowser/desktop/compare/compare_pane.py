"""Speakers side by side, in the place of the table of quotes: a column each, the same moment on the same height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
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
from quotebrowser.desktop.theme import colours_of, columns, mixed, space, speaker_ink

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from quotebrowser.comparison.side_by_side import SideBySide

LAID_OUT_AFTER_MS = 40


class StatementDelegate(QStyledItemDelegate):
    """Shows a whole quote over several lines on its speaker's tint; headings of moments in bold."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Colour a cell's text before it is painted."""
        super().initStyleOption(option, index)
        palette: QPalette = option.palette
        colours = colours_of(palette)
        row = index.data(ROW)
        if isinstance(row, QuoteRow):
            option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            ink = speaker_ink(colours, row.person_id)
            option.backgroundBrush = QBrush(QColor(mixed(ink, colours.base, colours.tint)))
        elif index.data() is not None:
            option.font.setBold(True)
            option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """How large an item is."""
        hint = super().sizeHint(option, index)
        line: int = option.fontMetrics.height()
        return QSize(hint.width(), hint.height() + line // 2)


class SideView(QTableView):
    """The table itself; `quote_chosen` gives the row of the quote that is current."""

    quote_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = SideModel(self)
        self.setModel(self.side)
        self.setItemDelegate(StatementDelegate(self))
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
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out_soon = QTimer(self)
        self._lay_out_soon.setSingleShot(True)
        self._lay_out_soon.setInterval(LAID_OUT_AFTER_MS)
        self._lay_out_soon.timeout.connect(self.resizeRowsToContents)
        self.side.rowsInserted.connect(self._rows_inserted)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_compared(self, compared: SideBySide) -> None:
        """Show a comparison from its beginning."""
        self.clearSpans()
        self.side.show(compared)
        self._span_headings(0, self.side.rowCount() - 1)
        self.resizeRowsToContents()

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

    def set_back(self, action: QAction) -> None:
        """Let the button at the top left leave by this action."""
        self.back.setDefaultAction(action)
        self.back.setText(self.tr("Back to the list"))

    def show_compared(self, compared: SideBySide) -> None:
        """Show a comparison."""
        self.heading.setText(
            self.tr("{speakers} speakers side by side, {moments} rows").format(
                speakers=len(compared.people), moments=len(compared.moments)
            )
        )
        self.table.show_compared(compared)
