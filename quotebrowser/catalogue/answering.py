"""What somebody answered to the question whether two people are one: different people, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import history, people
from quotebrowser.catalogue.wording import person_called
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from sqlite_utils import Database


def say_different(db: Database, one: int, other: int, who: str) -> None:
    """Remember that two are different people; they are never suggested again."""
    _answer(db, one, other, "different", f"{_both(db, one, other)} are different people", who)


def put_off(db: Database, one: int, other: int, who: str) -> None:
    """Ask later whether two are one."""
    _answer(db, one, other, "later", f"Put off whether {_both(db, one, other)} are one", who)


def take_back_answer(db: Database, one: int, other: int, who: str) -> None:
    """Let it be open again whether two are one."""
    with history.action(db, "answer suggestion", f"Reopening of whether {_both(db, one, other)} are one", who):
        db.execute(
            "DELETE FROM person_suggestions WHERE person_id = ? AND other_id = ?", (min(one, other), max(one, other))
        )


def remember_different(db: Database, one: int, other: int, who: str) -> None:
    """The same, within the action that the caller holds."""
    _write(db, one, other, "different", who)


def are_different(db: Database, one: int, other: int) -> bool:
    """Whether somebody said so."""
    return answers(db).get((min(one, other), max(one, other))) == "different"


def answers(db: Database) -> dict[tuple[int, int], str]:
    """The answers by the ids of the two, the smaller one first."""
    rows = db.execute("SELECT person_id, other_id, answer FROM person_suggestions WHERE answer <> 'open'")
    return {(one, other): answer for one, other, answer in rows}


def hand_over(db: Database, into_id: int, other_id: int) -> None:
    """Give the answers about one who is merged away to the one who stays."""
    rows = db.execute(
        "SELECT person_id, other_id, answer, answered_by FROM person_suggestions WHERE :other IN (person_id, other_id)",
        {"other": other_id},
    ).fetchall()
    for one, other, answer, who in rows:
        third = one if other == other_id else other
        if third != into_id and answer == "different":
            _write(db, into_id, third, answer, who)
    db.execute("DELETE FROM person_suggestions WHERE :other IN (person_id, other_id)", {"other": other_id})


def _answer(db: Database, one: int, other: int, answer: str, what: str, who: str) -> None:
    if one == other:
        raise QuoteBrowserError(f"{person_called(db, one)} is one person; choose two.")
    with history.action(db, "answer suggestion", what, who):
        _write(db, one, other, answer, who)


def _write(db: Database, one: int, other: int, answer: str, who: str) -> None:
    db.execute(
        "INSERT INTO person_suggestions (person_id, other_id, answer, answered_by, answered_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (person_id, other_id) DO UPDATE SET answer = excluded.answer, answered_by = excluded.answered_by,"
        " answered_at = excluded.answered_at WHERE answer <> excluded.answer",
        (min(one, other), max(one, other), answer, who, history.now()),
    )


def _both(db: Database, one: int, other: int) -> str:
    return " and ".join(person_called(db, people.person(db, number).id) for number in (one, other))
