"""Connections to a catalogue's file: to write, to read, and the refusal of what is none."""

from __future__ import annotations

import os
import sqlite3
import time
from typing import TYPE_CHECKING

from quotebrowser.catalogue import schema
from quotebrowser.catalogue.sqlite_tools import Database
from quotebrowser.catalogue.surroundings import surroundings_of
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 10.0
"""How long a change waits for another process to finish its own."""

_PAGES_BETWEEN_CHECKPOINTS = 8000
"""How many pages the write-ahead log takes up before it is worked off: an import waits for the disk each time."""

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may put beside a file while it is in use."""


def companions_of(path: Path) -> list[Path]:
    """What SQLite may put beside the file at `path`."""
    return [path.with_name(path.name + ending) for ending in COMPANIONS]


def refuse_what_is_no_file(path: Path) -> None:
    """CatalogueUnusable where `path` is missing, a folder, a device, or may not be read."""
    try:
        if path.is_dir():
            raise CatalogueUnusable(f"{path} is a folder, not a catalogue; give the name of a file in it.")
        if path.exists() and not path.is_file():
            raise CatalogueUnusable(f"{path} is not an ordinary file; give the name of a catalogue.")
        path.open("rb").close()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CatalogueUnusable(
            f"{path} does not exist; check its name, or make a catalogue by importing into it."
        ) from error
    except OSError as error:
        raise CatalogueUnusable(f"{path} cannot be read: {error.strerror}.") from error


def may_be_written(path: Path) -> bool:
    """Whether the system lets the file and its folder be written: permissions, marks, a read-only disk."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def connect(path: Path, mode: str, patience: float | None = None) -> Database:
    """A connection to the file; `mode` as in SQLite's addresses ("mode=rw")."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=BUSY_SECONDS if patience is None else patience
    )
    try:
        db = Database(connection, execute_plugins=False)
        db.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return db


def connect_to_read(path: Path, patience: float | None = None) -> Database:
    """Read `path`; where its folder takes no companion files and there are none, as a file that nobody changes."""
    db = connect(path, "mode=ro", patience)
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        db.close()
        no_companions = error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
        if not no_companions:
            raise
        if path.with_name(path.name + "-wal").exists():
            raise CatalogueUnusable(
                f"{path} cannot be read where it lies, because its last changes stand in the file “-wal” beside it; "
                "copy both to a folder you may write to, and open it there."
            ) from error
        return connect(path, "mode=ro&immutable=1", patience)
    return db


def refuse_another_programs(db: Database, path: Path) -> None:
    """CatalogueUnusable where the file is no catalogue, or one of a newer format than this program knows."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise CatalogueUnusable(f"{path} is an SQLite file, but not a Quote Browser catalogue.")
    (packed,) = db.execute("PRAGMA user_version").fetchone()
    major, minor = schema.major_and_minor(packed)
    if major > schema.MAJOR:
        raise CatalogueUnusable(
            f"{path} was made by a newer Quote Browser (format {major}.{minor}; this one reads up to "
            f"{schema.MAJOR}.{schema.MINOR}); install the newer version to open it."
        )


def use_safe_journal(db: Database, path: Path, patience: float | None = None) -> None:
    """A write-ahead log, so that readers read while another process writes; a plain journal in a shared folder.

    The log needs memory that all who use the file share, which a network does not give, and a cloud would copy its
    parts at different moments.
    """
    db.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BETWEEN_CHECKPOINTS}")
    wanted = "delete" if surroundings_of(path).are_shared else "wal"
    until = time.monotonic() + (BUSY_SECONDS if patience is None else patience)
    while not switch_journal(db, wanted):
        if time.monotonic() > until:
            raise CatalogueUnusable(
                f"{path} is locked by another program; wait until it has finished, or close it, and try again."
            )
        time.sleep(0.01)


def switch_journal(db: Database, wanted: str) -> bool:
    """Keep the journal in the `wanted` way ("wal", "delete"); whether nobody else has the file open, which it needs.

    SQLite does not wait by itself for its turn to change this.
    """
    if db.execute("PRAGMA journal_mode").fetchone() == (wanted,):
        return True
    try:
        return bool(db.execute(f"PRAGMA journal_mode = {wanted}").fetchone() == (wanted,))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
