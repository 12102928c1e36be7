"""Links an article's speakers to the people of the catalogue, only where that is safe, and finds people by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.names import folded, is_surname_alone, sort_name, surname
from quotebrowser.catalogue.stored import storable
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

SPANNING_KINDS = frozenset({SpeakerKind.PERSON, SpeakerKind.ORGANIZATION})
"""Speakers who are the same across articles; the others are known in one article only."""

SAME_NAME = "the same full name"
NEW_NAME = "the first article with this name"
ONE_ARTICLE_ONLY = "known in this article only"


@dataclass(frozen=True, slots=True)
class Link:
    """The person that a speaker of an article is taken for, and why."""

    person_id: int
    reason: str


def link_speakers(db: Database, article_id: int, speakers: Iterable[Speaker]) -> dict[Speaker, Link]:
    """Who each speaker of one article is; people the catalogue lacks are made.

    Full names go first, so that a surname the engine kept apart from them is never taken for one of them.
    """
    ordered = sorted(speakers, key=lambda speaker: (is_surname_alone(speaker.name), speaker.name, speaker.kind))
    surnames_kept_apart = {folded(speaker.name) for speaker in ordered if is_surname_alone(speaker.name)}
    links: dict[Speaker, Link] = {}
    for speaker in ordered:
        if speaker.kind not in SPANNING_KINDS:
            links[speaker] = link_within_article(db, article_id, speaker)
        elif speaker.kind is SpeakerKind.PERSON and is_surname_alone(speaker.name):
            taken = {link.person_id for link in links.values()}
            links[speaker] = _link_surname(db, speaker, taken)
        else:
            links[speaker] = _link_full_name(db, speaker, surnames_kept_apart)
    return links


def link_within_article(db: Database, article_id: int, speaker: Speaker) -> Link:
    """The anonymous source, group or document of that name in this article."""
    found = db.execute(
        "SELECT id FROM people WHERE folded_name = ? AND kind = ? AND article_id = ?",
        (storable(folded(speaker.name)), speaker.kind, article_id),
    ).fetchone()
    return Link(found[0] if found else _add_person(db, speaker, article_id), ONE_ARTICLE_ONLY)


def link_chosen(db: Database, article_id: int, speaker: Speaker) -> Link:
    """Who is meant where the researcher names `speaker` for a quote of this article; made where nobody is."""
    if speaker.kind not in SPANNING_KINDS:
        return link_within_article(db, article_id, speaker)
    if speaker.kind is SpeakerKind.PERSON and is_surname_alone(speaker.name):
        return _link_surname(db, speaker, taken=set())
    return _link_full_name(db, speaker, surnames_kept_apart=set())


def add_alias(db: Database, person_id: int, alias: str) -> None:
    """Remember another form of a person's name; twice is once."""
    db.execute(
        "INSERT INTO aliases (person_id, alias, folded_alias) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (person_id, storable(alias), storable(folded(alias))),
    )


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


def _link_full_name(db: Database, speaker: Speaker, surnames_kept_apart: set[str]) -> Link:
    same = _person_of_that_name(db, speaker)
    if same is not None:
        return Link(same, SAME_NAME)
    known_by_surname = _known_by_surname_only(db, speaker)
    if known_by_surname is not None and surname(speaker.name) not in {surname(name) for name in surnames_kept_apart}:
        _give_full_name(db, known_by_surname, speaker)
        return Link(known_by_surname, _only_bearer(speaker))
    return Link(_add_person(db, speaker, None), NEW_NAME)


def _link_surname(db: Database, speaker: Speaker, taken: set[int]) -> Link:
    bearers = _full_names_with_surname(db, speaker)
    if len(bearers) == 1 and bearers[0] not in taken:
        return Link(bearers[0], _only_bearer(speaker))
    same = _person_of_that_name(db, speaker)
    if same is not None:
        return Link(same, "the same surname, and no one full name it must stand for")
    return Link(_add_person(db, speaker, None), NEW_NAME)


def _only_bearer(speaker: Speaker) -> str:
    return f"the only person of the catalogue with the surname in “{speaker.name}”"


def _person_of_that_name(db: Database, speaker: Speaker) -> int | None:
    found = db.execute(
        "SELECT id FROM people WHERE folded_name = ? AND kind = ? AND article_id IS NULL ORDER BY id LIMIT 1",
        (storable(folded(speaker.name)), speaker.kind),
    ).fetchone()
    return int(found[0]) if found else None


def _full_names_with_surname(db: Database, speaker: Speaker) -> list[int]:
    rows = db.execute(
        "SELECT id, name FROM people WHERE surname = ? AND surname <> '' AND article_id IS NULL",
        (storable(surname(speaker.name)),),
    )
    return [person_id for person_id, name in rows if not is_surname_alone(name)]


def _known_by_surname_only(db: Database, speaker: Speaker) -> int | None:
    """The one person known by this speaker's surname alone, where no full name of the catalogue has it yet."""
    if speaker.kind is not SpeakerKind.PERSON or _full_names_with_surname(db, speaker):
        return None
    rows = db.execute(
        "SELECT id FROM people WHERE surname = ? AND surname <> '' AND article_id IS NULL",
        (storable(surname(speaker.name)),),
    ).fetchall()
    return int(rows[0][0]) if len(rows) == 1 else None


def _give_full_name(db: Database, person_id: int, speaker: Speaker) -> None:
    (short,) = db.execute("SELECT name FROM people WHERE id = ?", (person_id,)).fetchone()
    name, fold, sort, last = _name_columns(speaker)
    db.execute(
        "UPDATE people SET name = ?, folded_name = ?, sort_name = ?, surname = ? WHERE id = ?",
        (name, fold, sort, last, person_id),
    )
    db.execute(
        "UPDATE speakers SET link_reason = ? WHERE person_id = ?",
        (_only_bearer(Speaker(short, speaker.kind)), person_id),
    )


def _add_person(db: Database, speaker: Speaker, article_id: int | None) -> int:
    name, fold, sort, last = _name_columns(speaker)
    (person_id,) = db.execute(
        "INSERT INTO people (name, kind, sort_name, folded_name, surname, article_id) VALUES (?, ?, ?, ?, ?, ?)"
        " RETURNING id",
        (name, speaker.kind, sort, fold, last, article_id),
    ).fetchone()
    return int(person_id)


def _name_columns(speaker: Speaker) -> tuple[str, str, str, str]:
    """The name, and its folded, sorting and surname forms."""
    a_person = speaker.kind is SpeakerKind.PERSON
    return (
        storable(speaker.name),
        storable(folded(speaker.name)),
        storable(sort_name(speaker.name) if a_person else speaker.name),
        storable(surname(speaker.name) if a_person else ""),
    )
