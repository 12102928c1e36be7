"""All people of a catalogue with what a table shows of them, and where one of them appears."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue import people
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.filtering import condition
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person of the table, whether quoted or not; quotes as lists show them, neither thoughts nor rejected ones.

    `first_seen` and `last_seen` are days, months or years, empty where no article has a date; `article_id` is set for a
    speaker who is known in one article only. `known` is what they are or were, in the order of time, `links` the
    addresses about them.
    """

    id: int
    name: str
    sort_name: str
    kind: SpeakerKind
    quotes: int
    articles: int
    first_seen: str
    last_seen: str
    aliases: tuple[str, ...]
    article_id: int | None = None
    known: tuple[tuple[Attribute, str], ...] = ()
    links: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A speaker of one article who was taken for a person: what the article calls them, and how many quotes it has."""

    article_id: int
    article: str
    day: str
    name: str
    quotes: int


def listed_people(db: Database) -> list[ListedPerson]:
    """Everybody, by sort name."""
    where = condition(db, EVERYTHING)
    rows = db.execute(_EVERYBODY.format(where=where.sql), where.parameters)
    return [_listed(row) for row in rows]


def appearances(db: Database, person_id: int) -> list[Appearance]:
    """The speakers of articles who were taken for this person, by date; QuoteBrowserError where they are gone."""
    people.person(db, person_id)
    return [Appearance(*row) for row in db.execute(_APPEARANCES, (person_id,))]


_EVERYBODY = """
    SELECT people.id, name, sort_name, kind, coalesce(quotes, 0), coalesce(articles, 0), coalesce(first_seen, ''),
        coalesce(last_seen, ''), coalesce(called, '[]'), article_id,
        coalesce(known, '[]'), coalesce(links, '[]'), coalesce(note, '')
    FROM people
    LEFT JOIN (
        SELECT person_id AS speaking, count(*) AS quotes, count(DISTINCT article_id) AS articles,
            min(nullif(day, '')) AS first_seen, max(day) AS last_seen
        FROM current_quotes WHERE person_id IS NOT NULL AND {where} GROUP BY person_id
    ) ON speaking = people.id
    LEFT JOIN (
        SELECT person_id AS named, json_group_array(alias) AS called FROM aliases GROUP BY person_id
    ) ON named = people.id
    LEFT JOIN (
        SELECT person_id AS described, json_group_array(json_array(attribute, value)) AS known
        FROM (SELECT * FROM person_attributes ORDER BY since, id) GROUP BY person_id
    ) ON described = people.id
    LEFT JOIN (
        SELECT person_id AS linked, json_group_array(url) AS links
        FROM (SELECT * FROM person_links ORDER BY id) GROUP BY person_id
    ) ON linked = people.id
    LEFT JOIN (SELECT person_id AS noted, text AS note FROM notes WHERE person_id IS NOT NULL) ON noted = people.id
    ORDER BY sort_name, people.id
"""

_APPEARANCES = """
    SELECT article_id, coalesce(nullif(title, ''), shown_name), day, name,
        (SELECT count(*) FROM quotes JOIN current_quotes ON quote_id = quotes.id WHERE speaker_id = speakers.id)
    FROM speakers JOIN articles ON articles.id = article_id
    WHERE person_id = ? AND trashed_at IS NULL ORDER BY day, article_id, name
"""


def _listed(row: tuple[Any, ...]) -> ListedPerson:
    number, name, sort_name, kind, quotes, articles, first_seen, last_seen, aliases, article_id, known, links, note = (
        row
    )
    return ListedPerson(
        number,
        name,
        sort_name,
        SpeakerKind(kind),
        quotes,
        articles,
        first_seen,
        last_seen,
        tuple(sorted(json.loads(aliases))),
        article_id,
        tuple((Attribute(attribute), value) for attribute, value in json.loads(known)),
        tuple(json.loads(links)),
        note,
    )
