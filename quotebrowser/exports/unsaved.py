"""Gives quotes that are in no catalogue the form of a catalogue's rows, so that the same sheet shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.catalogue.paragraphs import paragraph_at, paragraph_starts
from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.records import Article, Quote, ReviewStatus, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def rows_of(article: Article, quotes: Iterable[Quote], *, first_id: int = 1) -> Iterator[QuoteRow]:
    """The quotes of one article as unreviewed rows, numbered from `first_id`."""
    starts = paragraph_starts(article.text)
    for number, quote in enumerate(quotes, start=first_id):
        yield QuoteRow(
            id=number,
            article_id=0,
            person_id=None,
            speaker=quote.speaker,
            corrected=False,
            as_printed=words_of(article.text, quote.source),
            text=words_of(article.text, quote.content),
            kind=quote.kind,
            cue=words_of(article.text, quote.cue),
            article=article.title or Path(article.id).name,
            outlet=article.outlet,
            author=article.author,
            date=article.date,
            url=article.url,
            paragraph=paragraph_at(starts, quote.content[0].start),
            start=quote.content[0].start,
            end=quote.content[-1].end,
            confidence=quote.confidence,
            reason=quote.reason,
            status=ReviewStatus.UNREVIEWED,
            tags=(),
            note="",
        )
