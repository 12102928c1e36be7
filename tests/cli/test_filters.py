"""The filters of list and export let through what they say, and a wrong one is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.search_language import FIELDS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


_ALL = ["The gates are open,", "They are shut,", "He is wrong,", "=Sail(now),", "Wait,", "We [31mstay [0m,"]


def _words(output: str) -> list[str]:
    return [row.split("\t")[2] for row in output.splitlines()[1:]]


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        (["--speaker", "ada morrow"], ["The gates are open,", "He is wrong,"]),
        (["--speaker", "Morrow", "--speaker", "zoe BRANDT"], ["The gates are open,", "He is wrong,", "=Sail(now),"]),
        (["--from", "2031-03-05", "--to", "2031-03-05"], ["=Sail(now),", "Wait,"]),
        (["--from", "2031-03", "--to", "2031"], _ALL),
        (["--from", "2031-03-05", "--to", "2031-03"], ["=Sail(now),", "Wait,", "We [31mstay [0m,"]),
        (["--from", "2032"], []),
        (["--to", "2031-02"], []),
        (["--search", "open AND after:2031-02"], ["The gates are open,"]),
        (["--outlet", "The Gull", "--search", "shut"], ["They are shut,"]),
        (["--status", "accepted"], []),
        (["--tag", "later"], []),
        (["--author", "nobody"], []),
        (["--search", "speaker:morrow -open"], ["He is wrong,"]),
        (["--search", "kind:direct (wait OR wrong)"], ["He is wrong,", "Wait,"]),
        (["--search", "sailing", "--stems"], ["=Sail(now),"]),
        (["--search", "zoë wait", "--whole-articles"], ["=Sail(now),", "Wait,"]),
    ],
)
def test_filters_are_joined_by_and_their_values_by_or(
    run: Run, catalogue: Path, filters: list[str], words: list[str]
) -> None:
    shown = run("list", catalogue, *filters)
    assert shown.exit_code == 0
    assert _words(shown.stdout) == words


def test_a_surname_that_two_bear_is_an_error_that_lists_them(run: Run, catalogue: Path) -> None:
    shown = run("list", catalogue, "--speaker", "Reeve")
    assert shown.exit_code == 1
    assert "Tim Reeve" in shown.stderr
    assert "Tom Reeve" in shown.stderr
    assert shown.stdout == ""


@pytest.mark.parametrize(
    "wrong",
    [["--from", "March"], ["--kind", "oral"], ["--status", "fine"], ["--to", "2031-02-30"], ["--from", "2031-13"]],
)
def test_a_wrong_value_of_a_filter_is_a_wrong_call(run: Run, catalogue: Path, wrong: list[str]) -> None:
    shown = run("list", catalogue, *wrong)
    assert shown.exit_code == 2
    assert wrong[1] in shown.stderr


def test_a_year_before_a_month_is_compared_by_its_first_day(run: Run, catalogue: Path) -> None:
    assert run("list", catalogue, "--from", "2031", "--to", "2031-03").exit_code == 0
    shown = run("list", catalogue, "--from", "2032", "--to", "2031")
    assert shown.exit_code == 2
    assert "--from 2032-01-01 is later than --to 2031-12-31" in shown.stderr


def test_days_in_the_wrong_order_are_a_wrong_call(run: Run, catalogue: Path) -> None:
    shown = run("list", catalogue, "--from", "2031-03-05", "--to", "2031-03-01")
    assert shown.exit_code == 2
    assert "--from 2031-03-05 is later than --to 2031-03-01" in shown.stderr


def test_a_search_that_cannot_be_read_is_told_with_its_column(run: Run, catalogue: Path) -> None:
    shown = run("list", catalogue, "--search", "(gates OR")
    assert shown.exit_code == 1
    assert "cannot be read at column 10" in shown.stderr
    assert shown.stdout == ""
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.parametrize("verb", ["list", "export", "facets"])
def test_the_help_explains_every_field_of_the_search(run: Run, verb: str) -> None:
    shown = run(verb, "--help").stdout
    for field in FIELDS:
        assert f"  {field.example} " in shown
