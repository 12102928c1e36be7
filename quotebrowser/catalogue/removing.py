"""Takes articles and quotes out for good, with everything the journal knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.catalogue.word_index import forget_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Doomed:
    """Articles, quotes and people that are to be removed, those that only the journal knows among them."""

    articles: frozenset[int] = frozenset()
    quotes: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()


def with_articles(db: Database, article_ids: Iterable[int]) -> Doomed:
    """These articles with all quotes they have or had, and the people who are known in them only."""
    articles = ids_to_json(article_ids)
    quotes = _ids(
        db,
        "SELECT id FROM quotes WHERE article_id IN (SELECT value FROM json_each(:ids)) UNION "
        "SELECT row FROM changes WHERE \"table\" = 'quotes' AND article_id IN (SELECT value FROM json_each(:ids))",
        articles,
    )
    people = _ids(db, "SELECT id FROM people WHERE article_id IN (SELECT value FROM json_each(:ids))", articles)
    return Doomed(
        _ids(db, "SELECT value FROM json_each(:ids)", articles), quotes, people - _people_elsewhere(db, articles)
    )


def remove(db: Database, doomed: Doomed) -> None:
    """Take the rows out; nothing is journalled, so it cannot be undone."""
    db.execute(
        "UPDATE superseded SET by_quote_id = NULL WHERE by_quote_id IN (SELECT value FROM json_each(?))",
        (ids_to_json(doomed.quotes),),
    )  # what they took the place of does not come back
    _give_people_away(db, ids_to_json(doomed.articles), doomed.people)
    if doomed.quotes:
        forget_words(db)
    for table, ids in (("quotes", doomed.quotes), ("speakers", None), ("people", doomed.people), ("articles", None)):
        column = "article_id" if table == "speakers" else "id"
        which = ids_to_json(doomed.articles if ids is None else ids)
        db.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))", (which,))


def forget(db: Database, doomed: Doomed) -> None:
    """Take out what the journal knows of them; actions of which nothing is left cannot be undone or redone."""
    entries: set[int] = set()
    for condition, which in _KNOWN_BY:
        ids = ids_to_json(getattr(doomed, which))
        entries |= _ids(db, f"SELECT history_id FROM changes WHERE {condition}", ids)
        db.execute(f"DELETE FROM changes WHERE {condition}", {"ids": ids})
    db.execute(
        "UPDATE history SET state = CASE state WHEN 'undone' THEN 'dropped' ELSE 'fixed' END"
        " WHERE state IN ('done', 'undone') AND action <> 'import' AND id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM changes WHERE history_id = history.id)",
        (ids_to_json(entries),),
    )


_KNOWN_BY = tuple(
    (f"{column} IN (SELECT value FROM json_each(:ids))", which)
    for column, which in (("article_id", "articles"), ("quote_id", "quotes"), ("person_id", "people"))
)
"""Which rows of `changes` are about what is removed."""


def known_changes(db: Database, doomed: Doomed) -> Iterable[tuple[str, str | None, str | None]]:
    """Table, row before and row after of every change that is about what is to be removed."""
    return chain.from_iterable(
        db.execute(
            f'SELECT "table", before, after FROM changes WHERE {condition}',
            {"ids": ids_to_json(getattr(doomed, which))},
        ).fetchall()
        for condition, which in _KNOWN_BY
    )


def _people_elsewhere(db: Database, articles: str) -> frozenset[int]:
    """The people who speak in other articles than these too."""
    return _ids(db, f"SELECT person_id FROM ({_SPEAKING_ELSEWHERE})", articles)


_SPEAKING_ELSEWHERE = """
    SELECT person_id, article_id FROM speakers WHERE article_id NOT IN (SELECT value FROM json_each(:ids))
    UNION SELECT decisions.person_id, quotes.article_id FROM decisions JOIN quotes ON quotes.id = decisions.quote_id
    WHERE decisions.person_id IS NOT NULL AND quotes.article_id NOT IN (SELECT value FROM json_each(:ids))
"""


def people_only_in(db: Database, article_id: int) -> frozenset[int]:
    """The people who speak in this article only, and of whom nobody has noted anything."""
    articles = ids_to_json([article_id])
    speaking = _ids(
        db,
        "SELECT person_id FROM speakers WHERE article_id IN (SELECT value FROM json_each(:ids))"
        " UNION SELECT decisions.person_id FROM decisions JOIN quotes ON quotes.id = quote_id"
        " WHERE decisions.person_id IS NOT NULL AND article_id IN (SELECT value FROM json_each(:ids))",
        articles,
    )
    noted = _ids(
        db,
        "SELECT person_id FROM notes WHERE person_id IS NOT NULL UNION SELECT person_id FROM person_attributes"
        " UNION SELECT person_id FROM person_links WHERE :ids <> ''",
        articles,
    )
    return speaking - noted - _people_elsewhere(db, articles)


def _give_people_away(db: Database, articles: str, going: AbstractSet[int]) -> None:
    """Anonymous sources whom somebody joined with those of another article belong to that one from now on."""
    db.execute(
        f"""UPDATE people SET article_id =
            (SELECT min(elsewhere.article_id) FROM ({_SPEAKING_ELSEWHERE}) AS elsewhere WHERE person_id = people.id)
        WHERE article_id IN (SELECT value FROM json_each(:ids)) AND id NOT IN (SELECT value FROM json_each(:going))""",
        {"ids": articles, "going": ids_to_json(going)},
    )


def _ids(db: Database, question: str, ids: str) -> frozenset[int]:
    return frozenset(int(number) for (number,) in db.execute(question, {"ids": ids}))
