"""The table's quotes: the ids of a result in order, and rows fetched in windows as they come into sight."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.library.wording import (
    STATUS_SIGNS,
    confidence_words,
    one_line,
    quote_kind_words,
    source_line,
    speaker_shown,
    status_shown,
    status_words,
    words_shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.rows import QuoteRow

WINDOW = 200
"""How many rows are fetched at once."""

WINDOWS_KEPT = 40

ROW = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its whole QuoteRow."""

SHOWN_IN_TOOL_TIP = 600
"""How many characters of a quote its tool tip shows."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its heading, what it shows of a row, and a sample that its width is taken from."""

    name: str
    heading: str
    shown: Callable[[QuoteRow], str]
    sample: str


def _date(row: QuoteRow) -> str:
    return row.date[:10] or QCoreApplication.translate("QuotesModel", "no date")


def _speaker(row: QuoteRow) -> str:
    return speaker_shown(row.speaker, corrected=row.corrected)


COLUMNS: tuple[Column, ...] = (
    Column("date", "Date", _date, "2028-08-28"),
    Column("speaker", "Speaker", _speaker, "● Maximilian Brandt"),
    Column("quote", "Quote", lambda row: one_line(words_shown(row)), ""),
    Column("outlet", "Outlet", lambda row: row.outlet, "The Tidewater"),
    Column("status", "Status", lambda row: STATUS_SIGNS[row.status], "Status"),
)


class QuotesModel(QAbstractTableModel):
    """Quotes by their ids; `fetch` gives the rows of some ids and is asked for windows of 200."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._fetch: Callable[[Sequence[int]], list[QuoteRow]] = lambda _ids: []
        self._windows: OrderedDict[int, dict[int, QuoteRow]] = OrderedDict()

    def show(self, ids: array[int], fetch: Callable[[Sequence[int]], list[QuoteRow]]) -> None:
        """Show the quotes of `ids`; where these are the ids shown already, only their rows are read again."""
        self._windows.clear()
        self._fetch = fetch
        if ids == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    @property
    def ids(self) -> array[int]:
        """The ids of the quotes shown, in order."""
        return self._ids

    def place_of(self, quote_id: int) -> int | None:
        """The row of a quote, none where it is not shown."""
        try:
            return self._ids.index(quote_id)
        except ValueError:
            return None

    def row_at(self, place: int) -> QuoteRow | None:
        """The quote of a row; none where it has gone from the catalogue since."""
        number, _ = divmod(place, WINDOW)
        window = self._windows.get(number)
        if window is None:
            wanted = self._ids[number * WINDOW : (number + 1) * WINDOW]
            window = self._windows[number] = {row.id: row for row in self._fetch(wanted)}
            if len(self._windows) > WINDOWS_KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(number)
        return window.get(self._ids[place])

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("QuotesModel", COLUMNS[section].heading)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        shown_roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in (*shown_roles, ROW):
            return None
        row = self.row_at(index.row())
        if row is None or role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row)
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return spoken(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and column.name == "status":
            return status_words(row.status)
        return column.shown(row)


def tool_tip(row: QuoteRow) -> str:
    """What a row says when pointed at: the words, who, how sure and why, where, and what was decided."""
    words = words_shown(row)
    if len(words) > SHOWN_IN_TOOL_TIP:
        words = f"{words[:SHOWN_IN_TOOL_TIP]}…"
    sure = "" if row.corrected else f" ({confidence_words(row.confidence)})"
    who = f"{speaker_shown(row.speaker, corrected=row.corrected)}{sure}"
    return "\n".join(line for line in (words, who, row.reason, source_line(row), status_shown(row.status)) if line)


def spoken(row: QuoteRow) -> str:
    """A whole row as a screen reader says it."""
    name = row.speaker.name if row.speaker else QCoreApplication.translate("QuotesModel", "nobody named")
    parts = (row.date, name, quote_kind_words(row.kind), one_line(row.text), row.outlet, status_words(row.status))
    return ", ".join(part for part in parts if part)
