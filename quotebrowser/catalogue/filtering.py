"""Turns a Filter into what stands behind WHERE, over the table `current_quotes`."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue import conditions
from quotebrowser.catalogue.conditions import NOTED, Condition, all_of, negated
from quotebrowser.catalogue.filter import KINDS_SHOWN, STATUSES_SHOWN, Filter, Part
from quotebrowser.catalogue.naming import people_called
from quotebrowser.catalogue.search_language.compiling import Compiler
from quotebrowser.catalogue.search_language.saved import read
from quotebrowser.catalogue.search_language.tree import And, Node, Term, leaves
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database


def condition(db: Database, asked: Filter) -> Condition:
    """What lets through the quotes that `asked` means; TRUE where it asks for nothing.

    Raises QuoteBrowserError for words that cannot be read as a search.
    """
    search = read(db, asked.words)
    return all_of(_conditions(db, asked, search, Compiler(db, asked.scope, asked.stemming).condition(search)))


def chosen(db: Database, asked: Filter) -> Condition:
    """The same as what stands behind FROM: a search for words is answered from its index on, not looked up in it."""
    search = read(db, asked.words)
    match, rest = Compiler(db, asked.scope, asked.stemming).split(search)
    if match is None or Part.WORDS in asked.without:
        where = condition(db, asked)
        return Condition(f"current_quotes WHERE {where.sql}", where.parameters)
    where = all_of(_conditions(db, asked, search, rest))
    return Condition(f"{_FROM_THE_INDEX} AND {where.sql}", (match, *where.parameters))


_FROM_THE_INDEX = (
    "quote_search JOIN current_quotes ON current_quotes.quote_id = quote_search.rowid WHERE quote_search MATCH ?"
)


def _conditions(db: Database, asked: Filter, search: Node, words: Condition) -> Iterator[Condition]:
    """The condition of each part that asks for something, turned around where wanted; `words` is that of the search."""
    for part, made in _made(db, _with_what_is_named(asked, search)):
        yield negated(made) if part in asked.without else made
    for field in fields(asked.excluded):
        value = getattr(asked.excluded, field.name)
        if value:
            yield negated(_OF_VALUES[Part(field.name)](value))
    if search != And(()):
        yield negated(words) if Part.WORDS in asked.without else words


def _made(db: Database, asked: Filter) -> Iterator[tuple[Part, Condition]]:
    """The conditions but for that of the words."""
    for part, make in _OF_VALUES.items():
        value = getattr(asked, part)
        if value is not None and value != frozenset():
            yield part, make(value)
    if asked.speakers:
        called = (people_called(db, name, aliases=asked.aliases) for name in asked.speakers)
        yield Part.SPEAKERS, conditions.by_people(frozenset[int]().union(*called))


_OF_VALUES: dict[Part, Callable[[Any], Condition]] = {
    Part.PEOPLE: conditions.by_people,
    Part.SPEAKER_KINDS: conditions.by_kind_of_speaker,
    Part.ARTICLES: conditions.in_articles,
    Part.OUTLETS: partial(conditions.in_articles_with, "outlet"),
    Part.MONTHS: conditions.in_months,
    Part.AUTHORS: partial(conditions.in_articles_with, "author"),
    Part.KINDS: partial(conditions.one_of_all, "kind", every=list(QuoteKind)),
    Part.STATUSES: partial(conditions.one_of_all, "status", every=list(ReviewStatus)),
    Part.TAGS: conditions.tagged,
    Part.SINCE: conditions.since,
    Part.UNTIL: conditions.until,
    Part.CONFIDENCE: conditions.confident,
    Part.NOTED: lambda noted: NOTED if noted else negated(NOTED),
}
"""The condition of each field of a filter that is known by its value alone."""


def _with_what_is_named(asked: Filter, search: Node) -> Filter:
    """Thoughts and rejected quotes, hidden by default, where the search asks for them by name."""
    named = {
        str(leaf.value)
        for leaf, wanted in leaves(search)
        if wanted and isinstance(leaf, Term) and leaf.field in _NAMING
    }
    kinds, statuses = asked.kinds, asked.statuses
    if kinds == KINDS_SHOWN and QuoteKind.THOUGHT in named:
        kinds = frozenset(QuoteKind)
    if statuses == STATUSES_SHOWN and ReviewStatus.REJECTED in named:
        statuses = frozenset(ReviewStatus)
    return replace(asked, kinds=kinds, statuses=statuses)


_NAMING = frozenset({"kind", "status", "is"})
"""The fields that name kinds and statuses."""
