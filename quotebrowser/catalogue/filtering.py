"""Turns a Filter into what stands behind WHERE, over the table `current_quotes`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.searching import full_text_query
from quotebrowser.catalogue.stored import ids_to_json, texts_to_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from quotebrowser.catalogue.filter import Filter


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL with a question mark for each of its parameters."""

    sql: str
    parameters: tuple[str, ...] = ()


def condition(asked: Filter) -> Condition:
    """What lets through the quotes that `asked` means; TRUE where it asks for nothing."""
    parts = list(_parts(asked))
    return Condition(
        " AND ".join(part.sql for part in parts) or "TRUE",
        tuple(parameter for part in parts for parameter in part.parameters),
    )


def _parts(asked: Filter) -> Iterator[Condition]:
    for sql, values in (
        (_PEOPLE, ids_to_json(asked.people)),
        (_ARTICLES, ids_to_json(asked.articles)),
        (_OUTLETS, texts_to_json(asked.outlets)),
        (_TAGS, texts_to_json(asked.tags)),
    ):
        if values != "[]":
            yield Condition(sql, (values,))
    if asked.kinds:
        yield _one_of("kind", asked.kinds)
    if asked.statuses:
        yield _one_of("status", asked.statuses)
    if asked.since is not None:
        yield _since(asked.since)
    if asked.until is not None:
        yield Condition("(day <> '' AND day <= ?)", (asked.until.isoformat(),))
    if asked.words.strip():
        yield Condition(_WORDS, (full_text_query(asked.words),))


def _one_of(column: str, values: Collection[str]) -> Condition:
    """For a handful of values, which are looked at in every row: a list is quicker than `json_each`."""
    return Condition(f"{column} IN ({', '.join('?' * len(values))})", tuple(sorted(values)))


def _since(first: date) -> Condition:
    """A year or month alone counts as soon as one of its days does."""
    day = first.isoformat()
    return Condition("(day >= ? OR day IN (?, ?))", (day, day[:4], day[:7]))


_PEOPLE = "person_id IN (SELECT value FROM json_each(?))"
_ARTICLES = "article_id IN (SELECT value FROM json_each(?))"
_OUTLETS = "article_id IN (SELECT id FROM articles WHERE outlet IN (SELECT value FROM json_each(?)))"
_TAGS = """quote_id IN (
    SELECT quote_id FROM quote_tags JOIN tags ON tags.id = tag_id
    WHERE tags.name IN (SELECT value FROM json_each(?)))"""
_WORDS = "quote_id IN (SELECT rowid FROM quote_search WHERE quote_search MATCH ?)"
