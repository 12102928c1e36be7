"""The verb trash puts quotes and articles away, brings them back, and removes them for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def in_trash(run: Run, catalogue: Path) -> list[list[str]]:
    return [row.split("\t")[:3] for row in run("trash", catalogue).stdout.splitlines()[1:]]


def listed(run: Run, catalogue: Path) -> list[str]:
    return [row.split("\t")[0] for row in run("list", catalogue, "--ids").stdout.splitlines()[1:]]


def test_quotes_and_articles_go_there_and_come_back(run: Run, catalogue: Path) -> None:
    before = listed(run, catalogue)
    assert run("trash", catalogue, "put", "1", "2").stdout == "Move of 2 quotes to the trash\n"
    assert run("trash", catalogue, "put-article", "Ferry").stdout == "Move of 1 article to the trash\n"
    assert sorted(in_trash(run, catalogue)) == [
        ["article", "2", "Ferry"], ["quote", "1", "The gates are open,"], ["quote", "2", "They are shut,"],
    ]  # fmt: skip
    assert listed(run, catalogue) == ["3", "7"]

    assert run("trash", catalogue, "restore", "1", "2").stdout == "Return of 2 quotes from the trash\n"
    run("trash", catalogue, "restore-article", "2")
    assert listed(run, catalogue) == before
    assert "The trash is empty." in run("trash", catalogue).stderr


def test_putting_away_is_undone(run: Run, catalogue: Path) -> None:
    before = listed(run, catalogue)
    run("trash", catalogue, "put-article", "Gates")
    run("undo", catalogue)

    assert listed(run, catalogue) == before


def test_the_trash_is_emptied_for_good(run: Run, catalogue: Path) -> None:
    run("trash", catalogue, "put", "1")
    run("trash", catalogue, "put-article", "Ferry")
    done = run("trash", catalogue, "empty", "--yes")

    assert done.stdout == "Emptying of the trash: 1 article and 1 quote\n"
    assert in_trash(run, catalogue) == []
    assert run("trash", catalogue, "restore", "1").exit_code == 1
    assert run("check", catalogue).exit_code == 0
    assert run("trash", catalogue, "empty", "--yes").stdout == "Nothing to change.\n"


def test_whoever_does_not_say_yes_keeps_it(run: Run, catalogue: Path) -> None:
    run("trash", catalogue, "put", "1")
    done = run("trash", catalogue, "empty", given=b"n\n")

    assert done.exit_code == 130
    assert "Remove 1 thing in the trash" in done.stderr
    assert len(in_trash(run, catalogue)) == 1


def test_what_cannot_be_is_one_sentence_and_changes_nothing(run: Run, catalogue: Path) -> None:
    before = listed(run, catalogue)
    for call in (("put", "1", "99"), ("restore", "1"), ("put-article", "Nowhere"), ("restore-article", "99")):
        done = run("trash", catalogue, *call)
        assert (done.exit_code, len(done.stderr.splitlines())) == (1, 1)
    assert listed(run, catalogue) == before
