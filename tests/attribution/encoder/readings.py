"""Readings made by hand: what an encoder would say of a text, without an encoder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.attribution.encoder.links import DISTANCES, LINKS, PARAGRAPHS, WIDTH
from quotebrowser.attribution.encoder.naming import NAMES
from quotebrowser.attribution.encoder.pieces import Casing, Gap, Pieces, Quotation
from quotebrowser.attribution.encoder.reading import LinkBiases, Reading
from quotebrowser.attribution.encoder.tagging import BEGIN, CONTENT, CUE, INSIDE, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quotebrowser.attribution.encoder.finding import Read

PIECE = re.compile(r"\w+|[^\w\s]")
TAGS = {"-": 0, "S": 1, "s": 2, "C": 3, "c": 4, "T": 5, "t": 6}
"""Begin and inside of source, cue and content; a dash is outside."""
NO_BIASES = LinkBiases(np.zeros((len(LINKS), DISTANCES), np.float32), np.zeros((len(LINKS), PARAGRAPHS), np.float32))


def pieces_of_words(text: str) -> Pieces:
    """Every word and sign of `text` as one piece; the vocabulary is made up, but for the comma and "who"."""
    found = list(PIECE.finditer(text))
    gaps = np.full(len(found), Gap.PARAGRAPH, np.int64)
    for at in range(1, len(found)):
        between = text[found[at - 1].end() : found[at].start()]
        lines = between.count("\n")
        gaps[at] = Gap.PARAGRAPH if lines > 1 else Gap.LINE if lines else Gap.SPACE if between else Gap.NOTHING
    words = [match.group() for match in found]
    casings = [Casing.DIGITS if w.isdigit() else Casing.TITLE if w.istitle() else Casing.LOWER for w in words]
    ids = [{",": 1010, "who": 2040, "and": 1998}.get(word, 5000 + len(word)) for word in words]
    return Pieces(
        ids=np.array(ids, np.int64),
        starts=np.array([match.start() for match in found], np.int64),
        ends=np.array([match.end() for match in found], np.int64),
        gaps=gaps,
        casings=np.array(casings, np.int64),
        quotations=np.full(len(found), Quotation.OUTSIDE, np.int64),
        paragraphs=np.cumsum(gaps >= Gap.LINE),
        goes_on=np.zeros(len(found), bool),
    )


def reading_of(
    text: str,
    tags: str,
    links: Mapping[tuple[str, int], int] | None = None,
    *,
    sure: float = 0.9,
    names: Mapping[int, int] | None = None,
) -> Reading:
    """A reading in which every piece has the tag of its letter in `tags`, and `links` lead from piece to piece.

    A key is a kind of link and the piece that asks; pieces that are not named lead nowhere. `names` gives pieces their
    name tags.
    """
    pieces = pieces_of_words(text)
    size = len(pieces)
    roles = np.full((size, 7), (1 - sure) / 6, np.float32)
    roles[np.arange(size), [TAGS[letter] for letter in tags]] = sure
    vectors = np.zeros((size, len(LINKS), 2, WIDTH), np.float32)
    nowhere = np.zeros((size, len(LINKS), WIDTH), np.float32)
    nowhere[:, :, WIDTH - 1] = 1
    vectors[:, :, 0, WIDTH - 1] = 100
    for place, target in enumerate(sorted(set((links or {}).values()))):
        vectors[target, :, 1, place] = 1
        for (kind, query), led_to in (links or {}).items():
            if led_to == target:
                vectors[query, LINKS.index(kind), 0, WIDTH - 1] = 0
                vectors[query, LINKS.index(kind), 0, place] = 100
    chances = np.zeros((size, 9), np.float32)
    chances[np.arange(size), [(names or {}).get(at, 0) for at in range(size)]] = 1
    return Reading(pieces, roles, chances, np.full(size, sure, np.float32), vectors, nowhere, NO_BIASES)


@dataclass(frozen=True)
class Seen:
    """An attribution as a reader sees it: phrases of the text, the first place of each; "" is not there."""

    source: str
    cue: str
    content: str


def reader_that_sees(*attributions: Seen, names: Mapping[str, str] | None = None) -> Read:
    """Reads any text so: the phrases of `attributions` have their roles and links, `names` gives names their kinds."""

    def read(text: str, stretches: Sequence[tuple[int, int]]) -> Reading:  # noqa: ARG001 - a reader is given them
        pieces = pieces_of_words(text)
        tags = np.zeros(len(pieces), np.int64)
        links: dict[tuple[str, int], int] = {}
        for item in attributions:
            source, cue, content = (_places(text, pieces, words) for words in (item.source, item.cue, item.content))
            for role, places in ((SOURCE, source), (CUE, cue), (CONTENT, content)):
                tags[list(places)] = INSIDE[role]
                tags[list(places)[:1]] = BEGIN[role]
            links |= {("cue", at): cue[0] for at in content if cue}
            links |= {("source", at): source[0] for at in (*content, *cue) if source}
        kinds: dict[int, int] = {}
        for name, kind in (names or {}).items():
            for number, at in enumerate(_places(text, pieces, name)):
                kinds[at] = 2 * NAMES.index(kind) + (2 if number else 1)
        letters = {tag: letter for letter, tag in TAGS.items()}
        return reading_of(text, "".join(letters[int(tag)] for tag in tags), links, names=kinds)

    return read


def _places(text: str, pieces: Pieces, phrase: str) -> range:
    start = text.find(phrase) if phrase else -1
    return range(*pieces.covering(start, start + len(phrase))) if start >= 0 else range(0)


def flags(size: int, at: Iterable[int] = ()) -> np.ndarray:
    """`size` flags, of which those `at` some places are set."""
    result = np.zeros(size, bool)
    result[list(at)] = True
    return result
