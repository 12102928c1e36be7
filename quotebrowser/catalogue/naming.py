"""Finds people, outlets, authors and tags by what is typed of their names, case and accents aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.catalogue import people
from quotebrowser.catalogue.names import folded, is_surname_alone, surname
from quotebrowser.catalogue.stored import storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def people_called(db: Database, typed: str, *, aliases: bool = True) -> frozenset[int]:
    """Everyone whose name, alias or surname this is; ending in *, whose name or alias begins so."""
    if typed.endswith("*"):
        return _people_that_begin(db, folded(typed.rstrip("*")), aliases=aliases)
    if aliases:
        return frozenset(people.people_called(db, typed))
    rows = db.execute(
        "SELECT id FROM people WHERE folded_name = :name"
        " UNION SELECT id FROM people WHERE :surname <> '' AND surname = :surname",
        {"name": storable(folded(typed)), "surname": storable(surname(typed)) if is_surname_alone(typed) else ""},
    )
    return frozenset(person_id for (person_id,) in rows)


def _people_that_begin(db: Database, beginning: str, *, aliases: bool) -> frozenset[int]:
    """By a range of the index, which LIKE would not use."""
    after = beginning + chr(0x10FFFF)
    rows = db.execute(
        "SELECT id FROM people WHERE folded_name >= :first AND folded_name < :after"
        " UNION SELECT person_id FROM aliases WHERE :aliases AND folded_alias >= :first AND folded_alias < :after",
        {"first": storable(beginning), "after": storable(after), "aliases": aliases},
    )
    return frozenset(person_id for (person_id,) in rows)


def called(db: Database, column: str, typed: str) -> frozenset[str]:
    """The outlets or authors (`column`) of articles whose names have these words, one after the other."""
    wanted = _words(typed)
    rows = db.execute(f"SELECT DISTINCT {column} FROM articles")
    return frozenset(name for (name,) in rows if _has(_words(name), wanted, begins=typed.endswith("*")))


def tags_called(db: Database, typed: str) -> frozenset[str]:
    """The tags of this name; ending in *, those whose names begin so."""
    wanted = folded(typed.rstrip("*"))
    names = [name for (name,) in db.execute("SELECT name FROM tags")]
    if typed.endswith("*"):
        return frozenset(name for name in names if folded(name).startswith(wanted))
    return frozenset(name for name in names if folded(name) == wanted)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", folded(name))


def _has(name: list[str], wanted: list[str], *, begins: bool) -> bool:
    for first in range(len(name) - len(wanted) + 1):
        stretch = name[first : first + len(wanted)]
        if stretch == wanted or (begins and stretch[:-1] == wanted[:-1] and stretch[-1].startswith(wanted[-1])):
            return bool(wanted)
    return False
