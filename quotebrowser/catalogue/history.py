"""Writes down every action: who did what and when; while one is open, the journal notes what it changes."""

from __future__ import annotations

import getpass
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quotebrowser.catalogue.stored import storable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: `what` it was in words ("Rejection of 3 quotes"), and its kind.

    `state` is "done", "undone" (and can be redone), "dropped" (undone for good) or "fixed" (can only be read); `undoes`
    is the entry that an undo took back.
    """

    id: int
    at: str
    who: str
    action: str
    what: str
    state: str
    undoes: int | None = None


def now() -> str:
    """The present moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def user_name() -> str:
    """The name of the account at work; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


@contextmanager
def action(db: Database, kind: str, what: str, who: str) -> Iterator[int]:
    """One action of a person, within the transaction that the caller holds; the id of its entry.

    Everything that could be redone is dropped. An action that changes nothing leaves no entry.
    """
    entry_id = begin(db, kind, what, who)
    with journalled(db, entry_id):
        yield entry_id
    if db.execute("SELECT 1 FROM changes WHERE history_id = ?", (entry_id,)).fetchone() is None:
        db.execute("DELETE FROM history WHERE id = ?", (entry_id,))
    else:
        drop_what_was_undone(db)


def begin(db: Database, kind: str, what: str, who: str, *, state: str = "done", undoes: int | None = None) -> int:
    """A new entry of the history; its id."""
    (entry_id,) = db.execute(
        "INSERT INTO history (at, who, action, what, state, undoes) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (now(), storable(who), kind, storable(what), state, undoes),
    ).fetchone()
    return int(entry_id)


def drop_what_was_undone(db: Database) -> None:
    """Let nothing be redone any more."""
    db.execute("UPDATE history SET state = 'dropped' WHERE state = 'undone'")


@contextmanager
def journalled(db: Database, entry_id: int, *, importing: bool = False) -> Iterator[None]:
    """Have every change of the catalogue written down under this entry; an import's new articles are not.

    One at a time: an action within an action would be undone twice.
    """
    db.execute("INSERT INTO open_action (id, history_id, importing) VALUES (1, ?, ?)", (entry_id, importing))
    yield
    db.execute("DELETE FROM open_action")


def last_entries(db: Database, number: int) -> list[Entry]:
    """The last actions, the newest first."""
    return _entries(db, "ORDER BY id DESC LIMIT :number", {"number": number})


def entries_about(db: Database, *, quote_id: int | None = None, person_id: int | None = None) -> list[Entry]:
    """What was done to a quote, or to those it stands for, or to a person, the oldest first."""
    return _entries(
        db,
        "WHERE id IN ("
        " WITH RECURSIVE before (id) AS (SELECT :quote"
        " UNION SELECT quote_id FROM superseded JOIN before ON by_quote_id = before.id)"
        " SELECT history_id FROM changes WHERE quote_id IN (SELECT id FROM before))"
        " OR id IN (SELECT history_id FROM changes WHERE person_id = :person) ORDER BY id",
        {"quote": quote_id, "person": person_id},
    )


def say(db: Database, entry_id: int, what: str) -> None:
    """Put an entry in other words."""
    db.execute("UPDATE history SET what = ? WHERE id = ?", (storable(what), entry_id))


def set_state(db: Database, entry_id: int, state: str) -> None:
    """Let an action be "done" or "undone"."""
    db.execute("UPDATE history SET state = ? WHERE id = ?", (state, entry_id))


def last_undo_of(db: Database, entry_id: int) -> Entry:
    """The undo that took this action back last."""
    return _entries(db, "WHERE undoes = :entry ORDER BY id DESC LIMIT 1", {"entry": entry_id})[0]


def last_change_since(db: Database, entry_id: int, table: str, row: int, about: str = "") -> Entry | None:
    """The last later action that changed a row, or anything `about` it ("quote_id"); None where there is none."""
    same_subject = f" UNION SELECT history_id FROM changes WHERE {about} = :row" if about else ""
    return _entry_where(
        db,
        "id = (SELECT max(history_id) FROM (SELECT history_id FROM changes"
        f' WHERE "table" = :table AND row = :row{same_subject}) WHERE history_id > :entry)',
        {"table": table, "row": row, "entry": entry_id},
    )


def entry(db: Database, entry_id: int) -> Entry | None:
    """The entry of this id, or None."""
    return _entry_where(db, "id = :entry", {"entry": entry_id})


def touches_many(db: Database, entry_id: int, many: int) -> bool:
    """Whether an action changed so many rows, or brought in articles, which are not counted one by one."""
    rows, imported = db.execute(
        "SELECT (SELECT count(*) FROM (SELECT 1 FROM changes WHERE history_id = :entry LIMIT :many)),"
        " EXISTS (SELECT 1 FROM history WHERE id = :entry AND action = 'import')",
        {"entry": entry_id, "many": many},
    ).fetchone()
    return bool(imported) or rows >= many


def to_undo(db: Database) -> Entry | None:
    """The last action that holds."""
    return _entry_where(db, "state = 'done' ORDER BY id DESC LIMIT 1", {})


def to_redo(db: Database) -> Entry | None:
    """The action that was undone last."""
    return _entry_where(
        db,
        "id = (SELECT undoes FROM history WHERE undoes IN (SELECT id FROM history WHERE state = 'undone')"
        " ORDER BY id DESC LIMIT 1)",
        {},
    )


def _entry_where(db: Database, condition: str, parameters: dict[str, object]) -> Entry | None:
    return next(iter(_entries(db, f"WHERE {condition}", parameters)), None)


def _entries(db: Database, which: str, parameters: dict[str, object]) -> list[Entry]:
    rows = db.execute(f"SELECT id, at, who, action, what, state, undoes FROM history {which}", parameters)
    return [Entry(*row) for row in rows]
