"""The verb tags shows the tree of tags and changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def rows(run: Run, catalogue: Path) -> list[list[str]]:
    return [row.split("\t") for row in run("tags", catalogue).stdout.splitlines()]


def test_tags_are_made_shown_renamed_and_deleted(run: Run, catalogue: Path) -> None:
    run("tags", catalogue, "set", "harbour", "--colour", "#2a7fff")
    assert run("tags", catalogue, "set", "pier", "--below", "harbour").stdout == "Change of tag “pier”\n"
    run("quote", catalogue, "tag", "pier", "1", "2")
    assert rows(run, catalogue) == [
        ["tag", "below", "colour", "quotes"], ["harbour", "", "#2a7fff", "0"], ["pier", "harbour", "", "2"],
    ]  # fmt: skip

    run("tags", catalogue, "rename", "pier", "quay")
    run("tags", catalogue, "delete", "harbour")
    assert rows(run, catalogue)[1:] == [["quay", "", "", "2"]]
    run("undo", catalogue)
    assert len(rows(run, catalogue)) == 3


def test_what_cannot_be_is_one_sentence(run: Run, catalogue: Path) -> None:
    run("tags", catalogue, "set", "harbour")
    for call in (("rename", "quay", "pier"), ("set", "pier", "--below", "quay"), ("set", "pier", "--colour", "blue"),
                 ("set", "harbour", "--below", "harbour"), ("delete", "quay")):  # fmt: skip
        done = run("tags", catalogue, *call)
        assert (done.exit_code, len(done.stderr.splitlines())) == (1, 1)
    assert rows(run, catalogue)[1:] == [["harbour", "", "", "0"]]
