"""Counts the quotes that a filter lets through by speaker, outlet, month, kind, status and tag."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filtering import chosen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlite_utils import Database

    from quotebrowser.catalogue.filter import Filter


class FacetName(StrEnum):
    """By what quotes are counted."""

    KIND = "kind"
    STATUS = "status"
    SPEAKER = "speaker"
    MONTH = "month"
    OUTLET = "outlet"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many quotes have one value: a person's or tag's id, or what stands in the quote; `label` is what to show.

    Quotes by nobody known have the value None; without outlet or date, the empty text.
    """

    value: int | str | None
    label: str
    quotes: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of one facet, the most frequent first and months in order; values without a quote are left out."""

    name: FacetName
    counts: tuple[FacetCount, ...]

    @property
    def in_order(self) -> bool:
        """Whether the values come in an order of their own."""
        return self.name is FacetName.MONTH


def facets(db: Database, asked: Filter, wanted: Sequence[FacetName]) -> Iterator[Facet]:
    """One facet after the other, all over the quotes as they were at the first of them.

    What is let through is looked up once, into a table of this connection's own that is gone with the last facet; a
    facet that is wanted alone needs none.
    """
    those = chosen(db, asked)
    if len(wanted) == 1:
        question = _QUESTIONS[wanted[0]].format(table=f"({_COLUMNS} FROM {those.sql})")
        yield _facet(wanted[0], db.execute(question, those.parameters).fetchall())
        return
    table = f"temp.faceted_{next(_numbers)}"
    db.execute(f"CREATE TABLE {table} AS {_COLUMNS} FROM {those.sql}", those.parameters)
    try:
        for name in wanted:
            yield _facet(name, db.execute(_QUESTIONS[name].format(table=table)).fetchall())
    finally:
        # A catalogue that was closed half way has taken its table along.
        with suppress(sqlite3.ProgrammingError):
            db.execute(f"DROP TABLE {table}")


def _facet(name: FacetName, rows: list[tuple[int | str | None, str, int]]) -> Facet:
    return Facet(name, tuple(FacetCount(*row) for row in rows))


_numbers = count()
"""A window may begin to count anew before it has let go of the last facets."""

_COLUMNS = "SELECT quote_id, person_id, article_id, substr(day, 1, 7) AS month, kind, status"

_PLAIN = "SELECT {column}, {column}, count(*) FROM {{table}} GROUP BY {column} ORDER BY {order}"

_QUESTIONS = {
    FacetName.KIND: _PLAIN.format(column="kind", order="count(*) DESC, kind"),
    FacetName.STATUS: _PLAIN.format(column="status", order="count(*) DESC, status"),
    FacetName.MONTH: _PLAIN.format(column="month", order="month"),
    FacetName.SPEAKER: """
        SELECT person_id, coalesce(people.name, ''), quotes
        FROM (SELECT person_id, count(*) AS quotes FROM {table} GROUP BY person_id)
        LEFT JOIN people ON people.id = person_id
        ORDER BY quotes DESC, people.name, person_id
    """,
    FacetName.OUTLET: """
        SELECT outlet, outlet, sum(quotes) AS quotes
        FROM (SELECT article_id, count(*) AS quotes FROM {table} GROUP BY article_id)
        JOIN articles ON articles.id = article_id
        GROUP BY outlet ORDER BY quotes DESC, outlet
    """,
    FacetName.TAG: """
        SELECT tags.id, tags.name, count(*) AS quotes
        FROM {table} JOIN quote_tags USING (quote_id) JOIN tags ON tags.id = tag_id
        GROUP BY tags.id ORDER BY quotes DESC, tags.name
    """,
}
