"""Where words begin and end in an article's text, so that a quote's ends can snap to them."""

from __future__ import annotations

import unicodedata
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING

from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

JOINER = "\u200d"
"""What makes one sign of two, as in a family of emoji."""

WITHIN_WORDS = frozenset("'’-‐‑")
"""What belongs to a word where letters stand on both sides of it."""

EXTENDING = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})
"""The categories of characters that stand on the one before them: accents, joiners, tones of skin."""

WIDE = frozenset("WF")
"""The East Asian widths of characters that are words of their own: those scripts have no spaces."""


class End(Enum):
    """The two ends of a quote."""

    START = "start"
    FINISH = "finish"


def is_word_start(text: str, offset: int) -> bool:
    """Whether a word, or a mark that stands for itself, begins at an offset."""
    return offset < len(text) and not text[offset].isspace() and not _joined(text, offset)


def is_word_end(text: str, offset: int) -> bool:
    """Whether a word, or a mark that stands for itself, ends at an offset."""
    return offset > 0 and not text[offset - 1].isspace() and not _joined(text, offset)


def _joined(text: str, offset: int) -> bool:
    """Whether what stands before an offset and what stands after it are of one word."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if before.isspace() or after.isspace():
        return False
    if before == JOINER or _extends(after):
        return True
    if _is_letter(text, offset - 1):
        return _is_letter(text, offset) or (after in WITHIN_WORDS and _is_letter(text, offset + 1))
    return before in WITHIN_WORDS and _is_letter(text, offset - 2) and _is_letter(text, offset)


def _is_letter(text: str, offset: int) -> bool:
    """Whether the character at an offset, or the one it stands on, is a letter or figure of a script with spaces."""
    while 0 < offset < len(text) and _extends(text[offset]):
        offset -= 1
    if not 0 <= offset < len(text):
        return False
    char = text[offset]
    return (char.isalnum() or char == "_") and unicodedata.east_asian_width(char) not in WIDE


def _extends(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char) in EXTENDING


def word_start_near(text: str, offset: int) -> int | None:
    """The nearest place, the earlier of two, where a word begins; None in a text without words."""
    return next((place for place in _outwards(text, offset) if is_word_start(text, place)), None)


def word_end_near(text: str, offset: int) -> int | None:
    """The nearest place, the earlier of two, where a word ends; None in a text without words."""
    return next((place for place in _outwards(text, offset) if is_word_end(text, place)), None)


def _outwards(text: str, offset: int) -> Iterable[int]:
    """All places of a text, the nearest to an offset first."""
    farthest = max(offset, len(text) - offset)
    pairs = ((offset - away, offset + away) for away in range(farthest + 1))
    return (place for place in chain.from_iterable(pairs) if 0 <= place <= len(text))


def next_word(text: str, offset: int, end: End, by: int) -> int | None:
    """The next place after an offset (`by` 1) or before it (`by` -1) where a quote can begin or end."""
    fits = is_word_start if end is End.START else is_word_end
    places = range(offset + by, len(text) + 1 if by > 0 else -1, by)
    return next((place for place in places if fits(text, place)), None)


def snapped(text: str, start: int, end: int) -> Span | None:
    """The whole words that a selection touches, without the white space around them; None where it has no word."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    while not is_word_start(text, start):
        start -= 1
    while not is_word_end(text, end):
        end += 1
    return Span(start, end)
