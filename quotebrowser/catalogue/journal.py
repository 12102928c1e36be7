"""The journal: triggers that write every row an action changes into `changes`, as it was before and as it is after.

They are generated from the columns that the tables have, and made anew after every migration. A row of `changes` is the
net change of one row by one action, however often the action touched it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

JOURNALLED = (
    "articles", "people", "aliases", "person_attributes", "person_links", "person_suggestions", "speakers", "quotes",
    "decisions", "edits", "superseded", "orphans", "tags", "quote_tags", "notes", "saved_searches",
    "samples", "sample_quotes", "merge_conflicts",
)  # fmt: skip
"""Every table that an action may change, each after those that its rows point to."""

NOT_JOURNALLED = frozenset({
    "history", "changes", "open_action", "batches", "current_quotes", "words", "quote_words", "quote_wordings",
    "alike_wordings",
})  # fmt: skip
"""The journal itself, and what follows from other tables."""

FIXED = {"articles": frozenset({"text", "sha256", "zones"})}
"""Columns that never change and are long: only the removal or return of a whole row writes them down."""

_BROUGHT_BY_IMPORTS = frozenset({"articles", "speakers", "quotes"})
"""Tables whose new rows an import does not journal: they go with their article, which knows its batch."""


def row_key(db: Database, table: str) -> str:
    """The column that is the table's integer primary key."""
    return str(next(name for name, _, is_key in _columns(db, table) if is_key))


def row_as_json(db: Database, table: str, row: str, *, whole: bool = True) -> str:
    """The SQL for a row (`old`, `new` or the table's name) as JSON; without the fixed columns where not `whole`.

    Real numbers are written as text with all their digits, which SQLite's own JSON leaves out.
    """
    left_out = frozenset() if whole else FIXED.get(table, frozenset())
    cells = []
    for name, kind, _ in _columns(db, table):
        cell = f'{row}."{name}"'
        if name not in left_out:
            cells.append(f"'{name}', " + (f"printf('%!.17g', {cell})" if kind == "REAL" else cell))
    return f"json_object({', '.join(cells)})"


def install(db: Database) -> None:
    """Make the triggers for the tables as they are now, in the place of those that were there."""
    for table in JOURNALLED:
        for event in ("INSERT", "UPDATE", "DELETE"):
            db.execute(f"DROP TRIGGER IF EXISTS {trigger_name(table, event)}")
            db.execute(_trigger(db, table, event))


def trigger_name(table: str, event: str) -> str:
    """What the trigger on this event of a table is called."""
    return f"journal_{table}_{event.lower()}"


def _trigger(db: Database, table: str, event: str) -> str:
    whole = event != "UPDATE"
    before = "NULL" if event == "INSERT" else row_as_json(db, table, "old", whole=whole)
    after = "NULL" if event == "DELETE" else row_as_json(db, table, "new", whole=whole)
    row = "old" if event == "DELETE" else "new"
    silent = " WHERE NOT importing" if event == "INSERT" and table in _BROUGHT_BY_IMPORTS else ""
    return f"""
        CREATE TRIGGER {trigger_name(table, event)} AFTER {event} ON {table}
        WHEN EXISTS (SELECT 1 FROM open_action{silent}) BEGIN
            INSERT INTO changes (history_id, "table", row, before, after, quote_id, person_id, article_id)
            SELECT history_id, '{table}', {row}.{row_key(db, table)}, {before}, {after}, {_subjects(db, table, row)}
            FROM open_action WHERE TRUE
            ON CONFLICT (history_id, "table", row) DO UPDATE SET after = excluded.after;
        END
    """


def _subjects(db: Database, table: str, row: str) -> str:
    """The quote, person and article that a row is about, as far as its table says."""
    names = {name for name, _, _ in _columns(db, table)}
    subjects = (("quotes", "quote_id"), ("people", "person_id"), ("articles", "article_id"))
    return ", ".join(
        f"{row}.id" if table == own else f"{row}.{column}" if column in names else "NULL" for own, column in subjects
    )


def _columns(db: Database, table: str) -> list[tuple[str, str, bool]]:
    """The columns that are stored: name, declared type, and whether it is the primary key."""
    return [(name, kind, bool(key)) for _, name, kind, _, _, key in db.execute(f"PRAGMA table_info({table})")]
