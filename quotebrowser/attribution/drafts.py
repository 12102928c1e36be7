"""Attributions before their speakers are known: turns, quotations and reported statements, none over another."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.attribution.choosing import How
from quotebrowser.attribution.cues import Cue
from quotebrowser.records import QuoteKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quotebrowser.attribution.linking import Link
    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.reports import Report
    from quotebrowser.attribution.turns import Turn


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution with its source mention; `sureness` is the chance that the mention is the right one."""

    content: tuple[Span, ...]
    source: Span
    cue: Span | None
    sureness: float
    why: str
    transcript: bool = False
    thought: bool = False


_SURENESS = {
    How.BESIDE: 0.95,
    How.GOVERNED: 0.88,
    How.SENTENCE: 0.8,
    How.LABEL: 0.9,
    How.SIGNED: 0.95,
    How.ANNOUNCED: 0.85,
    How.GOES_ON: 0.95,
    How.COMES_BEFORE: 0.7,
    How.SPEECH: 0.7,
    How.SUBJECT: 0.55,
    How.SUBJECT_BEFORE: 0.5,
}
_TURN_SURENESS = 0.97
_STATEMENT_SURENESS = 0.9
_WORD = re.compile(r"\w+")
_EDGES = " \t\n,;:–—-.\"“”‘’'"
_LEAST_KEPT = 0.5
"""How much of a reported clause must be left beside the quotations taken out of it for it to stand as a statement."""


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
    return Draft(kept or turn.words, turn.label, None, _TURN_SURENESS, "label of the turn", transcript=True)


def draft_quotations(text: str, links: Sequence[Link], taken: Taken) -> Iterator[Draft]:
    """One draft for each run of quotations with the same source, with the reported clause around them."""
    linked = Taken()
    linked.add(link.stretch.outer for link in links)
    for run in _runs(text, links):
        content = _content_of(text, run, linked)
        content = [s for span in content for free in taken.free(span) if (s := _stripped(text, free, " \n"))]
        if not content:
            continue
        taken.add(content)
        cue = next((link.cue for link in run if link.cue), None)
        why = f"source of “{cue.of(text)}”, {run[0].how.value}" if cue else run[0].how.value
        yield Draft(tuple(content), run[0].source, cue, _SURENESS[run[0].how], why)


def draft_statements(text: str, reports: Sequence[Report], taken: Taken) -> Iterator[Draft]:
    """A draft for each reported clause that stands outside what is taken; sayings come before thoughts."""
    for report in sorted(reports, key=lambda r: (-r.strength, r.start)):
        if not report.content or (report.strength is Cue.STANCE and not report.clausal):
            continue
        parts = [s for span in report.content for free in taken.free(span) if (s := _stripped(text, free, _EDGES))]
        parts = [part for part in parts if not part.overlaps(report.cue) and not part.overlaps(report.source)]
        if not parts or sum(map(len, parts)) < _LEAST_KEPT * sum(map(len, report.content)):
            continue
        taken.add(parts)
        why = f"source of “{report.cue.of(text)}”"
        is_thought = report.strength is Cue.THOUGHT
        yield Draft(tuple(sorted(parts)), report.source, report.cue, _STATEMENT_SURENESS, why, thought=is_thought)


def kind_of(text: str, draft: Draft, stretches: Sequence[QuotedStretch]) -> QuoteKind:
    """Direct where every word of the content stands between marks (of the outermost `stretches`) or is a turn's."""
    words = [word.start() for span in draft.content for word in _WORD.finditer(text, span.start, span.end)]
    quoted = sum(_is_within(start, stretches) for start in words)
    if draft.transcript or (words and quoted == len(words)):
        return QuoteKind.DIRECT
    if quoted:
        return QuoteKind.MIXED
    return QuoteKind.THOUGHT if draft.thought else QuoteKind.INDIRECT


def _is_within(at: int, stretches: Sequence[QuotedStretch]) -> bool:
    index = bisect_right(stretches, at, key=lambda s: s.outer.start) - 1
    return index >= 0 and at < stretches[index].outer.end


def _runs(text: str, links: Sequence[Link]) -> Iterator[list[Link]]:
    """Quotations that follow one another from one source, under one cue, in one paragraph or by the printers' rule."""
    run: list[Link] = []
    for link in links:
        if run and not _goes_on(text, run, link):
            yield run
            run = []
        run.append(link)
    if run:
        yield run


def _goes_on(text: str, run: list[Link], link: Link) -> bool:
    last = run[-1].stretch.outer.end
    own_cue = link.report is not None and all(link.report is not before.report for before in run)
    same_paragraph = "\n" not in text[last : link.stretch.outer.start]
    return link.source == run[-1].source and not own_cue and (same_paragraph or link.stretch.continues)


def _content_of(text: str, run: list[Link], linked: Taken) -> list[Span]:
    """The quoted words of the run and the rest of the clauses they stand in, without what others are quoted with."""
    inner = [link.stretch.inner for link in run]
    clauses = [span for link in run if link.report for span in link.report.content]
    touched = [c for c in clauses if any(c.overlaps(link.stretch.outer) for link in run)]
    around = [s for span in touched for free in linked.free(span) if (s := _stripped(text, free, " \n"))]
    if not any(_WORD.search(text, span.start, span.end) for span in around):
        return inner
    pieces = sorted({*around, *(link.stretch.outer for link in run)})
    content = pieces[:1]
    for piece in pieces[1:]:
        if piece.start <= content[-1].end or not _WORD.search(text, content[-1].end, piece.start):
            content[-1] = Span(content[-1].start, max(piece.end, content[-1].end))
        else:
            content.append(piece)
    return content


def _stripped(text: str, span: Span, edges: str) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(edges))
    end = span.end - (len(words) - len(words.rstrip(edges)))
    return Span(start, end) if start < end else None
