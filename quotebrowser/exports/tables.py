"""Writes a table as CSV, Markdown, HTML or XLSX: one writer a format, and the table of them."""

from __future__ import annotations

import csv
import html
from typing import TYPE_CHECKING, TextIO

from quotebrowser.exports.csv_sheet import BYTE_ORDER_MARK, guarded
from quotebrowser.exports.workbook import write_workbook_table
from quotebrowser.tables import as_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quotebrowser.tables import Cell, Table


def write_csv_table(table: Table, stream: TextIO) -> None:
    """The notes a row each, an empty row, the headers, the rows; as the quote sheet, safe for spreadsheets."""
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerows([[guarded(note)] for note in (table.title, *table.notes)])
    writer.writerow([])
    writer.writerow([guarded(column) for column in table.columns])
    writer.writerows([_csv_cell(cell) for cell in row] for row in table.rows)


def write_markdown_table(table: Table, stream: TextIO) -> None:
    """A heading, the notes as a list, a table."""
    stream.write(f"# {_marked_down(table.title)}\n\n")
    stream.writelines(f"- {_marked_down(note)}\n" for note in table.notes)
    rules = ["---:" if _is_number(column, table) else "---" for column in range(len(table.columns))]
    lines = (list(table.columns), rules, *(list(map(as_text, row)) for row in table.rows))
    stream.write("\n")
    for number, line in enumerate(lines):
        cells = line if number == 1 else map(_marked_down, line)
        stream.write(f"| {' | '.join(cells)} |\n")


def write_html_table(table: Table, stream: TextIO) -> None:
    """A page of its own that asks nothing of the network; text in either direction."""
    title = html.escape(table.title)
    stream.write(f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{_STYLE}</head>\n')
    stream.write(f"<body>\n<h1>{title}</h1>\n<ul>\n")
    stream.writelines(f'<li dir="auto">{html.escape(note)}</li>\n' for note in table.notes)
    stream.write("</ul>\n<table>\n<tr>")
    stream.writelines(f'<th dir="auto">{html.escape(column)}</th>' for column in table.columns)
    stream.write("</tr>\n")
    stream.writelines(f"<tr>{''.join(map(_html_cell, row))}</tr>\n" for row in table.rows)
    stream.write("</table>\n</body>\n</html>\n")


def _as_text(write: Callable[[Table, TextIO], None]) -> Callable[[Table, Path], int]:
    def written(table: Table, out: Path) -> int:
        with out.open("x", encoding="utf-8", errors="replace", newline="") as stream:
            write(table, stream)
        return len(table.rows)

    return written


TABLE_WRITERS: dict[str, Callable[[Table, Path], int]] = {
    ".csv": _as_text(write_csv_table),
    ".html": _as_text(write_html_table),
    ".md": _as_text(write_markdown_table),
    ".xlsx": write_workbook_table,
}
"""The ending of a file's name, and what writes that format to a new file and says how many rows it has."""

_STYLE = """<style>
body { font-family: sans-serif; line-height: 1.4; margin: 2em; }
table { border-collapse: collapse; }
td, th { border-bottom: 1px solid #999; padding: 0.3em 0.8em; text-align: start; vertical-align: top; }
td { white-space: pre-line; overflow-wrap: anywhere; }
</style>
"""


def _csv_cell(cell: Cell) -> str:
    """A number stands as it is: a spreadsheet takes -3 for the number it is, and would take '-3 for text."""
    return guarded(cell) if isinstance(cell, str) else as_text(cell)


def _html_cell(cell: Cell) -> str:
    return f'<td dir="auto">{html.escape(as_text(cell))}</td>'


def _is_number(column: int, table: Table) -> bool:
    return bool(table.rows) and all(not isinstance(row[column], str) for row in table.rows)


def _marked_down(text: str) -> str:
    """Text that is no mark-up; lines within a cell stay lines."""
    escaped = "".join(f"\\{mark}" if mark in "\\`*_[]|#" else mark for mark in html.escape(text, quote=False))
    return "<br>".join(escaped.splitlines())
