"""What SQLite reports becomes a sentence where a user can act on it, and stays a bug where not."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.sqlite_errors import is_damage, known_errors, sentence_for
from quotebrowser.errors import CatalogueUnusable
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

HERE = Path("here.quotes")


def with_code(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_BUSY, "locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked"),
        (sqlite3.SQLITE_LOCKED, "locked"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "can be read but not changed"),
        (sqlite3.SQLITE_FULL, "full"),
        (sqlite3.SQLITE_IOERR_WRITE, "failed"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "damaged"),
        (sqlite3.SQLITE_NOTADB, "not a Quote Browser catalogue"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "cannot be opened"),
        (sqlite3.SQLITE_PERM, "not allowed"),
        (sqlite3.SQLITE_TOOBIG, "too large"),
    ],
)
def test_what_a_user_can_act_on_names_the_file(code: int, words: str) -> None:
    with pytest.raises(CatalogueUnusable) as raised, known_errors(HERE):
        raise with_code(code)

    assert words in str(raised.value)
    assert str(HERE) in str(raised.value)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_MISUSE])
def test_a_bug_stays_a_bug(code: int) -> None:
    with pytest.raises(sqlite3.OperationalError), known_errors(HERE):
        raise with_code(code)


def test_an_error_of_the_python_module_stays_a_bug() -> None:
    assert sentence_for(sqlite3.ProgrammingError("made in another thread"), HERE) is None
    assert not is_damage(sqlite3.ProgrammingError("made in another thread"))


def test_a_full_file_is_said_and_what_was_there_stays(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    (pages,) = catalogue._db.execute("PRAGMA page_count").fetchone()
    catalogue._db.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    with pytest.raises(CatalogueUnusable, match="full; make room"):
        add(catalogue, Said("Two " * 50_000, MARTA))

    assert catalogue.counts() == (1, 1, 1)
    assert catalogue.check() == []
