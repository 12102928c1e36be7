"""List and speakers show what the filters let through, whole where a program reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def _words(output: str) -> list[str]:
    return [row.split("\t")[2] for row in output.splitlines()[1:]]


def test_a_row_has_date_speaker_words_outlet_and_status(run: Run, catalogue: Path) -> None:
    rows = [row.split("\t") for row in run("list", catalogue).stdout.splitlines()]
    assert rows[0] == ["date", "speaker", "quote", "outlet", "status"]
    assert rows[1] == ["2031-03-01", "Ada Morrow", "The gates are open,", "The Gull", "unreviewed"]


def test_thoughts_are_shown_only_when_asked_for(run: Run, catalogue: Path) -> None:
    assert "It may rain," not in run("list", catalogue).stdout
    assert _words(run("list", catalogue, "--kind", "thought").stdout) == ["It may rain,"]


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        (["--speaker", "ada morrow"], ["The gates are open,", "He is wrong,"]),
        (["--speaker", "Morrow", "--speaker", "zoe BRANDT"], ["The gates are open,", "He is wrong,", "=Sail(now),"]),
        (["--from", "2031-03-05", "--to", "2031-03-05"], ["=Sail(now),", "Wait,"]),
        (["--outlet", "The Gull", "--search", "shut"], ["They are shut,"]),
        (["--status", "accepted"], []),
        (["--tag", "later"], []),
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
    "wrong", [["--from", "March"], ["--kind", "oral"], ["--status", "fine"], ["--to", "2031-02-30"]]
)
def test_a_wrong_value_of_a_filter_is_a_wrong_call(run: Run, catalogue: Path, wrong: list[str]) -> None:
    shown = run("list", catalogue, *wrong)
    assert shown.exit_code == 2
    assert wrong[1] in shown.stderr


def test_days_in_the_wrong_order_are_a_wrong_call(run: Run, catalogue: Path) -> None:
    shown = run("list", catalogue, "--from", "2031-03-05", "--to", "2031-03-01")
    assert shown.exit_code == 2
    assert "--from 2031-03-05 is later than --to 2031-03-01" in shown.stderr


def test_nothing_that_a_terminal_would_obey_comes_out(run: Run, catalogue: Path) -> None:
    assert "\x1b" not in run("list", catalogue).stdout


def test_a_missing_catalogue_is_named_and_not_made(run: Run, catalogue: Path) -> None:
    shown = run("list", "other.quotes")
    assert shown.exit_code == 1
    assert shown.stderr.startswith("quotebrowser: other.quotes")
    assert not catalogue.with_name("other.quotes").exists()


def test_speakers_come_with_their_counts_those_who_say_most_first(run: Run, catalogue: Path) -> None:
    rows = [row.split("\t") for row in run("speakers", catalogue).stdout.splitlines()]
    assert rows[0] == ["speaker", "kind", "quotes", "articles"]
    assert rows[1] == ["Ada Morrow", "person", "2", "1"]
    assert ["someone", "anonymous", "1", "1"] in rows
