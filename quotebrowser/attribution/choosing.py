"""Which reporting words of a sentence belong to a quotation in it: the nearest that could, at the lowest cost."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.attribution.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.outer_sentences import OuterSentence
    from quotebrowser.attribution.reports import Report


class How(StrEnum):
    """How a quotation came to its source, in words that a reader can check."""

    BESIDE = "beside the quotation"
    GOVERNED = "which governs the quotation"
    SENTENCE = "in the same sentence"
    LABEL = "name before the colon"
    ANNOUNCED = "in the paragraph before, which ends with a colon"
    SIGNED = "name after the dash"
    GOES_ON = "goes on from the quotation before"
    COMES_BEFORE = "goes on in the quotation after"
    SPEECH = "same speech as the paragraph before"
    SUBJECT = "subject of the sentence"
    SUBJECT_BEFORE = "subject of the sentence before"


_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_BASE = {Cue.SAYING: 0.0, Cue.STANCE: 2.0, Cue.THOUGHT: 3.0}
_GOVERNED = -4.0
_BESIDE = -2.0
_WORD_BETWEEN = 0.5
_WORD_BEFORE_LATE_CUE = 1.0
_LATE_CUE = 3.0
"""What it costs that the reporting words come after the quotation, but not at once."""
_INHERITED = 0.5
_FURTHEST = 9.0
_MOST_REPORTS = 8
"""Reports looked at on each side of a quotation, so that a sentence without end costs no more than any other."""
_FURTHEST_CHARACTERS = 1_000


def word_count(text: str, start: int, end: int) -> int:
    """How many words stand between two places; none where they are in the wrong order."""
    return sum(1 for _ in _WORD.finditer(text, start, end)) if start < end else 0


def best_report(text: str, stretch: QuotedStretch, sentence: OuterSentence) -> tuple[Report, How] | None:
    """The report of `sentence` that says `stretch`, and how near it stands; nothing where none is near enough."""
    middle = bisect_left(sentence.reports, stretch.outer.start, key=lambda r: r.cue.start)
    near = sentence.reports[max(0, middle - _MOST_REPORTS) : middle + _MOST_REPORTS]
    best: tuple[Report, How] | None = None
    lowest = _FURTHEST
    for report in near:
        if report.source.overlaps(stretch.outer):
            continue
        cost, how = _cost(text, stretch, report, sentence)
        if cost < lowest:
            best, lowest = (_sayer_of(text, report, near), how), cost
    return best


def _cost(text: str, stretch: QuotedStretch, report: Report, sentence: OuterSentence) -> tuple[float, How]:
    cost = _BASE[report.strength] + (_INHERITED if report.inherited else 0)
    how = How.SENTENCE
    if any(span.overlaps(stretch.outer) for span in report.content):
        cost += _GOVERNED
        how = How.GOVERNED
    if report.cue.start >= stretch.outer.end:
        gap = _words_outside(text, stretch.outer.end, max(report.start, stretch.outer.end), sentence)
        is_late = gap or report.source.start < stretch.outer.start
        cost += gap * _WORD_BEFORE_LATE_CUE + (_LATE_CUE if is_late else 0)
        gap += bool(is_late)
    else:
        gap = _words_outside(text, report.cue.end, stretch.outer.start, sentence)
        cost += gap * _WORD_BETWEEN
    if gap == 0:
        cost += _BESIDE
        how = How.BESIDE
    return cost, how


def _words_outside(text: str, start: int, end: int, sentence: OuterSentence) -> float:
    """The narrator's words between two places of the sentence."""
    if end - start > _FURTHEST_CHARACTERS:
        return _FURTHEST * 10
    first = bisect_left(sentence.stretches, start, key=lambda s: s.outer.start)
    last = bisect_left(sentence.stretches, end, key=lambda s: s.outer.start)
    quoted = sum(word_count(text, s.outer.start, min(s.outer.end, end)) for s in sentence.stretches[first:last])
    return word_count(text, start, end) - quoted


def _sayer_of(text: str, report: Report, near: Sequence[Report]) -> Report:
    """Who says it where the nearest cue is no saying but stands in a saying (`Veld wrote that it shows ...`)."""
    if report.strength is Cue.SAYING:
        return report
    sayings = (r for r in near if r.strength is Cue.SAYING)
    outer = (r for r in sayings if _is_parenthetical(text, r) or any(c.contains(report.cue) for c in r.content))
    return next(outer, report)


def _is_parenthetical(text: str, report: Report) -> bool:
    """Whether the reporting words stand between commas (`the plan, Veld said, was to ...`)."""
    before = text[max(0, report.start - 4) : report.start].rstrip("”\"’' ")
    after = text[report.end : report.end + 2].lstrip()
    return before.endswith((",", "—", "–")) and after.startswith((",", "—", "–", "."))
