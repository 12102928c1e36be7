"""Version 2 of the format, comparing: the words of quotes as numbers, and which quotes say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def words_of_quotes(db: Database) -> None:
    """What counting words needs, so that no text is read again; filled when it is asked for, never by an import.

    A quote that is edited loses its row.
    """
    db.executescript("""
        CREATE TABLE words (
            id INTEGER PRIMARY KEY,
            word TEXT NOT NULL UNIQUE
        );
        CREATE TABLE quote_words (
            quote_id INTEGER PRIMARY KEY REFERENCES quotes (id) ON DELETE CASCADE,
            words BLOB NOT NULL
        );
    """)
    for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
        db.execute(f"""
            CREATE TRIGGER words_change_by_{event.lower()}_of_edits AFTER {event} ON edits BEGIN
                DELETE FROM quote_words WHERE quote_id = {row}.quote_id;
            END
        """)


@migrations()
def quotes_that_say_the_same(db: Database) -> None:
    """Which quotes have the same words, and which words are nearly those of others; filled as `quote_words` is.

    What is in both follows from `quote_words` alone. A quote that is edited loses its row.
    """
    db.executescript("""
        CREATE TABLE quote_wordings (
            quote_id INTEGER PRIMARY KEY REFERENCES quotes (id) ON DELETE CASCADE,
            wording INTEGER
        );
        CREATE INDEX quote_wordings_by_wording ON quote_wordings (wording) WHERE wording IS NOT NULL;
        CREATE TABLE alike_wordings (
            one INTEGER NOT NULL,
            other INTEGER NOT NULL,
            PRIMARY KEY (one, other)
        ) WITHOUT ROWID;
        CREATE INDEX alike_wordings_by_other ON alike_wordings (other, one);
    """)
    for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
        db.execute(f"""
            CREATE TRIGGER wordings_change_by_{event.lower()}_of_edits AFTER {event} ON edits BEGIN
                DELETE FROM quote_wordings WHERE quote_id = {row}.quote_id;
            END
        """)
