"""What lists ask for in version 2: `current_quotes`, the triggers that keep it and the search true, and the views."""

from __future__ import annotations

_LISTED = """
    INSERT INTO current_quotes (quote_id, article_id, day, outlet, start, kind, status, person_id, confidence)
    SELECT quote_id, article_id, day, outlet, start, kind, status, person_id, confidence
    FROM quotes_now WHERE listed AND {which};
"""
"""Lists quotes as they are now."""

_PERSON_OF_THE_ENGINE = """(
    SELECT speakers.person_id FROM quotes JOIN speakers ON speakers.id = quotes.speaker_id
    WHERE quotes.id = {quote_id})"""

CURRENT_QUOTES = f"""
    DROP VIEW searchable_quotes;
    DROP TABLE current_quotes;
    DROP TRIGGER quotes_become_current;
    DROP TRIGGER quotes_leave;
    DROP TRIGGER articles_change_day;
    DROP TRIGGER speakers_are_linked_anew;
    DROP TRIGGER decisions_hold_when_made;
    DROP TRIGGER decisions_hold_when_changed;
    DROP TRIGGER decisions_hold_no_more;
    DROP TRIGGER before_update_of_name_on_people_for_search;
    DROP TRIGGER after_update_of_name_on_people_for_search;
    DROP TRIGGER before_update_of_title_on_articles_for_search;
    DROP TRIGGER after_update_of_title_on_articles_for_search;

    CREATE VIEW quotes_now AS
    SELECT
        quotes.id AS quote_id,
        quotes.article_id AS article_id,
        articles.day AS day,
        articles.outlet AS outlet,
        CASE WHEN decisions.speaker_chosen THEN decisions.person_id ELSE speakers.person_id END AS person_id,
        coalesce(decisions.status, 'unreviewed') AS status,
        coalesce(edits.kind, quotes.kind) AS kind,
        coalesce(edits.as_printed, quotes.as_printed) AS as_printed,
        coalesce(edits.text, quotes.text) AS text,
        coalesce(edits.cue, quotes.cue) AS cue,
        coalesce(edits.paragraph, quotes.paragraph) AS paragraph,
        coalesce(edits.start, quotes.start) AS start,
        coalesce(edits."end", quotes."end") AS "end",
        coalesce(edits.content_spans, quotes.content_spans) AS content_spans,
        coalesce(edits.cue_spans, quotes.cue_spans) AS cue_spans,
        coalesce(edits.source_spans, quotes.source_spans) AS source_spans,
        quotes.confidence AS confidence,
        quotes.reason AS reason,
        quotes.engine AS engine,
        quotes.origin AS origin,
        quotes.zone AS zone,
        edits.quote_id IS NOT NULL AS edited,
        coalesce(decisions.speaker_chosen, 0) AS speaker_chosen,
        articles.trashed_at IS NULL AND decisions.trashed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM superseded WHERE superseded.quote_id = quotes.id) AS listed
    FROM quotes
    JOIN articles ON articles.id = quotes.article_id
    LEFT JOIN speakers ON speakers.id = quotes.speaker_id
    LEFT JOIN decisions ON decisions.quote_id = quotes.id
    LEFT JOIN edits ON edits.quote_id = quotes.id;

    CREATE TABLE current_quotes (
        quote_id INTEGER PRIMARY KEY REFERENCES quotes (id),
        article_id INTEGER NOT NULL,
        day TEXT NOT NULL,
        outlet TEXT NOT NULL,
        start INTEGER NOT NULL,
        kind TEXT NOT NULL,
        status TEXT NOT NULL,
        person_id INTEGER REFERENCES people (id),
        confidence REAL NOT NULL
    );
    {_LISTED.format(which="TRUE")}
    CREATE INDEX current_quotes_by_day
        ON current_quotes (day, article_id, start, quote_id, kind, status, person_id);
    CREATE INDEX current_quotes_by_person
        ON current_quotes (person_id, day, article_id, start, quote_id, kind, status);
    CREATE INDEX current_quotes_by_article ON current_quotes (article_id, start);

    CREATE TRIGGER quotes_become_current AFTER INSERT ON quotes BEGIN
        INSERT INTO current_quotes (quote_id, article_id, day, outlet, start, kind, status, person_id, confidence)
        SELECT new.id, new.article_id, articles.day, articles.outlet, new.start, new.kind, 'unreviewed',
            (SELECT person_id FROM speakers WHERE id = new.speaker_id), new.confidence
        FROM articles WHERE articles.id = new.article_id AND articles.trashed_at IS NULL;
    END;
    CREATE TRIGGER quotes_leave BEFORE DELETE ON quotes BEGIN
        DELETE FROM current_quotes WHERE quote_id = old.id;
    END;

    CREATE TRIGGER articles_change_day AFTER UPDATE OF date ON articles WHEN new.day <> old.day BEGIN
        UPDATE current_quotes SET day = new.day WHERE article_id = new.id;
    END;
    CREATE TRIGGER articles_change_outlet AFTER UPDATE OF outlet ON articles WHEN new.outlet <> old.outlet BEGIN
        UPDATE current_quotes SET outlet = new.outlet WHERE article_id = new.id;
    END;
    CREATE TRIGGER articles_go_to_the_trash AFTER UPDATE OF trashed_at ON articles
    WHEN old.trashed_at IS NULL AND new.trashed_at IS NOT NULL BEGIN
        DELETE FROM current_quotes WHERE article_id = new.id;
    END;
    CREATE TRIGGER articles_leave_the_trash AFTER UPDATE OF trashed_at ON articles
    WHEN old.trashed_at IS NOT NULL AND new.trashed_at IS NULL BEGIN
        {_LISTED.format(which="article_id = new.id")}
    END;

    CREATE TRIGGER speakers_are_linked_anew AFTER UPDATE OF person_id ON speakers
    WHEN new.person_id <> old.person_id BEGIN
        UPDATE current_quotes SET person_id = new.person_id
        WHERE quote_id IN (SELECT id FROM quotes WHERE speaker_id = new.id)
          AND quote_id NOT IN (SELECT quote_id FROM decisions WHERE speaker_chosen);
    END;

    CREATE TRIGGER decisions_hold_when_made AFTER INSERT ON decisions BEGIN
        UPDATE current_quotes SET status = new.status WHERE quote_id = new.quote_id AND status <> new.status;
        UPDATE current_quotes SET person_id = new.person_id
        WHERE quote_id = new.quote_id AND new.speaker_chosen AND person_id IS NOT new.person_id;
        DELETE FROM current_quotes WHERE quote_id = new.quote_id AND new.trashed_at IS NOT NULL;
    END;
    CREATE TRIGGER decisions_hold_when_changed AFTER UPDATE ON decisions BEGIN
        UPDATE current_quotes SET status = new.status WHERE quote_id = new.quote_id AND status <> new.status;
        UPDATE current_quotes
        SET person_id = CASE WHEN new.speaker_chosen THEN new.person_id
            ELSE {_PERSON_OF_THE_ENGINE.format(quote_id="new.quote_id")} END
        WHERE quote_id = new.quote_id
          AND (new.person_id IS NOT old.person_id OR new.speaker_chosen <> old.speaker_chosen);
    END;
    CREATE TRIGGER decisions_hold_no_more AFTER DELETE ON decisions BEGIN
        UPDATE current_quotes SET status = 'unreviewed' WHERE quote_id = old.quote_id AND status <> 'unreviewed';
        UPDATE current_quotes SET person_id = {_PERSON_OF_THE_ENGINE.format(quote_id="old.quote_id")}
        WHERE quote_id = old.quote_id AND old.speaker_chosen;
    END;
    CREATE TRIGGER quotes_go_to_the_trash AFTER UPDATE OF trashed_at ON decisions
    WHEN old.trashed_at IS NULL AND new.trashed_at IS NOT NULL BEGIN
        DELETE FROM current_quotes WHERE quote_id = new.quote_id;
    END;
    CREATE TRIGGER quotes_leave_the_trash AFTER UPDATE OF trashed_at ON decisions
    WHEN old.trashed_at IS NOT NULL AND new.trashed_at IS NULL BEGIN
        {_LISTED.format(which="quote_id = new.quote_id")}
    END;
    CREATE TRIGGER quotes_leave_the_trash_undecided AFTER DELETE ON decisions WHEN old.trashed_at IS NOT NULL BEGIN
        {_LISTED.format(which="quote_id = old.quote_id")}
    END;

    CREATE TRIGGER edits_are_about_to_be_made BEFORE INSERT ON edits BEGIN
        DELETE FROM current_quotes WHERE quote_id = new.quote_id;
    END;
    CREATE TRIGGER edits_hold_when_made AFTER INSERT ON edits BEGIN
        {_LISTED.format(which="quote_id = new.quote_id")}
    END;
    CREATE TRIGGER edits_are_about_to_change BEFORE UPDATE ON edits BEGIN
        DELETE FROM current_quotes WHERE quote_id = old.quote_id;
    END;
    CREATE TRIGGER edits_hold_when_changed AFTER UPDATE ON edits BEGIN
        {_LISTED.format(which="quote_id = new.quote_id")}
    END;
    CREATE TRIGGER edits_are_about_to_go BEFORE DELETE ON edits BEGIN
        DELETE FROM current_quotes WHERE quote_id = old.quote_id;
    END;
    CREATE TRIGGER edits_hold_no_more AFTER DELETE ON edits BEGIN
        {_LISTED.format(which="quote_id = old.quote_id")}
    END;

    CREATE TRIGGER quotes_are_superseded AFTER INSERT ON superseded BEGIN
        DELETE FROM current_quotes WHERE quote_id = new.quote_id;
    END;
    CREATE TRIGGER quotes_are_superseded_no_more AFTER DELETE ON superseded BEGIN
        {_LISTED.format(which="quote_id = old.quote_id AND quote_id NOT IN (SELECT quote_id FROM current_quotes)")}
    END;

    CREATE VIEW searchable_quotes AS
    SELECT current_quotes.quote_id AS quote_id, coalesce(edits.text, quotes.text) AS text,
        coalesce(edits.as_printed, quotes.as_printed) AS as_printed, coalesce(people.name, '') AS speaker,
        articles.title AS title
    FROM current_quotes
    JOIN quotes ON quotes.id = current_quotes.quote_id
    JOIN articles ON articles.id = current_quotes.article_id
    LEFT JOIN edits ON edits.quote_id = current_quotes.quote_id
    LEFT JOIN people ON people.id = current_quotes.person_id;

    CREATE VIEW quote_sheet AS
    SELECT
        current_quotes.quote_id AS quote_id,
        people.name AS speaker,
        people.kind AS speaker_kind,
        quotes_now.as_printed AS as_printed,
        quotes_now.text AS quote,
        current_quotes.kind AS kind,
        quotes_now.cue AS cue,
        coalesce(nullif(articles.title, ''), articles.shown_name) AS article,
        articles.outlet AS outlet,
        articles.author AS author,
        articles.date AS date,
        articles.url AS url,
        quotes_now.paragraph AS paragraph,
        current_quotes.start AS start,
        quotes_now."end" AS "end",
        quotes_now.confidence AS confidence,
        current_quotes.status AS status,
        (SELECT group_concat(name, '; ') FROM (
            SELECT tags.name FROM quote_tags JOIN tags ON tags.id = quote_tags.tag_id
            WHERE quote_tags.quote_id = current_quotes.quote_id ORDER BY tags.name)) AS tags,
        notes.text AS note
    FROM current_quotes
    JOIN quotes_now ON quotes_now.quote_id = current_quotes.quote_id
    JOIN articles ON articles.id = current_quotes.article_id
    LEFT JOIN people ON people.id = current_quotes.person_id
    LEFT JOIN notes ON notes.quote_id = current_quotes.quote_id;
"""

_EVENTS = (
    ("AFTER INSERT ON current_quotes", "", True, "= new.quote_id"),
    ("BEFORE DELETE ON current_quotes", "", False, "= old.quote_id"),
    ("BEFORE UPDATE OF person_id ON current_quotes", "person_id", False, "= old.quote_id"),
    ("AFTER UPDATE OF person_id ON current_quotes", "person_id", True, "= new.quote_id"),
    ("BEFORE UPDATE OF name ON people", "name", False,
     "IN (SELECT quote_id FROM current_quotes WHERE person_id = old.id)"),
    ("AFTER UPDATE OF name ON people", "name", True,
     "IN (SELECT quote_id FROM current_quotes WHERE person_id = new.id)"),
    ("BEFORE UPDATE OF title ON articles", "title", False,
     "IN (SELECT quote_id FROM current_quotes WHERE article_id = old.id)"),
    ("AFTER UPDATE OF title ON articles", "title", True,
     "IN (SELECT quote_id FROM current_quotes WHERE article_id = new.id)"),
)  # fmt: skip
"""When quotes enter (True) or leave (False) the search index, where which column changes, and which quotes."""


def _search_trigger(event: str, column: str, which: str, *, fills: bool) -> str:
    name = event.lower().replace(" ", "_") + "_for_search"
    condition = f"WHEN old.{column} IS NOT new.{column}" if column else ""
    command, first = ("rowid", "quote_id") if fills else ("quote_search, rowid", "'delete', quote_id")
    return f"""
        CREATE TRIGGER {name} {event} {condition} BEGIN
            INSERT INTO quote_search ({command}, text, as_printed, speaker, title)
            SELECT {first}, text, as_printed, speaker, title FROM searchable_quotes WHERE quote_id {which};
        END
    """


SEARCH_TRIGGERS = tuple(_search_trigger(event, column, which, fills=fills) for event, column, fills, which in _EVENTS)
"""They keep `quote_search` true; it keeps no text of its own, so a removal must hand it the old words."""
