"""The sources for whom nobody is named: those the engine found no speaker for, and the anonymous ones."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.filtering import condition
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class UnresolvedSource:
    """The quotes of one article whose source is printed alike and names nobody.

    `person_id` is the anonymous speaker they have, None where they have none.
    """

    article_id: int
    article: str
    day: str
    printed: str
    person_id: int | None
    quote_ids: tuple[int, ...]


def unresolved_sources(db: Database, number: int) -> list[UnresolvedSource]:
    """At most so many, those with most quotes first; what somebody decided about is left out, also that it is nobody.

    Quotes as lists show them, neither thoughts nor rejected ones.
    """
    where = condition(db, EVERYTHING)
    rows = db.execute(_UNRESOLVED.format(where=where.sql), (*where.parameters, SpeakerKind.ANONYMOUS, number))
    return [
        UnresolvedSource(article_id, article, day, printed, person_id, tuple(sorted(json.loads(quote_ids))))
        for article_id, article, day, printed, person_id, quote_ids in rows
    ]


_UNRESOLVED = """
    SELECT article_id, coalesce(nullif(title, ''), shown_name), found.day, printed, person_id,
        json_group_array(quote_id)
    FROM (
        SELECT unnamed.quote_id, unnamed.article_id, unnamed.day, unnamed.person_id,
            coalesce(edits.as_printed, quotes.as_printed) AS printed
        FROM (SELECT * FROM current_quotes WHERE {where}) AS unnamed
        JOIN quotes ON quotes.id = unnamed.quote_id
        LEFT JOIN edits ON edits.quote_id = unnamed.quote_id
        WHERE (unnamed.person_id IS NULL OR unnamed.person_id IN (SELECT id FROM people WHERE kind = ?))
            AND unnamed.quote_id NOT IN (SELECT quote_id FROM decisions WHERE speaker_chosen)
    ) AS found
    JOIN articles ON articles.id = article_id
    GROUP BY article_id, printed, person_id
    ORDER BY count(*) DESC, found.day DESC, article_id, min(quote_id) LIMIT ?
"""
