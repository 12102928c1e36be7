"""Takes actions back and does them again, each as an action of its own, unless what they changed was changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import batches, history
from quotebrowser.catalogue.placing import refuse_overlaps
from quotebrowser.catalogue.reverting import revert
from quotebrowser.catalogue.stored import spans_from_json
from quotebrowser.catalogue.wording import number_of_articles
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotebrowser.catalogue.history import Entry


def undo(db: Database, who: str, entry_id: int | None = None) -> Entry:
    """Take back an action, the last one where none is named; the entry of the undo, which says what was done.

    Raises QuoteBrowserError where there is nothing to undo, StaleAction where it was built upon since.
    """
    entry = history.to_undo(db) if entry_id is None else _undoable(db, entry_id)
    if entry is None:
        raise QuoteBrowserError("There is nothing to undo.")
    undo_id = history.begin(db, "undo", f"Undo: {entry.what}", who, state="fixed", undoes=entry.id)
    with history.journalled(db, undo_id):
        if entry.action == "import":
            staying = batches.withdraw(db, entry.id)
            revert(db, entry, lenient=True)
            if staying:
                history.say(db, undo_id, f"Undo: {entry.what}; {number_of_articles(range(staying))} worked on stayed")
        else:
            revert(db, entry)
    if entry_id is not None:
        _refuse_shared_words(db, undo_id)
    history.set_state(db, entry.id, "undone")
    return history.entry(db, undo_id) or entry


def redo(db: Database, who: str) -> Entry:
    """Do again what was undone last; the entry of the redo.

    Raises QuoteBrowserError where there is nothing to redo, StaleAction where something is in its way.
    """
    entry = history.to_redo(db)
    if entry is None:
        raise QuoteBrowserError("There is nothing to redo.")
    last_undo = history.last_undo_of(db, entry.id)
    redo_id = history.begin(db, "redo", f"Redo: {entry.what}", who, state="fixed", undoes=last_undo.id)
    with history.journalled(db, redo_id, importing=entry.action == "import"):
        revert(db, last_undo)
    history.set_state(db, entry.id, "done")
    return history.entry(db, redo_id) or entry


def _undoable(db: Database, entry_id: int) -> Entry:
    entry = history.entry(db, entry_id)
    if entry is None or entry.state == "fixed":
        raise QuoteBrowserError(f"Entry {entry_id} of the history is nothing that can be undone.")
    if entry.state != "done":
        raise QuoteBrowserError(f"“{entry.what}” has been undone already.")
    return entry


def _refuse_shared_words(db: Database, undo_id: int) -> None:
    """Raise QuoteBrowserError where an undo out of turn lists a quote again whose words another has now."""
    rows = db.execute(
        """SELECT DISTINCT quotes_now.quote_id, quotes_now.article_id, content_spans
        FROM changes JOIN quotes_now USING (quote_id)
        WHERE history_id = ? AND listed AND ("table" IN ('quotes', 'edits', 'superseded') OR
            "table" = 'decisions' AND json_extract(before, '$.trashed_at') IS NOT json_extract(after, '$.trashed_at'))
        """,
        (undo_id,),
    )
    for quote_id, article_id, content in rows.fetchall():
        refuse_overlaps(db, article_id, spans_from_json(content), {quote_id})
