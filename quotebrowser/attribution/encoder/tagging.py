"""The likeliest row of role tags for a text's pieces: whole words, no span across paragraphs, stretches kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from quotebrowser.attribution.encoder.reading import Floats

    Ints = np.ndarray[Any, np.dtype[np.int64]]
    Flags = np.ndarray[Any, np.dtype[np.bool_]]

OUTSIDE, SOURCE, CUE, CONTENT = range(4)
BEGIN = {SOURCE: 1, CUE: 3, CONTENT: 5}
INSIDE = {SOURCE: 2, CUE: 4, CONTENT: 6}
TAGS = 7
NEVER = -1e4


def _following(switch: float) -> dict[str, Floats]:
    """What it costs to go from one tag (row) to the next (column): between words, in a word, over a paragraph break."""
    between = np.zeros((TAGS, TAGS), np.float32)
    within = np.full((TAGS, TAGS), NEVER, np.float32)
    broken = np.zeros((TAGS, TAGS), np.float32)
    within[0, 0] = 0
    for role in (SOURCE, CUE, CONTENT):
        begin, inside = BEGIN[role], INSIDE[role]
        between[:, begin] = -switch
        between[:, inside] = broken[:, inside] = NEVER
        between[[begin, inside], inside] = within[[begin, inside], inside] = 0
    return {"between": between, "within": within, "broken": broken}


def best_tags(scores: Floats, goes_on: Flags, breaks: Flags, switch: float) -> Ints:
    """The best tag of every piece by Viterbi's algorithm.

    `scores` (pieces, 7) are log chances, changed where the caller knows better; `goes_on` says that a piece is of one
    word with the one before it, `breaks` that a paragraph begins; `switch` is what it costs to begin a span.
    """
    size = len(scores)
    if not size:
        return np.zeros(0, np.int64)
    tables = _following(switch)
    kinds = [
        tables["broken"] if b else tables["within"] if g else tables["between"]
        for g, b in zip(goes_on, breaks, strict=True)
    ]
    back = np.zeros((size, TAGS), np.int64)
    best = scores[0] + tables["broken"][0]
    columns = np.arange(TAGS)
    for at in range(1, size):
        ways = best[:, None] + kinds[at]
        back[at] = ways.argmax(0)
        best = ways[back[at], columns] + scores[at]
    tags = np.zeros(size, np.int64)
    tags[-1] = best.argmax()
    for at in range(size - 1, 0, -1):
        tags[at - 1] = back[at, tags[at]]
    return tags


def spans_of(tags: Ints, role: int) -> list[tuple[int, int]]:
    """The [first, last) spans of one role."""
    starts = np.flatnonzero(tags == BEGIN[role])
    inside = tags == INSIDE[role]
    ends = []
    for start in starts:
        end = int(start) + 1
        while end < len(tags) and inside[end]:
            end += 1
        ends.append(end)
    return [(int(start), end) for start, end in zip(starts, ends, strict=True)]
