"""What imports and extracts say alike of an article that was read and has something to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.records import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.records import Quote

NOTHING_FOUND = "no quotation was found in it"
UNREADABLE = "\ufffd"
"""What stands in a text where bytes were not of the encoding that the file claims."""


def foreign(language: str) -> str:
    """The warning about an article in a language, an ISO 639-1 code, other than English."""
    return f"its language looks like “{language}”, and quotations are found in English only"


def damaged(text: str) -> str:
    """The warning about a text with characters that could not be read, empty where there are none."""
    count = text.count(UNREADABLE)
    what = "1 character" if count == 1 else f"{count} characters"
    return f"{what} could not be read in the encoding it claims and stand as {UNREADABLE}" if count else ""


def quotations_in(quotes: Iterable[Quote]) -> int:
    """How many of `quotes` were said: thoughts are kept, but are no quotations."""
    return sum(quote.kind is not QuoteKind.THOUGHT for quote in quotes)
