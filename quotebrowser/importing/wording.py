"""What imports and extracts say alike of an article that was read and has something to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.records import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.records import Quote

NOTHING_FOUND = "no quotation was found in it"


def foreign(language: str) -> str:
    """The warning about an article in a language, an ISO 639-1 code, other than English."""
    return f"its language looks like “{language}”, and quotations are found in English only"


def quotations_in(quotes: Iterable[Quote]) -> int:
    """How many of `quotes` were said: thoughts are kept, but are no quotations."""
    return sum(quote.kind is not QuoteKind.THOUGHT for quote in quotes)
