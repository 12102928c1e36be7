"""Where the one whom a source or a pronoun means was printed before, as the encoder sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quotebrowser.attribution.encoder.pieces import Pieces
    from quotebrowser.attribution.encoder.reading import Reading

PRONOUNS = (2002, 2016, 2010, 2014, 2032)
"""`he`, `she`, `his`, `her` and `him` in the encoder's vocabulary."""
LEAST = 0.01
"""Places that are less likely than this are left out."""


def pronouns_of(pieces: Pieces) -> list[int]:
    """The pieces that are he, she and their forms."""
    return [int(at) for at in np.flatnonzero(np.isin(pieces.ids, PRONOUNS))]


def earlier_mentions(reading: Reading, queries: Sequence[int]) -> Iterator[tuple[int, list[tuple[int, float]]]]:
    """Each of `queries` with the pieces before it where the same person may be printed, and their chances."""
    for query in queries:
        first, rows = reading.follow("antecedent", np.array([query]))
        chances = np.exp(rows[0, : query - first])
        yield query, [(first + int(at), float(chances[at])) for at in np.flatnonzero(chances >= LEAST)]
