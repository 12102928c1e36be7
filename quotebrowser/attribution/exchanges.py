"""Dialogue whose cues stop: after a question and its answer, the quotations that follow take turns."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, pairwise
from typing import TYPE_CHECKING

from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.records import Span, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.marks import QuotedStretch

_LIKELY = 0.75
"""How likely it is that speakers take turns in an exchange."""


def taken_in_turns(
    text: str, attributions: Sequence[Attribution], outermost: Sequence[QuotedStretch]
) -> list[Attribution]:
    """`attributions` with the quotations of an exchange given to its two speakers by turns.

    An exchange is a question with a source and an answer with another, each with its cue; the next quotation that asks
    is the first speaker's again, and those behind it, with no word between them, alternate.
    """
    items = list(attributions)
    for asked, answered in pairwise(attributions):
        if _is_exchange(text, asked, answered):
            items = _alternated(text, items, asked, answered, outermost)
    return sorted(_apart(text, items, outermost), key=lambda item: item.content)


def _is_exchange(text: str, asked: Attribution, answered: Attribution) -> bool:
    one, other = words_of(text, asked.source), words_of(text, answered.source)
    question = asked.content[-1].of(text).rstrip("\"”’' ").endswith("?")
    return bool(question and one and other and one != other and asked.cue and answered.cue)


def _alternated(
    text: str,
    items: list[Attribution],
    asked: Attribution,
    answered: Attribution,
    outermost: Sequence[QuotedStretch],
) -> list[Attribution]:
    mine = [item for item in outermost if _within(item, answered)]
    first = next((k for k, item in enumerate(mine) if k and item.inner.of(text).endswith("?")), None)
    if first is None:
        return items
    run = [mine[first]]
    for item in mine[first + 1 :]:
        if text[run[-1].outer.end : item.outer.start].strip():
            break
        run.append(item)
    turns = cycle((asked.source, answered.source))
    taken = [
        Attribution((item.outer,), (), source, _LIKELY, answered.said) for item, source in zip(run, turns, strict=False)
    ]
    rest = _without(answered.content, [item.outer for item in run])
    kept = [item for item in items if item is not answered]
    return [*kept, *([replace(answered, content=rest)] if rest else []), *taken]


def _apart(text: str, items: list[Attribution], outermost: Sequence[QuotedStretch]) -> list[Attribution]:
    """Two quotations side by side in one paragraph are two speakers': only the one beside the cue keeps its source."""
    result = list(items)
    for one, other in pairwise(outermost):
        gap = text[one.outer.end : other.outer.start]
        if not one.closed or gap != " " or one.outer.end == one.inner.end:
            continue
        holder = next((item for item in result if _within(one, item) and _within(other, item)), None)
        if holder is None or not holder.cue:
            continue
        lost = one if holder.cue[0].start >= other.outer.end else other
        rest = _without(holder.content, [lost.outer])
        result = [item for item in result if item is not holder]
        result += [replace(holder, content=rest), Attribution((lost.outer,), (), (), holder.link, holder.said)]
    return result


def _within(stretch: QuotedStretch, item: Attribution) -> bool:
    return any(span.start <= stretch.inner.start and stretch.inner.end <= span.end for span in item.content)


def _without(content: Sequence[Span], lost: Sequence[Span]) -> tuple[Span, ...]:
    """`content` without what `lost` covers of it."""
    parts = list(content)
    for gone in lost:
        parts = [
            Span(start, end)
            for span in parts
            for start, end in ((span.start, min(span.end, gone.start)), (max(span.start, gone.end), span.end))
            if start < end
        ]
    return tuple(parts)
