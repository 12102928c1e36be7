"""Two researchers merge their catalogues, answer conflicts and measure agreement on the command line."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.backups import backups_of
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def theirs(catalogue: Path) -> Path:
    """A colleague's copy: the first quote rejected and the second accepted, where mine accepts the first."""
    copy = catalogue.with_name("theirs.quotes")
    shutil.copy(catalogue, copy)
    with Catalogue.open(copy) as opened:
        opened._who = "ben"
        opened.set_status([1], ReviewStatus.REJECTED)
        opened.set_status([2], ReviewStatus.ACCEPTED)
    with Catalogue.open(catalogue) as opened:
        opened.set_status([1], ReviewStatus.ACCEPTED)
    return copy


def numbers(output: str) -> dict[str, str]:
    return dict(row.split("\t")[:2] for row in output.splitlines()[1:])


def status(catalogue: Path, quote_id: int) -> str:
    with Catalogue.open(catalogue) as opened:
        return opened.quote_rows([quote_id])[0].status


def test_a_preview_says_what_would_happen_and_changes_nothing(run: Run, catalogue: Path, theirs: Path) -> None:
    shown = run("merge", catalogue, theirs, "--preview")

    assert shown.exit_code == 0
    assert numbers(shown.stdout)["decisions taken over"] == "1"
    assert numbers(shown.stdout)["decisions that differ"] == "1"
    assert status(catalogue, 2) == "unreviewed"
    assert sorted(path.name for path in catalogue.parent.glob("*.quotes")) == ["c.quotes", "theirs.quotes"]


def test_a_merge_keeps_a_copy_and_names_the_conflicts(run: Run, catalogue: Path, theirs: Path) -> None:
    shown = run("merge", catalogue, theirs)

    assert shown.exit_code == 0
    assert status(catalogue, 2) == "accepted"
    assert "1 conflict to answer: quotebrowser conflicts" in shown.stderr
    (copy,) = (backup.path for backup in backups_of(catalogue))
    assert str(copy) in shown.stderr
    assert status(copy, 2) == "unreviewed"


def test_conflicts_are_shown_and_answered(run: Run, catalogue: Path, theirs: Path) -> None:
    run("merge", catalogue, theirs)
    row = run("conflicts", catalogue).stdout.splitlines()[1].split("\t")
    assert (row[0], row[1], row[4], row[5]) == ("1", "decision", "ben", "open")

    assert run("conflicts", catalogue, "--theirs", "1").stdout == "1 conflict answered with theirs\n"

    assert status(catalogue, 1) == "rejected"
    assert len(run("conflicts", catalogue).stdout.splitlines()) == 1
    assert len(run("conflicts", catalogue, "--all").stdout.splitlines()) == 2


def test_what_is_mine_can_stay(run: Run, catalogue: Path, theirs: Path) -> None:
    run("merge", catalogue, theirs)

    assert run("conflicts", catalogue, "--mine", "1").stdout == "1 conflict answered with mine\n"
    assert status(catalogue, 1) == "accepted"


def test_a_merge_is_undone(run: Run, catalogue: Path, theirs: Path) -> None:
    run("merge", catalogue, theirs)

    assert run("undo", catalogue).stdout == "Undo: Merge of “theirs.quotes”: 1 decision, 1 conflict\n"
    assert status(catalogue, 2) == "unreviewed"


def test_agreement_names_its_units(run: Run, catalogue: Path, theirs: Path) -> None:
    rows = [row.split("\t") for row in run("agreement", catalogue, theirs).stdout.splitlines()]

    assert rows[0] == ["measure", "value", "over"]
    assert rows[1] == ["same status", "0.000", "1 quote reviewed in both"]
    assert rows[3] == ["same speaker", "", "0 quotes accepted in both"]
    assert rows[8][:2] == ["reviewed in theirs alone", "1"]


@pytest.mark.parametrize("call", [["merge"], ["merge", "--preview"], ["agreement"]])
def test_a_catalogue_with_itself_is_one_line_and_status_1(run: Run, catalogue: Path, call: list[str]) -> None:
    shown = run(*call, catalogue, catalogue)

    assert shown.exit_code == 1
    assert shown.stderr == f"quotebrowser: {catalogue} is the catalogue itself; give a colleague's.\n"
