"""Opens and makes catalogue files, and says in one sentence why one cannot be used."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from quotebrowser.catalogue import journal, schema
from quotebrowser.catalogue.backing_up import back_up
from quotebrowser.catalogue.backups import Reason
from quotebrowser.catalogue.connecting import (
    companions_of,
    connect,
    connect_to_read,
    may_be_written,
    refuse_another_programs,
    refuse_what_is_no_file,
    use_safe_journal,
)
from quotebrowser.catalogue.sqlite_errors import known_errors
from quotebrowser.catalogue.sqlite_tools import Database
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from pathlib import Path

_CACHE_KIBIBYTES = 32 * 1024
"""How much of the file SQLite keeps in memory; its own 2 MiB are too little for the indexes of a large catalogue."""

_SMALLEST = 512
"""Bytes of the smallest SQLite file; SQLite itself takes a shorter piece of one for an empty one."""


def open_database(path: Path, *, read_only: bool, patience: float | None = None) -> tuple[Database, bool]:
    """The catalogue at `path`, and whether it can only be read (as asked, or because of its permissions).

    `patience` is how many seconds it waits for other processes, now and later; BUSY_SECONDS where not given.

    Raises CatalogueUnusable: missing, a directory, empty, not SQLite, cut short, another program's, newer, locked.
    """
    refuse_what_is_no_file(path)
    if path.stat().st_size < _SMALLEST:
        raise CatalogueUnusable(f"{path} is not a Quote Browser catalogue: it is empty or was cut short.")
    read_only = read_only or not may_be_written(path)
    with known_errors(path):
        db = connect_to_read(path, patience) if read_only else connect(path, "mode=rw", patience)
        try:
            refuse_another_programs(db, path)
            if not read_only:
                _migrate(db, to_back_up=path)
                use_safe_journal(db, path, patience)
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
        for leftover in (path, *companions_of(path)):
            leftover.unlink(missing_ok=True)
        raise


def open_or_create_database(path: Path) -> tuple[Database, bool]:
    """The catalogue at `path`, made where there is no file or an empty one, and whether it can only be read."""
    try:
        return create_database(path), False
    except CatalogueUnusable:
        if not os.path.lexists(path):
            raise
    refuse_what_is_no_file(path)
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


def new_in_memory() -> Database:
    """An empty catalogue without a file: what the tables of this version are like."""
    db = Database(sqlite3.connect(":memory:"), execute_plugins=False)
    _migrate(db)
    return db


def _fill_empty_file(path: Path) -> Database:
    """A catalogue in the empty file at `path`; safe where two processes do it at once."""
    with known_errors(path):
        db = connect(path, "mode=rw")
        try:
            _migrate(db)
            use_safe_journal(db, path)
            _use_memory(db)
        except BaseException:
            db.close()
            raise
    return db


def _use_memory(db: Database) -> None:
    db.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")


def _migrate(db: Database, to_back_up: Path | None = None) -> None:
    """Apply what is pending, all of it or nothing; another process that does the same waits and finds it done.

    A file with something in it is backed up first, while nobody else can change it.
    """
    if not schema.migrations.pending(db):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        if to_back_up is not None and schema.migrations.pending(db):
            back_up(to_back_up, reason=Reason.MIGRATION)
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
