"""The CSV holds every cell as it is, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.exports.csv_sheet import BYTE_ORDER_MARK, guarded, write_csv, write_csv_file
from quotebrowser.exports.sheet import cells, headers
from tests.exports.rows import rows, texts

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.catalogue.rows import QuoteRow

RISKY = ("=", "+", "-", "@", "\t", "\r", "'")


def unguarded(cell: str) -> str:
    return cell.removeprefix("'")


def written(quotes: list[QuoteRow]) -> str:
    stream = io.StringIO(newline="")
    assert write_csv(quotes, stream) == len(quotes)
    return stream.getvalue()


@given(st.lists(rows, max_size=5))
def test_what_is_written_is_read_back(quotes: list[QuoteRow]) -> None:
    text = written(quotes).removeprefix(BYTE_ORDER_MARK)

    header, *body = csv.reader(io.StringIO(text, newline=""), strict=True)

    assert header == headers()
    assert [[unguarded(cell) for cell in row] for row in body] == [cells(quote) for quote in quotes]


@given(texts)
def test_no_cell_begins_as_a_formula_does(cell: str) -> None:
    kept = guarded(cell)

    assert not kept.startswith(RISKY[:-1])
    assert unguarded(kept) == cell


@pytest.mark.parametrize("first", RISKY)
def test_each_risky_beginning_gets_an_apostrophe(first: str) -> None:
    assert guarded(f"{first}cmd") == f"'{first}cmd"


@pytest.mark.parametrize("cell", ["", "The pier", "a=b", " =1", "“=1”"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


def test_the_bytes_are_utf_8_with_a_mark_and_crlf(tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"

    assert write_csv_file([], out) == 0

    assert out.read_bytes() == b"\xef\xbb\xbf" + ",".join(headers()).encode() + b"\r\n"
