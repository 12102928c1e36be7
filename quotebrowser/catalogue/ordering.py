"""Puts the quotes of a filter into any order, and divides them into groups."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import chain, groupby
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filtering import chosen
from quotebrowser.catalogue.order import Group, GroupBy, Listing, SortBy
from quotebrowser.catalogue.stored import ids_to_json

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.order import Order


@dataclass(frozen=True, slots=True)
class _Key:
    """What is sorted by: whether a quote has it (those without come last, either way), and in which order."""

    order: tuple[str, ...]
    missing: str = ""
    joins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Division:
    """How a list is divided: a number for each group, the groups' order, and the sorting that turns it around."""

    number: str
    key: _Key
    follows: SortBy
    names: str


def listing(db: Database, asked: Filter, order: Order) -> Listing:
    """The quotes that `asked` lets through in this order, and its groups."""
    those = chosen(db, asked)
    key, division = _KEYS[order.by], _DIVISIONS[order.group] if order.group else None
    joins = dict.fromkeys((*(division.key.joins if division else ()), *key.joins))
    terms = [*_terms(key, descending=order.descending), *_ALIKE]
    if division:
        turned = order.descending and division.follows is order.by
        terms = [*_terms(division.key, descending=turned), *terms]
    number = f", {division.number}" if division else ""
    rows = db.execute(
        f"SELECT found.quote_id{number} FROM (SELECT current_quotes.* FROM {those.sql}) AS found"
        f" {' '.join(joins)} ORDER BY {', '.join(terms)}",
        those.parameters,
    )
    cells = array("q", chain.from_iterable(rows))
    if order.group is None:
        return Listing(cells)
    return Listing(cells[::2], _groups(db, order.group, cells[1::2]))


def _terms(key: _Key, *, descending: bool) -> list[str]:
    ordered = [f"{term} DESC" if descending else term for term in key.order]
    return [key.missing, *ordered] if key.missing else ordered


def _groups(db: Database, by: GroupBy, numbers: array[int]) -> tuple[Group, ...]:
    sizes = [(number, sum(1 for _ in alike)) for number, alike in groupby(numbers)]
    wanted = ids_to_json([number for number, _ in sizes])
    names = dict(db.execute(_DIVISIONS[by].names, (wanted,)).fetchall())
    return tuple(Group(by, number, names.get(number, ""), size) for number, size in sizes)


_ALIKE = ("found.day", "found.article_id", "found.start", "found.quote_id")
"""The order of quotes that are alike otherwise."""

_ARTICLES = "JOIN articles ON articles.id = found.article_id"
_PEOPLE = "LEFT JOIN people ON people.id = found.person_id"
_QUOTES = "JOIN quotes ON quotes.id = found.quote_id"
_EDITS = "LEFT JOIN edits ON edits.quote_id = found.quote_id"
_NOTES = "LEFT JOIN notes ON notes.quote_id = found.quote_id"
_OUTLETS = (
    "JOIN (SELECT outlet, CASE outlet WHEN '' THEN 0 ELSE min(id) END AS number FROM articles GROUP BY outlet)"
    " AS outlets ON outlets.outlet = found.outlet"
)
_TAGGED = (
    "LEFT JOIN (SELECT quote_id, group_concat(name, '; ') AS names FROM ("
    "SELECT quote_id, tags.name AS name FROM quote_tags JOIN tags ON tags.id = tag_id ORDER BY quote_id, tags.name"
    ") GROUP BY quote_id) AS tagged ON tagged.quote_id = found.quote_id"
)

_SPEAKER = _Key(("people.folded_name", "people.name", "found.person_id"), "found.person_id IS NULL", (_PEOPLE,))
_OUTLET = _Key(("found.outlet COLLATE NOCASE", "found.outlet"), "found.outlet = ''")
_MONTH = "substr(found.day, 1, 7)"

_KEYS: dict[SortBy, _Key] = {
    SortBy.DATE: _Key(("found.day",)),
    SortBy.SPEAKER: _SPEAKER,
    SortBy.QUOTE: _Key(("coalesce(edits.text, quotes.text) COLLATE NOCASE",), joins=(_QUOTES, _EDITS)),
    SortBy.KIND: _Key(("found.kind",)),
    SortBy.OUTLET: _OUTLET,
    SortBy.AUTHOR: _Key(("articles.author COLLATE NOCASE",), "articles.author = ''", (_ARTICLES,)),
    SortBy.ARTICLE: _Key(
        ("coalesce(nullif(articles.title, ''), articles.shown_name) COLLATE NOCASE",), joins=(_ARTICLES,)
    ),
    SortBy.CONFIDENCE: _Key(("found.confidence",)),
    SortBy.STATUS: _Key(("CASE found.status WHEN 'unreviewed' THEN 0 WHEN 'accepted' THEN 1 ELSE 2 END",)),
    SortBy.TAGS: _Key(("tagged.names COLLATE NOCASE",), "tagged.names IS NULL", (_TAGGED,)),
    SortBy.NOTE: _Key(("notes.text COLLATE NOCASE",), "coalesce(notes.text, '') = ''", (_NOTES,)),
}

_DIVISIONS: dict[GroupBy, _Division] = {
    GroupBy.SPEAKER: _Division(
        "coalesce(found.person_id, 0)",
        _SPEAKER,
        SortBy.SPEAKER,
        "SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?))",
    ),
    GroupBy.ARTICLE: _Division(
        "found.article_id",
        _Key(("found.day", "found.article_id")),
        SortBy.DATE,
        "SELECT id, coalesce(nullif(title, ''), shown_name) FROM articles WHERE id IN (SELECT value FROM json_each(?))",
    ),
    GroupBy.OUTLET: _Division(
        "outlets.number",
        _Key(_OUTLET.order, _OUTLET.missing, (_OUTLETS,)),
        SortBy.OUTLET,
        "SELECT id, outlet FROM articles WHERE id IN (SELECT value FROM json_each(?))",
    ),
    GroupBy.MONTH: _Division(
        f"CAST(replace({_MONTH}, '-', '') AS INTEGER)",
        _Key((_MONTH,)),
        SortBy.DATE,
        "SELECT value, CASE WHEN value > 9999 THEN printf('%04d-%02d', value / 100, value % 100)"
        " WHEN value > 0 THEN printf('%04d', value) ELSE '' END FROM json_each(?)",
    ),
}
