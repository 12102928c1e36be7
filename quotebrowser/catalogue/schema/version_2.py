"""Version 2 of the format: batches, people's attributes, edits, the trash, undo, and what lists ask for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.current_quotes import CURRENT_QUOTES, SEARCH_TRIGGERS
from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def actions_that_can_be_undone(db: Database) -> None:
    """`history` says what was done, and `changes` which rows it changed, from what to what.

    What version 1 wrote as before and after stays in `details`; those entries can be read and not undone.
    """
    db.executescript("""
        CREATE TABLE new_history (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            action TEXT NOT NULL,
            what TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'fixed')),
            undoes INTEGER REFERENCES history (id),
            details TEXT NOT NULL DEFAULT ''
        );
        INSERT INTO new_history (id, at, who, action, what, state, details)
        SELECT id, at, who, action, what, 'fixed', json_object('before', json(before), 'after', json(after))
        FROM history;
        DROP TABLE history;
        ALTER TABLE new_history RENAME TO history;
        CREATE INDEX history_by_state ON history (state, id);
        CREATE INDEX history_by_undone ON history (undoes) WHERE undoes IS NOT NULL;

        CREATE TABLE changes (
            id INTEGER PRIMARY KEY,
            history_id INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
            "table" TEXT NOT NULL,
            row INTEGER NOT NULL,
            before TEXT,
            after TEXT,
            quote_id INTEGER,
            person_id INTEGER,
            article_id INTEGER,
            UNIQUE (history_id, "table", row)
        );
        CREATE INDEX changes_by_row ON changes ("table", row);
        CREATE INDEX changes_by_quote ON changes (quote_id) WHERE quote_id IS NOT NULL;
        CREATE INDEX changes_by_person ON changes (person_id) WHERE person_id IS NOT NULL;
        CREATE INDEX changes_by_article ON changes (article_id) WHERE article_id IS NOT NULL;

        CREATE TABLE open_action (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            history_id INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
            importing INTEGER NOT NULL
        );
    """)


@migrations()
def batches_and_the_trash(db: Database) -> None:
    """Every article belongs to the import that brought it; articles and quotes may lie in the trash."""
    db.executescript("""
        CREATE TABLE batches (
            id INTEGER PRIMARY KEY,
            history_id INTEGER NOT NULL UNIQUE REFERENCES history (id),
            source TEXT NOT NULL,
            started_at TEXT NOT NULL,
            who TEXT NOT NULL,
            articles INTEGER NOT NULL DEFAULT 0,
            quotes INTEGER NOT NULL DEFAULT 0
        );
        ALTER TABLE articles ADD COLUMN batch_id INTEGER REFERENCES batches (id);
        ALTER TABLE articles ADD COLUMN trashed_at TEXT;
        CREATE INDEX articles_by_batch ON articles (batch_id);
        CREATE INDEX articles_by_author ON articles (author);
        CREATE INDEX articles_in_trash ON articles (trashed_at) WHERE trashed_at IS NOT NULL;

        ALTER TABLE decisions ADD COLUMN trashed_at TEXT;
        CREATE INDEX decisions_in_trash ON decisions (trashed_at) WHERE trashed_at IS NOT NULL;
    """)
    for number, at, who, details in db.execute("SELECT id, at, who, details FROM history WHERE action = 'import'"):
        article = json.loads(details)["after"].get("article")
        (batch,) = db.execute(
            "INSERT INTO batches (history_id, source, started_at, who, articles, quotes)"
            " VALUES (?, '', ?, ?, 1, (SELECT count(*) FROM quotes WHERE article_id = ?)) RETURNING id",
            (number, at, who, article),
        ).fetchone()
        db.execute("UPDATE articles SET batch_id = ? WHERE id = ?", (batch, article))


@migrations()
def what_people_do_with_quotes(db: Database) -> None:
    """Quotes of a person's own, edits of an engine's, and what took the place of what.

    A row of `edits` holds all that holds instead of the quote's own columns. A quote with a row in `superseded` is not
    listed any more: it was split or joined, or the engine was run again (`by_quote_id` is empty where the new engine
    finds nothing there).
    """
    db.executescript("""
        ALTER TABLE quotes ADD COLUMN origin TEXT NOT NULL DEFAULT 'engine' CHECK (origin IN ('engine', 'person'));
        ALTER TABLE quotes ADD COLUMN added_by TEXT NOT NULL DEFAULT '';
        ALTER TABLE quotes ADD COLUMN zone TEXT NOT NULL DEFAULT 'body';
        CREATE INDEX quotes_of_people ON quotes (article_id) WHERE origin = 'person';

        CREATE TABLE edits (
            quote_id INTEGER PRIMARY KEY REFERENCES quotes (id) ON DELETE CASCADE,
            as_printed TEXT NOT NULL,
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            cue TEXT NOT NULL,
            paragraph INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            content_spans TEXT NOT NULL,
            cue_spans TEXT NOT NULL,
            source_spans TEXT NOT NULL,
            edited_by TEXT NOT NULL,
            edited_at TEXT NOT NULL
        );

        CREATE TABLE superseded (
            id INTEGER PRIMARY KEY,
            quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
            by_quote_id INTEGER REFERENCES quotes (id) ON DELETE CASCADE,
            how TEXT NOT NULL CHECK (how IN ('split', 'join', 'renewal')),
            UNIQUE (quote_id, by_quote_id)
        );
        CREATE INDEX superseded_by_successor ON superseded (by_quote_id);

        CREATE TABLE orphans (
            id INTEGER PRIMARY KEY,
            quote_id INTEGER NOT NULL UNIQUE REFERENCES quotes (id) ON DELETE CASCADE,
            engine TEXT NOT NULL,
            orphaned_at TEXT NOT NULL
        );
    """)


@migrations()
def people_tags_and_notes(db: Database) -> None:
    """What is known of people, how sure their links are, a tree of tags, and notes on more than quotes."""
    db.executescript("""
        DROP VIEW quote_sheet;

        CREATE TABLE person_attributes (
            id INTEGER PRIMARY KEY,
            person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            attribute TEXT NOT NULL,
            value TEXT NOT NULL,
            since TEXT NOT NULL DEFAULT '',
            until TEXT NOT NULL DEFAULT ''
        );
        CREATE INDEX person_attributes_by_person ON person_attributes (person_id, attribute, since);
        CREATE INDEX person_attributes_by_value ON person_attributes (attribute, value);

        CREATE TABLE person_links (
            id INTEGER PRIMARY KEY,
            person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            label TEXT NOT NULL DEFAULT '',
            url TEXT NOT NULL
        );
        CREATE INDEX person_links_by_person ON person_links (person_id);

        CREATE TABLE person_suggestions (
            id INTEGER PRIMARY KEY,
            person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            other_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            evidence TEXT NOT NULL DEFAULT '',
            weight REAL NOT NULL DEFAULT 0,
            answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'later', 'different')),
            answered_by TEXT NOT NULL DEFAULT '',
            answered_at TEXT NOT NULL DEFAULT '',
            UNIQUE (person_id, other_id),
            CHECK (person_id < other_id)
        );
        CREATE INDEX person_suggestions_by_other ON person_suggestions (other_id);
        CREATE INDEX person_suggestions_by_answer ON person_suggestions (answer, weight);

        CREATE INDEX people_by_article ON people (article_id) WHERE article_id IS NOT NULL;
        ALTER TABLE speakers ADD COLUMN linked_by TEXT NOT NULL DEFAULT 'rule' CHECK (linked_by IN ('rule', 'person'));
        ALTER TABLE speakers ADD COLUMN link_doubt TEXT NOT NULL DEFAULT '';
        CREATE INDEX speakers_in_doubt ON speakers (person_id) WHERE link_doubt <> '';

        ALTER TABLE tags ADD COLUMN colour TEXT NOT NULL DEFAULT '';
        ALTER TABLE tags ADD COLUMN parent_id INTEGER REFERENCES tags (id);
        CREATE INDEX tags_by_parent ON tags (parent_id) WHERE parent_id IS NOT NULL;

        CREATE TABLE new_quote_tags (
            id INTEGER PRIMARY KEY,
            quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
            tag_id INTEGER NOT NULL REFERENCES tags (id),
            UNIQUE (quote_id, tag_id)
        );
        INSERT INTO new_quote_tags (quote_id, tag_id) SELECT quote_id, tag_id FROM quote_tags;
        DROP TABLE quote_tags;
        ALTER TABLE new_quote_tags RENAME TO quote_tags;
        CREATE INDEX quote_tags_by_tag ON quote_tags (tag_id, quote_id);

        CREATE TABLE new_notes (
            id INTEGER PRIMARY KEY,
            quote_id INTEGER UNIQUE REFERENCES quotes (id) ON DELETE CASCADE,
            article_id INTEGER UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
            person_id INTEGER UNIQUE REFERENCES people (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            written_by TEXT NOT NULL,
            written_at TEXT NOT NULL,
            CHECK ((quote_id IS NOT NULL) + (article_id IS NOT NULL) + (person_id IS NOT NULL) = 1)
        );
        INSERT INTO new_notes (id, quote_id, text, written_by, written_at)
        SELECT id, quote_id, text, written_by, written_at FROM notes;
        DROP TABLE notes;
        ALTER TABLE new_notes RENAME TO notes;

        CREATE TABLE saved_searches (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            query TEXT NOT NULL,
            saved_by TEXT NOT NULL,
            saved_at TEXT NOT NULL
        );
    """)


@migrations()
def what_lists_ask_for(db: Database) -> None:
    """`current_quotes` anew: only what is listed, with edits, outlet and confidence; and the views that people read."""
    db.executescript(CURRENT_QUOTES)
    for trigger in SEARCH_TRIGGERS:
        db.execute(trigger)
    for index in ("quote_search", "article_search"):
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('automerge', {_SEGMENTS_UNTIL_MERGED})")


_SEGMENTS_UNTIL_MERGED = 16
"""FTS5 writes a piece of index with every article; merging them as often as by default costs an import a fifth."""
