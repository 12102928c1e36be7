"""Pieces of SQL over the table `current_quotes`, one a thing that can be asked of a quote, and how they are joined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.stored import ids_to_json, texts_to_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from quotebrowser.catalogue.filter import Confidence


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL with a question mark for each of its parameters."""

    sql: str
    parameters: tuple[str | float, ...] = ()


ALL = Condition("TRUE")
NONE = Condition("FALSE")


def all_of(parts: Iterable[Condition]) -> Condition:
    """What holds where every part does; of no parts, always."""
    return _joined(" AND ", parts, ALL)


def any_of(parts: Iterable[Condition]) -> Condition:
    """What holds where one of the parts does; of no parts, never."""
    return _joined(" OR ", parts, NONE)


def negated(part: Condition) -> Condition:
    """What holds where the part does not; nobody known is not somebody."""
    return Condition(f"(({part.sql}) IS NOT TRUE)", part.parameters)


def _joined(word: str, parts: Iterable[Condition], of_none: Condition) -> Condition:
    joined = list(parts)
    if len(joined) < 2:
        return joined[0] if joined else of_none
    return Condition(
        f"({word.join(part.sql for part in joined)})",
        tuple(parameter for part in joined for parameter in part.parameters),
    )


def one_of(column: str, values: Collection[str]) -> Condition:
    """For a handful of values, which are looked at in every row: a list is quicker than `json_each`."""
    return Condition(f"{column} IN ({', '.join('?' * len(values))})", tuple(sorted(values)))


def one_of_all(column: str, values: Collection[str], every: Collection[str]) -> Condition:
    """As `one_of`, by what is left out where that is less to look at."""
    left_out = frozenset(every) - frozenset(values)
    if len(left_out) >= len(values):
        return one_of(column, values)
    return all_of(Condition(f"{column} <> ?", (value,)) for value in sorted(left_out))


_FEW = 8
"""How many people are named one by one."""


def by_people(ids: Collection[int]) -> Condition:
    """One person alone is found in the order of dates, which spares the sorting; a few are quicker in a list."""
    if len(ids) == 1:
        return Condition("person_id = ?", tuple(ids))
    if 0 < len(ids) <= _FEW:
        return Condition(f"person_id IN ({', '.join('?' * len(ids))})", tuple(sorted(ids)))
    return Condition("person_id IN (SELECT value FROM json_each(?))", (ids_to_json(sorted(ids)),))


def by_kind_of_speaker(kinds: Collection[str]) -> Condition:
    """Who or what speaks is of one of these kinds."""
    kind = one_of("kind", kinds)
    return Condition(f"person_id IN (SELECT id FROM people WHERE {kind.sql})", kind.parameters)


def in_articles(ids: Collection[int]) -> Condition:
    """In one of these articles."""
    return Condition("article_id IN (SELECT value FROM json_each(?))", (ids_to_json(sorted(ids)),))


def in_articles_with(column: str, values: Collection[str]) -> Condition:
    """In an article whose outlet or author (`column`) is one of these."""
    return Condition(
        f"article_id IN (SELECT id FROM articles WHERE {column} IN (SELECT value FROM json_each(?)))",
        (texts_to_json(sorted(values)),),
    )


def tagged(names: Collection[str]) -> Condition:
    """With one of these tags, or one below them in the tree."""
    return Condition(_TAGGED, (texts_to_json(sorted(names)),))


_TAGGED = """quote_id IN (
    WITH RECURSIVE below (id) AS (
        SELECT id FROM tags WHERE name IN (SELECT value FROM json_each(?))
        UNION SELECT tags.id FROM tags JOIN below ON tags.parent_id = below.id)
    SELECT quote_id FROM quote_tags JOIN below ON tag_id = below.id)"""


def since(first: date) -> Condition:
    """A year or month alone counts as soon as one of its days does."""
    day = first.isoformat()
    return Condition("(day >= ? OR day IN (?, ?))", (day, day[:4], day[:7]))


def until(last: date) -> Condition:
    """An article without a date is outside any of them."""
    return Condition("(day <> '' AND day <= ?)", (last.isoformat(),))


def in_months(months: Collection[str]) -> Condition:
    """The beginning of the day is one of these; a month is a stretch of the index of days."""
    return any_of(
        Condition("(day >= ? AND day < ?)", (month, f"{month}-~"))
        if len(month) == _MONTH
        else Condition("day = ?", (month,))
        for month in sorted(months)
    )


_MONTH = len("2031-04")


def confident(asked: Confidence) -> Condition:
    """The engine's confidence lies within."""
    least, most = (">=", "<=") if asked.ends_included else (">", "<")
    parts = []
    if asked.least is not None:
        parts.append(Condition(f"confidence {least} ?", (asked.least,)))
    if asked.most is not None:
        parts.append(Condition(f"confidence {most} ?", (asked.most,)))
    return all_of(parts)


NOTED = Condition("quote_id IN (SELECT quote_id FROM notes WHERE quote_id IS NOT NULL)")
TAGGED = Condition("quote_id IN (SELECT quote_id FROM quote_tags)")
EDITED = Condition("quote_id IN (SELECT quote_id FROM edits)")
CORRECTED = Condition("quote_id IN (SELECT quote_id FROM decisions WHERE speaker_chosen)")
ADDED = Condition("quote_id IN (SELECT id FROM quotes WHERE origin = 'person')")
ATTRIBUTED = Condition("person_id IS NOT NULL")
DATED = Condition("day <> ''")


def with_words(query: str) -> Condition:
    """The quote, its source, its speaker or its headline matches this full-text query."""
    return Condition("quote_id IN (SELECT rowid FROM quote_search WHERE quote_search MATCH ?)", (query,))


def in_articles_with_words(query: str) -> Condition:
    """The article, title or text, matches this full-text query."""
    return Condition("article_id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", (query,))
