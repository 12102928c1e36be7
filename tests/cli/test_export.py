"""Export writes the quote sheet of what the filters let through."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def _rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_sheet_holds_what_the_filters_let_through(run: Run, catalogue: Path) -> None:
    shown = run("export", catalogue, "morrow.csv", "--speaker", "Morrow")
    assert (shown.exit_code, shown.stdout) == (0, "2 quotes written to morrow.csv\n")
    assert [row["speaker"] for row in _rows("morrow.csv")] == ["Ada Morrow"] * 2


def test_the_format_can_be_said_where_the_ending_does_not(run: Run, catalogue: Path) -> None:
    assert run("export", catalogue, "sheet", "--format", "csv").exit_code == 0
    assert len(_rows("sheet")) == 6


@pytest.mark.parametrize("call", [["sheet.wav"], ["sheet"], ["sheet.csv", "--format", "wav"]])
def test_a_format_that_is_not_known_is_a_wrong_call(run: Run, catalogue: Path, call: list[str]) -> None:
    shown = run("export", catalogue, *call)
    assert shown.exit_code == 2
    assert ".csv" in shown.stderr


def test_a_sheet_that_cannot_be_written_is_named(run: Run, catalogue: Path) -> None:
    shown = run("export", catalogue, "missing/sheet.csv")
    assert shown.exit_code == 1
    assert shown.stderr.startswith("quotebrowser: missing/sheet.csv")


def test_a_sheet_without_an_ending_is_a_wrong_call(run: Run, catalogue: Path) -> None:
    shown = run("export", catalogue, "sheet")
    assert shown.exit_code == 2
    assert "its name has no ending that tells the format; the formats are .csv" in shown.stderr
