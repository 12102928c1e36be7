"""The lines of an import report as a table: what was given, what became of it, how many quotes, what to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.importing.run import ImportReport, InputResult, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex

SIGNS: dict[Outcome, str] = {
    Outcome.IMPORTED: "✓",
    Outcome.ALREADY_THERE: "=",
    Outcome.WARNED: "⚠",
    Outcome.FAILED: "✕",
    Outcome.CANCELLED: "–",
}
"""The sign before an outcome, so that it is told without reading."""

NEEDS_A_LOOK = frozenset({Outcome.WARNED, Outcome.FAILED, Outcome.CANCELLED})
"""The outcomes that a person may want to do something about."""

INPUT, OUTCOME, QUOTES, NOTE = range(4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportReport", text)


def outcome_words(outcome: Outcome) -> str:
    """The name of an outcome."""
    return {
        Outcome.IMPORTED: _tr("imported"),
        Outcome.ALREADY_THERE: _tr("already there"),
        Outcome.WARNED: _tr("imported, but"),
        Outcome.FAILED: _tr("failed"),
        Outcome.CANCELLED: _tr("cancelled"),
    }[outcome]


def note_of(result: InputResult) -> str:
    """What is to be known about an input, without its name, which stands beside it."""
    return result.message.removeprefix(f"{result.name}: ").removeprefix(f"{result.name} ")


def summary_of(report: ImportReport) -> str:
    """The whole report in one sentence, as in "12 articles imported with 214 quotes, 1 already there, 2 failed."."""
    brought_in = report.count(Outcome.IMPORTED) + report.count(Outcome.WARNED)
    parts = [
        _tr("{0} imported with {1}").format(
            counted("{n} article", "{n} articles", brought_in), quotes_words(report.quotes)
        )
    ]
    for outcome, words in (
        (Outcome.ALREADY_THERE, _tr("{n} already there")),
        (Outcome.FAILED, _tr("{n} failed")),
        (Outcome.CANCELLED, _tr("{n} cancelled")),
    ):
        if report.count(outcome):
            parts.append(words.format(n=f"{report.count(outcome):,}"))
    return f"{', '.join(parts)}."


def as_text(report: ImportReport) -> str:
    """The whole report for the clipboard: the summary, then a line an input, its cells parted by tabs."""
    lines = [
        "\t".join((result.name, outcome_words(result.outcome), str(result.quotes), note_of(result)))
        for result in report.results
    ]
    return "\n".join([summary_of(report), *lines])


class ReportModel(QAbstractTableModel):
    """The results of an import, all of them or those that need a look."""

    def __init__(self, results: Sequence[InputResult], parent: QObject) -> None:
        super().__init__(parent)
        self._all = tuple(results)
        self._shown = self._all

    def show_only_what_needs_a_look(self, only: bool) -> None:  # noqa: FBT001 - the slot of a box to tick
        """Leave out what was imported without trouble, or not."""
        self.beginResetModel()
        self._shown = tuple(r for r in self._all if not only or r.outcome in NEEDS_A_LOOK)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Four cells a line."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == QUOTES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (_tr("Input"), _tr("Outcome"), _tr("Quotes"), _tr("What to know"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's words; its tool tip has them whole."""
        result = self._shown[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == QUOTES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (INPUT, NOTE):
            return result.message or result.name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            result.name,
            f"{SIGNS[result.outcome]} {outcome_words(result.outcome)}",
            f"{result.quotes:,}" if result.article_id is not None else "",
            note_of(result),
        )[index.column()]
