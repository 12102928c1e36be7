"""PolNeAR's articles as examples: word pieces with their roles, links and names, cut into windows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers import Tokenizer

from quotebrowser.attribution.encoder.naming import NAMES
from quotebrowser.attribution.encoder.pieces import WINDOW, Casing, Pieces, Quotation, pieces_of
from quotebrowser.attribution.speakers.first_names import gender_of_first_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ROLES = ("source", "cue", "content")
"""Tag 0 is outside; role k begins with tag 2k + 1 and goes on with tag 2k + 2."""

NOBODY = -1
"""A link's target where there is none: the window's first special piece."""
UNKNOWN = -100
"""A target that is not trained."""
REST = 0.15
"""How much a link counts from a later piece of a content; from its first piece it counts 1."""


@dataclass(frozen=True, slots=True)
class Example:
    """One article as pieces and targets, all arrays of one length (but `antecedents`, pairs of query and target)."""

    id: str
    pieces: Pieces
    roles: np.ndarray
    names: np.ndarray
    said: np.ndarray
    source_links: np.ndarray
    cue_links: np.ndarray
    weights: np.ndarray
    antecedents: list[tuple[int, list[int]]]


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def open_tokenizer(path: Path) -> Tokenizer:
    """The encoder's tokenizer, without the truncation and padding it is shipped with."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def example_of(
    row: dict[str, Any],
    names: Iterable[tuple[int, int, str]],
    speakers: dict[str, Any] | None,
    tokenizer: Tokenizer,
    antecedents: Iterable[tuple[int, list[int]]] = (),
) -> Example:
    """The example of one gold article; `names` are the teacher's, `speakers` its resolved speakers where known.

    `antecedents` are places in the text whose own earlier places are known, beside those of `speakers`.
    """
    stretches = [tuple(stretch["span"]) for stretch in row["quoted"]]
    pieces = pieces_of(row["text"], stretches, tokenizer)
    size = len(pieces)
    roles, tags = np.zeros(size, np.int64), np.zeros(size, np.int64)
    said, weights = np.full(size, UNKNOWN), np.full(size, REST)
    source_links, cue_links = np.full(size, UNKNOWN), np.full(size, UNKNOWN)
    for start, end, kind in names:
        _tag(tags, pieces.covering(start, end), NAMES.index(kind))
    for stretch, (start, end) in zip(row["quoted"], stretches, strict=True):
        first, last = pieces.covering(start, end)
        attributed = stretch["attribution"] is not None
        said[first:last] = attributed
        weights[first : first + 1] = 1
        if not attributed:
            source_links[first:last] = cue_links[first:last] = NOBODY
    heads: dict[str, int] = {}
    for item in row["attributions"]:
        covered = {role: [pieces.covering(*span) for span in item[role]] for role in ROLES}
        head = {role: min((first for first, _ in covered[role]), default=NOBODY) for role in ROLES}
        heads[item["id"]] = head["source"]
        for role in ROLES:
            for span in covered[role]:
                _tag(roles, span, ROLES.index(role))
        for first, last in covered["content"] + covered["cue"]:
            source_links[first:last] = head["source"]
            weights[first : first + 1] = 1
        for first, last in covered["content"]:
            cue_links[first:last] = head["cue"]
    links = dict(_antecedents(row["text"], pieces, heads, speakers)) if speakers else {}
    for query, places in antecedents:
        known = links.setdefault(pieces.covering(query, query + 1)[0], [])
        known += [pieces.covering(place, place + 1)[0] for place in places]
    return Example(row["id"], pieces, roles, tags, said, source_links, cue_links, weights, sorted(links.items()))


def _tag(tags: np.ndarray, span: tuple[int, int], kind: int) -> None:
    first, last = span
    tags[first:last] = 2 * kind + 2
    tags[first : first + 1] = 2 * kind + 1


def _antecedents(
    text: str, pieces: Pieces, heads: dict[str, int], speakers: dict[str, Any]
) -> list[tuple[int, list[int]]]:
    """Each resolved source with every place before it where the same speaker is printed, by name or as a source."""
    found = []
    for attribution, speaker in speakers.items():
        query = heads.get(attribution, NOBODY)
        if query == NOBODY or not speaker:
            continue
        places = {
            heads.get(other, NOBODY)
            for other, same in speakers.items()
            if same and same["name"] == speaker["name"] and other != attribution
        }
        for name in [speaker["name"], *speaker.get("aliases", [])]:
            at = text.find(name) if len(name) > 3 else -1
            while at >= 0:
                places.add(pieces.covering(at, at + len(name))[0])
                at = text.find(name, at + 1)
        found.append((query, sorted(place for place in places if 0 <= place < query)))
    return found


@dataclass(frozen=True, slots=True)
class Window:
    """The pieces [first, last) of one example."""

    example: Example
    first: int
    last: int


def random_windows(examples: Iterable[Example], chance: np.random.Generator) -> Iterator[Window]:
    """Every example cut once into windows, from a place drawn anew, so that no epoch sees the same edges."""
    for example in examples:
        size = len(example.pieces)
        first = 0
        last = int(chance.integers(WINDOW // 3, WINDOW + 1)) if size > WINDOW else size
        while first < size:
            yield Window(example, first, min(last, size))
            first, last = last, last + WINDOW


def batches_of(windows: list[Window], pieces: int, chance: np.random.Generator) -> list[list[Window]]:
    """The windows in batches of about `pieces` pieces, those of like length together, the batches shuffled."""
    order = sorted(chance.permutation(len(windows)), key=lambda at: windows[at].first - windows[at].last)
    batches: list[list[Window]] = []
    room = 0
    for at in order:
        length = batches[-1][0].last - batches[-1][0].first if batches else 0
        if room < length or not batches:
            batches.append([])
            room = pieces
            length = windows[at].last - windows[at].first
        batches[-1].append(windows[at])
        room -= length
    return [batches[at] for at in chance.permutation(len(batches))]


class NameSwapper:
    """Shows persons under other names, so that the encoder learns how sources look and not who they were.

    A man's first name is swapped for another man's, so that pronouns go on to fit.
    """

    def __init__(
        self, examples: Iterable[Example], tokenizer: Tokenizer, *, windows: float = 0.35, names: float = 0.7
    ) -> None:
        person = NAMES.index("PERSON")
        self._windows, self._names = windows, names
        pool = np.unique(np.concatenate([self._named(example, slice(None), person) for example in examples]))
        genders = np.array([gender_of_first_name(tokenizer.id_to_token(int(piece)) or "") for piece in pool])
        self._pools = {gender: pool[genders == gender] for gender in ("m", "f", "")}
        self._genders = dict(zip(pool.tolist(), genders.tolist(), strict=True))
        self._person = person

    def _named(self, example: Example, part: slice, person: int) -> np.ndarray:
        return example.pieces.ids[part][self._mask(example, part, person)]

    @staticmethod
    def _mask(example: Example, part: slice, person: int) -> np.ndarray:
        named = (example.names[part] == 2 * person + 1) | (example.names[part] == 2 * person + 2)
        casings = example.pieces.casings[part]
        return named & ((casings == Casing.TITLE) | (casings == Casing.UPPER) | (casings == Casing.MIXED))

    def ids(self, window: Window, chance: np.random.Generator) -> np.ndarray:
        """The window's piece ids, in some windows with persons' names swapped, each name for the same other."""
        part = slice(window.first, window.last)
        ids = window.example.pieces.ids[part]
        if chance.random() >= self._windows:
            return ids
        mask = self._mask(window.example, part, self._person)
        swaps = {
            old: chance.choice(self._pools[self._genders[old]])
            for old in np.unique(ids[mask]).tolist()
            if chance.random() < self._names
        }
        ids = ids.copy()
        for at in np.flatnonzero(mask):
            ids[at] = swaps.get(ids[at], ids[at])
        return ids


__all__ = ["NAMES", "NOBODY", "ROLES", "UNKNOWN", "Example", "NameSwapper", "Quotation", "Window"]
