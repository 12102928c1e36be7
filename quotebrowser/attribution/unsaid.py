"""Quoted words that nobody said: names of things, ratings, what somebody might have said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.encoder.finding import Attribution
    from quotebrowser.attribution.marks import QuotedStretch

_NOBODY = re.compile(r"\W*(?:nobody|no one|no-one|neither)\b", re.IGNORECASE)
_MIGHT_HAVE = re.compile(r"\b(?:might|could|should)(?: \w+)? have\b[^.;:,“”\"\n]*\Z")
_RATED = re.compile(
    r"(?:rated|graded|labell?ed|classed|classified|marked|stamped|branded|deemed|judged|designated|described|called|known)"
    r"(?: as)?\s*\Z"
)
_PREDICATE = re.compile(r"\s+(?:will|would|is|are|was|were|has|have|had|must|can|could|may|might|should|shall)\b")
_CALLED = re.compile(r"\b(?:called|dubbed|codenamed|code-named|named|nicknamed)\s*\Z")
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"}
)
_LONGEST_NAME = 7


def is_unsaid(text: str, attribution: Attribution, outermost: Sequence[QuotedStretch]) -> bool:
    """Whether nobody says the quoted words of `attribution`, by the words around it."""
    source, start = words_of(text, attribution.source), attribution.content[0].start
    if not any(span.start <= item.inner.start < span.end for item in outermost for span in attribution.content):
        return False
    if _NOBODY.match(source):
        return True
    if attribution.cue and attribution.source:
        lead = text[attribution.source[0].end : attribution.cue[-1].end]
        if attribution.source[0].end < attribution.cue[-1].end and _MIGHT_HAVE.search(lead):
            return True
    stretch = next((item for item in outermost if item.outer.start == start), None)
    if stretch is None:
        return False
    before = text[max(0, start - 40) : start]
    if _CALLED.search(before) and _is_name(stretch.inner.of(text)):
        return True
    return bool(_RATED.search(before)) and _PREDICATE.match(text, stretch.outer.end) is not None


def _is_name(words: str) -> bool:
    """Whether every word that is not a small one begins with a capital or a digit."""
    found = _WORD.findall(words)
    return 0 < len(found) <= _LONGEST_NAME and all(not w[0].islower() for w in found if w not in _SMALL)
