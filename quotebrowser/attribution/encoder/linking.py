"""Which of the spans that were tagged a link leads to, and how surely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from quotebrowser.attribution.encoder.pieces import Gap
from quotebrowser.attribution.encoder.tagging import INSIDE, SOURCE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quotebrowser.attribution.encoder.reading import Floats, Reading

    Ints = np.ndarray[Any, np.dtype[np.int64]]
    Pair = tuple[int, int]

NOWHERE: Pair = (-1, -1)
"""Stands for no span at all among a link's targets."""
_FLOOR = -12.0
COMMA, ARTICLES = 1010, frozenset({1996, 1037, 2019})
"""`,` and `the`, `a`, `an` in the encoder's vocabulary."""
CLEARLY = 4.0
"""How many times likelier the one of two places must be."""


@dataclass(frozen=True, slots=True)
class Linker:
    """Follows the links of one reading.

    `abroad` is what it costs a link, in log chance, to leave its paragraph; `grown` the chance from which on a piece
    belongs to a span that the tagger did not see.
    """

    reading: Reading
    abroad: float
    grown: float

    def targets(self, kind: str, asked: Pair, spans: Sequence[Pair], role: int) -> dict[Pair, float]:
        """The log chance of each of `spans` within reach, and of NOWHERE, to be where the span `asked` leads.

        A likely piece outside all of `spans` makes a span of its own.
        """
        queries = _some(*asked)
        first, rows = self.reading.follow(kind, queries)
        scores = rows.mean(0)
        size = len(scores) - 1
        paragraphs = self.reading.pieces.paragraphs
        scores[:-1] -= self.abroad * (paragraphs[first : first + size] != paragraphs[asked[0]])
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        found = {NOWHERE: float(chances[-1])}
        for span in spans:
            start, end = max(span[0], first), min(span[1], first + size)
            if start < end:
                found[self._begun(span, first, chances)] = float(chances[start - first : end - first].sum())
        if size:
            top = int(chances[:-1].argmax())
            if chances[top] > max(found.values()):
                found[self._grown(first + top, role)] = float(chances[top])
        return {span: float(np.log(max(chance, 1e-5))) for span, chance in found.items()}

    def _begun(self, span: Pair, first: int, chances: Floats) -> Pair:
        """The span from where the link leads into it, if that is behind a comma: `Joe Vell, Adams said` -> `Adams`."""
        start, end = span
        if first <= start:
            top = start + int(chances[start - first : min(end - first, len(chances) - 1)].argmax())
            if (
                top > start
                and self.reading.pieces.ids[top - 1] == COMMA
                and chances[top - first] > CLEARLY * chances[start - first]
            ):
                return top, end
        return span

    def _grown(self, at: int, role: int) -> Pair:
        """The span around one piece: its whole word, and what follows of the same role or right after an article."""
        pieces = self.reading.pieces
        start, end = at, at + 1
        while start > 0 and pieces.goes_on[start]:
            start -= 1
        while end < len(pieces) and (pieces.goes_on[end] or self._takes(end, role)):
            end += 1
        return start, end

    def _takes(self, end: int, role: int) -> bool:
        """Whether the span that ends before the piece `end` goes on with it."""
        pieces = self.reading.pieces
        return bool(
            pieces.gaps[end] < Gap.LINE
            and (self.reading.roles[end, INSIDE[role]] >= self.grown or pieces.ids[end - 1] in ARTICLES)
        )


def together(links: Sequence[tuple[Mapping[Pair, float], float]]) -> tuple[Pair, float]:
    """The best target of several weighted links, and its chance among all targets."""
    spans = {span for targets, _ in links for span in targets}
    scores = {span: sum(weight * targets.get(span, _FLOOR) for targets, weight in links) for span in sorted(spans)}
    best = max(scores, key=lambda span: scores[span])
    total = sum(np.exp(score - scores[best]) for score in scores.values())
    return best, float(1 / total)


def _some(first: int, last: int) -> Ints:
    """The pieces of a span that are asked where they lead: the first one twice, and a few of the others."""
    others = np.linspace(first, last - 1, num=min(5, last - first)).astype(np.int64)
    return np.concatenate([[first], others])


__all__ = ["NOWHERE", "SOURCE", "Linker", "together"]
