"""Writes tables and the quote sheet as XLSX: text stays text, numbers are numbers, nothing is run or cut."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from quotebrowser.exports.sheet import COLUMNS, cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.tables import Cell, Table

MOST_CHARACTERS = 32_767
"""How much a cell of the format holds; what is longer goes on in the row below."""

MOST_ROWS = 1_048_576
"""How many rows a sheet of the format has; what does not fit goes on in another."""

_NUMBERS = frozenset({"quote_id", "paragraph", "start", "end", "confidence"})
"""The columns of the quote sheet that are numbers."""

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "nan_inf_to_errors": True,
}

WIDTHS = (14, 60)
"""The least and greatest width of a column, in characters."""


def write_workbook_table(table: Table, out: Path) -> int:
    """The title, the notes a row each, an empty row, the headers, the rows; how many rows these are."""
    sheets = _Sheets(out, table.columns, _widths(table))
    for note in (table.title, *table.notes):
        sheets.add([note])
    sheets.add([])
    sheets.add_headers()
    for row in table.rows:
        sheets.add(row)
    sheets.close()
    return len(table.rows)


def write_workbook(quotes: Iterable[QuoteRow], out: Path) -> int:
    """The quote sheet; how many quotes it has."""
    headers = [column.header for column in COLUMNS]
    sheets = _Sheets(out, headers, [60 if header == "quote" else WIDTHS[0] for header in headers])
    sheets.add_headers()
    number = 0
    for number, quote in enumerate(quotes, start=1):  # noqa: B007 - the last number is the count
        sheets.add([_cell(header, text) for header, text in zip(headers, cells(quote), strict=True)])
    sheets.close()
    return number


class _Sheets:
    """The sheets of one new file, of which another is begun where one is full."""

    def __init__(self, out: Path, headers: Sequence[str], widths: Sequence[int]) -> None:
        from xlsxwriter import Workbook

        self._stream = out.open("xb")
        self._book: Any = Workbook(self._stream, _OPTIONS)
        self._bold = self._book.add_format({"bold": True, "valign": "top"})
        self._plain = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._headers, self._widths = headers, widths
        self._begin()

    def _begin(self) -> None:
        self._sheet = self._book.add_worksheet()
        self._row = 0
        for column, width in enumerate(self._widths):
            self._sheet.set_column(column, column, width)

    def add_headers(self) -> None:
        """The headers, which stay in sight."""
        for column, header in enumerate(self._headers):
            self._sheet.write_string(self._row, column, _storable(header), self._bold)
        self._row += 1
        self._sheet.freeze_panes(self._row, 0)

    def add(self, row: Sequence[Cell]) -> None:
        """One row, and more below it for what a cell cannot hold."""
        for part in _parts(row):
            if self._row == MOST_ROWS:
                self._begin()
                self.add_headers()
            for column, cell in enumerate(part):
                if isinstance(cell, str):
                    if cell:
                        self._sheet.write_string(self._row, column, cell, self._plain)
                else:
                    self._sheet.write_number(self._row, column, cell, self._plain)
            self._row += 1

    def close(self) -> None:
        """Write the file."""
        with self._stream:
            self._book.close()


def _parts(row: Sequence[Cell]) -> Iterator[Sequence[Cell]]:
    if not any(isinstance(cell, str) and len(cell) > MOST_CHARACTERS // 2 for cell in row):
        yield [_storable(cell) if isinstance(cell, str) else cell for cell in row]
        return
    columns = [list(_pieces(_storable(cell))) if isinstance(cell, str) else [cell] for cell in row]
    yield from zip_longest(*columns, fillvalue="")


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that a cell holds, cut where a line ends if there is one; the format counts in UTF-16."""
    while len(text.encode("utf-16-le")) // 2 > MOST_CHARACTERS:
        most = MOST_CHARACTERS // 2
        end = text.rfind("\n", 1, most) + 1 or most
        yield text[:end].removesuffix("\n")
        text = text[end:]
    yield text


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _cell(header: str, text: str) -> Cell:
    return float(text) if header in _NUMBERS and text else text


def _widths(table: Table) -> list[int]:
    """As wide as what stands in the first rows, within bounds."""
    least, most = WIDTHS
    lengths = (
        max((len(line) for row in table.rows[:50] for line in str(row[column]).splitlines()), default=0)
        for column in range(len(table.columns))
    )
    return [min(most, max(least, length, len(header))) for length, header in zip(lengths, table.columns, strict=True)]
