"""Counts and places of the quotes that a filter lets through, by what comparisons set beside one another."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from quotebrowser.catalogue.filter import Filter, Part
from quotebrowser.catalogue.filtering import chosen
from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlite_utils import Database


class By(StrEnum):
    """What quotes are counted by: each is one value of a tally's key."""

    PERSON = "person"
    DAY = "day"
    MONTH = "month"
    OUTLET = "outlet"
    STATUS = "status"
    TAG = "tag"


Heard = tuple[int, int, int, str, str]
"""Where one quote stands: its id, who says it, in which article, of which day and outlet (empty where not asked for).

There may be a hundred thousand of them, which are put in order before anything is seen: they stay as SQLite gives them.
"""


@dataclass(frozen=True, slots=True)
class PersonName:
    """Someone who speaks, without counts."""

    id: int
    name: str
    kind: SpeakerKind


class ArticleName(NamedTuple):
    """How an article is called in a list: its title, or its file's name where it has none; `date` as it came."""

    id: int
    title: str
    date: str
    outlet: str


_COLUMNS = {
    By.PERSON: "person_id",
    By.DAY: "day",
    By.MONTH: "substr(day, 1, 7)",
    By.OUTLET: "outlet",
    By.STATUS: "status",
    By.TAG: "tags.name",
}


def said_by(asked: Filter, people: Collection[int]) -> Filter:
    """The same question about these people, whomever it was about before; about anybody where none are given."""
    turned = asked.without - {Part.PEOPLE, Part.SPEAKERS}
    return replace(asked, people=frozenset(people), speakers=frozenset(), without=turned)


def tally(db: Database, asked: Filter, by: Sequence[By]) -> dict[tuple[Any, ...], int]:
    """How many of the quotes that `asked` lets through have which values; a quote counts once for each of its tags."""
    those = chosen(db, asked)
    columns = ", ".join(_COLUMNS[one] for one in by)
    if By.TAG in by:
        question = f"""
            SELECT {columns}, count(*) FROM (SELECT * FROM {those.sql})
            JOIN quote_tags USING (quote_id) JOIN tags ON tags.id = tag_id GROUP BY {columns}
        """
    else:
        question = f"SELECT {columns}, count(*) FROM {those.sql} GROUP BY {columns}"
    return {tuple(row[:-1]): row[-1] for row in db.execute(question, those.parameters)}


def heard(db: Database, asked: Filter, *, outlets: bool) -> list[Heard]:
    """The quotes by somebody known that `asked` lets through, by date, article and place; undated articles first."""
    those = chosen(db, asked)
    outlet = "outlet" if outlets else "''"  # all but the outlets stands in the index of a person's quotes
    rows = db.execute(
        f"SELECT quote_id, person_id, article_id, day, {outlet} FROM {those.sql}"
        " AND person_id IS NOT NULL ORDER BY day, article_id, start, quote_id",
        those.parameters,
    )
    return rows.fetchall()


def tags_of(db: Database, quote_ids: Iterable[int]) -> list[tuple[str, int]]:
    """Every tag of these quotes with the quote that has it, by the tags' names."""
    rows = db.execute(
        "SELECT tags.name, quote_id FROM quote_tags JOIN tags ON tags.id = tag_id"
        " WHERE quote_id IN (SELECT value FROM json_each(?)) ORDER BY tags.name, quote_id",
        (ids_to_json(quote_ids),),
    )
    return rows.fetchall()


def person_names(db: Database, people: Iterable[int]) -> list[PersonName]:
    """These people, once each and in this order; one who is gone is left out."""
    ids = list(dict.fromkeys(people))
    rows = db.execute(
        "SELECT id, name, kind FROM people WHERE id IN (SELECT value FROM json_each(?))", (ids_to_json(ids),)
    )
    found = {person_id: PersonName(person_id, name, SpeakerKind(kind)) for person_id, name, kind in rows}
    return [found[person_id] for person_id in ids if person_id in found]


def article_names(db: Database, article_ids: Iterable[int]) -> dict[int, ArticleName]:
    """How these articles are called."""
    rows = db.execute(
        "SELECT id, coalesce(nullif(title, ''), shown_name), date, outlet FROM articles"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (ids_to_json(article_ids),),
    )
    return {row[0]: ArticleName._make(row) for row in rows}


def heard_of(db: Database, asked: Filter, stretches: Sequence[tuple[str, str]]) -> set[str]:
    """The beginnings of those stretches of days (first, and what comes after the last) with anybody's quote in them.

    Of `asked` only what chooses articles counts: outlets, authors and articles.
    """
    those = chosen(db, _in_articles_of(asked))
    rows = db.execute(
        "SELECT json_extract(stretch.value, '$[0]') FROM json_each(?) AS stretch"
        f" WHERE EXISTS (SELECT 1 FROM {those.sql} AND day >= json_extract(stretch.value, '$[0]')"
        " AND day < json_extract(stretch.value, '$[1]'))",
        (json.dumps(stretches), *those.parameters),
    )
    return {first for (first,) in rows}


def _in_articles_of(asked: Filter) -> Filter:
    return Filter(
        articles=asked.articles,
        outlets=asked.outlets,
        authors=asked.authors,
        kinds=frozenset(),
        statuses=frozenset(),
        without=asked.without & {Part.ARTICLES, Part.OUTLETS, Part.AUTHORS},
    )
