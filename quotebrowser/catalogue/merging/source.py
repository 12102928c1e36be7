"""One of the two catalogues of a merge, read as plain rows; an error of SQLite's names its file."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue import opening
from quotebrowser.catalogue.sqlite_errors import known_errors
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Source:
    """A catalogue that is read."""

    db: Database
    path: Path

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows that answer a question."""
        with known_errors(self.path):
            return self.db.execute(sql, parameters).fetchall()


@contextmanager
def colleagues(path: Path, *, beside: Source) -> Iterator[Source]:
    """The colleague's catalogue at `path` as it is at this moment, which is never written.

    It is waited for as long as for the one `beside`. CatalogueUnusable where it cannot be used, QuoteBrowserError where
    it is that one.
    """
    if path.exists() and beside.path.exists() and path.samefile(beside.path):
        raise QuoteBrowserError(f"{path} is the catalogue itself; give a colleague's.")
    ((milliseconds,),) = beside.rows("PRAGMA busy_timeout")
    db, _ = opening.open_database(path, read_only=True, patience=milliseconds / 1000)
    try:
        with known_errors(path):
            db.execute("BEGIN")
        yield Source(db, path)
    finally:
        db.close()


def columns(db: Database, table: str) -> tuple[str, ...]:
    """The columns of a table that are stored."""
    return tuple(name for _, name, *_ in db.execute(f"PRAGMA table_info({table})"))


def rows_to_copy(mine: Database, theirs: Source, table: str, which: str, key: int) -> list[dict[str, Any]]:
    """Their rows of a table where `which` ("article_id = ?") holds, with the columns that mine has."""
    names = columns(mine, table)
    cells = ", ".join(f'"{name}"' for name in names)
    found = theirs.rows(f"SELECT {cells} FROM {table} WHERE {which} ORDER BY 1", (key,))
    return [dict(zip(names, row, strict=True)) for row in found]


def insert(db: Database, table: str, row: Mapping[str, object]) -> int:
    """A new row; its key."""
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    cursor = db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
    return int(cursor.lastrowid or 0)
