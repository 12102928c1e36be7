"""Brings an article that I lack over with all that was said and decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue.merging.source import insert, rows_to_copy

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.under_way import UnderWay


def bring_article(merge: UnderWay, their_article: int) -> int:
    """My new article for one of theirs, without its quotes yet; it belongs to no import of mine."""
    (row,) = rows_to_copy(merge.db, merge.theirs, "articles", "id = ?", their_article)
    merge.articles[their_article] = insert(merge.db, "articles", {**_without_key(row), "batch_id": None})
    merge.tally["articles_new"] += 1
    return merge.articles[their_article]


def bring_quotes(merge: UnderWay, their_article: int) -> None:
    """Everything about an article that `bring_article` brought: speakers, quotes, decisions, tags, notes."""
    article_id = merge.articles[their_article]
    speakers = {
        row["id"]: insert(
            merge.db,
            "speakers",
            {**_without_key(row), "article_id": article_id, "person_id": merge.person(row["person_id"])},
        )
        for row in rows_to_copy(merge.db, merge.theirs, "speakers", "article_id = ?", their_article)
    }
    quotes = {
        row["id"]: insert(
            merge.db,
            "quotes",
            {**_without_key(row), "article_id": article_id, "speaker_id": speakers.get(row["speaker_id"])},
        )
        for row in rows_to_copy(merge.db, merge.theirs, "quotes", "article_id = ?", their_article)
    }
    _bring_work(merge, their_article, quotes)
    for quote_id, name in merge.theirs.rows(_TAGS, (their_article,)):
        merge.put_tag(quotes[quote_id], name)
    for row in rows_to_copy(merge.db, merge.theirs, "notes", f"article_id = ?1 OR {_OF_ITS_QUOTES}", their_article):
        about = (
            {"article_id": article_id} if row["quote_id"] is None else {"quote_id": quotes[row["quote_id"]]}
        )  # the other stays empty
        insert(merge.db, "notes", {**_without_key(row), **about})
        merge.tally["notes_new"] += 1


def _bring_work(merge: UnderWay, their_article: int, quotes: dict[int, int]) -> None:
    for table in ("superseded", "orphans", "edits", "decisions"):
        for row in rows_to_copy(merge.db, merge.theirs, table, _OF_ITS_QUOTES.replace("?1", "?"), their_article):
            insert(merge.db, table, _as_mine(merge, table, row, quotes))
            merge.tally["decisions_new"] += table in ("edits", "decisions")


def _as_mine(merge: UnderWay, table: str, row: dict[str, Any], quotes: dict[int, int]) -> dict[str, Any]:
    mine = row if table in ("edits", "decisions") else _without_key(row)
    mine = {**mine, "quote_id": quotes[row["quote_id"]]}
    if table == "superseded":
        mine["by_quote_id"] = quotes.get(row["by_quote_id"])
    if table == "decisions":
        mine["person_id"] = merge.person(row["person_id"])
    return mine


def _without_key(row: dict[str, Any]) -> dict[str, Any]:
    return {name: cell for name, cell in row.items() if name != "id"}


_OF_ITS_QUOTES = "quote_id IN (SELECT quotes.id FROM quotes WHERE quotes.article_id = ?1)"

_TAGS = """
    SELECT quote_id, tags.name FROM quotes JOIN quote_tags ON quote_tags.quote_id = quotes.id
    JOIN tags ON tags.id = tag_id WHERE article_id = ? ORDER BY quote_tags.id
"""
