"""Which stretches of an article belong to which quotes, and as what: content, cue or source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.rows import PlacedQuote


class Part(IntEnum):
    """What a stretch is to its quote; where several meet, the first of these is what a click means."""

    CONTENT = 0
    CUE = 1
    SOURCE = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one quote."""

    span: Span
    part: Part
    quote_id: int


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text over which the same marks lie, one at least."""

    span: Span
    marks: tuple[Mark, ...]


def marks_of(quotes: Iterable[PlacedQuote], length: int) -> list[Mark]:
    """Every span of the quotes that lies within a text of `length` code points."""
    return [
        Mark(span, part, placed.id)
        for placed in quotes
        for part, spans in (
            (Part.CONTENT, placed.quote.content),
            (Part.CUE, placed.quote.cue),
            (Part.SOURCE, placed.quote.source),
        )
        for span in spans
        if span.end <= length
    ]


def runs_of(marks: Iterable[Mark]) -> list[Run]:
    """The text cut where a mark begins or ends: stretches in order, without overlap, with the marks on each."""
    edges: dict[int, tuple[list[Mark], list[Mark]]] = {}
    for mark in marks:
        edges.setdefault(mark.span.start, ([], []))[0].append(mark)
        edges.setdefault(mark.span.end, ([], []))[1].append(mark)
    runs: list[Run] = []
    open_marks: list[Mark] = []
    before = 0
    for place in sorted(edges):
        if open_marks:
            if len(open_marks) > 1:
                open_marks.sort(key=_nearest_first)
            runs.append(Run(Span(before, place), tuple(open_marks)))
        begun, ended = edges[place]
        if ended:
            open_marks = [mark for mark in open_marks if mark not in ended]
        open_marks += begun
        before = place
    return runs


def _nearest_first(mark: Mark) -> tuple[int, int, int]:
    return (mark.part, len(mark.span), mark.quote_id)


class MarkedText:
    """The runs of an article, for finding the quote at a place in it."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.runs = runs_of(marks)
        self._starts = [run.span.start for run in self.runs]
        self._of_quote: dict[int, list[Run]] = {}
        for run in self.runs:
            for quote_id in dict.fromkeys(mark.quote_id for mark in run.marks):
                self._of_quote.setdefault(quote_id, []).append(run)

    def runs_of(self, quote_ids: Iterable[int]) -> list[Run]:
        """The stretches on which marks of these quotes lie."""
        return [run for quote_id in quote_ids for run in self._of_quote.get(quote_id, ())]

    def quote_at(self, offset: int) -> int | None:
        """The id of the quote whose words, cue or source the character at `offset` is; none where it is no quote's."""
        place = bisect_right(self._starts, offset) - 1
        if place < 0 or offset >= self.runs[place].span.end:
            return None
        return self.runs[place].marks[0].quote_id
