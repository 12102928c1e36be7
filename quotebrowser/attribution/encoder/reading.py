"""Reading a text with the encoder: windows of whole paragraphs go in, chances and links of every piece come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from quotebrowser.attribution.encoder.links import LINKS, WIDTH, distance_buckets, paragraph_buckets
from quotebrowser.attribution.encoder.pieces import END_ID, START_ID, WINDOW, Gap, Pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    Floats = np.ndarray[Any, np.dtype[np.float32]]
    Ints = np.ndarray[Any, np.dtype[np.int64]]

CONTEXT = 64
"""Pieces before a window's own that are read again, so that its first paragraph is understood."""
LEAST = 120
"""A window ends with a paragraph where it has at least so many pieces of its own by then."""
REACH = 300
"""How far, in pieces, a link may lead."""


class Run(Protocol):
    """The encoder: one window's arrays in; role, name and said logits and link queries and keys out."""

    def __call__(self, ids: Ints, gaps: Ints, casings: Ints, quotations: Ints) -> tuple[Floats, Floats, Floats, Floats]:
        """All arguments are (pieces,); results (pieces, 7), (pieces, 9), (pieces,) and (pieces, links, 2, width)."""


@dataclass(frozen=True, slots=True)
class LinkBiases:
    """What distance adds to a link's score: (link, bucket) tables of the trained model."""

    distances: Floats
    paragraphs: Floats


@dataclass(frozen=True, slots=True)
class Reading:
    """What the encoder makes of one text. Arrays run over its pieces.

    `roles` (pieces, 7) and `names` (pieces, 9) are chances of tags, outside first; `said` is the chance that the
    quoted stretch around a piece is someone's words. `links` are queries and keys, `nowhere` each piece's window's key
    for a link that leads nowhere.
    """

    pieces: Pieces
    roles: Floats
    names: Floats
    said: Floats
    links: Floats
    nowhere: Floats
    biases: LinkBiases

    def follow(self, kind: str, queries: Ints) -> tuple[int, Floats]:
        """Where the pieces `queries`, in order, lead: (queries, keys + 1) log chances, and the first key's piece.

        The last column is the chance that the link leads nowhere.
        """
        number = LINKS.index(kind)
        first = max(0, int(queries[0]) - REACH)
        keys = np.arange(first, min(len(self.pieces), int(queries[-1]) + 1 + REACH))
        asked = self.links[queries, number, 0]
        paragraphs = self.pieces.paragraphs
        scores = asked @ self.links[keys, number, 1].T / WIDTH**0.5
        scores += self.biases.distances[number][distance_buckets(keys[None, :] - queries[:, None])]
        apart = paragraphs[keys][None, :] - paragraphs[queries][:, None]
        scores += self.biases.paragraphs[number][paragraph_buckets(apart)]
        nowhere = (asked * self.nowhere[queries, number]).sum(-1) / WIDTH**0.5
        return first, log_softmax(np.concatenate([scores, nowhere[:, None]], axis=1))


def log_softmax(scores: Floats) -> Floats:
    """The log chances of `scores` along the last axis."""
    scores = scores - scores.max(-1, keepdims=True)
    result: Floats = scores - np.log(np.exp(scores).sum(-1, keepdims=True))
    return result


def windows_of(pieces: Pieces) -> Iterator[tuple[int, int, int]]:
    """(first, own, last): windows [first, last) of which the pieces from `own` on are the window's own.

    Every piece is one window's own. Windows end with a paragraph where they can.
    """
    size = len(pieces)
    breaks = np.flatnonzero(pieces.gaps >= Gap.LINE)
    own = 0
    while own < size:
        first = max(0, own - CONTEXT)
        last = min(size, first + WINDOW)
        if last < size:
            within = breaks[(breaks >= own + LEAST) & (breaks <= last)]
            last = int(within[-1]) if len(within) else last
        yield first, own, last
        own = last


def read(pieces: Pieces, run: Run, biases: LinkBiases) -> Reading:
    """Read `pieces` window by window with `run`, the encoder."""
    parts: list[tuple[Floats, ...]] = [_nothing()]
    for first, own, last in windows_of(pieces):
        ids = np.concatenate([[START_ID], pieces.ids[first:last], [END_ID]])
        marks = [np.pad(values[first:last], 1) for values in (pieces.gaps, pieces.casings, pieces.quotations)]
        roles, names, said, links = run(ids, *marks)
        mine = slice(1 + own - first, -1)
        nowhere = np.repeat(links[:1, :, 1], last - own, axis=0)
        parts.append((roles[mine], names[mine], said[mine], links[mine], nowhere))
    roles, names, said, links, nowhere = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    roles, names = (np.exp(log_softmax(tags)) for tags in (roles, names))
    chances: Floats = (1 / (1 + np.exp(-said))).astype(np.float32)
    return Reading(pieces, roles, names, chances, links, nowhere, biases)


def _nothing() -> tuple[Floats, ...]:
    """What is read of no pieces, in the shapes of what is read of some."""
    links = len(LINKS)
    shapes = ((0, 7), (0, 9), (0,), (0, links, 2, WIDTH), (0, links, WIDTH))
    return tuple(np.zeros(shape, np.float32) for shape in shapes)
