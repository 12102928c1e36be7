"""Quotes are divided and searches kept from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def rows(output: str) -> list[list[str]]:
    return [row.split("\t") for row in output.splitlines()[1:]]


def test_facets_are_shown_with_the_most_frequent_values(run: Run, catalogue: Path) -> None:
    shown = run("facets", catalogue, "--search", "-is:anonymous", "--most", "1")
    assert shown.exit_code == 0
    told = {facet: (value, quotes) for facet, value, quotes in rows(shown.stdout)}
    assert told["outlet"] == ("The Gull", "3")
    assert told["month"] == ("2031-03", "5")
    assert told["speaker"] == ("Ada Morrow", "2")


def test_searches_are_saved_renamed_used_and_deleted(run: Run, catalogue: Path) -> None:
    assert rows(run("searches", catalogue).stdout) == []
    saved = run("searches", catalogue, "--save", "doors", "open OR shut")
    assert [row[:2] for row in rows(saved.stdout)] == [["doors", "open OR shut"]]
    run("searches", catalogue, "--rename", "doors", "the doors")
    assert len(rows(run("list", catalogue, "--search", 'search:"the doors"').stdout)) == 2
    assert rows(run("searches", catalogue, "--delete", "the doors").stdout) == []


def test_a_search_that_cannot_be_saved_is_told(run: Run, catalogue: Path) -> None:
    shown = run("searches", catalogue, "--save", "doors", "kind:oral")
    assert shown.exit_code == 1
    assert "column 6" in shown.stderr
