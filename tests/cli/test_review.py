"""Review, progress and accuracy show what is left, decide all of it, and measure the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def rows(output: str) -> list[list[str]]:
    return [row.split("\t") for row in output.splitlines()]


def test_the_queue_shows_what_is_not_reviewed_the_least_sure_first(run: Run, catalogue: Path) -> None:
    with Catalogue.open(catalogue) as opened:
        opened.set_status([1], ReviewStatus.ACCEPTED)

    shown = run("review", catalogue)

    header, *queue = rows(shown.stdout)
    assert header == ["id", "sure", "speaker", "quote", "article", "status"]
    assert len(queue) == 5
    assert [row[1] for row in queue] == sorted(row[1] for row in queue)
    assert shown.stderr == "1 of 6 quotes reviewed: 1 accepted, 0 rejected\n"


def test_the_queue_can_be_cut_short_and_mixed(run: Run, catalogue: Path) -> None:
    shown = run("review", catalogue, "--order", "random", "--seed", "5", "--first", "2")

    assert len(rows(shown.stdout)) == 3


def test_all_that_match_are_accepted_and_the_number_is_said(run: Run, catalogue: Path) -> None:
    assert run("review", catalogue, "--speaker", "Ada Morrow", "--accept").stdout == "2 quotes accepted\n"
    assert run("review", catalogue, "--reject").stdout == "4 quotes rejected\n"

    assert run("undo", catalogue).stdout == "Undo: Rejection of 4 quotes\n"


def test_what_had_the_status_already_is_counted_apart(run: Run, catalogue: Path) -> None:
    run("review", catalogue, "--speaker", "Ada Morrow", "--accept")

    shown = run("review", catalogue, "--status", "accepted", "--status", "unreviewed", "--accept")

    assert shown.stdout == "4 quotes accepted, 2 already were\n"


def test_deciding_over_a_sample_is_a_wrong_call(run: Run, catalogue: Path) -> None:
    shown = run("review", catalogue, "--sample", "2", "--accept")

    assert shown.exit_code == 2
    assert "decide all that match" in shown.stderr


def test_progress_is_shown_by_article_and_in_all(run: Run, catalogue: Path) -> None:
    run("review", catalogue, "--outlet", "The Gull", "--accept")

    shown = run("progress", catalogue)

    assert rows(shown.stdout)[:2] == [
        ["article", "date", "quotes", "reviewed", "accepted", "rejected"],
        ["Gates", "2031-03-01", "3", "3", "3", "0"],
    ]
    assert shown.stderr == "3 of 6 quotes reviewed: 3 accepted, 0 rejected\n"


def test_a_sample_is_drawn_reviewed_and_measured(run: Run, catalogue: Path) -> None:
    drawn = run("review", catalogue, "--sample", "100")
    assert len(rows(drawn.stdout)) == 7
    assert drawn.stderr.startswith("Sample 1: 6 quotes drawn from 6\n")
    run("review", catalogue, "--outlet", "The Gull", "--accept")
    run("review", catalogue, "--outlet", "The Tern", "--reject")

    header, measured = rows(run("accuracy", catalogue).stdout)

    assert dict(zip(header, measured, strict=True)) | {"drawn": "", "by": ""} == {
        "sample": "1",
        "drawn": "",
        "by": "",
        "from": "6",
        "quotes": "6",
        "judged": "5",
        "right": "3",
        "accuracy": "0.600",
        "95 % interval": "0.231-0.882",
    }


def test_a_sample_that_nothing_was_said_about_has_no_accuracy(run: Run, catalogue: Path) -> None:
    run("review", catalogue, "--sample", "2")

    assert rows(run("accuracy", catalogue).stdout)[1][-2:] == ["", ""]
