"""Erases an article for good: from the lists, the history, the search indexes, and the free pages of the file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history, removing
from quotebrowser.catalogue.removing import Doomed
from quotebrowser.catalogue.search_indexes import merge_search_indexes
from quotebrowser.catalogue.stored import ids_to_json, storable
from quotebrowser.catalogue.wording import number_of_quotes, within_marks
from quotebrowser.errors import CatalogueUnusable, QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

REWORDED = "Something about an article that was erased since"
"""What the history says of actions that it told in words of the article."""

_TELLING = {
    "articles": ("title", "shown_name", "identifier", "file", "url"),
    "quotes": ("text",),
    "edits": ("text",),
    "people": ("name",),
    "aliases": ("alias",),
}
"""Columns whose words may stand in the history."""

_SHORTEST_TRACE = 4
"""Shorter words are not looked for within other texts: they stand everywhere."""


@dataclass(frozen=True, slots=True)
class Erased:
    """How many quotes and people went with an article."""

    quotes: int
    people: int


@contextmanager
def erasing(db: Database) -> Iterator[None]:
    """What is deleted meanwhile is overwritten in the file, not only given free."""
    db.execute("PRAGMA secure_delete = ON").fetchone()
    try:
        yield
    finally:
        db.execute("PRAGMA secure_delete = OFF").fetchone()


def find_article_called(db: Database, called: str) -> int:
    """The id of the article with this number, title or file; QuoteBrowserError where none or several have it."""
    found = [
        article_id
        for (article_id,) in db.execute(
            "SELECT id FROM articles WHERE :called IN (CAST(id AS TEXT), title, shown_name, file) ORDER BY id",
            {"called": storable(called)},
        )
    ]
    if not found:
        raise QuoteBrowserError(f"No article is called “{called}”; give its number, its whole title or its file.")
    if len(found) > 1:
        raise QuoteBrowserError(
            f"Several articles are called “{called}” ({', '.join(map(str, found))}); give a number."
        )
    return int(found[0])


def erase_article(db: Database, article_id: int, who: str) -> Erased:
    """Remove an article, its quotes and those who speak nowhere else, and what the history says in their words."""
    found = db.execute("SELECT sha256 FROM articles WHERE id = ?", (article_id,)).fetchone()
    if found is None:
        raise QuoteBrowserError(f"There is no article {article_id}; it may have been erased already.")
    (sha256,) = found
    here = removing.with_articles(db, [article_id])
    here = replace(here, people=here.people | removing.people_only_in(db, article_id))
    earlier = removing.with_articles(db, _earlier_ids(db, sha256))
    known = Doomed(here.articles | earlier.articles, here.quotes | earlier.quotes, here.people)
    (quotes,) = db.execute("SELECT count(*) FROM quotes WHERE article_id = ?", (article_id,)).fetchone()
    traces = _traces(db, here, known)
    removing.remove(db, here)
    removing.forget(db, known)
    _reword_history(db, traces)
    history.begin(db, "erase", f"Erasure of an article with {number_of_quotes(range(quotes))}", who, state="fixed")
    merge_search_indexes(db)
    return Erased(quotes, len(here.people))


def _earlier_ids(db: Database, sha256: str) -> list[int]:
    """Under which ids the journal knows the same text: it may have been imported, undone and imported again."""
    rows = db.execute(
        "SELECT DISTINCT row FROM changes WHERE \"table\" = 'articles'"
        " AND ? IN (json_extract(before, '$.sha256'), json_extract(after, '$.sha256'))",
        (sha256,),
    )
    return [row for (row,) in rows]


def _traces(db: Database, here: Doomed, known: Doomed) -> frozenset[str]:
    """The words by which the history may call the article, its quotes and its people, now or earlier."""
    words: set[str] = set()
    for table, column, ids in (
        ("articles", "id", here.articles),
        ("quotes", "id", here.quotes),
        ("edits", "quote_id", here.quotes),
        ("people", "id", here.people),
        ("aliases", "person_id", here.people),
    ):
        cells = ", ".join(_TELLING[table])
        for row in db.execute(
            f"SELECT {cells} FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))", (ids_to_json(ids),)
        ):
            words.update(row)
    for table, *rows in removing.known_changes(db, known):
        for row in filter(None, rows):
            cells = json.loads(row)
            words.update(cells.get(column, "") for column in _TELLING.get(table, ()))
    return frozenset(word for word in words if word.strip())


def _reword_history(db: Database, traces: frozenset[str]) -> None:
    """Say in other words what the history says in these; take them out of batches and the details of version 1."""
    called = {within_marks(trace) for trace in traces}
    long = [trace for trace in traces if len(trace) >= _SHORTEST_TRACE]
    for entry_id, what, details in db.execute("SELECT id, what, details FROM history").fetchall():
        if any(name in what for name in called):
            history.say(db, entry_id, REWORDED)
        if details and any(trace in _spelt_out(details) for trace in long):
            db.execute("UPDATE history SET details = '' WHERE id = ?", (entry_id,))
    for batch_id, source in db.execute("SELECT id, source FROM batches").fetchall():
        if any(trace in source for trace in long):
            db.execute("UPDATE batches SET source = '' WHERE id = ?", (batch_id,))


def _spelt_out(details: str) -> str:
    """JSON without its escapes."""
    return json.dumps(json.loads(details), ensure_ascii=False)


def wipe_free_pages(db: Database, path: Path, done: str) -> None:
    """Write the file anew without free pages, and empty its log; CatalogueUnusable where that cannot be.

    `done` says in half a sentence what holds all the same.
    """
    try:
        db.execute("VACUUM")
        (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        obstacle = "another program is reading it" if busy else ""
    except sqlite3.OperationalError as error:
        obstacle = str(error)
    if obstacle:
        raise CatalogueUnusable(
            f"{done}, but traces of what was removed may be left in {path}, which could not be written anew "
            f"({obstacle}); make room, close other programs, and run quotebrowser check --repair."
        )
