"""The comparison as a table: a column a person, a heading row a moment, under it what each of them said there."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.library.quotes_model import ROW, spoken, tool_tip
from quotebrowser.desktop.library.wording import one_line, quotes_words, words_shown
from quotebrowser.desktop.theme import KIND_SIGNS

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import PersonRow, QuoteRow
    from quotebrowser.comparison.side_by_side import Moment, SideBySide

FETCHED_AT_ONCE = 100
"""How many rows are added as one scrolls down: each is laid out over several lines, which takes its time."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table: a moment's heading, or one quote of each person who has one left."""

    heading: str
    said: tuple[QuoteRow | None, ...] = ()


def lines_of(moment: Moment[QuoteRow]) -> list[Line]:
    """A moment as rows: its heading, then the first quote of each person, their second ones, and so on."""
    outlet = next((said[0].outlet for said in moment.said if said and moment.article_id is not None), "")
    undated = QCoreApplication.translate("Compare", "no date")
    parts = (moment.date or undated, moment.heading if moment.article_id is not None else "", outlet)
    heading = Line(" · ".join(part for part in parts if part))
    return [heading, *(Line("", said) for said in zip_longest(*moment.said))]


class SideModel(QAbstractTableModel):
    """A SideBySide, whose rows come as one scrolls down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[PersonRow, ...] = ()
        self._lines: list[Line] = []
        self._fetched = 0

    def show(self, compared: SideBySide[QuoteRow]) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self.people = compared.people
        self._lines = [line for moment in compared.moments for line in lines_of(moment)]
        self._fetched = min(FETCHED_AT_ONCE, len(self._lines))
        self.endResetModel()

    def cell_of(self, quote_id: int) -> tuple[int, int] | None:
        """Row and column of a quote, whether its row has come already or not; none where it is not compared."""
        for place, line in enumerate(self._lines):
            for column, quote in enumerate(line.said):
                if quote is not None and quote.id == quote_id:
                    return place, column
        return None

    def is_heading(self, place: int) -> bool:
        """Whether a row is the heading of a moment."""
        return not self._lines[place].said

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether rows are left to come."""
        return not parent.isValid() and self._fetched < len(self._lines)

    def fetchMore(self, parent: AnyIndex) -> None:
        """Let the next rows come."""
        more = min(self._fetched + FETCHED_AT_ONCE, len(self._lines))
        if parent.isValid() or more == self._fetched:
            return
        self.beginInsertRows(QModelIndex(), self._fetched, more - 1)
        self._fetched = more
        self.endInsertRows()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else self._fetched

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.people)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            person = self.people[section]
            return f"{KIND_SIGNS[person.kind]} {person.name}, {quotes_words(person.quotes)}"
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if not line.said:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return line.heading if shown and index.column() == 0 else None
        quote = line.said[index.column()]
        if quote is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(words_shown(quote))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(quote)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(quote)
        return quote if role == ROW else None
