"""Makes verified backups of a catalogue while it is in use, and says when one is due."""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from quotebrowser.catalogue.backups import (
    Backup,
    Reason,
    backups_of,
    folder_of,
    kept,
    new_backup,
    superfluous,
)
from quotebrowser.catalogue.connecting import (
    companions_of,
    connect,
    connect_to_read,
    refuse_another_programs,
    refuse_what_is_no_file,
)
from quotebrowser.catalogue.sqlite_errors import known_errors
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from quotebrowser.catalogue.backups import Keep

_log = logging.getLogger(__name__)

_PAGES_AT_A_TIME = 4000
"""How many pages are copied between two looks at whether to go on."""


def back_up(
    path: Path,
    folder: Path | None = None,
    *,
    reason: Reason = Reason.REGULAR,
    keep_last: int | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Backup:
    """A verified copy of the catalogue at `path` as it is at this moment, whoever uses it; for any thread.

    It is written beside its place and moved there when it is found whole. In the folder beside the catalogue, old
    backups that `KEPT` does not ask for are removed; a `folder` of somebody's own keeps all, unless `keep_last` says
    how many of the last are kept, there or beside. `on_progress` is told how many pages of how many are copied, and
    stops the backup by raising. CatalogueUnusable where it cannot be made.
    """
    refuse_what_is_no_file(path)
    backup = new_backup(path, folder or folder_of(path), reason)
    _make_folder(backup.path.parent, path)
    unfinished = backup.path.with_name(f"{backup.path.name}.unfinished")
    try:
        with known_errors(path), closing(connect_to_read(path)) as db:
            refuse_another_programs(db, path)
            with _at_this_moment(db), known_errors(unfinished):
                _copy(db, unfinished, on_progress)
                verify(unfinished, counts_of(db))
        unfinished.replace(backup.path)
    finally:
        for leftover in (unfinished, *companions_of(unfinished)):
            leftover.unlink(missing_ok=True)
    if folder is None or keep_last is not None:
        _rotate(path, folder, reason, kept(reason, keep_last))
    return backup


def is_due(path: Path, folder: Path | None = None) -> bool:
    """Whether something was done in the catalogue at `path` since its last backup; for any thread."""
    with known_errors(path), closing(connect_to_read(path)) as db:
        state = _state(db)
    newest = next(iter(backups_of(path, folder)), None)
    if newest is None:
        return any(state)
    try:
        with known_errors(newest.path), closing(connect(newest.path, "mode=ro")) as db:
            return _state(db) != state
    except CatalogueUnusable:  # a backup that cannot be read any more is none
        return True


def counts_of(db: Database) -> dict[str, int]:
    """How many rows each table has, those of the search indexes too."""
    tables = [
        name
        for name, sql in db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        if not sql.upper().startswith("CREATE VIRTUAL")
    ]
    return {table: int(db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]) for table in tables}


def verify(path: Path, counts: dict[str, int] | None = None) -> None:
    """CatalogueUnusable where the file at `path` is not a whole catalogue, or not one with these rows."""
    with known_errors(path), closing(connect_to_read(path)) as db:
        refuse_another_programs(db, path)
        (finding,) = db.execute("PRAGMA integrity_check(1)").fetchone()
        if finding != "ok":
            raise CatalogueUnusable(f"{path} is not whole ({finding}); it does not count as a backup.")
        if counts is not None and counts_of(db) != counts:
            raise CatalogueUnusable(f"{path} has not all rows of the catalogue; it does not count as a backup.")


def _make_folder(folder: Path, path: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CatalogueUnusable(
            f"{path} cannot be backed up into {folder}: {error.strerror}; choose a folder you may write to."
        ) from error
    if not os.access(folder, os.W_OK):
        raise CatalogueUnusable(f"{path} cannot be backed up into {folder}: it may not be written; choose another.")


@contextmanager
def _at_this_moment(db: Database) -> Iterator[None]:
    """Everything read meanwhile is of one moment, whatever others write."""
    db.execute("BEGIN")
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        db.rollback()


def _copy(db: Database, path: Path, on_progress: Callable[[int, int], None] | None) -> None:
    def tell(_: int, remaining: int, total: int) -> None:
        if on_progress is not None:
            on_progress(total - remaining, total)

    with closing(sqlite3.connect(path)) as copy:
        db.conn.backup(copy, pages=_PAGES_AT_A_TIME, progress=tell)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, readable from a disk that takes no others


def _state(db: Database) -> tuple[int, ...]:
    """What tells whether something was done: the last entry of the history, and how much imports have brought."""
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    brought = "(SELECT sum(articles) FROM batches)" if "batches" in tables else "0"
    return tuple(number or 0 for number in db.execute(f"SELECT max(id), {brought}, count(*) FROM history").fetchone())


def _rotate(path: Path, folder: Path | None, reason: Reason, asked_for: Iterable[Keep]) -> None:
    """Remove old backups; one that cannot be removed does not make the new one worth less, and is tried again."""
    of_this_reason = [backup for backup in backups_of(path, folder) if backup.reason == reason]
    for backup in superfluous(of_this_reason, asked_for):
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("an old backup stays", exc_info=error)
