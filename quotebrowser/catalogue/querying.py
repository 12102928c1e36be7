"""Answers every list, count and export from one Filter."""

from __future__ import annotations

from array import array
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.filtering import chosen
from quotebrowser.catalogue.rows import ArticleRow, PersonRow, PlacedQuote, QuoteRow
from quotebrowser.catalogue.searching import full_text_query
from quotebrowser.catalogue.stored import ids_to_json, spans_lists_from_json, zones_from_json
from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Speaker, SpeakerKind, ZoneKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from quotebrowser.catalogue.filter import Filter


def quote_ids(db: Database, asked: Filter, *, most: int | None = None) -> array[int]:
    """The ids of the quotes that `asked` lets through, by date, article and place; undated articles first.

    No more than `most` where that is given.
    """
    those = chosen(db, asked)
    limit = "" if most is None else f" LIMIT {most:d}"
    rows = db.execute(_QUOTE_IDS.format(chosen=those.sql) + limit, those.parameters)
    return array("q", chain.from_iterable(rows))


def number_of_quotes(db: Database, asked: Filter) -> int:
    """How many quotes `asked` lets through."""
    those = chosen(db, asked)
    (number,) = db.execute(f"SELECT count(*) FROM {those.sql}", those.parameters).fetchone()
    return int(number)


def texts(db: Database, ids: Sequence[int]) -> dict[int, str]:
    """The words of these quotes; one that is gone is left out."""
    rows = db.execute(
        "SELECT quote_id, text FROM quotes_now WHERE quote_id IN (SELECT value FROM json_each(?))", (ids_to_json(ids),)
    )
    return dict(rows.fetchall())


def articles_of(db: Database, ids: Iterable[int]) -> array[int]:
    """The articles in which these quotes stand, by date."""
    rows = db.execute(
        "SELECT id FROM articles"
        " WHERE id IN (SELECT article_id FROM quotes WHERE id IN (SELECT value FROM json_each(?))) ORDER BY day, id",
        (ids_to_json(ids),),
    )
    return array("q", chain.from_iterable(rows))


def quote_rows(db: Database, ids: Sequence[int]) -> list[QuoteRow]:
    """The quotes of these ids, in the order asked; an id that is gone is left out."""
    tags_of = _tags_of(db, ids)
    found = {row[0]: _quote_row(row, tags_of.get(row[0], ())) for row in db.execute(_QUOTE_ROWS, (ids_to_json(ids),))}
    return [found[quote_id] for quote_id in ids if quote_id in found]


def people(db: Database, asked: Filter) -> list[PersonRow]:
    """Who says the quotes that `asked` lets through, most quotes first."""
    those = chosen(db, asked)
    return [_person_row(row) for row in db.execute(_COUNTED_PEOPLE.format(chosen=those.sql), those.parameters)]


def people_of(db: Database, ids: Collection[int], asked: Filter) -> list[PersonRow]:
    """These people with their counts under `asked`, most quotes first; those of whom it shows none come last."""
    speaking = people(db, replace(asked, people=frozenset(ids))) if ids else []
    silent = set(ids) - {person.id for person in speaking}
    return [*speaking, *(_person_row(row) for row in db.execute(_PEOPLE, (ids_to_json(silent),)))]


def articles(db: Database, ids: Sequence[int]) -> list[ArticleRow]:
    """The articles of these ids with their texts, in the order asked; an id that is gone is left out."""
    rows = db.execute(
        "SELECT id, identifier, text, title, outlet, author, date, url, zones, file, language, imported_at"
        " FROM articles WHERE id IN (SELECT value FROM json_each(?))",
        (ids_to_json(ids),),
    )
    found = {row[0]: _article_row(row) for row in rows}
    return [found[article_id] for article_id in ids if article_id in found]


def article_ids(db: Database, words: str) -> array[int]:
    """The ids of all articles, or of those whose title or text has these words, by date."""
    if words.strip():
        rows = db.execute(
            "SELECT id FROM articles WHERE id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)"
            " AND trashed_at IS NULL ORDER BY day, id",
            (full_text_query(words),),
        )
    else:
        rows = db.execute("SELECT id FROM articles WHERE trashed_at IS NULL ORDER BY day, id")
    return array("q", chain.from_iterable(rows))


def quote_ids_by_parts(db: Database, asked: Filter, first: int) -> Iterator[array[int]]:
    """The first of `quote_ids`, then all where there may be more: one question, which is most of a search in words."""
    those = chosen(db, asked)
    rows = chain.from_iterable(db.execute(_QUOTE_IDS.format(chosen=those.sql), those.parameters))
    ids = array("q", islice(rows, first))
    yield ids[:]
    if len(ids) == first:
        ids.extend(rows)
        yield ids


def placed_quotes(db: Database, article_id: int) -> list[PlacedQuote]:
    """Every quote of one article, thoughts and rejected ones included, in the order of the text."""
    return [_placed_quote(row) for row in db.execute(_PLACED_QUOTES, (article_id,))]


def counts(db: Database) -> tuple[int, int, int]:
    """How many articles, and how many quotes and people the filter that shows everything lets through."""
    those = chosen(db, EVERYTHING)
    (number_of_articles,) = db.execute("SELECT count(*) FROM articles WHERE trashed_at IS NULL").fetchone()
    quotes, speaking = db.execute(_COUNTS.format(chosen=those.sql), those.parameters).fetchone()
    return number_of_articles, quotes, speaking


def outlets(db: Database) -> list[str]:
    """The outlets of the catalogue's articles, in alphabetical order."""
    return [
        outlet
        for (outlet,) in db.execute(
            "SELECT DISTINCT outlet FROM articles WHERE outlet <> '' AND trashed_at IS NULL ORDER BY outlet"
        )
    ]


def tags(db: Database) -> list[str]:
    """The names of all tags, in alphabetical order."""
    return [name for (name,) in db.execute("SELECT name FROM tags ORDER BY name")]


_QUOTE_IDS = "SELECT quote_id FROM {chosen} ORDER BY day, article_id, start, quote_id"

_COUNTS = "SELECT count(*), count(DISTINCT person_id) FROM {chosen}"

_COUNTED_PEOPLE = """
    SELECT people.id, people.name, people.kind, counted.quotes, counted.articles, people.article_id
    FROM (
        SELECT person_id, count(*) AS quotes, count(DISTINCT article_id) AS articles
        FROM {chosen} AND person_id IS NOT NULL
        GROUP BY person_id
    ) AS counted
    JOIN people ON people.id = counted.person_id
    ORDER BY counted.quotes DESC, people.name, people.id
"""

_PEOPLE = """
    SELECT id, name, kind, 0, 0, article_id FROM people
    WHERE id IN (SELECT value FROM json_each(?))
    ORDER BY name, id
"""

_QUOTE_ROWS = """
    SELECT quotes_now.quote_id, quotes_now.article_id, quotes_now.person_id, people.name, people.kind,
        quotes_now.speaker_chosen, quotes_now.as_printed, quotes_now.text, quotes_now.kind, quotes_now.cue,
        coalesce(nullif(articles.title, ''), articles.shown_name), articles.outlet, articles.author, articles.date,
        articles.url, quotes_now.paragraph, quotes_now.start, quotes_now."end", quotes_now.confidence,
        quotes_now.reason, quotes_now.status, coalesce(notes.text, '')
    FROM quotes_now
    JOIN articles ON articles.id = quotes_now.article_id
    LEFT JOIN people ON people.id = quotes_now.person_id
    LEFT JOIN notes ON notes.quote_id = quotes_now.quote_id
    WHERE quotes_now.quote_id IN (SELECT value FROM json_each(?))
"""

_PLACED_QUOTES = """
    SELECT quotes_now.quote_id, quotes_now.content_spans, quotes_now.kind, quotes_now.cue_spans,
        quotes_now.source_spans, speakers.name, speakers.kind, quotes_now.confidence, quotes_now.reason,
        quotes_now.person_id, people.name, people.kind, quotes_now.speaker_chosen, quotes_now.status,
        quotes_now.edited, quotes_now.origin, quotes_now.zone
    FROM quotes_now
    JOIN quotes ON quotes.id = quotes_now.quote_id
    LEFT JOIN speakers ON speakers.id = quotes.speaker_id
    LEFT JOIN people ON people.id = quotes_now.person_id
    WHERE quotes_now.article_id = ? AND quotes_now.listed
    ORDER BY quotes_now.start, quotes_now.quote_id
"""


_KINDS = {kind.value: kind for kind in QuoteKind}
_STATUSES = {status.value: status for status in ReviewStatus}
"""A list is made of these thousands of times; an enumeration takes longer to look them up."""


def _tags_of(db: Database, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    tags: dict[int, tuple[str, ...]] = {}
    rows = db.execute(
        "SELECT quote_id, tags.name FROM quote_tags JOIN tags ON tags.id = tag_id"
        " WHERE quote_id IN (SELECT value FROM json_each(?)) ORDER BY quote_id, tags.name",
        (ids_to_json(ids),),
    )
    for quote_id, tag in rows:
        tags[quote_id] = (*tags.get(quote_id, ()), tag)
    return tags


def _quote_row(row: tuple[Any, ...], tags: tuple[str, ...]) -> QuoteRow:
    (
        quote_id, article_id, person_id, name, speaker_kind, corrected, as_printed, text, kind, cue, article, outlet,
        author, date, url, paragraph, start, end, confidence, reason, status, note,
    ) = row  # fmt: skip
    return QuoteRow(
        id=quote_id, article_id=article_id, person_id=person_id, speaker=_speaker(name, speaker_kind),
        corrected=bool(corrected), as_printed=as_printed, text=text, kind=_KINDS[kind], cue=cue, article=article,
        outlet=outlet, author=author, date=date, url=url, paragraph=paragraph, start=start, end=end,
        confidence=confidence, reason=reason, status=_STATUSES[status], tags=tags, note=note,
    )  # fmt: skip


@lru_cache(maxsize=8192)
def _placed_quote(row: tuple[Any, ...]) -> PlacedQuote:
    """The quote of a row. A long article is read again after every decision: rows that stayed need no second look."""
    (
        quote_id, content, kind, cue, source, engine_name, engine_kind, confidence, reason, person_id, name,
        speaker_kind, corrected, status, edited, origin, zone,
    ) = row  # fmt: skip
    said, by_cue, by_source = spans_lists_from_json(content, cue, source)
    return PlacedQuote(
        id=quote_id,
        quote=Quote(
            content=said,
            kind=QuoteKind(kind),
            cue=by_cue,
            source=by_source,
            speaker=_speaker(engine_name, engine_kind),
            confidence=confidence,
            reason=reason,
            zone=ZoneKind(zone),
        ),
        person_id=person_id,
        speaker=_speaker(name, speaker_kind),
        corrected=bool(corrected),
        status=ReviewStatus(status),
        edited=bool(edited),
        by_person=origin == "person",
    )


def _article_row(row: tuple[Any, ...]) -> ArticleRow:
    article_id, identifier, text, title, outlet, author, date, url, zones, file, language, imported_at = row
    article = Article(identifier, text, title, outlet, author, date, url, zones_from_json(zones))
    return ArticleRow(article_id, article, file, language, imported_at)


def _person_row(row: tuple[Any, ...]) -> PersonRow:
    person_id, name, kind, quotes, number_of_articles, article_id = row
    return PersonRow(person_id, name, SpeakerKind(kind), quotes, number_of_articles, article_id)


def _speaker(name: str | None, kind: str | None) -> Speaker | None:
    return None if name is None or kind is None else Speaker(name, SpeakerKind(kind))
