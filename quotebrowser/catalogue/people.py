"""The rows of people: who is called what, and how a person is made, named and renamed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.names import folded, is_surname_alone, sort_name, surname, without_titles
from quotebrowser.catalogue.stored import ids_to_json, storable, texts_to_json
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlite_utils import Database

SPANNING_KINDS = frozenset({SpeakerKind.PERSON, SpeakerKind.ORGANIZATION})
"""Speakers who are the same across articles; the others are known in one article only, unless somebody joins them."""


@dataclass(frozen=True, slots=True)
class Person:
    """A row of `people`."""

    id: int
    name: str
    kind: SpeakerKind
    sort_name: str
    article_id: int | None


def person(db: Database, person_id: int) -> Person:
    """The person of this id; QuoteBrowserError where there is none any more."""
    found = people_of_ids(db, (person_id,))
    if not found:
        raise QuoteBrowserError(f"Person {person_id} is no longer in the catalogue; refresh the list.")
    return found[0]


def people_of_ids(db: Database, ids: Iterable[int]) -> list[Person]:
    """The people of these ids who are there, by id."""
    rows = db.execute(
        "SELECT id, name, kind, sort_name, article_id FROM people WHERE id IN (SELECT value FROM json_each(?))"
        " ORDER BY id",
        (ids_to_json(ids),),
    )
    return [Person(number, name, SpeakerKind(kind), sort, article) for number, name, kind, sort, article in rows]


def people_called(db: Database, name: str) -> list[int]:
    """The ids of everyone whose name or alias this is, or whose surname, without regard to case and accents."""
    rows = db.execute(
        "SELECT id FROM people WHERE folded_name = :name "
        "UNION SELECT person_id FROM aliases WHERE folded_alias = :name "
        "UNION SELECT id FROM people WHERE :surname <> '' AND surname = :surname",
        {
            "name": storable(folded(name)),
            "surname": storable(surname(name)) if is_surname_alone(name) else "",
        },
    )
    return [person_id for (person_id,) in rows]


def named(
    db: Database, name: str, kind: SpeakerKind, *, as_printed: bool = False, left_apart: bool = True
) -> list[int]:
    """Those of this kind, known across articles, of whom this is the name, or an alias that a person gave them.

    The forms that articles print count where asked: an article's form may have been taken for the wrong person. Who is
    `left_apart`, known by a surname that several bore and no more, counts unless not asked for.
    """
    rows = db.execute(
        "SELECT id FROM people WHERE folded_name = :name AND kind = :kind AND article_id IS NULL"
        " AND left_apart <= :apart UNION"
        " SELECT people.id FROM aliases JOIN people ON people.id = person_id"
        " WHERE folded_alias = :name AND kind = :kind AND article_id IS NULL AND (origin = 'person' OR :printed)"
        " AND left_apart <= :apart ORDER BY 1",
        {"name": storable(folded(name)), "kind": kind, "printed": as_printed, "apart": left_apart},
    )
    return [person_id for (person_id,) in rows]


def bearers(db: Database, last_name: str) -> dict[int, str]:
    """The people known across articles with this folded surname, but for those left apart: their names by id."""
    return _with_surname(db, last_name, left_apart=False)


def left_apart(db: Database, last_name: str) -> dict[int, str]:
    """Those of whom an article says no more than this surname, which several bore: their names by id."""
    return _with_surname(db, last_name, left_apart=True)


def _with_surname(db: Database, last_name: str, *, left_apart: bool) -> dict[int, str]:
    rows = db.execute(
        "SELECT id, name FROM people WHERE surname = ? AND surname <> '' AND left_apart = ? AND kind = ?"
        " AND article_id IS NULL ORDER BY id",
        (storable(last_name), left_apart, SpeakerKind.PERSON),
    )
    return dict(rows.fetchall())


def names_of(db: Database, person_id: int) -> list[str]:
    """The aliases of a person, in alphabetical order."""
    rows = db.execute("SELECT alias FROM aliases WHERE person_id = ? ORDER BY alias, id", (person_id,))
    return [alias for (alias,) in rows]


def add_alias(db: Database, person_id: int, alias: str, *, by_person: bool) -> None:
    """Remember another form of a person's name, which a person gave or an article prints; twice is once."""
    db.execute(
        "INSERT INTO aliases (person_id, alias, folded_alias, origin) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET origin = 'person' WHERE excluded.origin = 'person' AND origin <> 'person'",
        (person_id, storable(alias), storable(folded(alias)), "person" if by_person else "article"),
    )


def add_person(db: Database, speaker: Speaker, article_id: int | None = None, *, left_apart: bool = False) -> int:
    """A new person, called as the speaker without titles; the name with them becomes an alias."""
    name = without_titles(speaker.name) if speaker.kind is SpeakerKind.PERSON else speaker.name
    (person_id,) = db.execute(
        "INSERT INTO people (name, folded_name, sort_name, surname, kind, article_id, left_apart)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (*_name_columns(name, speaker.kind), speaker.kind, article_id, left_apart),
    ).fetchone()
    if folded(name) != folded(speaker.name):
        add_alias(db, person_id, speaker.name, by_person=False)
    return int(person_id)


def set_name(db: Database, person_id: int, name: str, kind: SpeakerKind, *, sort_as: str | None = None) -> None:
    """Let a person have this name and kind, and be sorted as the name says where nothing else is asked for.

    Who is given a name is somebody, and is left apart no more.
    """
    name, fold, sort, last = _name_columns(name, kind)
    db.execute(
        "UPDATE people SET name = :name, folded_name = :fold, sort_name = :sort, surname = :surname, kind = :kind,"
        " left_apart = 0"
        " WHERE id = :id AND (name, sort_name, kind) <> (:name, :sort, :kind)",
        {
            "name": name, "fold": fold, "sort": sort if sort_as is None else storable(sort_as), "surname": last,
            "kind": kind, "id": person_id,
        },
    )  # fmt: skip


def give_aliases(db: Database, from_id: int, to_id: int, only: Collection[str] | None = None) -> None:
    """Give one person's aliases, or those of these folded forms, to another; one that the other has goes."""
    which = "" if only is None else " AND folded_alias IN (SELECT value FROM json_each(:only))"
    parameters = {"from": from_id, "to": to_id, "only": texts_to_json(only or ())}
    taken = (
        " AND folded_alias IN (SELECT folded_alias FROM aliases WHERE person_id = :to"
        " UNION SELECT folded_name FROM people WHERE id = :to)"
    )
    db.execute(f"DELETE FROM aliases WHERE person_id = :from{which}{taken}", parameters)
    db.execute(f"UPDATE aliases SET person_id = :to WHERE person_id = :from{which}", parameters)


def own_sort_name(name: str, kind: SpeakerKind) -> str:
    """The form of a name by which lists sort it unless somebody asks for another."""
    return _name_columns(name, kind)[2]


def _name_columns(name: str, kind: SpeakerKind) -> tuple[str, str, str, str]:
    """The name, and its folded, sorting and surname forms."""
    a_person = kind is SpeakerKind.PERSON
    return (
        storable(name),
        storable(folded(name)),
        storable(sort_name(name) if a_person else name),
        storable(surname(name) if a_person else ""),
    )
