"""Places in an article as a call names them: the words that stand there, or where they begin and end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLACE = re.compile(r"(?P<start>\d{1,12}):(?P<end>\d{1,12})", re.ASCII)

_MOST_NAMED = 6
"""How many places the message about words that stand at several names."""


def spans_of(text: str, given: Iterable[str]) -> tuple[Span, ...]:
    """A span for each that is given: "34:60" as the JSON lines of extract count, or words; what is blank is none."""
    return tuple(_span_of(text, one) for one in given if one.strip())


def where_words_stand(text: str, words: str, within: Iterable[Span] = ()) -> Span:
    """The one place of these whole words in a text, in one of the spans `within` where there are any.

    White space counts as white space, whatever it is. QuoteBrowserError where the words stand nowhere or several times.
    """
    allowed = list(within)
    places = (Span(*match.span(1)) for match in _pattern(words).finditer(text)) if words.strip() else ()
    found = [span for span in places if not allowed or any(whole.contains(span) for whole in allowed)]
    if not found:
        raise QuoteBrowserError(
            f"“{words}” is not there word for word; copy the words from the article, or give their place as start:end."
        )
    if len(found) > 1:
        first = ", ".join(f"{span.start}:{span.end}" for span in found[:_MOST_NAMED])
        more = ", …" if len(found) > _MOST_NAMED else ""
        raise QuoteBrowserError(
            f"“{words}” stands there {len(found):,} times; give one of the places instead: {first}{more}."
        )
    return found[0]


def _span_of(text: str, given: str) -> Span:
    place = _PLACE.fullmatch(given.strip())
    if place is None:
        return where_words_stand(text, given)
    start, end = int(place["start"]), int(place["end"])
    if not start < end <= len(text):
        raise QuoteBrowserError(
            f"{given.strip()} is no place in the article, which has {len(text):,} characters; give start:end, counted "
            "from 0, the end excluded."
        )
    return Span(start, end)


def _pattern(words: str) -> re.Pattern[str]:
    """Finds the words wherever they stand, also over one another, and never half of one."""
    whole = r"\s+".join(map(re.escape, words.split()))
    before = r"(?<!\w)" if re.match(r"\s*\w", words) else ""
    after = r"(?!\w)" if re.search(r"\w\s*$", words) else ""
    return re.compile(f"(?=({before}{whole}{after}))")
