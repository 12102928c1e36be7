"""Workbooks give back every cell as it was, as text or as number, and run none."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.exports import workbook
from quotebrowser.exports.registry import export, export_table
from quotebrowser.exports.sheet import headers
from quotebrowser.exports.workbook import MOST_CHARACTERS, write_workbook_table
from quotebrowser.tables import Cell, Table

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

SPACE = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
HOSTILE = ("=cmd()", "+1", "@x", "'quoted", "https://example.org/", "<b>", "שלום", "x" * 300, "one\ntwo", "_x0041_")


def read(path: Path, sheet: int = 1) -> list[list[str | float]]:
    """The cells of a sheet, as any program reads them: strings stand in the cell itself, numbers are numbers."""
    with zipfile.ZipFile(path) as book:
        root = etree.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    assert not root.findall(".//x:f", SPACE), "there is a formula"
    rows: list[list[str | float]] = []
    for row in root.iterfind(".//x:sheetData/x:row", SPACE):
        rows.extend([] for _ in range(int(row.get("r")) - len(rows) - 1))
        rows.append([_value(cell) for cell in row.iterfind("x:c", SPACE)])
    return rows


def _value(cell: etree._Element) -> str | float:
    if cell.get("t") == "inlineStr":
        return "".join(cell.itertext())
    value = cell.findtext("x:v", namespaces=SPACE)
    return "" if value is None else float(value)


def table_of(*cells: Cell) -> Table:
    return Table("Both", ("Filter: -tag", "Quotes: 2"), ("word", "z"), tuple((cell, -1.5) for cell in cells))


def test_it_says_what_it_is_about_and_gives_every_cell_back(tmp_path: Path) -> None:
    out = tmp_path / "both.xlsx"

    assert write_workbook_table(table_of("pier", 3), out) == 2
    assert read(out) == [["Both"], ["Filter: -tag"], ["Quotes: 2"], [], ["word", "z"], ["pier", -1.5], [3.0, -1.5]]


@pytest.mark.parametrize("cell", HOSTILE[:-1])
def test_text_stays_text(tmp_path: Path, cell: str) -> None:
    write_workbook_table(table_of(cell), tmp_path / "both.xlsx")

    assert read(tmp_path / "both.xlsx")[-1] == [cell, -1.5]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), max_size=5))
def test_any_text_comes_back(cells: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "both.xlsx")
        write_workbook_table(table_of(*cells), out)

        assert [row[0] for row in read(out)[5:]] == cells


def test_what_a_cell_cannot_hold_goes_on_in_the_row_below(tmp_path: Path) -> None:
    lines = "\n".join(f"line {number} 🙂" for number in range(6000))
    assert len(lines) > MOST_CHARACTERS

    write_workbook_table(Table("t", (), ("one", "other"), ((lines, "short"),)), tmp_path / "long.xlsx")

    rows = read(tmp_path / "long.xlsx")[3:]
    assert "\n".join(str(row[0]) for row in rows) == lines
    assert all(len(str(row[0]).encode("utf-16-le")) // 2 <= MOST_CHARACTERS for row in rows)
    assert [row[1] for row in rows if len(row) > 1] == ["short"]


def test_what_a_sheet_cannot_hold_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 6)
    write_workbook_table(table_of("one", "two", "three"), tmp_path / "many.xlsx")

    assert [row[0] for row in read(tmp_path / "many.xlsx")[4:]] == ["word", "one"]
    assert [row[0] for row in read(tmp_path / "many.xlsx", 2)] == ["word", "two", "three"]


def test_the_quote_sheet_has_the_same_columns_as_csv(catalogue: Catalogue, tmp_path: Path) -> None:
    assert export(catalogue, EVERYTHING, tmp_path / "sheet.xlsx") == len(catalogue.quote_ids(EVERYTHING)) > 0
    above, *rows = read(tmp_path / "sheet.xlsx")
    assert above == headers()
    for row, quote in zip(rows, catalogue.quotes(EVERYTHING), strict=True):
        assert row[0] == quote.id
        assert quote.text in row


def test_a_table_is_exported_by_the_ending_of_its_file(tmp_path: Path) -> None:
    assert export_table(table_of("pier"), tmp_path / "both.xlsx", tmp_path / "none.quotes") == 1
    assert read(tmp_path / "both.xlsx")[-1] == ["pier", -1.5]
