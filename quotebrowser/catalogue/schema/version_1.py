"""Version 1 of the format: articles, quotes, people, decisions, search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def articles_quotes_and_people(db: Database) -> None:
    """What was read, what the engine said about it, and who the speakers are.

    `quotes` and `speakers` hold the engine's words about one article, and quotes never change; `speakers.person_id` is
    the automatic link to a person of the whole catalogue, with its reason.
    """
    db.executescript("""
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            outlet TEXT NOT NULL,
            author TEXT NOT NULL,
            date TEXT NOT NULL,
            day TEXT NOT NULL GENERATED ALWAYS AS (
                CASE WHEN date GLOB '[0-9][0-9][0-9][0-9]*' THEN substr(date, 1, 10) ELSE '' END) VIRTUAL,
            url TEXT NOT NULL,
            identifier TEXT NOT NULL,
            file TEXT NOT NULL,
            shown_name TEXT NOT NULL,
            language TEXT NOT NULL,
            imported_at TEXT NOT NULL,
            sha256 TEXT NOT NULL UNIQUE,
            zones TEXT NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX articles_by_day ON articles (day, id);
        CREATE INDEX articles_by_outlet ON articles (outlet);

        CREATE TABLE people (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            sort_name TEXT NOT NULL,
            folded_name TEXT NOT NULL,
            surname TEXT NOT NULL,
            article_id INTEGER REFERENCES articles (id)
        );
        CREATE INDEX people_by_folded_name ON people (folded_name, kind, article_id);
        CREATE INDEX people_by_surname ON people (surname) WHERE surname <> '';

        CREATE TABLE aliases (
            id INTEGER PRIMARY KEY,
            person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            alias TEXT NOT NULL,
            folded_alias TEXT NOT NULL,
            UNIQUE (folded_alias, person_id)
        );
        CREATE INDEX aliases_by_person ON aliases (person_id);

        CREATE TABLE speakers (
            id INTEGER PRIMARY KEY,
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            person_id INTEGER NOT NULL REFERENCES people (id),
            link_reason TEXT NOT NULL,
            UNIQUE (article_id, name, kind)
        );
        CREATE INDEX speakers_by_person ON speakers (person_id);

        CREATE TABLE quotes (
            id INTEGER PRIMARY KEY,
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            speaker_id INTEGER REFERENCES speakers (id),
            as_printed TEXT NOT NULL,
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            cue TEXT NOT NULL,
            paragraph INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            confidence REAL NOT NULL,
            reason TEXT NOT NULL,
            engine TEXT NOT NULL,
            content_spans TEXT NOT NULL,
            cue_spans TEXT NOT NULL,
            source_spans TEXT NOT NULL
        );
        CREATE INDEX quotes_by_article ON quotes (article_id, start);
        CREATE INDEX quotes_by_speaker ON quotes (speaker_id);

        CREATE TRIGGER quotes_stay_as_the_engine_said BEFORE UPDATE ON quotes BEGIN
            SELECT RAISE(ABORT, 'what the engine said is kept as it was');
        END;
        CREATE TRIGGER articles_keep_their_text BEFORE UPDATE OF text, sha256 ON articles BEGIN
            SELECT RAISE(ABORT, 'the text of an article never changes');
        END;
    """)


@migrations()
def decisions_tags_notes_and_history(db: Database) -> None:
    """What the researcher decided, on top of what the engine said, and every action in order."""
    db.executescript("""
        CREATE TABLE decisions (
            quote_id INTEGER PRIMARY KEY REFERENCES quotes (id) ON DELETE CASCADE,
            status TEXT NOT NULL DEFAULT 'unreviewed',
            speaker_chosen INTEGER NOT NULL DEFAULT 0,
            person_id INTEGER REFERENCES people (id),
            decided_by TEXT NOT NULL,
            decided_at TEXT NOT NULL
        );
        CREATE INDEX decisions_by_person ON decisions (person_id) WHERE person_id IS NOT NULL;

        CREATE TABLE tags (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        );
        CREATE TABLE quote_tags (
            quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
            tag_id INTEGER NOT NULL REFERENCES tags (id),
            PRIMARY KEY (quote_id, tag_id)
        ) WITHOUT ROWID;
        CREATE INDEX quote_tags_by_tag ON quote_tags (tag_id, quote_id);

        CREATE TABLE notes (
            id INTEGER PRIMARY KEY,
            quote_id INTEGER NOT NULL UNIQUE REFERENCES quotes (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            written_by TEXT NOT NULL,
            written_at TEXT NOT NULL
        );

        CREATE TABLE history (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            action TEXT NOT NULL,
            what TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL
        );
    """)


@migrations()
def what_holds_now(db: Database) -> None:
    """`current_quotes`: the engine's word with the decisions laid over it, kept true by triggers.

    It carries what lists sort and filter by, so that an index alone answers them at a million quotes.
    """
    db.executescript("""
        CREATE TABLE current_quotes (
            quote_id INTEGER PRIMARY KEY REFERENCES quotes (id),
            article_id INTEGER NOT NULL,
            day TEXT NOT NULL,
            start INTEGER NOT NULL,
            kind TEXT NOT NULL,
            status TEXT NOT NULL,
            person_id INTEGER REFERENCES people (id)
        );
        CREATE INDEX current_quotes_by_day
            ON current_quotes (day, article_id, start, quote_id, kind, status, person_id);
        CREATE INDEX current_quotes_by_person
            ON current_quotes (person_id, day, article_id, start, quote_id, kind, status);
        CREATE INDEX current_quotes_by_article ON current_quotes (article_id, start);

        CREATE TRIGGER quotes_become_current AFTER INSERT ON quotes BEGIN
            INSERT INTO current_quotes (quote_id, article_id, day, start, kind, status, person_id)
            SELECT new.id, new.article_id, articles.day, new.start, new.kind, 'unreviewed',
                (SELECT person_id FROM speakers WHERE id = new.speaker_id)
            FROM articles WHERE articles.id = new.article_id;
        END;
        CREATE TRIGGER quotes_leave BEFORE DELETE ON quotes BEGIN
            DELETE FROM current_quotes WHERE quote_id = old.id;
        END;
        CREATE TRIGGER articles_leave BEFORE DELETE ON articles BEGIN
            DELETE FROM quotes WHERE article_id = old.id;
        END;
        CREATE TRIGGER articles_change_day AFTER UPDATE OF date ON articles BEGIN
            UPDATE current_quotes SET day = new.day WHERE article_id = new.id;
        END;
        CREATE TRIGGER speakers_are_linked_anew AFTER UPDATE OF person_id ON speakers BEGIN
            UPDATE current_quotes SET person_id = new.person_id
            WHERE quote_id IN (SELECT id FROM quotes WHERE speaker_id = new.id)
              AND quote_id NOT IN (SELECT quote_id FROM decisions WHERE speaker_chosen);
        END;
        CREATE TRIGGER decisions_hold_when_made AFTER INSERT ON decisions BEGIN
            UPDATE current_quotes SET status = new.status WHERE quote_id = new.quote_id;
            UPDATE current_quotes SET person_id = new.person_id WHERE quote_id = new.quote_id AND new.speaker_chosen;
        END;
        CREATE TRIGGER decisions_hold_when_changed AFTER UPDATE ON decisions BEGIN
            UPDATE current_quotes SET status = new.status WHERE quote_id = new.quote_id AND status <> new.status;
            UPDATE current_quotes
            SET person_id = CASE WHEN new.speaker_chosen THEN new.person_id ELSE (
                SELECT speakers.person_id FROM quotes JOIN speakers ON speakers.id = quotes.speaker_id
                WHERE quotes.id = new.quote_id) END
            WHERE quote_id = new.quote_id
              AND (new.person_id IS NOT old.person_id OR new.speaker_chosen <> old.speaker_chosen);
        END;
        CREATE TRIGGER decisions_hold_no_more AFTER DELETE ON decisions BEGIN
            UPDATE current_quotes SET status = 'unreviewed', person_id = (
                SELECT speakers.person_id FROM quotes JOIN speakers ON speakers.id = quotes.speaker_id
                WHERE quotes.id = old.quote_id)
            WHERE quote_id = old.quote_id;
        END;
    """)


@migrations()
def search(db: Database) -> None:
    """The search indexes; they keep no text of their own, and a removal must hand them the old words."""
    db.executescript("""
        CREATE VIEW searchable_quotes AS
        SELECT quotes.id AS quote_id, quotes.text AS text, quotes.as_printed AS as_printed,
            coalesce(people.name, '') AS speaker, articles.title AS title
        FROM current_quotes
        JOIN quotes ON quotes.id = current_quotes.quote_id
        JOIN articles ON articles.id = current_quotes.article_id
        LEFT JOIN people ON people.id = current_quotes.person_id;

        CREATE VIRTUAL TABLE quote_search USING fts5 (
            text, as_printed, speaker, title,
            content='searchable_quotes', content_rowid='quote_id', tokenize='unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE article_search USING fts5 (
            title, text,
            content='articles', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
        );
    """)
    for event, fills, which in _QUOTE_SEARCH_EVENTS:
        db.execute(_trigger_on_quote_search(event, which, fills=fills))
    db.executescript("""
        CREATE TRIGGER articles_enter_search AFTER INSERT ON articles BEGIN
            INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
        END;
        CREATE TRIGGER articles_leave_search AFTER DELETE ON articles BEGIN
            INSERT INTO article_search (article_search, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
        END;
        CREATE TRIGGER articles_change_in_search AFTER UPDATE OF title, text ON articles BEGIN
            INSERT INTO article_search (article_search, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
            INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
        END;
    """)


_QUOTE_SEARCH_EVENTS = (
    ("AFTER INSERT ON current_quotes", True, "= new.quote_id"),
    ("BEFORE DELETE ON current_quotes", False, "= old.quote_id"),
    ("BEFORE UPDATE OF person_id ON current_quotes", False, "= old.quote_id"),
    ("AFTER UPDATE OF person_id ON current_quotes", True, "= new.quote_id"),
    ("BEFORE UPDATE OF name ON people", False, "IN (SELECT quote_id FROM current_quotes WHERE person_id = old.id)"),
    ("AFTER UPDATE OF name ON people", True, "IN (SELECT quote_id FROM current_quotes WHERE person_id = new.id)"),
    ("BEFORE UPDATE OF title ON articles", False, "IN (SELECT quote_id FROM current_quotes WHERE article_id = old.id)"),
    ("AFTER UPDATE OF title ON articles", True, "IN (SELECT quote_id FROM current_quotes WHERE article_id = new.id)"),
)
"""When quotes enter (True) or leave (False) the search index, and which."""


def _trigger_on_quote_search(event: str, which: str, *, fills: bool) -> str:
    name = event.lower().replace(" ", "_") + "_for_search"
    template = _TRIGGER_THAT_FILLS if fills else _TRIGGER_THAT_EMPTIES
    return template.format(name=name, event=event, which=which)


_TRIGGER_THAT_FILLS = """
    CREATE TRIGGER {name} {event} BEGIN
        INSERT INTO quote_search (rowid, text, as_printed, speaker, title)
        SELECT quote_id, text, as_printed, speaker, title FROM searchable_quotes WHERE quote_id {which};
    END
"""

_TRIGGER_THAT_EMPTIES = """
    CREATE TRIGGER {name} {event} BEGIN
        INSERT INTO quote_search (quote_search, rowid, text, as_printed, speaker, title)
        SELECT 'delete', quote_id, text, as_printed, speaker, title FROM searchable_quotes WHERE quote_id {which};
    END
"""


@migrations()
def quote_sheet(db: Database) -> None:
    """The view for people who write SQL: one row a quote, with the columns of the CSV quote sheet."""
    db.executescript("""
        CREATE VIEW quote_sheet AS
        SELECT
            quotes.id AS quote_id,
            people.name AS speaker,
            people.kind AS speaker_kind,
            quotes.as_printed AS as_printed,
            quotes.text AS quote,
            quotes.kind AS kind,
            quotes.cue AS cue,
            coalesce(nullif(articles.title, ''), articles.shown_name) AS article,
            articles.outlet AS outlet,
            articles.author AS author,
            articles.date AS date,
            articles.url AS url,
            quotes.paragraph AS paragraph,
            quotes.start AS start,
            quotes."end" AS "end",
            quotes.confidence AS confidence,
            current_quotes.status AS status,
            (SELECT group_concat(name, '; ') FROM (
                SELECT tags.name FROM quote_tags JOIN tags ON tags.id = quote_tags.tag_id
                WHERE quote_tags.quote_id = quotes.id ORDER BY tags.name)) AS tags,
            notes.text AS note
        FROM current_quotes
        JOIN quotes ON quotes.id = current_quotes.quote_id
        JOIN articles ON articles.id = quotes.article_id
        LEFT JOIN people ON people.id = current_quotes.person_id
        LEFT JOIN notes ON notes.quote_id = quotes.id;
    """)
