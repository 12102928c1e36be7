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


@migrations()
def who_was_left_apart(db: Database) -> None:
    """Whoever is known by a surname that several bore, and no more: nobody counts them as one more who bears it."""
    db.executescript("""
        ALTER TABLE people ADD COLUMN left_apart INTEGER NOT NULL DEFAULT 0;
        UPDATE people SET left_apart = 1
        WHERE kind = 'person' AND article_id IS NULL AND id IN (
            SELECT person_id FROM speakers GROUP BY person_id HAVING min(link_reason =
                'several people of the catalogue bear this name, so that nobody can be meant safely'
                AND linked_by = 'rule'));

        DROP INDEX people_by_folded_name;
        DROP INDEX people_by_surname;
        CREATE INDEX people_by_folded_name ON people (folded_name, kind, article_id, left_apart);
        CREATE INDEX people_by_surname ON people (surname, left_apart) WHERE surname <> '';
    """)


@migrations()
def speakers_stay_as_the_engine_said(db: Database) -> None:
    """Who an article's speakers are is the engine's word, as its quotes are; whom they are linked to may change.

    The roles of a person are asked for article by article of one week, so that a frequent one costs no more.
    """
    db.executescript("""
        CREATE TRIGGER speakers_stay_as_the_engine_said BEFORE UPDATE OF article_id, name, kind ON speakers
        WHEN (new.article_id, new.name, new.kind) IS NOT (old.article_id, old.name, old.kind) BEGIN
            SELECT RAISE(ABORT, 'what the engine said is kept as it was');
        END;
        DROP INDEX speakers_by_role;
        CREATE INDEX speakers_by_role ON speakers (person_id, article_id, role) WHERE role <> '';
    """)
