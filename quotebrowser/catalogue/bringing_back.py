"""Puts a backup in the place of a catalogue, and the present file aside."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from quotebrowser.catalogue import backups, connecting
from quotebrowser.catalogue.backing_up import verify
from quotebrowser.catalogue.sqlite_errors import is_damage, known_errors
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from pathlib import Path


def restore(path: Path, backup: Path, *, patience: float | None = None) -> Path | None:
    """Let the catalogue at `path` be what `backup` holds; where the present file was put, None where there was none.

    Nothing of the present file is lost: it is kept beside, under a name that says when. The backup stays. Raises
    CatalogueUnusable, nothing changed, where the backup is not whole, or another program has the catalogue open.
    """
    connecting.refuse_what_is_no_file(backup)
    if path.exists() and path.samefile(backup):
        raise CatalogueUnusable(f"{backup} is the catalogue itself; give one of its backups.")
    verify(backup)
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        _copy(backup, unfinished)
        verify(unfinished)
        aside = _put_aside(path, patience) if path.exists() else None
        unfinished.replace(path)
    except OSError as error:
        raise CatalogueUnusable(f"{path} cannot be restored: {error.strerror}; what is there stays.") from error
    finally:
        for leftover in (unfinished, *connecting.companions_of(unfinished)):
            leftover.unlink(missing_ok=True)
    return aside


def _copy(backup: Path, place: Path) -> None:
    """A copy that is on the disk."""
    shutil.copyfile(backup, place)
    with place.open("rb+") as copied:
        os.fsync(copied.fileno())


def _put_aside(path: Path, patience: float | None) -> Path:
    """Move the present file and what SQLite left beside it out of the way."""
    _wait_until_alone(path, patience)
    aside = path.with_name(f"{path.stem} set aside {backups.stamp(backups.now())}{path.suffix}")
    # The log goes first: beside another file it would be taken for that file's.
    for companion, ending in zip(connecting.companions_of(path), connecting.COMPANIONS, strict=True):
        if companion.exists():
            companion.rename(aside.with_name(aside.name + ending))
    return path.rename(aside)


def _wait_until_alone(path: Path, patience: float | None) -> None:
    """CatalogueUnusable where another program has the file open; one too damaged to tell counts as closed."""
    until = time.monotonic() + (connecting.BUSY_SECONDS if patience is None else patience)
    try:
        with known_errors(path), closing(connecting.connect(path, "mode=rw", patience)) as db:
            while not (alone := connecting.switch_journal(db, "delete")) and time.monotonic() < until:
                time.sleep(0.01)
            if alone:
                db.execute("BEGIN EXCLUSIVE")
                db.rollback()
    except CatalogueUnusable as error:
        if not (isinstance(error.__cause__, sqlite3.Error) and is_damage(error.__cause__)):
            raise
        return
    if not alone:
        raise CatalogueUnusable(f"{path} is open in another program or window; close it there, and restore again.")
