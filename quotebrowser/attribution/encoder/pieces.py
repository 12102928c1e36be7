"""Text to word pieces, with what the uncased encoder cannot see of them: gaps, casing and quotation marks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Encoding, Tokenizer

    Ints = np.ndarray[tuple[int], np.dtype[np.int64]]
    Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]

WINDOW = 510
"""Pieces of text in one window; with the two special pieces the encoder sees 512, as many as it has positions for."""

START_ID, END_ID, OPENING_ID, CLOSING_ID = 101, 102, 1523, 1524
"""The encoder's vocabulary: [CLS], [SEP], and the curly marks that every quotation mark is shown as."""

LOOKALIKES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‚": "'", "\u00a0": " ", "\u200b": " "}) | dict.fromkeys(
    range(0xD800, 0xE000), "\ufffd"
)
"""One character for one character, so that offsets hold; halves of surrogate pairs are no characters to a tokenizer."""


class Gap(IntEnum):
    """What stands between a piece and the one before it."""

    NOTHING = 0
    SPACE = 1
    LINE = 2
    PARAGRAPH = 3


class Casing(IntEnum):
    """How the word of a piece is written."""

    LOWER = 0
    TITLE = 1
    UPPER = 2
    MIXED = 3
    DIGITS = 4
    SIGN = 5


class Quotation(IntEnum):
    """Where a piece stands among the quotation marks."""

    OUTSIDE = 0
    INSIDE = 1
    OPENING = 2
    CLOSING = 3
    RUNNING = 4
    """Inside a quotation that its paragraph opens and never closes."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of one text; arrays of one length. `starts` and `ends` are code points into the text."""

    ids: Ints
    starts: Ints
    ends: Ints
    gaps: Ints
    casings: Ints
    quotations: Ints
    paragraphs: Ints
    goes_on: Flags
    """Whether a piece is of one word with the one before it."""

    def __len__(self) -> int:
        return len(self.ids)

    def covering(self, start: int, end: int) -> tuple[int, int]:
        """The [first, last) pieces that share a code point with [start, end)."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        return first, max(first, int(np.searchsorted(self.starts, end, side="left")))


def pieces_of(text: str, stretches: Sequence[tuple[int, int]], tokenizer: Tokenizer) -> Pieces:
    """The pieces of `text`; `stretches` are its [start, end) within quotation marks, marks excluded, in order."""
    encoding = tokenizer.encode(text.translate(LOOKALIKES), add_special_tokens=False)
    offsets = np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2)
    starts, ends = offsets[:, 0], offsets[:, 1]
    ids = np.array(encoding.ids, dtype=np.int64)
    gaps = _gaps(text, starts, ends)
    quotations = _quotations(text, starts, stretches)
    ids[quotations == Quotation.OPENING] = OPENING_ID
    ids[quotations == Quotation.CLOSING] = CLOSING_ID
    casings = _casings(text, encoding)
    return Pieces(
        ids, starts, ends, gaps, casings, quotations, np.cumsum(gaps >= Gap.LINE), _goes_on(text, encoding, gaps)
    )


def _goes_on(text: str, encoding: Encoding, gaps: Ints) -> Flags:
    """Pieces of one word, words joined by a hyphen among them."""
    words, offsets = encoding.word_ids, encoding.offsets
    joins = np.zeros(len(gaps), dtype=bool)
    for at in np.flatnonzero(gaps == Gap.NOTHING):
        start, end = offsets[at]
        if words[at] == words[at - 1]:
            joins[at] = True
        elif text[start:end] == "-":
            joins[at] = text[start - 1].isalnum() and text[end : end + 1].isalnum()
        else:
            joins[at] = text[start - 1] == "-" and joins[at - 1]
    return joins


def _gaps(text: str, starts: Ints, ends: Ints) -> Ints:
    gaps = np.zeros(len(starts), dtype=np.int64)
    if len(starts):
        gaps[0] = Gap.PARAGRAPH
    for at in np.flatnonzero(starts[1:] > ends[:-1]) + 1:
        between = text[ends[at - 1] : starts[at]]
        lines = between.count("\n")
        gaps[at] = Gap.PARAGRAPH if lines > 1 else Gap.LINE if lines else Gap.SPACE
    return gaps


def _casings(text: str, encoding: Encoding) -> Ints:
    casings = np.zeros(len(encoding.ids), dtype=np.int64)
    offsets, words = encoding.offsets, encoding.word_ids
    first = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at] != words[first]:
            casings[first:at] = _casing(text[offsets[first][0] : offsets[at - 1][1]])
            first = at
    return casings


def _casing(word: str) -> Casing:
    if word.islower():
        return Casing.LOWER
    if word.istitle():
        return Casing.TITLE
    if word.isupper():
        return Casing.UPPER
    if any(character.isdigit() for character in word):
        return Casing.DIGITS
    return Casing.MIXED if any(character.isalpha() for character in word) else Casing.SIGN


def _quotations(text: str, starts: Ints, stretches: Sequence[tuple[int, int]]) -> Ints:
    quotations = np.zeros(len(starts), dtype=np.int64)
    for start, end in stretches:
        opening, first, last = np.searchsorted(starts, [start - 1, start, end])
        closed = end < len(text) and not text[end].isspace()
        quotations[first:last] = Quotation.INSIDE if closed else Quotation.RUNNING
        if opening < first:
            quotations[opening] = Quotation.OPENING
        if closed and last < len(starts) and starts[last] == end:
            quotations[last] = Quotation.CLOSING
    return quotations
