"""Tables are written so that every program reads back what stood in them, and none obeys it."""

from __future__ import annotations

import csv
import io
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from quotebrowser.exports.tables import TABLE_WRITERS
from quotebrowser.tables import Cell, Table

HOSTILE = ("=cmd()", "<script>alert(1)</script>", "a | b", "# not a *heading*", "שלום עולם", "x" * 300, "one\ntwo", "")


def written(table: Table, ending: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, f"table{ending}")
        assert TABLE_WRITERS[ending](table, out) == len(table.rows)
        return out.read_bytes().decode("utf-8")


def table_of(*cells: Cell) -> Table:
    return Table("Both", ("Filter: -tag", "Quotes: 2"), ("word", "z"), tuple((cell, -1.5) for cell in cells))


def test_csv_guards_formulas_and_leaves_numbers_numbers() -> None:
    rows = list(csv.reader(io.StringIO(written(table_of("=cmd()", "-x"), ".csv").removeprefix("\ufeff"), newline="")))

    assert rows == [
        ["Both"],
        ["Filter: -tag"],
        ["Quotes: 2"],
        [],
        ["word", "z"],
        ["'=cmd()", "-1.500"],
        ["'-x", "-1.500"],
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_csv_gives_every_cell_back(cells: list[str]) -> None:
    text = written(table_of(*cells), ".csv").removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text, newline="")))[5:]

    assert [row[0].removeprefix("'") if row[0][:1] == "'" else row[0] for row in rows] == cells


class _Cells(HTMLParser):
    """The texts of a page's cells, and all its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: set[str] = set()
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's
        self.tags.add(tag)
        if tag == "td":
            self.cells.append("")
            self._within = True
        if tag == "br":
            self.cells[-1] += "\n"

    def handle_endtag(self, tag: str) -> None:
        self._within = self._within and tag != "td"

    def handle_data(self, data: str) -> None:
        if self._within:
            self.cells[-1] += data


@pytest.mark.parametrize("cell", HOSTILE)
def test_a_page_shows_every_cell_and_runs_none(cell: str) -> None:
    page = _Cells()
    page.feed(written(table_of(cell), ".html"))

    assert page.cells[0] == cell
    assert "script" not in page.tags


@pytest.mark.parametrize("cell", HOSTILE)
def test_markdown_shows_every_cell_as_text(cell: str) -> None:
    page = _Cells()
    page.feed(MarkdownIt("commonmark").enable("table").render(written(table_of(cell), ".md")))

    assert page.cells[0] == cell
    assert page.tags <= {"h1", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "br"}


def test_a_table_without_rows_still_says_what_it_is() -> None:
    for ending in TABLE_WRITERS.keys() - {".xlsx"}:
        text = written(Table("Both", ("Quotes: 0",), ("word", "z"), ()), ending)
        assert "Both" in text
        assert "Quotes: 0" in text
