"""The columns of the quote sheet, as one table that every way out reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.rows import QuoteRow


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what stands above it, and what a quote has in it."""

    header: str
    cell: Callable[[QuoteRow], str]


COLUMNS = (
    Column("quote_id", lambda quote: str(quote.id)),
    Column("speaker", lambda quote: quote.speaker.name if quote.speaker is not None else ""),
    Column("speaker_kind", lambda quote: quote.speaker.kind.value if quote.speaker is not None else ""),
    Column("as_printed", lambda quote: quote.as_printed),
    Column("quote", lambda quote: quote.text),
    Column("kind", lambda quote: quote.kind.value),
    Column("cue", lambda quote: quote.cue),
    Column("article", lambda quote: quote.article),
    Column("outlet", lambda quote: quote.outlet),
    Column("author", lambda quote: quote.author),
    Column("date", lambda quote: quote.date),
    Column("url", lambda quote: quote.url),
    Column("paragraph", lambda quote: str(quote.paragraph)),
    Column("start", lambda quote: str(quote.start)),
    Column("end", lambda quote: str(quote.end)),
    Column("confidence", lambda quote: f"{quote.confidence:.2f}"),
    Column("status", lambda quote: quote.status.value),
    Column("tags", lambda quote: "; ".join(quote.tags)),
    Column("note", lambda quote: quote.note),
)
"""The columns of the contract, in its order."""


def headers() -> list[str]:
    """What stands above the columns."""
    return [column.header for column in COLUMNS]


def cells(quote: QuoteRow) -> list[str]:
    """The row of one quote."""
    return [column.cell(quote) for column in COLUMNS]
