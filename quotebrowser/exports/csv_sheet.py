"""Writes the quote sheet as CSV: UTF-8 with BOM, RFC 4180, no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from quotebrowser.exports.sheet import cells, headers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from quotebrowser.catalogue.rows import QuoteRow

BYTE_ORDER_MARK = "\ufeff"
"""Without it spreadsheets take the sheet for the encoding of their own country."""

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def write_csv_file(quotes: Iterable[QuoteRow], out: Path) -> int:
    """Write the quote sheet to a new file; how many quotes it has. OSError where the disk refuses."""
    with out.open("x", encoding="utf-8", newline="", errors="replace") as stream:
        return write_csv(quotes, stream)


def write_csv(quotes: Iterable[QuoteRow], stream: TextIO) -> int:
    """Write the quote sheet, BOM and headers included, to a stream that leaves line ends alone (`newline=""`)."""
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(headers())
    number = 0
    for number, quote in enumerate(quotes, start=1):  # noqa: B007 - the last number is the count
        writer.writerow([guarded(cell) for cell in cells(quote)])
    return number


def guarded(cell: str) -> str:
    """`cell` with a ' before it where a spreadsheet would take its first character for more than text.

    A cell that begins with ' gets one too, so that taking one away always gives back what was there.
    """
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
