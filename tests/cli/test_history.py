"""Undo, redo and history work on a catalogue without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def reject(catalogue: Path, *ids: int) -> None:
    with Catalogue.open(catalogue) as opened:
        opened.set_status(ids, ReviewStatus.REJECTED)


def rejected(catalogue: Path) -> int:
    with Catalogue.open(catalogue) as opened:
        return opened.progress().rejected


def test_undo_and_redo_say_what_they_took_back_and_did_again(run: Run, catalogue: Path) -> None:
    reject(catalogue, 1, 2)

    assert run("undo", catalogue).stdout == "Undo: Rejection of 2 quotes\n"
    assert rejected(catalogue) == 0
    assert run("redo", catalogue).stdout == "Redo: Rejection of 2 quotes\n"
    assert rejected(catalogue) == 2


def test_an_entry_of_the_history_is_undone_out_of_turn(run: Run, catalogue: Path) -> None:
    reject(catalogue, 1)
    reject(catalogue, 2)

    shown = run("undo", catalogue, "--entry", "4")

    assert shown.exit_code == 0
    assert rejected(catalogue) == 1


def test_nothing_to_redo_is_said_in_one_line(run: Run, catalogue: Path) -> None:
    shown = run("redo", catalogue)

    assert (shown.exit_code, shown.stderr) == (1, "quotebrowser: There is nothing to redo.\n")


def test_the_history_shows_the_last_action_first_with_its_state(run: Run, catalogue: Path) -> None:
    reject(catalogue, 1)
    run("undo", catalogue)

    rows = [row.split("\t") for row in run("history", catalogue, "--number", "2").stdout.splitlines()]

    assert rows[0] == ["entry", "when", "who", "what", "state"]
    assert [row[3:] for row in rows[1:]] == [
        ["Undo: Rejection of 1 quote", "fixed"],
        ["Rejection of 1 quote", "undone"],
    ]


def test_the_history_of_one_quote_leaves_out_the_others(run: Run, catalogue: Path) -> None:
    reject(catalogue, 1)
    reject(catalogue, 2)

    assert run("history", catalogue, "--quote", "2").stdout.count("Rejection") == 1


def test_the_history_of_one_person_is_found_by_name(run: Run, catalogue: Path) -> None:
    with Catalogue.open(catalogue) as opened:
        opened.set_person_note(opened.person_named("Brandt").id, "A sailor")

    shown = run("history", catalogue, "--speaker", "zoe brandt")

    assert "Note on “Zoë Brandt”" in shown.stdout


def test_a_quote_and_a_speaker_at_once_is_a_wrong_call(run: Run, catalogue: Path) -> None:
    shown = run("history", catalogue, "--quote", "1", "--speaker", "Brandt")

    assert shown.exit_code == 2
    assert "not both" in shown.stderr
