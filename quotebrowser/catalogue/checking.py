"""Looks for what is wrong in a catalogue: SQLite's own checks, and what our tables promise each other."""

from __future__ import annotations

import sqlite3
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.catalogue.sqlite_errors import is_damage
from quotebrowser.catalogue.stored import fingerprint, spans_from_json
from quotebrowser.records import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

    from quotebrowser.records import Span

_MOST_PAGES_NAMED = 20
"""How many findings of SQLite's own check are kept; a damaged file has thousands."""


def findings(db: Database) -> list[str]:
    """What is wrong, a sentence each; empty where all is well. `db` must be writable: search indexes need that."""
    try:
        return [*_damage(db), *_loose_ends(db), *_search_faults(db), *_stale_rows(db), *_misplaced_quotes(db)]
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return [f"The file is damaged so that it cannot be read through: {error}."]


def _damage(db: Database) -> Iterator[str]:
    for (finding,) in db.execute(f"PRAGMA integrity_check({_MOST_PAGES_NAMED})").fetchall():
        if finding != "ok":
            yield f"SQLite's integrity check: {finding}."


def _loose_ends(db: Database) -> Iterator[str]:
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield f"Row {row} of {table} points to a row of {parent} that is not there."


def _search_faults(db: Database) -> Iterator[str]:
    for index, check in _SEARCH_CHECKS.items():
        try:
            db.execute(check)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            yield f"The search index {index} does not agree with the texts; searches may miss or invent hits."


_SEARCH_CHECKS = {
    "quote_search": "INSERT INTO quote_search (quote_search, rank) VALUES ('integrity-check', 1)",
    "article_search": "INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)",
}


def _stale_rows(db: Database) -> Iterator[str]:
    """Rows of `current_quotes` that are not what the engine's word and the decisions make of them."""
    for (quote_id,) in db.execute(_STALE_ROWS).fetchall():
        yield f"Quote {quote_id} is listed otherwise than the engine and the decisions say."


_STALE_ROWS = """
    WITH true_rows AS (
        SELECT quote_id, article_id, day, outlet, start, kind, status, person_id, confidence
        FROM quotes_now WHERE listed
    )
    SELECT quote_id FROM (SELECT * FROM true_rows EXCEPT SELECT * FROM current_quotes)
    UNION
    SELECT quote_id FROM (SELECT * FROM current_quotes EXCEPT SELECT * FROM true_rows)
    ORDER BY quote_id
"""


def _misplaced_quotes(db: Database) -> Iterator[str]:
    """Texts that changed, and quotes that do not stand in their text where they say."""
    for article_id, text, sha256 in db.execute("SELECT id, text, sha256 FROM articles ORDER BY id"):
        if fingerprint(text) != sha256:
            yield f"The text of article {article_id} is not the one that was imported."
        placed: list[tuple[Span, int]] = []
        for quote_id, words, *cells in db.execute(_SPANS_OF_ARTICLE, (article_id,)):
            content, cue, source = map(spans_from_json, cells)
            placed.extend((span, quote_id) for span in content)
            if max(span.end for span in (*content, *cue, *source)) > len(text):
                yield f"Quote {quote_id} reaches past the end of article {article_id}."
            elif words_of(text, content) != words:
                yield f"Quote {quote_id} does not stand in article {article_id} where it says."
        for (span, quote_id), (following, other_id) in pairwise(sorted(placed)):
            if span.overlaps(following):
                yield f"Quotes {quote_id} and {other_id} of article {article_id} share words."


_SPANS_OF_ARTICLE = """
    SELECT quote_id, text, content_spans, cue_spans, source_spans FROM quotes_now
    WHERE article_id = ? AND listed ORDER BY start, quote_id
"""
