"""The names that the encoder sees in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.attribution.encoder.pieces import Gap

if TYPE_CHECKING:
    from quotebrowser.attribution.encoder.reading import Reading

NAMES = ("PERSON", "ORG", "PLACE", "NORP")
"""Tag 0 is no name; name k begins with tag 2k + 1 and goes on with tag 2k + 2."""


def names_of(reading: Reading) -> list[tuple[int, int, str]]:
    """Every name as (start, end, kind), [start, end) in code points of the text."""
    chances, pieces = reading.names, reading.pieces
    if not len(pieces):
        return []
    kinds = np.concatenate([chances[:, :1], chances[:, 1::2] + chances[:, 2::2]], axis=1).argmax(1)
    begins = np.ones(len(kinds), dtype=bool)
    begins[1:] = (kinds[1:] != kinds[:-1]) | (pieces.gaps[1:] >= Gap.LINE)
    named = np.flatnonzero(kinds)
    begins[named] |= chances[named, 2 * kinds[named] - 1] > chances[named, 2 * kinds[named]]
    starts = np.flatnonzero(begins)
    ends = np.append(starts[1:], len(kinds))
    return [
        (int(pieces.starts[first]), int(pieces.ends[last - 1]), NAMES[kinds[first] - 1])
        for first, last in zip(starts, ends, strict=True)
        if kinds[first]
    ]
