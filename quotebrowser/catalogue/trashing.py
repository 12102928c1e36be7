"""The trash: articles and quotes that are listed no more and can come back."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history, removing
from quotebrowser.catalogue.deciding import listed
from quotebrowser.catalogue.placing import places_of, refuse_overlaps
from quotebrowser.catalogue.removing import Doomed
from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.catalogue.wording import number_of_articles, number_of_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Trashed:
    """An article or a quote in the trash: `what` it is, its title or words, and since when."""

    what: str
    id: int
    called: str
    trashed_at: str


def trash(db: Database) -> list[Trashed]:
    """What lies in the trash, the last first; quotes of trashed articles lie there with them."""
    rows = db.execute("""
        SELECT 'article' AS what, id, coalesce(nullif(title, ''), shown_name), trashed_at FROM articles
        WHERE trashed_at IS NOT NULL
        UNION ALL
        SELECT 'quote', quote_id, quotes_now.text, decisions.trashed_at FROM decisions JOIN quotes_now USING (quote_id)
        JOIN articles ON articles.id = quotes_now.article_id
        WHERE decisions.trashed_at IS NOT NULL AND articles.trashed_at IS NULL
        ORDER BY 4 DESC, 1, 2
    """)
    return [Trashed(*row) for row in rows]


def trash_quotes(db: Database, quote_ids: Iterable[int], who: str) -> None:
    """Put quotes into the trash; decisions, tags and notes stay with them."""
    ids = list(listed(db, quote_ids))
    with history.action(db, "trash", f"Move of {number_of_quotes(ids)} to the trash", who):
        moment = history.now()
        db.conn.executemany(
            "INSERT INTO decisions (quote_id, trashed_at, decided_by, decided_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (quote_id) DO UPDATE SET trashed_at = excluded.trashed_at,"
            " decided_by = excluded.decided_by, decided_at = excluded.decided_at",
            [(quote_id, moment, who, moment) for quote_id in ids],
        )


def restore_quotes(db: Database, quote_ids: Iterable[int], who: str) -> None:
    """Take quotes out of the trash; QuoteBrowserError where another has been given their words since."""
    trashed = db.execute(
        "SELECT quote_id, article_id FROM decisions JOIN quotes ON quotes.id = quote_id"
        " WHERE trashed_at IS NOT NULL AND quote_id IN (SELECT value FROM json_each(?)) ORDER BY quote_id",
        (ids_to_json(quote_ids),),
    ).fetchall()
    places = places_of(db, [quote_id for quote_id, _ in trashed])
    with history.action(db, "restore", f"Return of {number_of_quotes(places)} from the trash", who):
        for quote_id, article_id in trashed:
            refuse_overlaps(db, article_id, places[quote_id].content)
            db.execute(
                "UPDATE decisions SET trashed_at = NULL, decided_by = ?, decided_at = ? WHERE quote_id = ?",
                (who, history.now(), quote_id),
            )


def trash_articles(db: Database, article_ids: Iterable[int], who: str) -> None:
    """Put articles with their quotes into the trash."""
    _move_articles(db, article_ids, history.now(), who)


def restore_articles(db: Database, article_ids: Iterable[int], who: str) -> None:
    """Take articles out of the trash, with those of their quotes that were not put there by themselves."""
    _move_articles(db, article_ids, None, who)


def trashed_quotes(db: Database) -> array[int]:
    """The ids of the quotes in the trash, those of trashed articles left out; the last one first."""
    rows = db.execute(
        "SELECT quote_id FROM decisions JOIN quotes ON quotes.id = quote_id JOIN articles ON articles.id = article_id"
        " WHERE decisions.trashed_at IS NOT NULL AND articles.trashed_at IS NULL"
        " ORDER BY decisions.trashed_at DESC, quote_id"
    )
    return array("q", chain.from_iterable(rows))


def trashed_articles(db: Database) -> array[int]:
    """The ids of the articles in the trash, the last one first."""
    rows = db.execute("SELECT id FROM articles WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id")
    return array("q", chain.from_iterable(rows))


def empty(db: Database, who: str) -> tuple[int, int]:
    """Remove for good what lies in the trash; how many articles, and how many quotes of other articles.

    It cannot be undone: the journal forgets what is gone. The history keeps its words.
    """
    articles, quotes = trashed_articles(db), trashed_quotes(db)
    if not articles and not quotes:
        return 0, 0
    of_articles = removing.with_articles(db, articles)
    doomed = Doomed(of_articles.articles, of_articles.quotes | frozenset(quotes), of_articles.people)
    removing.remove(db, doomed)
    removing.forget(db, doomed)
    numbers = f"{number_of_articles(articles)} and {number_of_quotes(quotes)}"
    history.begin(db, "empty trash", f"Emptying of the trash: {numbers}", who, state="fixed")
    return len(articles), len(quotes)


def _move_articles(db: Database, article_ids: Iterable[int], trashed_at: str | None, who: str) -> None:
    ids = [
        article_id
        for (article_id,) in db.execute(
            "SELECT id FROM articles WHERE (trashed_at IS NULL) <> (? IS NULL)"
            " AND id IN (SELECT value FROM json_each(?))",
            (trashed_at, ids_to_json(article_ids)),
        )
    ]
    number = number_of_articles(ids)
    kind, what = (
        ("restore", f"Return of {number} from the trash")
        if trashed_at is None
        else ("trash", f"Move of {number} to the trash")
    )
    with history.action(db, kind, what, who):
        db.conn.executemany("UPDATE articles SET trashed_at = ? WHERE id = ?", [(trashed_at, number) for number in ids])
