"""A table of figures, behind each of which stand quotes: what charts show, for keyboard and screen reader too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import colours_of, columns, heat_ground, space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from quotebrowser.catalogue.filter import Filter

FIGURE = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its whole Figure."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell: what it shows, what it says, and which quotes stand behind it; `heat` shades it, from 0 to 1."""

    text: str
    spoken: str = ""
    quotes: Filter | None = None
    is_number: bool = True
    heat: float | None = None
    parts: tuple[tuple[int, float], ...] = ()
    """Shares of people, by their ids, to be drawn as a bar."""


def label(text: str, quotes: Filter | None = None) -> Figure:
    """What stands at the beginning of a row."""
    return Figure(text, quotes=quotes, is_number=False)


def count(number: int, of: str, quotes: Filter | None, *, heat: float | None = None, more: str = "") -> Figure:
    """How many quotes; `of` says which these are, `more` what else stands in the cell."""
    text = f"{number:,}{more}"
    return Figure(text, f"{of}: {quotes_words(number)}{more}", quotes if number else None, heat=heat)


class FiguresModel(QAbstractTableModel):
    """Rows that are made as they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[tuple[str, str], ...] = ()
        self._number = 0
        self._row_at: Callable[[int], Sequence[Figure]] = lambda _row: ()

    def show(self, headers: Sequence[tuple[str, str]], number: int, row_at: Callable[[int], Sequence[Figure]]) -> None:
        """Show so many rows; of a column what stands above it, and all of that."""
        self.beginResetModel()
        self._headers, self._number, self._row_at = tuple(headers), number, row_at
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else self._number

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands above a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = self._number > 0 and self._row_at(0)[section].is_number
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        short, whole = self._headers[section]
        return {Qt.ItemDataRole.DisplayRole: short, Qt.ItemDataRole.ToolTipRole: whole}.get(Qt.ItemDataRole(role))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, says or is."""
        if not index.isValid():
            return None
        figure = self._row_at(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return figure.text
        if role == FIGURE:
            return figure
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return figure.spoken or figure.text
        if role == Qt.ItemDataRole.ToolTipRole and figure.quotes is not None:
            leads = QCoreApplication.translate("Compare", "Click to list these quotes")
            return f"{figure.spoken or figure.text}\n{leads}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if figure.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class FigureDelegate(QStyledItemDelegate):
    """Shades the cells that have heat, in steps on each of which figures can be read."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Give the cell its ground."""
        super().initStyleOption(option, index)
        figure = index.data(FIGURE)
        if isinstance(figure, Figure) and figure.heat is not None:
            option.backgroundBrush = QBrush(QColor(heat_ground(colours_of(option.palette), figure.heat)))
        option.state &= ~QStyle.StateFlag.State_HasFocus


class FiguresTable(QTableView):
    """`quotes_wanted` gives the filter of the quotes behind a figure that was clicked or confirmed."""

    quotes_wanted = Signal(object)
    row_changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FiguresModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(FigureDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(space(self, 1.7))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.clicked.connect(self._want_quotes)
        self.selectionModel().currentRowChanged.connect(lambda index: self.row_changed.emit(index.row()))

    def show_figures(
        self,
        headers: Sequence[tuple[str, str]],
        number: int,
        row_at: Callable[[int], Sequence[Figure]],
        widths: Sequence[float],
    ) -> None:
        """Show so many rows; `widths` are those of the columns in characters, the last one for all that follow."""
        place = self.currentIndex()
        self.figures.show(headers, number, row_at)
        for column in range(len(headers)):
            self.setColumnWidth(column, columns(self, widths[min(column, len(widths) - 1)]))
        if number:
            row, column = max(0, place.row()), max(0, place.column())
            self.setCurrentIndex(self.figures.index(min(row, number - 1), min(column, len(headers) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return lists the quotes behind the current figure."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want_quotes(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _want_quotes(self, index: AnyIndex) -> None:
        figure: Any = index.data(FIGURE)
        if isinstance(figure, Figure) and figure.quotes is not None:
            self.quotes_wanted.emit(figure.quotes)
