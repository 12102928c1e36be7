"""What is left to review, in which order, how far it has got, and decisions over all that a filter lets through."""

from __future__ import annotations

import random
from array import array
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from quotebrowser.catalogue import deciding
from quotebrowser.catalogue.filtering import condition
from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.catalogue.stored import ids_to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.records import ReviewStatus


@dataclass(frozen=True, slots=True)
class Progress:
    """How many quotes have which status."""

    unreviewed: int = 0
    accepted: int = 0
    rejected: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.unreviewed + self.reviewed

    @property
    def reviewed(self) -> int:
        """Those that are accepted or rejected."""
        return self.accepted + self.rejected


@dataclass(frozen=True, slots=True)
class ArticleProgress:
    """How far the review of one article has got; `article` is its title, or its file's name."""

    article_id: int
    article: str
    date: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision over a filter did: how many quotes matched, and how many of them it changed."""

    matching: int
    changed: int


def progress(db: Database, asked: Filter) -> Progress:
    """How many of the quotes that `asked` lets through, whatever their status, have which status."""
    where = condition(db, replace(asked, statuses=frozenset()))
    rows = db.execute(
        f"SELECT status, count(*) FROM current_quotes WHERE {where.sql} GROUP BY status", where.parameters
    )
    return Progress(**dict(rows.fetchall()))


def progress_of_articles(db: Database, asked: Filter) -> list[ArticleProgress]:
    """The same for each article that has such a quote, by date."""
    where = condition(db, replace(asked, statuses=frozenset()))
    rows = db.execute(_PROGRESS_OF_ARTICLES.format(where=where.sql), where.parameters)
    return [ArticleProgress(number, article, date, Progress(*counts)) for number, article, date, *counts in rows]


_PROGRESS_OF_ARTICLES = """
    SELECT articles.id, coalesce(nullif(title, ''), shown_name), date, unreviewed, accepted, rejected
    FROM (
        SELECT article_id, count(*) FILTER (WHERE status = 'unreviewed') AS unreviewed,
            count(*) FILTER (WHERE status = 'accepted') AS accepted,
            count(*) FILTER (WHERE status = 'rejected') AS rejected
        FROM current_quotes WHERE {where} GROUP BY article_id
    ) JOIN articles ON articles.id = article_id
    ORDER BY day, articles.id
"""


def queue(db: Database, asked: Filter, order: ReviewOrder, seed: int) -> array[int]:
    """The ids of the quotes that `asked` lets through in the order of review; the same `seed` mixes them alike."""
    where = condition(db, asked)
    rows = db.execute(
        f"SELECT quote_id FROM current_quotes WHERE {where.sql} ORDER BY {_ORDERS[order]}", where.parameters
    )
    ids = array("q", chain.from_iterable(rows))
    if order is ReviewOrder.RANDOM:
        random.Random(seed).shuffle(ids)  # noqa: S311 - no secret, and it must come out the same again
    return ids


_ORDERS = {
    ReviewOrder.CONFIDENCE: "confidence, day, article_id, start, quote_id",
    ReviewOrder.ARTICLE: "day, article_id, start, quote_id",
    ReviewOrder.RANDOM: "quote_id",
}


def decide_all(db: Database, quote_ids: Sequence[int], status: ReviewStatus, who: str) -> Decided:
    """Give these listed quotes a status, as one action that names how many it changes."""
    matching = deciding.listed(db, quote_ids)
    changing = [
        quote_id
        for (quote_id,) in db.execute(
            "SELECT quote_id FROM current_quotes WHERE quote_id IN (SELECT value FROM json_each(?)) AND status <> ?",
            (ids_to_json(matching), status),
        )
    ]
    deciding.set_status(db, changing, status, who)
    return Decided(len(matching), len(changing))
