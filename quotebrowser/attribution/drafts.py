"""Attributions before their speakers are known: turns of transcripts and what the encoder found, none over another."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.attribution.cues import tells_a_thought
from quotebrowser.attribution.datelines import beside_dateline
from quotebrowser.attribution.exchanges import taken_in_turns
from quotebrowser.attribution.tags import tagged
from quotebrowser.attribution.unsaid import is_unsaid
from quotebrowser.records import QuoteKind, Span, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quotebrowser.attribution.encoder.finding import Attribution
    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.turns import Turn


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution with its source mention.

    `sureness` is the chance that the mention is the right one, `said` that the words are anybody's statement, both as
    the encoder sees it.
    """

    content: tuple[Span, ...]
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    sureness: float
    why: str
    transcript: bool = False
    said: float = 1.0


TOGETHER = 100
"""How many attributions are put right with a view to one another: the time stays in proportion to the text."""
_TURN_SURENESS = 0.97
_WORD = re.compile(r"\w+")
_ARTICLES = frozenset({"a", "an", "the"})
_EDGES = " \t\n,;:–—-."
_ANNOUNCES = re.compile(r":\s*$")
_LEAST_KEPT = 0.5
"""How much of a content must be left beside the turns of a transcript for it to stand by itself."""


class Taken:
    """The stretches of text that some content holds already, kept in order."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def add(self, spans: Iterable[Span]) -> None:
        """Hold `spans`, which overlap nothing held so far."""
        for span in spans:
            insort(self._spans, span)

    def free(self, span: Span) -> Iterator[Span]:
        """The parts of `span` that nothing holds."""
        start = span.start
        first = bisect_left(self._spans, span.start, key=lambda s: s.end)
        for held in self._spans[first : bisect_right(self._spans, span.end, key=lambda s: s.start)]:
            if held.start > start:
                yield Span(start, held.start)
            start = max(start, held.end)
        if start < span.end:
            yield Span(start, span.end)


def draft_turn(text: str, turn: Turn) -> Draft:
    """The draft of one turn of a transcript; marks around the whole turn are left out."""
    content = [_stripped(text, span, ' \n"“”') for span in turn.words]
    kept = tuple(span for span in content if span)
    return Draft(kept or turn.words, (turn.label,), (), _TURN_SURENESS, "label of the turn", transcript=True)


def draft_attributions(
    text: str, attributions: Sequence[Attribution], outermost: Sequence[QuotedStretch], taken: Taken
) -> Iterator[Draft]:
    """A draft for each attribution that mostly stands outside what is taken; `outermost` quotations are in order."""
    whole = {stretch.outer: stretch.inner for stretch in outermost}
    for attribution in mended(text, attributions, outermost):
        content = _near_its_cue(text, attribution, outermost)
        free = [part for span in content for part in taken.free(span)]
        if sum(map(len, free)) < _LEAST_KEPT * sum(map(len, attribution.content)):
            continue
        parts = sorted(part for span in free if (part := _words_alone(text, span, whole)))
        if parts:
            taken.add(parts)
            source, cue, link = attribution.source, attribution.cue, attribution.link
            yield Draft(tuple(parts), source, cue, link, _why(text, attribution), said=attribution.said)


def mended(text: str, attributions: Sequence[Attribution], outermost: Sequence[QuotedStretch]) -> Iterator[Attribution]:
    """`attributions` as a careful reader puts them right: nothing that nobody said, every source that is plain."""
    items = sorted(beside_dateline(text, attributions), key=lambda item: item.content)
    starts = [0, *(item.content[0].start for item in items[TOGETHER::TOGETHER]), len(text)]
    for number, (start, end) in enumerate(pairwise(starts)):
        first, last = (bisect_left(outermost, at, key=lambda item: item.outer.start) for at in (start, end))
        here = outermost[first:last]
        part = items[number * TOGETHER : (number + 1) * TOGETHER]
        said = [item for item in part if not is_unsaid(text, item, here)]
        yield from tagged(text, taken_in_turns(text, said, here), here)


def _near_its_cue(text: str, attribution: Attribution, outermost: Sequence[QuotedStretch]) -> tuple[Span, ...]:
    """The content without plain words of other paragraphs than the cue's: a headline, a date line, the next story."""
    if not attribution.cue or _ANNOUNCES.search(text, attribution.content[0].start - 3, attribution.content[0].start):
        return attribution.content
    cue = attribution.cue[0].start
    lines = Span(text.rfind("\n", 0, cue) + 1, end if (end := text.find("\n", cue)) >= 0 else len(text))
    kept = []
    for span in attribution.content:
        start, end = max(span.start, lines.start), min(span.end, lines.end)
        if start < end and (start, end) != (span.start, span.end) and not _has_marks(span, outermost):
            kept.append(Span(start, end))
        elif start < end or _has_marks(span, outermost):
            kept.append(span)
    return tuple(kept) or attribution.content


def _has_marks(span: Span, outermost: Sequence[QuotedStretch]) -> bool:
    """Whether some of `span` stands between quotation marks."""
    first = bisect_left(outermost, span.start, key=lambda s: s.outer.end)
    return first < len(outermost) and outermost[first].outer.start < span.end


def kind_of(text: str, draft: Draft, outermost: Sequence[QuotedStretch]) -> QuoteKind:
    """Direct where every word of the content stands between marks (of the `outermost` quotations) or is a turn's."""
    words = [word.start() for span in draft.content for word in _WORD.finditer(text, span.start, span.end)]
    quoted = sum(_is_within(start, outermost) for start in words)
    if draft.transcript or (words and quoted == len(words)):
        return QuoteKind.DIRECT
    if quoted:
        return QuoteKind.MIXED
    return QuoteKind.THOUGHT if tells_a_thought(words_of(text, draft.cue)) else QuoteKind.INDIRECT


def _why(text: str, attribution: Attribution) -> str:
    """How the source was found, in words for people."""
    if not attribution.source:
        return "no source is named near these words"
    if attribution.continued:
        return "goes on from the words before"
    first = attribution.content[0].start
    between = sorted((first, attribution.source[0].start))
    where = ", in another paragraph" if "\n" in text[slice(*between)] else ""
    if attribution.cue:
        return f"source of “{' '.join(words_of(text, attribution.cue).split())}”{where}"
    return f"the nearest source{where}"


def _words_alone(text: str, span: Span, whole: dict[Span, Span]) -> Span | None:
    """A whole quotation without its marks, else without punctuation at its edges; None where nothing is said."""
    stripped = _stripped(text, span, _EDGES)
    kept = whole.get(span) or (whole.get(stripped, stripped) if stripped else None)
    if kept is None or kept.of(text).casefold() in _ARTICLES:
        return None
    return kept if _WORD.search(text, kept.start, kept.end) else None


def _is_within(at: int, stretches: Sequence[QuotedStretch]) -> bool:
    index = bisect_right(stretches, at, key=lambda s: s.outer.start) - 1
    return index >= 0 and at < stretches[index].outer.end


def _stripped(text: str, span: Span, edges: str) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(edges))
    end = span.end - (len(words) - len(words.rstrip(edges)))
    return Span(start, end) if start < end else None
