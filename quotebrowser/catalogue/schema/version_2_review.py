"""Version 2 of the format, review: random samples by which the engine is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def samples_for_review(db: Database) -> None:
    """Which quotes were drawn stays written down: a filter would let other ones through once they are corrected."""
    db.executescript("""
        CREATE TABLE samples (
            id INTEGER PRIMARY KEY,
            seed INTEGER NOT NULL,
            drawn_from INTEGER NOT NULL,
            drawn_by TEXT NOT NULL,
            drawn_at TEXT NOT NULL
        );
        CREATE TABLE sample_quotes (
            id INTEGER PRIMARY KEY,
            sample_id INTEGER NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
            quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
            UNIQUE (sample_id, quote_id)
        );
        CREATE INDEX sample_quotes_by_quote ON sample_quotes (quote_id);
    """)
