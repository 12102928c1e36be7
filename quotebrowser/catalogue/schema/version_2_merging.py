"""Version 2 of the format, merging: what two researchers decided differently, until a person answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def conflicts_of_merges(db: Database) -> None:
    """One row for each thing that a merged catalogue says otherwise; `value` is what accepting theirs writes."""
    db.executescript("""
        CREATE TABLE merge_conflicts (
            id INTEGER PRIMARY KEY,
            about TEXT NOT NULL CHECK (about IN ('decision', 'place', 'quote', 'link', 'note')),
            quote_id INTEGER REFERENCES quotes (id) ON DELETE CASCADE,
            article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
            person_id INTEGER REFERENCES people (id) ON DELETE CASCADE,
            mine TEXT NOT NULL,
            theirs TEXT NOT NULL,
            value TEXT NOT NULL,
            their_reviewer TEXT NOT NULL,
            decided_at TEXT NOT NULL,
            source TEXT NOT NULL,
            answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'mine', 'theirs')),
            answered_by TEXT NOT NULL DEFAULT '',
            answered_at TEXT NOT NULL DEFAULT ''
        );
        CREATE INDEX merge_conflicts_by_answer ON merge_conflicts (answer, id);
        CREATE INDEX merge_conflicts_by_quote ON merge_conflicts (quote_id) WHERE quote_id IS NOT NULL;
        CREATE INDEX merge_conflicts_by_article ON merge_conflicts (article_id) WHERE article_id IS NOT NULL;
        CREATE INDEX merge_conflicts_by_person ON merge_conflicts (person_id) WHERE person_id IS NOT NULL;
    """)
