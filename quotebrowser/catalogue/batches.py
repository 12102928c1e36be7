"""Imports as actions: one entry of the history a batch, whose articles are committed one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.stored import ids_to_json, storable
from quotebrowser.catalogue.wording import number_of_articles, number_of_quotes
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(slots=True)
class Batch:
    """An import under way. `source` says where its articles come from; `id` is none until the first of them is in."""

    source: str = ""
    id: int | None = None


def begin_batch(db: Database, source: str, who: str) -> int:
    """A new batch with its entry of the history; its id. `source` says where the articles come from."""
    entry_id = history.begin(db, "import", "Import of nothing yet", who)
    history.drop_what_was_undone(db)
    (batch_id,) = db.execute(
        "INSERT INTO batches (history_id, source, started_at, who) VALUES (?, ?, ?, ?) RETURNING id",
        (entry_id, storable(source), history.now(), storable(who)),
    ).fetchone()
    return int(batch_id)


def entry_of(db: Database, batch_id: int) -> int:
    """The entry of a batch; QuoteBrowserError where it was undone, so that nothing can be added to it any more."""
    found = db.execute(
        "SELECT history_id FROM batches JOIN history ON history.id = history_id"
        " WHERE batches.id = ? AND state = 'done'",
        (batch_id,),
    ).fetchone()
    if found is None:
        raise QuoteBrowserError("This import was undone while it was under way; import again what is still wanted.")
    return int(found[0])


def count_article(db: Database, batch_id: int, entry_id: int, title: str, quotes: int) -> None:
    """Count one more article into a batch, and say so in its entry."""
    articles, all_quotes = db.execute(
        "UPDATE batches SET articles = articles + 1, quotes = quotes + ? WHERE id = ? RETURNING articles, quotes",
        (quotes, batch_id),
    ).fetchone()
    what = f"“{title}”" if articles == 1 else number_of_articles(range(articles))
    history.say(db, entry_id, f"Import of {what} with {number_of_quotes(range(all_quotes))}")


def withdraw(db: Database, entry_id: int) -> int:
    """Take out the articles of a batch that nobody has worked on since; how many stay.

    The journal of whoever calls notes the removed rows, which is how the import can be redone.
    """
    of_batch = {
        article_id
        for (article_id,) in db.execute(
            "SELECT articles.id FROM articles JOIN batches ON batches.id = batch_id WHERE history_id = ?", (entry_id,)
        )
    }
    worked_on = {article_id for (article_id,) in db.execute(_WORKED_ON, {"articles": ids_to_json(of_batch)})}
    going = ids_to_json(of_batch - worked_on)
    for statement in _REMOVALS:
        db.execute(statement, (going,))
    return len(worked_on)


_WORKED_ON = """
    WITH asked AS (SELECT value AS id FROM json_each(:articles)),
    theirs AS (SELECT quotes.id, quotes.article_id, quotes.origin FROM quotes JOIN asked ON asked.id = article_id)
    SELECT article_id FROM theirs WHERE origin = 'person'
        OR id IN (SELECT quote_id FROM decisions) OR id IN (SELECT quote_id FROM edits)
        OR id IN (SELECT quote_id FROM superseded) OR id IN (SELECT quote_id FROM quote_tags)
        OR id IN (SELECT quote_id FROM notes WHERE quote_id IS NOT NULL)
    UNION SELECT article_id FROM notes JOIN asked ON asked.id = article_id
    UNION SELECT articles.id FROM articles JOIN asked USING (id) WHERE trashed_at IS NOT NULL
    UNION SELECT article_id FROM speakers JOIN asked ON asked.id = article_id WHERE linked_by = 'person'
    UNION SELECT people.article_id FROM people JOIN asked ON asked.id = people.article_id WHERE people.id IN (
        SELECT person_id FROM notes WHERE person_id IS NOT NULL UNION SELECT person_id FROM person_attributes
        UNION SELECT person_id FROM person_links UNION SELECT person_id FROM decisions WHERE person_id IS NOT NULL)
    UNION SELECT people.article_id FROM people JOIN asked ON asked.id = people.article_id
        JOIN speakers ON speakers.person_id = people.id WHERE speakers.article_id <> people.article_id
"""
"""Articles with a decision, an edit, a quote of one's own, a tag, a note, a link: somebody's work would be lost."""

_REMOVALS = tuple(
    f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
    for table, column in (
        ("quotes", "article_id"),
        ("speakers", "article_id"),
        ("people", "article_id"),
        ("articles", "id"),
    )
)
