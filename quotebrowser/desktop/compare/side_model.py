"""The comparison as a table: a column a person, a heading row a moment, under it what each of them said there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.comparison.side_by_side import SideBySide, Step
from quotebrowser.desktop.compare.view import none_of, short_name
from quotebrowser.desktop.library.quotes_model import ROW, spoken, tool_tip
from quotebrowser.desktop.library.wording import one_line, quotes_words, words_shown
from quotebrowser.desktop.theme import KIND_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quotebrowser.catalogue.rows import PersonRow, QuoteRow
    from quotebrowser.comparison.side_by_side import Moment

    Fetch = Callable[[Sequence[int]], list[QuoteRow]]

FETCHED_AT_ONCE = 60
"""How many rows are added as one scrolls down: each is laid out over several lines, which takes its time."""

MOST_LAID_OUT = 100
"""How many quotes of one cell are laid out; the library lists the rest."""

MOST_CHARACTERS = 20_000
"""How much of a quote is laid out; the reader has the rest."""

HEADING = -1

MORE = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell that stands for further quotes says how many these are."""

SOURCE = Qt.ItemDataRole.UserRole + 2
"""The role under which the cell of a quote says from when and where it is."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table: the heading of a moment, or the quote of this place of each person who has one left."""

    moment: int
    place: int


def lines_of(moments: Sequence[Moment[int]]) -> Iterator[Line]:
    """Each moment as rows: its heading, the first quote of each person, their second ones, and a last row for more."""
    for number, moment in enumerate(moments):
        longest = max(map(len, moment.said))
        yield Line(number, HEADING)
        yield from (Line(number, place) for place in range(min(longest, MOST_LAID_OUT)))
        if longest > MOST_LAID_OUT:
            yield Line(number, MOST_LAID_OUT)


class SideModel(QAbstractTableModel):
    """A SideBySide of ids, whose rows come as one scrolls down and are read as they come to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[PersonRow, ...] = ()
        self.visible: tuple[int, ...] = ()
        """The places, among the people, of those who have a column now."""
        self.pinned: frozenset[int] = frozenset()
        """The people whose columns stay where they are."""
        self._moments: tuple[Moment[int], ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._step = Step.ARTICLE
        self._fetch: Fetch = lambda _ids: []
        self._rows: dict[int, QuoteRow | None] = {}
        self._fetched = 0

    def show(self, compared: SideBySide[int], lines: Sequence[Line], step: Step, fetch: Fetch) -> bool:
        """Show another comparison; where it has the same rows, only what they show is read again. Whether it is new."""
        self._fetch, self._rows = fetch, {}
        if (compared.people, compared.moments, step) == (self.people, self._moments, self._step) and self._fetched:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return False
        self.beginResetModel()
        self.people, self._moments, self._step = compared.people, compared.moments, step
        self.visible = tuple(range(len(self.people)))
        self._lines = tuple(lines)
        self._fetched = min(FETCHED_AT_ONCE, len(self._lines))
        self.endResetModel()
        return True

    def show_columns(self, visible: tuple[int, ...]) -> None:
        """Let these people, by their places, have a column, and nobody else."""
        if visible != self.visible:
            self.beginResetModel()
            self.visible = visible
            self.endResetModel()

    def pin(self, people: frozenset[int]) -> None:
        """Let the columns of these people, and no others, stay where they are."""
        self.pinned = people
        if self.visible:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.visible) - 1)

    def moment_at(self, row: int) -> Moment[int]:
        """The moment that a row belongs to."""
        return self._moments[self._lines[row].moment]

    def cell_of(self, quote_id: int) -> tuple[int, int] | None:
        """The row, come or to come, and the place of the person of a quote; none where it is not laid out."""
        for row, line in enumerate(self._lines):
            if line.place == HEADING:
                for person, cell in enumerate(self._moments[line.moment].said):
                    if quote_id in cell[:MOST_LAID_OUT]:
                        return row + 1 + cell.index(quote_id), person
        return None

    def is_heading(self, row: int) -> bool:
        """Whether a row is the heading of a moment."""
        return self._lines[row].place == HEADING

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

    @property
    def rows_in_all(self) -> int:
        """How many rows there are, come or to come."""
        return len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.visible)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The heading of a column: the person, and how many quotes of theirs are compared."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.visible):
            return None
        person = self.people[self.visible[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            pinned = QCoreApplication.translate("Compare", "pinned") if person.id in self.pinned else ""
            parts = (f"{KIND_SIGNS[person.kind]} {short_name(person.name)}", quotes_words(person.quotes), pinned)
            return ", ".join(part for part in parts if part)
        whole = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return f"{person.name}, {quotes_words(person.quotes)}" if whole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if line.place == HEADING:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._heading(index.row()) if shown and index.column() == 0 else None
        cell = self._moments[line.moment].said[self.visible[index.column()]]
        if line.place == MOST_LAID_OUT:
            return _more(len(cell) - MOST_LAID_OUT, role)
        quote = self._quote(index.row(), cell[line.place]) if line.place < len(cell) else None
        return None if quote is None else self._told(quote, role)

    def _told(self, quote: QuoteRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            words = one_line(words_shown(quote))
            return words if len(words) <= MOST_CHARACTERS else f"{words[:MOST_CHARACTERS]}…"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(quote)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(quote)
        if role == SOURCE:
            if self._step is Step.ARTICLE:
                return ""  # it stands in the heading
            return " · ".join(part for part in (quote.date or none_of("month"), quote.outlet, quote.article) if part)
        return quote if role == ROW else None

    def _quote(self, row: int, quote_id: int) -> QuoteRow | None:
        if quote_id not in self._rows:
            near = self._lines[row : row + FETCHED_AT_ONCE]
            wanted = dict.fromkeys((quote_id,))
            for line in near:
                if 0 <= line.place < MOST_LAID_OUT:
                    said = self._moments[line.moment].said
                    wanted |= dict.fromkeys(cell[line.place] for cell in said if line.place < len(cell))
            ids = [wanted_id for wanted_id in wanted if wanted_id not in self._rows]
            self._rows |= dict.fromkeys(ids) | {quote.id: quote for quote in self._fetch(ids)}
        return self._rows[quote_id]

    def _heading(self, row: int) -> str:
        moment = self.moment_at(row)
        if self._step is not Step.ARTICLE:
            return moment.heading or none_of(self._step)
        quote = self._quote(row + 1, next(cell[0] for cell in moment.said if cell))
        outlet = quote.outlet if quote is not None else ""
        date = moment.date or none_of("month")
        return " · ".join(part for part in (date, moment.heading, outlet) if part)


def _more(number: int, role: int) -> object:
    if number <= 0:
        return None
    if role == MORE:
        return number
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return QCoreApplication.translate("Compare", "and {n} more, in the list").format(n=f"{number:,}")
    return None
