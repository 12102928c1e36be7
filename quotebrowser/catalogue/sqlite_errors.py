"""Turns what SQLite reports into sentences; the one place that knows its error codes."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Interrupted(Exception):
    """A question that another thread stopped (`Catalogue.interrupt`): its answer is no longer wanted."""


_PRIMARY = 0xFF
"""SQLite's extended codes carry the primary code in their low byte."""

_LOCKED = "{path} is locked by another program; wait until it has finished, or close it, and try again."

_SENTENCES = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: "{path} can be read but not changed; copy it to a folder you may write to.",
    sqlite3.SQLITE_FULL: "The disk that holds {path} is full; make room and try again: what was finished is kept.",
    sqlite3.SQLITE_IOERR: "The disk that holds {path} failed while it was used ({detail}); what was finished is kept.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged or was cut short ({detail}); go back to a copy of it.",
    sqlite3.SQLITE_NOTADB: "{path} is not a Quote Browser catalogue: it is not an SQLite file.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened; check that the folder exists and that you may use the file.",
    sqlite3.SQLITE_PERM: "{path} cannot be opened; you are not allowed to use the file.",
    sqlite3.SQLITE_TOOBIG: "A text is too large for {path}: SQLite keeps at most 1,000 million bytes of it.",
}
"""What a user can act on; every other code is a bug of ours and stays SQLite's own exception."""


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Raise CatalogueUnusable, naming `path`, for what SQLite reports and a user can act on.

    Raises Interrupted for a question that was stopped.
    """
    try:
        yield
    except sqlite3.Error as error:
        if _primary_code(error) == sqlite3.SQLITE_INTERRUPT:
            raise Interrupted from error
        sentence = sentence_for(error, path)
        if sentence is None:
            raise
        raise CatalogueUnusable(sentence) from error


def sentence_for(error: sqlite3.Error, path: Path) -> str | None:
    """What to tell the user about `error`, or None where it is a bug."""
    sentence = _SENTENCES.get(_primary_code(error))
    return sentence.format(path=path, detail=error) if sentence else None


def is_damage(error: sqlite3.Error) -> bool:
    """Whether `error` says that the file's contents contradict one another."""
    return _primary_code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def is_clash(error: sqlite3.IntegrityError) -> bool:
    """Whether `error` says that a row is there already which there can be only once."""
    return error.sqlite_errorcode in {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}


def _primary_code(error: sqlite3.Error) -> int:
    """SQLite's code without its extension; that of a mistake in our own call where Python raised the error itself."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE)
    return code & _PRIMARY
