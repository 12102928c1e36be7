"""The headline and the captions of an article: what stands there is no sentence of the story itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import Article, Span, ZoneKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Zoned = tuple[Span, ZoneKind]

LONGEST_HEADLINE, LONGEST_CAPTION = 200, 500
_WORD = re.compile(r"\w+")
_ENDS_A_SENTENCE = re.compile(r"[.!?:;,…][\"'”’)\]]*$")
_AGENCIES = (
    r"(?:AP|AFP|Reuters|EPA|PA|Getty(?: Images)?|Bloomberg|[A-Z]\w+ (?:Images|Pictures|Photos?|Press|News|Agency))"
)
_NAMES = r"[A-Z][\w.’'-]*(?: [\w.’'-]+){0,4}"
_CREDIT = re.compile(
    rf"(?:\b(?:Photo(?:graph)?|Picture|Image|Credit)s?(?: by|:| courtesy of) ?{_NAMES}(?:/{_NAMES})?"
    rf"|[(\[]?(?:{_AGENCIES} )?(?:Photo|File|{_NAMES}) ?/ ?(?:{_AGENCIES}|{_NAMES}(?= ?[)\]])))\W*$"
)


def zones_in(article: Article, paragraphs: Sequence[Span]) -> list[Zoned]:
    """The headlines and captions of `article` in text order: those its reader knew, else what looks like them."""
    known = [(zone.span, zone.kind) for zone in article.zones if zone.kind in (ZoneKind.HEADLINE, ZoneKind.CAPTION)]
    return sorted(known) or list(_guessed(article, paragraphs))


def zone_at(zones: Sequence[Zoned], at: int) -> ZoneKind:
    """The zone that holds the place `at`."""
    return next((kind for span, kind in zones if span.start <= at < span.end), ZoneKind.BODY)


def _guessed(article: Article, paragraphs: Sequence[Span]) -> Iterator[Zoned]:
    for number, span in enumerate(paragraphs):
        words = span.of(article.text) if len(span) <= LONGEST_CAPTION else ""
        if number == 0 and len(paragraphs) > 1 and _is_headline(words, article.title):
            yield span, ZoneKind.HEADLINE
        elif _CREDIT.search(words):
            yield span, ZoneKind.CAPTION


def _is_headline(words: str, title: str) -> bool:
    """Whether the first paragraph is the title, or has a title's form: short, unended, more than one word."""
    told, here = (" ".join(_WORD.findall(text.casefold())) for text in (title, words))
    if here and (here == told or told.startswith(f"{here} ")):
        return True
    short = 0 < len(words) <= LONGEST_HEADLINE and " " in words
    return not title and short and not _ENDS_A_SENTENCE.search(words) and ", and " not in words
