"""All about one quote, as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.cli.actions import quote_ids
from quotebrowser.cli.console import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import PlacedQuote, QuoteRow
    from quotebrowser.records import Span


def lines_about(catalogue: Catalogue, number: int) -> Iterator[str]:
    """A line for each thing that is known of a listed quote; QuoteBrowserError where there is none."""
    (row,) = catalogue.quote_rows(quote_ids(catalogue, [number]))
    placed, article = placed_quote(catalogue, number)
    shown = (
        ("number", str(row.id)),
        ("speaker", _speaker(row)),
        *((("the engine said", placed.quote.speaker.name if placed.quote.speaker else "nobody"),) * row.corrected),
        ("kind", row.kind),
        *(("content", _stretch(span, article)) for span in placed.quote.content),
        *(("cue", _stretch(span, article)) for span in placed.quote.cue),
        *(("source", _stretch(span, article)) for span in placed.quote.source),
        ("status", row.status),
        ("sure", f"{row.confidence:.2f} ({row.reason})" if row.reason else f"{row.confidence:.2f}"),
        ("tags", "; ".join(row.tags)),
        ("note", row.note),
        ("article", f"{row.article} (number {row.article_id})"),
        *(("history", f"{entry.at} {entry.who}: {entry.what}") for entry in catalogue.history_of_quote(number)),
    )
    return (f"{label}: {printable(words)}" for label, words in shown if words)


def _speaker(row: QuoteRow) -> str:
    return f"{row.speaker.name} ({row.speaker.kind}, id:{row.person_id})" if row.speaker else "nobody known"


def _stretch(span: Span, article: str) -> str:
    return f"{span.start}:{span.end} “{span.of(article)}”"


def placed_quote(catalogue: Catalogue, number: int) -> tuple[PlacedQuote, str]:
    """A listed quote as it stands in its article, and the article's text."""
    (row,) = catalogue.quote_rows(quote_ids(catalogue, [number]))
    (placed,) = [placed for placed in catalogue.placed_quotes(row.article_id) if placed.id == number]
    return placed, catalogue.article(row.article_id).article.text
