"""Where searched words stand in an article's text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from quotebrowser.records import Span


@dataclass(frozen=True, slots=True)
class Found:
    """The places of some words in one text, in order; `current` is the number of the one that is looked at."""

    spans: tuple[Span, ...] = ()
    current: int = -1

    @property
    def place(self) -> Span | None:
        """The place that is looked at."""
        return self.spans[self.current] if 0 <= self.current < len(self.spans) else None

    def within(self, sight: Span) -> tuple[Span, ...]:
        """The places that lie, or begin, in a stretch of the text."""
        starts = [span.start for span in self.spans]
        return self.spans[bisect_left(starts, sight.start) : bisect_right(starts, sight.end)]

    def stepped(self, by: int) -> Found:
        """The same places, looking at the next one, or the one before; past the last comes the first."""
        return Found(self.spans, (self.current + by) % len(self.spans)) if self.spans else self

    def looking_from(self, offset: int) -> Found:
        """The same places, looking at the first one from an offset on."""
        starts = [span.start for span in self.spans]
        return Found(self.spans, bisect_left(starts, offset) % len(self.spans)) if self.spans else self


def find(text: str, words: str) -> Found:
    """Every place of `words` in a text, without regard to case and to how white space is written."""
    parts = words.split()
    if not parts:
        return Found()
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    return Found(tuple(Span(*found.span()) for found in pattern.finditer(text)))
