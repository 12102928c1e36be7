"""What people are called and what is known of them: name, kind, sort name, aliases, attributes with dates, links."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from quotebrowser.catalogue import history, people
from quotebrowser.catalogue.days import first_day, last_day
from quotebrowser.catalogue.linking import doubt_links_by_surname
from quotebrowser.catalogue.names import folded
from quotebrowser.catalogue.stored import storable
from quotebrowser.catalogue.wording import person_called
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from sqlite_utils import Database


class Attribute(StrEnum):
    """What can be known of a person from one day to another."""

    ROLE = "role"
    PARTY = "party"
    AFFILIATION = "affiliation"
    COUNTRY = "country"
    GENDER = "gender"


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """What somebody was; `since` and `until` are the first and last day, empty where unknown or not over."""

    id: int
    attribute: Attribute
    value: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class PersonLink:
    """An address about somebody, and what it is."""

    id: int
    url: str
    label: str


# Names


def rename(db: Database, person_id: int, name: str, who: str) -> None:
    """Call a person otherwise; the old name stays as an alias. QuoteBrowserError where another has that name."""
    person = people.person(db, person_id)
    name = refuse_blank_name(name)
    if folded(name) != folded(person.name):
        refuse_names_of_others(db, person, name)
    follows = person.sort_name == people.own_sort_name(person.name, person.kind)
    with history.action(db, "rename person", f"Renaming of {person_called(db, person_id)} to “{name}”", who):
        db.execute("DELETE FROM aliases WHERE person_id = ? AND folded_alias = ?", (person_id, storable(folded(name))))
        people.set_name(db, person_id, name, person.kind, sort_as=None if follows else person.sort_name)
        if folded(name) != folded(person.name):
            people.add_alias(db, person_id, person.name, by_person=True)
            doubt_links_by_surname(db, person_id)


def retype(db: Database, person_id: int, kind: SpeakerKind, who: str) -> None:
    """Let a person be of another kind."""
    person = people.person(db, person_id)
    what = f"Change of kind of {person_called(db, person_id)} from {person.kind} to {kind}"
    with history.action(db, "retype person", what, who):
        if kind is not person.kind:
            people.set_name(db, person_id, person.name, kind)
            one_article = None if kind in people.SPANNING_KINDS else _only_article(db, person_id)
            db.execute("UPDATE people SET article_id = ? WHERE id = ?", (one_article, person_id))
            if kind is SpeakerKind.PERSON:
                doubt_links_by_surname(db, person_id)


def set_sort_name(db: Database, person_id: int, sort_name: str, who: str) -> None:
    """Let lists sort a person by this; a blank one goes back to what the name says."""
    person = people.person(db, person_id)
    sort_name = sort_name.strip() or people.own_sort_name(person.name, person.kind)
    what = f"Sorting of {person_called(db, person_id)} as “{sort_name}”"
    with history.action(db, "set sort name", what, who):
        if storable(sort_name) != person.sort_name:
            db.execute("UPDATE people SET sort_name = ? WHERE id = ?", (storable(sort_name), person_id))


def add_alias(db: Database, person_id: int, alias: str, who: str) -> None:
    """Give a person another name; QuoteBrowserError where it is somebody else's."""
    person = people.person(db, person_id)
    alias = refuse_blank_name(alias)
    refuse_names_of_others(db, person, alias)
    with history.action(db, "add alias", f"Alias “{alias}” of {person_called(db, person_id)}", who):
        if folded(alias) != folded(person.name):
            people.add_alias(db, person_id, alias, by_person=True)


def remove_alias(db: Database, person_id: int, alias: str, who: str) -> None:
    """Take a name off a person; one they do not have is passed over."""
    what = f"Removal of alias “{alias}” of {person_called(db, people.person(db, person_id).id)}"
    with history.action(db, "remove alias", what, who):
        db.execute("DELETE FROM aliases WHERE person_id = ? AND folded_alias = ?", (person_id, storable(folded(alias))))


def refuse_blank_name(name: str) -> str:
    """The name as it can be kept, without space around it; QuoteBrowserError where nothing is left to read of it."""
    stripped = storable(" ".join(name.split()))
    if not any(character.isprintable() and not character.isspace() for character in stripped):
        raise QuoteBrowserError("A person's name cannot be blank; give one.")
    return stripped


def refuse_names_of_others(db: Database, person: people.Person, name: str) -> None:
    """Raise QuoteBrowserError where `name` is the name or an alias of somebody else of the same kind."""
    others = [number for number in people.named(db, name, person.kind, as_printed=True) if number != person.id]
    if others:
        other = people.person(db, others[0])
        raise QuoteBrowserError(
            f"“{name}” is already a name of “{other.name}” and cannot be one of “{person.name}”, too;"
            " merge the two, or choose a name that tells them apart."
        )


# Attributes and links


def add_attribute(
    db: Database, person_id: int, attribute: Attribute, value: str, *, since: str, until: str, who: str
) -> int:
    """Write down what somebody was from when until when; the id. QuoteBrowserError for a date that is none."""
    value, since, until = _attribute_cells(attribute, value, since, until)
    with history.action(db, "add attribute", f"{attribute.title()} “{value}” of {_called(db, person_id)}", who):
        (attribute_id,) = db.execute(
            "INSERT INTO person_attributes (person_id, attribute, value, since, until) VALUES (?, ?, ?, ?, ?)"
            " RETURNING id",
            (person_id, attribute, value, since, until),
        ).fetchone()
    return int(attribute_id)


def change_attribute(db: Database, attribute_id: int, value: str, *, since: str, until: str, who: str) -> None:
    """Put another value or other days in the place of what was written down."""
    person_id, attribute = _attribute(db, attribute_id)
    value, since, until = _attribute_cells(attribute, value, since, until)
    what = f"Change of {attribute} of {_called(db, person_id)} to “{value}”"
    with history.action(db, "change attribute", what, who):
        db.execute(
            "UPDATE person_attributes SET value = :value, since = :since, until = :until"
            " WHERE id = :id AND (value, since, until) <> (:value, :since, :until)",
            {"value": value, "since": since, "until": until, "id": attribute_id},
        )


def remove_attribute(db: Database, attribute_id: int, who: str) -> None:
    """Strike out what was written down."""
    person_id, attribute = _attribute(db, attribute_id)
    with history.action(db, "remove attribute", f"Removal of a {attribute} of {_called(db, person_id)}", who):
        db.execute("DELETE FROM person_attributes WHERE id = ?", (attribute_id,))


def attributes(db: Database, person_id: int) -> list[AttributeRow]:
    """What is known of somebody, by attribute and first day."""
    rows = db.execute(
        "SELECT id, attribute, value, since, until FROM person_attributes WHERE person_id = ?"
        " ORDER BY attribute, since, id",
        (person_id,),
    )
    return [AttributeRow(number, Attribute(attribute), *cells) for number, attribute, *cells in rows]


def add_link(db: Database, person_id: int, url: str, label: str, who: str) -> int:
    """Write down an address about somebody; its id. QuoteBrowserError where it is no web address."""
    url = url.strip()
    if not _is_web_address(url):
        raise QuoteBrowserError(f"“{url}” is no web address; give one that begins with https:// or http://.")
    with history.action(db, "add link", f"Link {url} of {_called(db, person_id)}", who):
        (link_id,) = db.execute(
            "INSERT INTO person_links (person_id, label, url) VALUES (?, ?, ?) RETURNING id",
            (person_id, storable(label.strip()), storable(url)),
        ).fetchone()
    return int(link_id)


def remove_link(db: Database, link_id: int, who: str) -> None:
    """Strike out an address; one that is gone is passed over."""
    found = db.execute("SELECT person_id, url FROM person_links WHERE id = ?", (link_id,)).fetchone()
    if found is not None:
        with history.action(db, "remove link", f"Removal of link {found[1]} of {_called(db, found[0])}", who):
            db.execute("DELETE FROM person_links WHERE id = ?", (link_id,))


def links(db: Database, person_id: int) -> list[PersonLink]:
    """The addresses about somebody, in the order they were written down."""
    rows = db.execute("SELECT id, url, label FROM person_links WHERE person_id = ? ORDER BY id", (person_id,))
    return [PersonLink(*row) for row in rows]


def _attribute(db: Database, attribute_id: int) -> tuple[int, Attribute]:
    found = db.execute("SELECT person_id, attribute FROM person_attributes WHERE id = ?", (attribute_id,)).fetchone()
    if found is None:
        raise QuoteBrowserError(f"Attribute {attribute_id} is no longer in the catalogue; refresh the person's page.")
    return found[0], Attribute(found[1])


def _attribute_cells(attribute: Attribute, value: str, since: str, until: str) -> tuple[str, str, str]:
    value = storable(" ".join(value.split()))
    if not value:
        raise QuoteBrowserError(f"A {attribute} cannot be blank; say what it was, or remove it.")
    first, last = first_day(since), last_day(until)
    if first and last and first > last:
        raise QuoteBrowserError(f"The {attribute} “{value}” would end on {last}, before it begins on {first}.")
    return value, first, last


def _called(db: Database, person_id: int) -> str:
    return person_called(db, people.person(db, person_id).id)


def _only_article(db: Database, person_id: int) -> int | None:
    """The article of somebody who speaks in one only."""
    rows = db.execute("SELECT DISTINCT article_id FROM speakers WHERE person_id = ? LIMIT 2", (person_id,)).fetchall()
    return int(rows[0][0]) if len(rows) == 1 else None


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in {"http", "https"} and bool(parts.netloc) and url.isprintable() and " " not in url
