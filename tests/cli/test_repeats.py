"""The verb repeats: what it shows, what it writes, what it keeps, and what it refuses."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.comparison.repeats import finding
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

TIDE = "The tide came late and the boats were dry all along the quay"
GULL = "We have counted eleven gulls where there were two hundred last year"


@pytest.fixture
def repeated(tmp_path: Path) -> Path:
    """A statement that two outlets give to two people, and one that three articles give to one."""
    path = tmp_path / "repeated.quotes"
    with Catalogue.create(path) as opened:
        add(opened, Said(TIDE, MARTA), Said(GULL, NILS), outlet="The Gull", date="2031-03-01", title="Tide")
        add(opened, Said(f"{TIDE} today", NILS), outlet="The Tern", date="2031-03-02", title="Boats")
        add(opened, Said(GULL.upper(), NILS), outlet="The Tern", date="2031-03-03")
        add(opened, Said(GULL.removeprefix("We have "), NILS), outlet="The Heron", date="2031-03-04")
    return path


def test_statements_are_shown_with_articles_outlets_and_conflicts(run: Run, repeated: Path) -> None:
    result = run("repeats", repeated)

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "quote\tspeakers\tarticles\toutlets\tfirst\tconflict\tversions",
        f"{GULL}\tNils von der Aue\t3\t3\t2031-03-01, The Gull\t\t2",
        f"{TIDE} today\tMarta Oriol; Nils von der Aue\t2\t2\t2031-03-01, The Gull\tMarta Oriol; Nils von der Aue\t2",
    ]


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        (("--conflicts",), [TIDE]),
        (("--least", "3"), [GULL]),
        (("--outlet", "The Heron"), [GULL]),
        (("--speaker", "Oriol"), [TIDE]),
        (("--search", "boats"), [TIDE]),
    ],
)
def test_only_what_is_asked_for(run: Run, repeated: Path, options: tuple[str, ...], shown: list[str]) -> None:
    rows = run("repeats", repeated, *options).stdout.splitlines()[1:]

    assert len(rows) == len(shown)
    assert all(row.startswith(quote) for row, quote in zip(rows, shown, strict=True))


def test_nothing_that_matches_is_said(run: Run, repeated: Path) -> None:
    result = run("repeats", repeated, "--least", "9")

    assert result.exit_code == 0
    assert result.stderr == "Nothing that matches stands in several articles.\n"


def test_a_written_table_has_every_version_with_filter_counts_and_date(
    run: Run, repeated: Path, tmp_path: Path
) -> None:
    out = tmp_path / "wire.csv"

    assert run("repeats", repeated, "--speaker", "Oriol", "-o", out).stdout == f"1 row written to {out}\n"
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["The same words again"]
    assert rows[1] == ["Speaker: Marta Oriol"]
    assert rows[2] == ["Filter: everything but thoughts and rejected quotes"]
    assert rows[3] == ["Quotes: 1; not reviewed yet: 1 (100%)"]
    assert rows[4][0].startswith("Made on 20")
    assert rows[6][-1] == "differences"
    assert "[-today-] (2031-03-01, The Gull, Marta Oriol)" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["html", "md"])
def test_other_formats_are_written(run: Run, repeated: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"wire.{ending}"

    assert run("repeats", repeated, "-o", out).exit_code == 0
    assert "The same words again" in out.read_text(encoding="utf-8")


def test_a_later_run_compares_what_is_new(run: Run, repeated: Path) -> None:
    run("repeats", repeated)
    with Catalogue.open(repeated) as opened:
        assert opened.uncompared() == 0
        add(opened, Said(GULL, MARTA), outlet="The Owl")

    assert f"{GULL}\tNils von der Aue; Marta Oriol\t4" in run("repeats", repeated).stdout


def test_a_catalogue_that_can_only_be_read_says_what_is_missing(
    run: Run, repeated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalogue, "read_only", True)

    result = run("repeats", repeated)

    assert result.exit_code == 0
    assert "5 quotes could not be compared, because" in result.stderr
    assert "can only be read" in result.stderr


def test_stopping_keeps_what_was_done(run: Run, repeated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = Catalogue.keep_compared

    def keep_and_stop(*given: object) -> None:
        keep(*given)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(finding, "AT_A_TIME", 2)
    monkeypatch.setattr(Catalogue, "keep_compared", keep_and_stop)
    result = run("repeats", repeated)

    assert result.exit_code == 130
    assert result.stderr.strip() == "Stopped; what was compared is kept, and the next run goes on from there."
    with Catalogue.open(repeated) as opened:
        assert opened.uncompared() == 3


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("-o", "wire.pdf"), "wire.pdf: end its name in one of .csv, .html, .md"),
        (("--least", "1"), "1 is not in the range x>=2"),
    ],
)
def test_a_wrong_call_is_one_line_that_says_so(
    run: Run, repeated: Path, options: tuple[str, ...], sentence: str
) -> None:
    result = run("repeats", repeated, *options)

    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
