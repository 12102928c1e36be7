"""List and speakers show what the filters let through, whole where a program reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
