"""Makes anew what follows from other parts of a catalogue: indexes, triggers, views, lists, search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import journal
from quotebrowser.catalogue.checking import STALE_ROWS, missing_parts
from quotebrowser.catalogue.search_indexes import rebuild_search_indexes

if TYPE_CHECKING:
    from sqlite_utils import Database


def repair(db: Database) -> list[str]:
    """Rebuild all that can be, in the transaction of the caller; what was done, a sentence each.

    What people brought and decided is not touched: where that is damaged, only a backup helps.
    """
    done = []
    for kind, name, sql in missing_parts(db):
        db.execute(sql)
        done.append(f"Made the {kind} {name}, which was missing.")
    journal.install(db)
    db.execute("REINDEX")
    done.append("Built all indexes of the tables anew.")
    stale = _list_anew(db)
    if stale:
        done.append(f"Listed {stale:,} quote{'' if stale == 1 else 's'} as the engine and the decisions say.")
    indexes = rebuild_search_indexes(db)
    return [*done, *(f"Built the search index {index} anew from the texts." for index in indexes)]


def _list_anew(db: Database) -> int:
    """Put right the rows of `current_quotes` that are not what the other tables say; how many."""
    stale = [quote_id for (quote_id,) in db.execute(STALE_ROWS).fetchall()]
    if stale:
        # The triggers would hand the search indexes words that these may not have; they are built anew afterwards.
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'current_quotes'"
        ).fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        which = [(quote_id,) for quote_id in stale]
        db.conn.executemany("DELETE FROM current_quotes WHERE quote_id = ?", which)
        db.conn.executemany(
            "INSERT INTO current_quotes (quote_id, article_id, day, outlet, start, kind, status, person_id, confidence)"
            " SELECT quote_id, article_id, day, outlet, start, kind, status, person_id, confidence"
            " FROM quotes_now WHERE listed AND quote_id = ?",
            which,
        )
        for _, sql in triggers:
            db.execute(sql)
    return len(stale)
