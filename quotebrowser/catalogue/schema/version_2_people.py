"""Version 2 of the format: what an article tells of its speakers beside their names, and whose word an alias is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def what_articles_tell_of_speakers(db: Database) -> None:
    """The gender and role that titles tell: what speaks against a link. Nothing is known of speakers of before."""
    db.executescript("""
        ALTER TABLE speakers ADD COLUMN gender TEXT NOT NULL DEFAULT '';
        ALTER TABLE speakers ADD COLUMN role TEXT NOT NULL DEFAULT '';
        CREATE INDEX speakers_by_gender ON speakers (person_id, gender) WHERE gender <> '';
        CREATE INDEX speakers_by_role ON speakers (person_id, role, article_id) WHERE role <> '';
    """)


@migrations()
def whose_word_an_alias_is(db: Database) -> None:
    """Links follow an alias only where a person gave it: what an article prints may have been resolved wrongly."""
    db.executescript("""
        ALTER TABLE aliases ADD COLUMN origin TEXT NOT NULL DEFAULT 'article' CHECK (origin IN ('article', 'person'));
    """)
