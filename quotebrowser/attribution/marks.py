"""Quotation marks by rule: which stretches of a text stand between marks of any style, and how they nest.

Every paragraph is read on its own, so that a stray or unclosed mark does harm in its own paragraph at most. What
carries over is the printers' rule for long speeches: a paragraph that opens a quotation and does not close it, followed
by one that opens with the same mark, is one speech that goes on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING

from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


class MarkStyle(StrEnum):
    """The families of quotation marks; a closing mark closes its own family only."""

    CURLY = "curly"
    STRAIGHT = "straight"
    SINGLE = "single"
    GUILLEMETS = "guillemets"
    LOW_HIGH = "low-high"
    CORNERS = "corners"


@dataclass(frozen=True, slots=True)
class QuotedStretch:
    """Words between quotation marks: `inner` without the marks, `outer` with them.

    `depth` is 0 for a quotation that no other encloses. `continues` says that the paragraph before left the same speech
    open; `closed` that the closing mark is there (otherwise the stretch runs to the end of its paragraph).
    """

    inner: Span
    outer: Span
    depth: int
    style: MarkStyle
    continues: bool = False
    closed: bool = True


class _Lean(StrEnum):
    """Which way a mark leans, by the characters on both sides of it."""

    OPENING = "opening"
    CLOSING = "closing"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    char: str
    lean: _Lean


@dataclass(frozen=True, slots=True)
class _Open:
    mark: _Mark
    style: MarkStyle


_MARK = re.compile(r"``|''|[\"“”„‟＂«»‘’‚‛'‹›「」『』〝〞]")
_MARKS = re.compile(rf"(?:{_MARK.pattern})+")
_OPENERS = {
    "“": MarkStyle.CURLY,
    "‟": MarkStyle.CURLY,
    "``": MarkStyle.CURLY,
    "〝": MarkStyle.CURLY,
    "„": MarkStyle.LOW_HIGH,
    "‚": MarkStyle.LOW_HIGH,
    "「": MarkStyle.CORNERS,
    "『": MarkStyle.CORNERS,
}
_CLOSERS = {
    "”": (MarkStyle.CURLY, MarkStyle.LOW_HIGH, MarkStyle.STRAIGHT),
    "''": (MarkStyle.CURLY,),
    "〞": (MarkStyle.CURLY,),
    "」": (MarkStyle.CORNERS,),
    "』": (MarkStyle.CORNERS,),
    "“": (MarkStyle.LOW_HIGH,),
    "‟": (MarkStyle.LOW_HIGH,),
    "‘": (MarkStyle.LOW_HIGH,),
}
_STRAIGHT = frozenset('"＂')
_GUILLEMETS = frozenset("«»‹›")
_SINGLES = frozenset("‘’‛'")
_OPENING_GUILLEMETS = frozenset("«‹")
_OTHER_GUILLEMET = {"«": "»", "»": "«", "‹": "›", "›": "‹"}
_DEEPEST = 8
_BEFORE_OPENING = frozenset("([{<—–-−/…=") | frozenset("\"“„«‘'‚「『")
_AFTER_CLOSING = frozenset(")]}>.,;:!?…—–-/") | frozenset("\"”»’'」』“")
_FEET_AND_INCHES = re.compile(r"\d\s?['’′]\s?\d{0,2}(?:½|¼|¾|\.\d)?$")
_ELISION = re.compile(r"(?:\d\ds|em|tis|twas|twere|til|tude|n|nuff|nother)(?!\w)", re.IGNORECASE)
_YEAR = re.compile(r"\d\d(?!\w)")
_WEAK_BEFORE_CLOSING = re.compile(r"(?:[sSzZxX0-9]|\w(?:in|IN)|\b(?:o|ol|an|th|d|ma|wi|po|mo))$")


def quoted_stretches(text: str, paragraphs: Sequence[Span] | None = None) -> list[QuotedStretch]:
    """Every quoted stretch of `text` that holds a letter or digit, by where it starts (an enclosing one first).

    `paragraphs` are those of `paragraphs_of(text)`, where the caller has them already.
    """
    found: list[QuotedStretch] = []
    speech: MarkStyle | None = None
    paragraphs = paragraphs_of(text) if paragraphs is None else paragraphs
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        next_opening = text[following.start] if following else ""
        stretches = _Reader(text, paragraph, speech, next_opening).read()
        found.extend(stretches)
        left_open = [s for s in stretches if s.depth == 0 and not s.closed]
        speech = left_open[-1].style if left_open else None
    return found


def outermost(stretches: Sequence[QuotedStretch]) -> list[QuotedStretch]:
    """The stretches that no other encloses."""
    return [stretch for stretch in stretches if stretch.depth == 0]


class _Reader:
    """Reads the marks of one paragraph from left to right with a stack of what is open."""

    def __init__(self, text: str, paragraph: Span, speech: MarkStyle | None, next_opening: str) -> None:
        self.text = text
        self.paragraph = paragraph
        self.speech = speech
        self.next_opening = next_opening
        self.marks = _marks_in(text, paragraph)
        self.strong_closing_ahead = _strong_closings_ahead(text, self.marks)
        self.open: list[_Open] = []
        self.pairs: list[tuple[_Open, _Mark | None]] = []

    def read(self) -> list[QuotedStretch]:
        for index, mark in enumerate(self.marks):
            if mark.char in _SINGLES:
                self._single(index, mark)
            elif mark.char in _STRAIGHT:
                self._straight(index, mark)
            elif mark.char in _GUILLEMETS:
                self._guillemet(mark)
            else:
                self._curly(mark)
        self._settle_unclosed()
        return self._stretches()

    def _curly(self, mark: _Mark) -> None:
        closes = next((style for style in _CLOSERS.get(mark.char, ()) if self._is_open(style)), None)
        opens = _OPENERS.get(mark.char)
        if closes and not (opens and mark.lean is _Lean.OPENING):
            self._close(closes, mark)
        elif opens and self._is_open(opens) and mark.lean is not _Lean.OPENING and not self._before(mark).isspace():
            self._close(opens, mark)
        elif opens:
            self._push(mark, opens)
        elif mark.lean is _Lean.OPENING:
            self._push(mark, _CLOSERS[mark.char][0])
        elif mark.lean is _Lean.CLOSING:
            self._close_from_paragraph_before(mark, _CLOSERS[mark.char][0])

    def _straight(self, index: int, mark: _Mark) -> None:
        if self._is_inches(mark):
            return
        is_open = self._is_open(MarkStyle.STRAIGHT)
        if mark.lean is _Lean.OPENING or (not is_open and mark.lean is _Lean.NEITHER):
            self._push(mark, MarkStyle.STRAIGHT)
        elif is_open:
            self._close(MarkStyle.STRAIGHT, mark)
        elif self._is_open(MarkStyle.CURLY):
            self._close(MarkStyle.CURLY, mark)
        elif not self.pairs and self.speech is MarkStyle.STRAIGHT:
            self._close_from_paragraph_before(mark, MarkStyle.STRAIGHT)
        elif self._next_straight_leans_closing(index):
            self._push(mark, MarkStyle.STRAIGHT)

    def _next_straight_leans_closing(self, index: int) -> bool:
        """Whether the next mark closes too, so that this one opens with its space on the wrong side (`said," No."`)."""
        after = self.marks[index + 1] if index + 1 < len(self.marks) else None
        return after is not None and after.char in _STRAIGHT and after.lean is _Lean.CLOSING

    def _guillemet(self, mark: _Mark) -> None:
        style = MarkStyle.GUILLEMETS
        opened_by = next((item.mark.char for item in reversed(self.open) if item.style is style), None)
        if opened_by and (mark.char == _OTHER_GUILLEMET[opened_by] or mark.lean is _Lean.CLOSING):
            self._close(style, mark)
        elif mark.char in _OPENING_GUILLEMETS or mark.lean is not _Lean.CLOSING:
            self._push(mark, style)
        else:
            self._close_from_paragraph_before(mark, style)

    def _single(self, index: int, mark: _Mark) -> None:
        if self._is_open(MarkStyle.LOW_HIGH) and self.open[-1].mark.char == "‚" and mark.lean is _Lean.CLOSING:
            self._close(MarkStyle.LOW_HIGH, mark)
        elif mark.char != "’" and mark.lean is _Lean.OPENING:
            if not self._is_elision(index):
                self._push(mark, MarkStyle.SINGLE)
        elif mark.char != "‘" and self.open and self.open[-1].style is MarkStyle.SINGLE and self._closes_single(index):
            self._close(MarkStyle.SINGLE, mark)

    def _is_elision(self, index: int) -> bool:
        """An apostrophe before a shortened word; before two digits (a year) only where no quotation could end."""
        after = self.marks[index].end
        if _ELISION.match(self.text, after):
            return True
        return bool(_YEAR.match(self.text, after)) and not self.strong_closing_ahead[index]

    def _closes_single(self, index: int) -> bool:
        mark = self.marks[index]
        if mark.lean is _Lean.OPENING or self._after(mark).isalnum():
            return False
        return not _is_weak_closing(self.text, mark) or not self.strong_closing_ahead[index]

    def _is_inches(self, mark: _Mark) -> bool:
        before = self.text[max(self.paragraph.start, mark.start - 8) : mark.start]
        if _FEET_AND_INCHES.search(before):
            return True
        return before[-1:].isdigit() and not self._is_open(MarkStyle.STRAIGHT)

    def _before(self, mark: _Mark) -> str:
        return self.text[mark.start - 1 : mark.start] if mark.start > self.paragraph.start else " "

    def _after(self, mark: _Mark) -> str:
        return self.text[mark.end : mark.end + 1]

    def _is_open(self, style: MarkStyle) -> bool:
        return any(item.style is style for item in self.open)

    def _push(self, mark: _Mark, style: MarkStyle) -> None:
        """Open a quotation. Nobody nests deeper than this: what asks for it is no prose, and the stack stays short."""
        if len(self.open) < _DEEPEST:
            self.open.append(_Open(mark, style))

    def _close(self, style: MarkStyle, mark: _Mark) -> None:
        """Close the innermost open quotation of that style; what is still open inside it was no quotation."""
        while self.open[-1].style is not style:
            self.open.pop()
        self.pairs.append((self.open.pop(), mark))

    def _close_from_paragraph_before(self, mark: _Mark, style: MarkStyle) -> None:
        """A speech that the paragraph before left open and that goes on here without a mark of its own."""
        if self.speech is style and not self.open and not self.pairs and mark.start > self.paragraph.start:
            start = self.paragraph.start
            self.pairs.append((_Open(_Mark(start, start, "", _Lean.OPENING), style), mark))

    def _settle_unclosed(self) -> None:
        """The last quotation left open runs to the paragraph's end if it can be a speech; the others were stray marks.

        A mark that whole quotations of its style follow was stray too, unless the next paragraph takes the speech up.
        """
        for item in reversed(self.open):
            at_start = item.mark.start == self.paragraph.start
            followed = any(other.style is item.style and other.mark.start > item.mark.start for other, _ in self.pairs)
            if item.style is MarkStyle.SINGLE and not (at_start and self.next_opening == item.mark.char):
                continue
            if not followed or (at_start and self.next_opening == item.mark.char):
                self.pairs.append((item, None))
            return

    def _stretches(self) -> list[QuotedStretch]:
        stretches: list[QuotedStretch] = []
        ends: list[int] = []
        for opened, closing in sorted(self.pairs, key=lambda pair: pair[0].mark.start):
            outer_end = closing.end if closing else self.paragraph.end
            inner = _trimmed(self.text, opened.mark.end, closing.start if closing else self.paragraph.end)
            if inner is None or self.text[opened.mark.start - 1 : opened.mark.start] == "=":
                continue
            while ends and ends[-1] <= opened.mark.start:
                ends.pop()
            at_start = opened.mark.start == self.paragraph.start
            stretches.append(
                QuotedStretch(
                    inner=inner,
                    outer=Span(opened.mark.start, outer_end),
                    depth=len(ends),
                    style=opened.style,
                    continues=at_start and self.speech is opened.style,
                    closed=closing is not None,
                )
            )
            ends.append(outer_end)
        return stretches


def _marks_in(text: str, paragraph: Span) -> list[_Mark]:
    """The marks of a paragraph. Marks that touch lean the same way, by what stands on both sides of all of them."""
    marks: list[_Mark] = []
    for run in _MARKS.finditer(text, paragraph.start, paragraph.end):
        before = text[run.start() - 1] if run.start() > paragraph.start else " "
        after = text[run.end()] if run.end() < paragraph.end else " "
        lean = _lean(before, after)
        marks.extend(_Mark(m.start(), m.end(), m.group(), lean) for m in _MARK.finditer(text, run.start(), run.end()))
    return marks


def _lean(before: str, after: str) -> _Lean:
    may_open = before.isspace() or before in _BEFORE_OPENING
    may_close = after.isspace() or after in _AFTER_CLOSING
    if may_open == may_close:
        return _Lean.NEITHER
    return _Lean.OPENING if may_open else _Lean.CLOSING


def _strong_closings_ahead(text: str, marks: list[_Mark]) -> list[bool]:
    """For each mark: whether a sure closing single mark comes before the next opening one, within the same doubles."""
    ahead = [False] * len(marks)
    sure = False
    outside: list[bool] = []
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        ahead[index] = sure
        if mark.char not in _SINGLES:
            if mark.lean is _Lean.CLOSING:
                outside.append(sure)
                sure = False
            elif mark.lean is _Lean.OPENING:
                sure = outside.pop() if outside else False
        elif mark.lean is _Lean.OPENING:
            sure = sure and (mark.char == "’" or bool(_ELISION.match(text, mark.end)))
        elif mark.char != "‘" and not text[mark.end : mark.end + 1].isalnum() and not _is_weak_closing(text, mark):
            sure = True
    return ahead


def _is_weak_closing(text: str, mark: _Mark) -> bool:
    """Whether a single mark before a space could as well be a possessive (players’ union), feet, or a lost letter."""
    goes_on = text[mark.end : mark.end + 1].isspace() and text[mark.end + 1 : mark.end + 2].isalnum()
    return goes_on and bool(_WEAK_BEFORE_CLOSING.search(text[max(0, mark.start - 4) : mark.start]))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space at its ends, or nothing where it holds no letter or digit."""
    words = text[start:end]
    if not any(map(str.isalnum, words)):
        return None
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
