"""The search indexes as a whole: which there are, whether they are true, and making them anew."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING

from quotebrowser.catalogue.sqlite_errors import is_damage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

_FTS5 = re.compile(r"CREATE VIRTUAL TABLE .* USING fts5\s*\(", re.IGNORECASE | re.DOTALL)


def search_indexes(db: Database) -> list[str]:
    """The names of all search indexes."""
    tables = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    return [name for name, sql in tables if _FTS5.match(sql)]


def untrue_search_indexes(db: Database) -> Iterator[str]:
    """Those that do not agree with the texts."""
    for index in search_indexes(db):
        try:
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            yield index


def merge_search_indexes(db: Database) -> None:
    """Write every index in one piece; words of texts that are gone stay in the pieces until then."""
    for index in search_indexes(db):
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def rebuild_search_indexes(db: Database) -> list[str]:
    """Make every index anew from the texts; their names."""
    indexes = search_indexes(db)
    for index in indexes:
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    return indexes
