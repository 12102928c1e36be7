"""The one place where code points, which spans count, become UTF-16 units, which Qt counts, and back."""

from __future__ import annotations

import re
from bisect import bisect_left

OF_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")
"""The characters that UTF-16 writes as two units."""


class OffsetMap:
    """The offsets of one text in both counts; each call takes the logarithm of the text's astral characters.

    Offsets lie between characters, from 0 to the text's length; the middle of a pair counts as the place before it.
    """

    def __init__(self, text: str) -> None:
        # Where the text has none (most have none) the two counts are the same.
        astral = [] if text.isascii() else [found.start() for found in OF_TWO_UNITS.finditer(text)]
        self._code_points = astral
        self._units = [offset + before for before, offset in enumerate(astral)]
        self.length = len(text)
        self.units = len(text) + len(astral)

    def to_units(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset; IndexError outside the text."""
        if not 0 <= offset <= self.length:
            raise IndexError(f"{offset} is outside a text of {self.length} code points")
        return offset + bisect_left(self._code_points, offset)

    def to_code_points(self, offset: int) -> int:
        """The code point offset of a UTF-16 offset; IndexError outside the text."""
        if not 0 <= offset <= self.units:
            raise IndexError(f"{offset} is outside a text of {self.units} UTF-16 units")
        return offset - bisect_left(self._units, offset)
