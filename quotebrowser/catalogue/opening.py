"""Opens and makes catalogue files, and says in one sentence why one cannot be used."""

from __future__ import annotations

import os
import sqlite3
import time
from typing import TYPE_CHECKING

from sqlite_utils import Database

from quotebrowser.catalogue import journal, schema
from quotebrowser.catalogue.sqlite_errors import known_errors
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 10.0
"""How long a change waits for another process to finish its own."""

_CACHE_KIBIBYTES = 32 * 1024
"""How much of the file SQLite keeps in memory; its own 2 MiB are too little for the indexes of a large catalogue."""

_PAGES_BETWEEN_CHECKPOINTS = 8000
"""How many pages the write-ahead log takes up before it is worked off: an import waits for the disk each time."""

_SMALLEST = 512
"""Bytes of the smallest SQLite file; SQLite itself takes a shorter piece of one for an empty one."""

_COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may put beside a file while it is in use."""


def open_database(path: Path, *, read_only: bool, patience: float | None = None) -> tuple[Database, bool]:
    """The catalogue at `path`, and whether it can only be read (as asked, or because of its permissions).

    `patience` is how many seconds it waits for other processes, now and later; BUSY_SECONDS where not given.

    Raises CatalogueUnusable: missing, a directory, empty, not SQLite, cut short, another program's, newer, locked.
    """
    _refuse_what_is_no_file(path)
    if path.stat().st_size < _SMALLEST:
        raise CatalogueUnusable(f"{path} is not a Quote Browser catalogue: it is empty or was cut short.")
    read_only = read_only or not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    with known_errors(path):
        db = _connect_to_read(path, patience) if read_only else _connect(path, "mode=rw", patience)
        try:
            _refuse_another_programs(db, path)
            if not read_only:
                _migrate(db)
                _use_write_ahead_log(db, patience)
            elif schema.migrations.pending(db):
                db = _migrated_copy_of(db)
            _use_memory(db)
        except BaseException:
            db.close()
            raise
    return db, read_only


def _migrated_copy_of(db: Database) -> Database:
    """A catalogue of an older version, as a nameless temporary file of the newest one; `db` is closed."""
    copy = Database(sqlite3.connect(""), execute_plugins=False)
    try:
        db.conn.backup(copy.conn)
        _migrate(copy)
        copy.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        copy.close()
        raise
    db.close()
    return copy


def create_database(path: Path) -> Database:
    """A new, empty catalogue at `path`; CatalogueUnusable where there is a file, or none can be made."""
    try:
        path.open("x").close()
    except FileExistsError as error:
        raise CatalogueUnusable(f"{path} exists already; open it, or give the new catalogue another name.") from error
    except OSError as error:
        raise CatalogueUnusable(f"{path} cannot be made: {error.strerror}; choose another folder or name.") from error
    try:
        return _fill_empty_file(path)
    except BaseException:
        for leftover in (path, *(path.with_name(path.name + ending) for ending in _COMPANIONS)):
            leftover.unlink(missing_ok=True)
        raise


def open_or_create_database(path: Path) -> tuple[Database, bool]:
    """The catalogue at `path`, made where there is no file or an empty one, and whether it can only be read."""
    try:
        return create_database(path), False
    except CatalogueUnusable:
        if not os.path.lexists(path):
            raise
    _refuse_what_is_no_file(path)
    if path.stat().st_size == 0:
        return _fill_empty_file(path), False
    return open_database(path, read_only=False)


def copy_of(db: Database, path: Path) -> Database:
    """A copy of an open catalogue in a new file, as it is at this moment."""
    copy = sqlite3.connect(path)
    try:
        db.conn.backup(copy)
        return Database(copy, execute_plugins=False)
    except BaseException:
        copy.close()
        raise


def _fill_empty_file(path: Path) -> Database:
    """A catalogue in the empty file at `path`; safe where two processes do it at once."""
    with known_errors(path):
        db = _connect(path, "mode=rw")
        try:
            _migrate(db)
            _use_write_ahead_log(db)
            _use_memory(db)
        except BaseException:
            db.close()
            raise
    return db


def _refuse_what_is_no_file(path: Path) -> None:
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


def _connect(path: Path, mode: str, patience: float | None = None) -> Database:
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


def _connect_to_read(path: Path, patience: float | None) -> Database:
    """Read `path`; where its folder takes no companion files and there are none, as a file that nobody changes."""
    db = _connect(path, "mode=ro", patience)
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        db.close()
        no_companions = error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
        if no_companions and not path.with_name(path.name + "-wal").exists():
            return _connect(path, "mode=ro&immutable=1", patience)
        raise
    return db


def _refuse_another_programs(db: Database, path: Path) -> None:
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


def _use_memory(db: Database) -> None:
    db.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")


def _use_write_ahead_log(db: Database, patience: float | None = None) -> None:
    """Let readers read while another process writes; SQLite does not wait by itself for its turn to change this."""
    db.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BETWEEN_CHECKPOINTS}")
    until = time.monotonic() + (BUSY_SECONDS if patience is None else patience)
    while db.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            db.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _migrate(db: Database) -> None:
    """Apply what is pending, all of it or nothing; another process that does the same waits and finds it done."""
    if not schema.migrations.pending(db):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        schema.migrations.apply(db)
        journal.install(db)
        (packed,) = db.execute("PRAGMA user_version").fetchone()
        newest = max(packed, schema.user_version(schema.MAJOR, schema.MINOR))
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {newest}")
        db.commit()
    except BaseException:
        db.rollback()
        raise
