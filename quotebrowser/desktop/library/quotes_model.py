"""The list of quotes as rows: the ids of a result in order, bands above its groups, and what a cell shows."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from quotebrowser.catalogue.order import SortBy
from quotebrowser.desktop.library.bands import Bands, group_words
from quotebrowser.desktop.library.columns import COLUMNS
from quotebrowser.desktop.library.row_windows import RowWindows, no_hits
from quotebrowser.desktop.library.wording import (
    confidence_words,
    one_line,
    quote_kind_words,
    quotes_words,
    source_line,
    speaker_shown,
    status_shown,
    status_words,
    words_shown,
)

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence

    from quotebrowser.catalogue.order import Group
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.library.row_windows import Fetch, Hits
    from quotebrowser.records import Span

ROW = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its whole QuoteRow."""

SHOWN_IN_TOOL_TIP = 600
"""How many characters of a quote its tool tip shows."""

NOTHING_TWICE: Mapping[int, int] = MappingProxyType({})
"""What holds while every quote stands for itself."""

MOST_ROWS = 2**31 - 1
"""Qt counts rows in 32 bits."""

AnyIndex = QModelIndex | QPersistentModelIndex


class QuotesModel(QAbstractTableModel):
    """Quotes by their ids, whose rows are fetched when they are looked at; `sorting_wanted` gives a column's order."""

    sorting_wanted = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows = RowWindows()
        self._bands = Bands()
        self.accuracy_hint = ""
        """Where one reads what a confidence is worth."""
        self.spoken_in = 0
        """The column in which a screen reader is told the whole row."""
        self._times: Mapping[int, int] = NOTHING_TWICE

    def show(
        self,
        ids: array[int],
        fetch: Fetch,
        groups: Sequence[Group] = (),
        hits: Hits = no_hits,
        times: Mapping[int, int] = NOTHING_TWICE,
    ) -> None:
        """Show the quotes of `ids`; where these are the rows shown already, only what they show is read again.

        `times` says how many quotes each stands for that stands for several.
        """
        self._times = times
        if ids == self.ids and tuple(groups) == self._bands.groups:
            self._windows = RowWindows(ids, fetch, hits)
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))
            return
        if len(ids) + len(groups) > MOST_ROWS:
            raise OverflowError(f"a list of {len(ids)} quotes is longer than Qt can count")
        self.beginResetModel()
        self._windows, self._bands = RowWindows(ids, fetch, hits), Bands(groups)
        self.endResetModel()

    @property
    def ids(self) -> array[int]:
        """The ids of the quotes shown, in order."""
        return self._windows.ids

    def place_of(self, quote_id: int) -> int | None:
        """The row of a quote, none where it is not shown."""
        try:
            return self._bands.row(self.ids.index(quote_id))
        except ValueError:
            return None

    def id_at(self, row: int) -> int | None:
        """The id of the quote in a row, none where a band stands there."""
        return None if self._bands.band(row) else self.ids[self._bands.place(row)]

    def ids_between(self, first: int, last: int) -> array[int]:
        """The ids of the quotes from one row to another, both included."""
        return self.ids[self._bands.place(first) : self._bands.place(last + 1)]

    def row_at(self, row: int) -> QuoteRow | None:
        """The quote of a row; none for a band, and where it has gone from the catalogue since."""
        return None if self._bands.band(row) else self._windows.row(self._bands.place(row))

    def hits_at(self, row: int) -> tuple[Span, ...]:
        """Where the searched words stand in the words of a row's quote."""
        return () if self._bands.band(row) else self._windows.hits(self._bands.place(row))

    def times_at(self, row: int) -> int:
        """How many quotes that say the same the one in a row stands for; 1 where it stands for itself."""
        return 1 if self._bands.band(row) else self._times.get(self.ids[self._bands.place(row)], 1)

    def band_at(self, row: int) -> Group | None:
        """The group whose band stands in a row, none where that is a quote's."""
        return self._bands.band(row)

    def quote_beside(self, row: int, *, upwards: bool = False) -> int:
        """The row, or where a band stands there the nearest quote's: above it where wanted, and there is one."""
        if not self._bands.band(row):
            return row
        return row - 1 if upwards and row else row + 1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.ids) + len(self._bands.groups)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Quotes can be chosen, bands cannot."""
        is_band = index.isValid() and self._bands.band(index.row())
        return Qt.ItemFlag.NoItemFlags if is_band else super().flags(index)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order: the catalogue sorts."""
        if 0 <= column < len(COLUMNS):
            self.sorting_wanted.emit(COLUMNS[column].sort, order is Qt.SortOrder.DescendingOrder)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The heading of a column; that of the confidence says where to read what it is worth."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        if role == Qt.ItemDataRole.ToolTipRole and COLUMNS[section].sort is SortBy.CONFIDENCE:
            meant = QCoreApplication.translate("QuotesModel", "The chance that the speaker is right.")
            return f"{meant}\n{self.accuracy_hint}"
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        shown_roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in (*shown_roles, ROW):
            return None
        band = self._bands.band(index.row())
        if band is not None:
            return band_words(band) if index.column() in {0, self.spoken_in} and role != ROW else None
        row = self.row_at(index.row())
        if row is None or role == ROW:
            return row
        times = self.times_at(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (tool_tip(row, self.accuracy_hint), repeated_words(times))))
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == self.spoken_in:
            return ", ".join(filter(None, (spoken(row), repeated_words(times))))
        if role == Qt.ItemDataRole.AccessibleTextRole and column.spoken is not None:
            return column.spoken(row)
        return times_sign(times) + column.shown(row) if column.sort is SortBy.QUOTE else column.shown(row)


def times_sign(times: int) -> str:
    """What stands before the words of a quote that stands for several, as in "12× "."""
    return f"{times:,}× " if times > 1 else ""


def repeated_words(times: int) -> str:
    """The same in words; empty for a quote that stands for itself."""
    if times == 1:
        return ""
    return QCoreApplication.translate("QuotesModel", "stands for {n} quotes that say the same").format(n=f"{times:,}")


def band_words(group: Group) -> str:
    """A group's name and how many quotes it has."""
    return f"{group_words(group)} · {quotes_words(group.quotes)}"


def tool_tip(row: QuoteRow, accuracy_hint: str = "") -> str:
    """What a row says when pointed at: the words, who, how sure and why, where, and what was decided."""
    words = words_shown(row)
    if len(words) > SHOWN_IN_TOOL_TIP:
        words = f"{words[:SHOWN_IN_TOOL_TIP]}…"
    sure = "" if row.corrected else f" ({confidence_words(row.confidence)})"
    who = f"{speaker_shown(row.speaker, corrected=row.corrected)}{sure}"
    lines = (words, who, row.reason, source_line(row), status_shown(row.status), accuracy_hint if sure else "")
    return "\n".join(line for line in lines if line)


def spoken(row: QuoteRow) -> str:
    """A whole row as a screen reader says it."""
    name = row.speaker.name if row.speaker else QCoreApplication.translate("QuotesModel", "nobody named")
    parts = (row.date, name, quote_kind_words(row.kind), one_line(row.text), row.outlet, status_words(row.status))
    return ", ".join(part for part in parts if part)
