"""Counts the paragraphs of an article's text."""

from __future__ import annotations

import re
from bisect import bisect_right

_LONGEST_WRAPPED_LINE = 100
"""Code points; a text with blank lines whose lines are all shorter was wrapped by hand or by a program."""


def paragraph_starts(text: str) -> list[int]:
    """Where each paragraph of `text` begins, in code points.

    Every line that holds something is a paragraph, except in wrapped text, where blank lines part them.
    """
    return [match.start() for match in re.finditer(_pattern_for(text), text)]


def paragraph_at(starts: list[int], position: int) -> int:
    """The number, from 1, of the paragraph that holds `position`; `starts` are of `paragraph_starts`."""
    return max(1, bisect_right(starts, position))


def _pattern_for(text: str) -> str:
    lines = text.split("\n")
    parted_by_blank_lines = any(not line.strip() for line in lines[1:-1])
    wrapped = parted_by_blank_lines and max(map(len, lines)) <= _LONGEST_WRAPPED_LINE
    return r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*" if wrapped else r"\S[^\n]*"
