"""Makes the rows that an action changed what they were before, from what the journal says."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from quotebrowser.catalogue import history
from quotebrowser.catalogue.journal import FIXED, JOURNALLED, row_as_json, row_key
from quotebrowser.catalogue.sqlite_errors import is_clash
from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from quotebrowser.catalogue.history import Entry


class StaleAction(QuoteBrowserError):
    """An action that cannot be taken back, because what it changed has been changed since."""


class _Change(NamedTuple):
    """What an action made of one row; None is no row."""

    row: int
    before: str | None
    after: str | None


def revert(db: Database, entry: Entry, *, lenient: bool = False) -> None:
    """Make every row that `entry` changed what it was before.

    StaleAction where one is no longer as the action left it; where `lenient`, such rows stay as they are.
    """
    noted = {table: _changes(db, entry.id, table) for table in JOURNALLED}
    reverted: dict[str, list[_Change]] = {}
    for table in reversed(JOURNALLED):
        touched = _touched_since(db, table, noted[table])
        kept = [change for change in noted[table] if change.row not in touched]
        reverted[table] = kept
        used = _used_by_others(db, table, [change.row for change in kept if change.before is None], reverted)
        if (touched or used) and not lenient:
            raise StaleAction(_refusal(db, entry, table, min(touched or used)))
        reverted[table] = [change for change in kept if change.row not in used]
    try:
        _write(db, reverted)
    except sqlite3.IntegrityError as error:
        if not is_clash(error):
            raise
        raise StaleAction(
            f"{_taken_back(entry)}: what it took away has been made anew since; undo that first."
        ) from error
    for table in JOURNALLED:
        if _point_nowhere(db, table, [change.row for change in reverted[table] if change.before is not None]):
            raise StaleAction(f"{_taken_back(entry)}: what it belongs to has been deleted since; undo that first.")


def _write(db: Database, changes: dict[str, list[_Change]]) -> None:
    """New rows that nothing points to go first; old ones come back and are pointed to again; then the rest goes."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    parents = [table for table in JOURNALLED if _pointing_to(db, table)]
    for table in reversed(JOURNALLED):
        if table not in parents:
            _delete(db, table, changes[table])
    for table in JOURNALLED:
        _insert(db, table, changes[table])
    for table in JOURNALLED:
        _update(db, table, changes[table])
    for table in reversed(parents):
        _delete(db, table, changes[table])


def _delete(db: Database, table: str, changes: Sequence[_Change]) -> None:
    rows = [(change.row,) for change in changes if change.before is None]
    db.conn.executemany(f"DELETE FROM {table} WHERE {row_key(db, table)} = ?", rows)


def _insert(db: Database, table: str, changes: Sequence[_Change]) -> None:
    rows = [json.loads(change.before) for change in changes if change.before is not None and change.after is None]
    for columns, cells in _by_columns(rows).items():
        names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
        db.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", cells)


def _update(db: Database, table: str, changes: Sequence[_Change]) -> None:
    key = row_key(db, table)
    rows = [
        {**_without(json.loads(change.before), key), key: change.row}
        for change in changes
        if change.before is not None and change.after is not None and change.before != change.after
    ]
    for columns, cells in _by_columns(rows).items():
        sets = ", ".join(f'"{column}" = ?' for column in columns[:-1])
        db.conn.executemany(f"UPDATE {table} SET {sets} WHERE {key} = ?", cells)


def _without(row: dict[str, object], column: str) -> dict[str, object]:
    return {name: cell for name, cell in row.items() if name != column}


def _by_columns(rows: Sequence[dict[str, object]]) -> dict[tuple[str, ...], list[tuple[object, ...]]]:
    """Rows by the columns they have: those of an older journal may lack the newest."""
    sorted_out: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
    for row in rows:
        sorted_out.setdefault(tuple(row), []).append(tuple(row.values()))
    return sorted_out


def _changes(db: Database, entry_id: int, table: str) -> list[_Change]:
    rows = db.execute(
        'SELECT row, before, after FROM changes WHERE history_id = ? AND "table" = ? ORDER BY row', (entry_id, table)
    )
    return [_Change(*row) for row in rows]


def _touched_since(db: Database, table: str, changes: Sequence[_Change]) -> set[int]:
    """The rows that are no longer as the action left them."""
    if not changes:
        return set()
    found = db.execute(
        f"SELECT {row_key(db, table)}, {row_as_json(db, table, table)}, {row_as_json(db, table, table, whole=False)}"
        f" FROM {table} WHERE {row_key(db, table)} IN (SELECT value FROM json_each(?))",
        (ids_to_json(change.row for change in changes),),
    )
    now = {row: (whole, changeable) for row, whole, changeable in found}
    return {change.row for change in changes if not _is_as_left(table, change.after, now.get(change.row))}


def _is_as_left(table: str, left: str | None, now: tuple[str, str] | None) -> bool:
    if left is None or now is None:
        return left is None and now is None
    if left in now:
        return True
    then, present = json.loads(left), json.loads(now[0])
    return all(present.get(name) == cell for name, cell in then.items() if name not in FIXED.get(table, ()))


def _used_by_others(db: Database, table: str, rows: Sequence[int], reverted: dict[str, list[_Change]]) -> set[int]:
    """Those of `rows` that a row points to which is not about to be reverted too."""
    used: set[int] = set()
    for child, column in _pointing_to(db, table) if rows else ():
        also_reverted = {change.row for change in reverted.get(child, ())}
        pointing = db.execute(
            f"SELECT {row_key(db, child)}, {column} FROM {child} WHERE {column} IN (SELECT value FROM json_each(?))",
            (ids_to_json(rows),),
        )
        used |= {row for child_row, row in pointing if child_row not in also_reverted}
    return used


def _pointing_to(db: Database, table: str) -> list[tuple[str, str]]:
    """The journalled tables, with their columns, whose rows point to rows of `table`."""
    return [
        (child, key[3])
        for child in JOURNALLED
        for key in db.execute(f"PRAGMA foreign_key_list({child})")
        if key[2] == table
    ]


def _point_nowhere(db: Database, table: str, rows: Sequence[int]) -> bool:
    """Whether one of these rows points to a row that is not there."""
    return bool(rows) and any(
        db.execute(
            f"SELECT 1 FROM {table} WHERE {row_key(db, table)} IN (SELECT value FROM json_each(?))"
            f" AND {column} NOT IN (SELECT {row_key(db, parent)} FROM {parent})",
            (ids_to_json(rows),),
        ).fetchone()
        for _, _, parent, column, *_ in db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    )


def _taken_back(entry: Entry) -> str:
    return f"“{entry.what}” cannot be taken back"


def _refusal(db: Database, entry: Entry, table: str, row: int) -> str:
    about = _SUBJECTS.get(table, "")
    later = history.last_change_since(db, entry.id, table, row, about)
    what = f"{_SINGULAR.get(about, table.replace('_', ' ').removesuffix('s'))} {row}"
    if later is None:
        return f"{_taken_back(entry)}: {what} has been changed or used since, by another program."
    by = f" by {later.who}" if later.who else ""
    return (
        f"{_taken_back(entry)}: {what} has been changed or used since{by}"
        f" ({later.at}, “{later.what}”); undo that first."
    )


_SUBJECTS = {
    "quotes": "quote_id", "decisions": "quote_id", "edits": "quote_id", "people": "person_id", "articles": "article_id",
}  # fmt: skip
"""The tables whose key is a quote's, a person's or an article's, and where the journal notes what is about it."""

_SINGULAR = {"quote_id": "quote", "person_id": "person", "article_id": "article"}
