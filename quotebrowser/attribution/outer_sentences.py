"""The sentences of a paragraph as its narrator writes them, with each quotation taken as one unbroken piece."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.reports import Report

_FULL_STOPS = frozenset(".!?…")
_SHORT_REPORT = 4
"""Words after `X said` at most, where a quotation that ends in a full stop still belongs to it."""
_REPORT_REACH = 300
_NEAR = 20
_INK = re.compile(r"\S")
_CLOSING_BRACKETS = ")]”\"’'"


@dataclass(frozen=True, slots=True)
class OuterSentence:
    """One sentence of the narrator, the outermost quotations that stand in it, and the narrator's own reports."""

    span: Span
    stretches: tuple[QuotedStretch, ...]
    reports: tuple[Report, ...]


def outer_sentences(
    text: str,
    paragraph: Span,
    stretches: Sequence[QuotedStretch],
    starts: Sequence[int],
    reports: Sequence[Report],
) -> list[OuterSentence]:
    """Cut `paragraph` into sentences; `starts`, the parser's, count only where no quotation is near.

    `stretches` are the paragraph's outermost ones and `reports` those with their cue outside all of them, both in text
    order.
    """
    breaks = {paragraph.start, *_breaks_outside(text, paragraph, stretches, starts)}
    by_start = {report.start: report for report in reversed(reports)}
    for stretch in stretches:
        before = text[max(paragraph.start, stretch.outer.start - _NEAR) : stretch.outer.start].rstrip()
        if before and before.rstrip(_CLOSING_BRACKETS)[-1:] in _FULL_STOPS:
            breaks.add(stretch.outer.start)
        after = _next_word(text, stretch.outer.end, paragraph.end)
        if after is not None and _ends_sentence(text, stretch, after, paragraph.end, by_start.get(after)):
            breaks.add(after)
    edges = [*sorted(breaks), paragraph.end]
    return [
        OuterSentence(
            Span(start, end),
            tuple(_between(stretches, start, end)),
            tuple(_reports_between(reports, start, end)),
        )
        for start, end in pairwise(edges)
        if start < end
    ]


def _between(stretches: Sequence[QuotedStretch], start: int, end: int) -> Sequence[QuotedStretch]:
    first = bisect_left(stretches, start, key=lambda s: s.outer.start)
    last = bisect_left(stretches, end, key=lambda s: s.outer.start)
    return stretches[first:last]


def _reports_between(reports: Sequence[Report], start: int, end: int) -> Sequence[Report]:
    first = bisect_left(reports, start, key=lambda r: r.cue.start)
    last = bisect_left(reports, end, key=lambda r: r.cue.start)
    return reports[first:last]


def _breaks_outside(text: str, paragraph: Span, stretches: Sequence[QuotedStretch], starts: Sequence[int]) -> list[int]:
    """The parser's sentence starts that neither lie in a quotation nor touch one."""
    breaks: list[int] = []
    first = bisect_left(starts, paragraph.start)
    last = bisect_left(starts, paragraph.end)
    for start in starts[first:last]:
        index = bisect_left(stretches, start, key=lambda s: s.outer.end)
        before = stretches[index - 1].outer.end if index else paragraph.start
        inside = index < len(stretches) and stretches[index].outer.start <= start
        if not inside and _INK.search(text, before, start):
            breaks.append(start)
    return breaks


def _next_word(text: str, start: int, end: int) -> int | None:
    """Where the next character that is no white space stands before `end`."""
    found = _INK.search(text, start, end)
    return found.start() if found else None


def _ends_sentence(text: str, stretch: QuotedStretch, after: int, end: int, report: Report | None) -> bool:
    """Whether the sentence ends with the quotation: its last character is a full stop and no `said X` follows."""
    last = text[stretch.inner.end - 1]
    if last not in _FULL_STOPS or text[after] in ",;:–—-" or text[after].islower():
        return False
    if report is None or any(span.start >= after for span in report.content):
        return True
    rest = text[report.end : min(end, report.end + _REPORT_REACH)]
    return ":" in rest or (last == "." and len(rest.split(".")[0].split()) > _SHORT_REPORT)
