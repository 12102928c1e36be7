"""Looks for what is wrong in a catalogue: SQLite's own checks, and what our tables promise each other."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.catalogue import opening
from quotebrowser.catalogue.search_indexes import untrue_search_indexes
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
        looks = (_damage, _missing_parts, _loose_ends, _search_faults, _stale_rows, _misplaced_quotes)
        return [finding for look in looks for finding in look(db)]
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
    for index in untrue_search_indexes(db):
        yield f"The search index {index} does not agree with the texts; searches may miss or invent hits."


def _missing_parts(db: Database) -> Iterator[str]:
    for kind, name, _ in missing_parts(db):
        yield f"The {kind} {name} is missing."


def missing_parts(db: Database) -> list[tuple[str, str, str]]:
    """The indexes, views and triggers that a catalogue has and this one has not: kind, name and SQL, in order."""
    there = set(db.execute("SELECT type, name FROM sqlite_schema").fetchall())
    with closing(opening.new_in_memory()) as new:
        parts = new.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'view', 'trigger') AND sql IS NOT NULL"
            " ORDER BY CASE type WHEN 'view' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, rowid"
        ).fetchall()
    return [(kind, name, sql) for kind, name, sql in parts if (kind, name) not in there]


def _stale_rows(db: Database) -> Iterator[str]:
    """Rows of `current_quotes` that are not what the engine's word and the decisions make of them."""
    for (quote_id,) in db.execute(STALE_ROWS).fetchall():
        yield f"Quote {quote_id} is listed otherwise than the engine and the decisions say."


STALE_ROWS = """
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
