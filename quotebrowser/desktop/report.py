"""What long work tells when it is done: a sentence, and a table with a line for each thing it went through."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of the table; `tip` is told over cells of words, `needs_a_look` where one may want to do something."""

    cells: tuple[str, ...]
    tip: str = ""
    needs_a_look: bool = False


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column of the table; `width` in characters, 0 where it takes what is left.

    What is too long is cut at its beginning in a column of `paths`: the folders matter less than the file.
    """

    heading: str
    width: int = 0
    number: bool = False
    paths: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """The whole: a sentence, the columns, and the lines."""

    summary: str
    columns: tuple[ReportColumn, ...]
    lines: tuple[ReportLine, ...]

    @property
    def as_text(self) -> str:
        """The report for the clipboard: the sentence, then a line each, its cells parted by tabs."""
        return "\n".join([self.summary, *("\t".join(line.cells) for line in self.lines)])


class ReportModel(QAbstractTableModel):
    """The lines of a report, all of them or those that need a look."""

    def __init__(self, report: Report, parent: QObject) -> None:
        super().__init__(parent)
        self._report = report
        self._shown = report.lines

    def show_only_what_needs_a_look(self, only: bool) -> None:  # noqa: FBT001 - the slot of a box to tick
        """Leave out the lines that nothing is to be done about, or not."""
        self.beginResetModel()
        self._shown = tuple(line for line in self._report.lines if not only or line.needs_a_look)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """As many cells as the report has columns."""
        return 0 if parent.isValid() else len(self._report.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self._report.columns[section].heading if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's words; the tool tip of one with words has them whole."""
        line, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and not self._report.columns[column].number:
            return line.tip
        return line.cells[column] if role == Qt.ItemDataRole.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag | None:
        if not self._report.columns[column].number:
            return None
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
