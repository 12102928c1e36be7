"""From the encoder's reading of a text to its attributions: who is printed as the source of what, by which cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from quotebrowser.attribution.encoder.continuing import continued
from quotebrowser.attribution.encoder.linking import COMMA, NOWHERE, Linker, together
from quotebrowser.attribution.encoder.pieces import Casing, Gap
from quotebrowser.attribution.encoder.tagging import BEGIN, CONTENT, CUE, INSIDE, NEVER, SOURCE, best_tags, spans_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.encoder.reading import Reading

    Ints = np.ndarray[Any, np.dtype[np.int64]]
    Pair = tuple[int, int]

AND, WHO = 1998, 2040
"""Pieces of the encoder's vocabulary."""
SIGNS = frozenset({COMMA, 1011, 1516, 1517, 1025, 1024, 1523, 1524})
"""Comma, hyphen, dashes, semicolon, colon and quotation marks: no mention begins or ends with one."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is tuned on the held-out part of train."""

    said: float = 0.5
    """A quoted stretch is someone's words from this chance on."""
    content_weight: float = -0.3
    """What is added to a content's log chance before roles compete; more than 0 finds more."""
    switch: float = 0.8
    """What it costs, in log chance, to begin a span: more gives fewer and longer ones."""
    kept: float = 0.3
    """A statement without quoted words is kept from this mean chance of its pieces on."""
    grown: float = 0.25
    """A source or cue that a link leads to is taken as far as its pieces' chance of being one is this at least."""
    abroad: float = 2.0
    """What it costs a link, in log chance, to lead out of its paragraph."""
    cue_share: float = 0.5
    """How much the cue's own link to its source counts beside the contents'."""
    given_up: float = 2.0
    """What a content may lose, in log chance, to be given to a cue that would have none."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quoted stretch as pieces [first, last), marks included; `continues` the speech of the paragraph before."""

    first: int
    last: int
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """An attribution as [first, last) pieces; `link` is the chance that the source is right, `said` that it is one."""

    content: tuple[Pair, ...]
    cue: tuple[Pair, ...]
    source: tuple[Pair, ...]
    link: float
    said: float
    continued: bool = False


def attributions_of(reading: Reading, stretches: Sequence[Stretch], settings: Settings) -> list[Found]:
    """The attributions by where they start; their contents do not overlap."""
    tags = _tags(reading, stretches, settings)
    sources, cues, contents = (spans_of(tags, role) for role in (SOURCE, CUE, CONTENT))
    quoted = [any(item.first < last and first < item.last for item in stretches) for first, last in contents]
    sure = [_content_chance(reading, *span) for span in contents]
    kept = [at for at in range(len(contents)) if quoted[at] or sure[at] >= settings.kept]
    linker = Linker(reading, settings.abroad, settings.grown)
    groups = _grouped([contents[at] for at in kept], cues, linker, settings)
    found = [_found(parts, cue, sources, linker, settings) for cue, parts in groups]
    return continued(found, stretches, reading.pieces)


def _tags(reading: Reading, stretches: Sequence[Stretch], settings: Settings) -> Ints:
    """One tag a piece; a quoted stretch is content as a whole or not at all."""
    scores = np.log(np.maximum(reading.roles, 1e-6))
    scores[:, [BEGIN[CONTENT], INSIDE[CONTENT]]] += settings.content_weight
    for stretch in stretches:
        inside = slice(stretch.first, stretch.last)
        said = (_content_chance(reading, stretch.first, stretch.last) + float(reading.said[inside].mean())) / 2
        if said >= settings.said:
            scores[inside, : BEGIN[CONTENT]] += NEVER
            scores[stretch.first + 1 : stretch.last, BEGIN[CONTENT]] += NEVER
        else:
            scores[inside, BEGIN[CONTENT] :] += NEVER
    return best_tags(scores, reading.pieces.goes_on, reading.pieces.gaps >= Gap.LINE, settings.switch)


def _content_chance(reading: Reading, first: int, last: int) -> float:
    return float(reading.roles[first:last, BEGIN[CONTENT] : INSIDE[CONTENT] + 1].sum(1).mean())


def _grouped(parts: list[Pair], cues: list[Pair], linker: Linker, settings: Settings) -> list[tuple[Pair, list[Pair]]]:
    """Contents that one cue carries are one attribution; no cue goes without content where one can be spared."""
    targets = [linker.targets("cue", part, cues, CUE) for part in parts]
    chosen = [max(sorted(found), key=found.__getitem__) for found in targets]
    for cue in cues:
        if cue in chosen:
            continue
        losses = [
            (targets[at][chosen[at]] - targets[at][cue], at)
            for at in range(len(parts))
            if cue in targets[at] and chosen.count(chosen[at]) > 1
        ]
        if losses and min(losses)[0] <= settings.given_up:
            chosen[min(losses)[1]] = cue
    groups: dict[Any, list[Pair]] = {}
    for at, (part, cue) in enumerate(zip(parts, chosen, strict=True)):
        groups.setdefault(cue if cue != NOWHERE else at, []).append(part)
    return [(cue if isinstance(cue, tuple) else NOWHERE, group) for cue, group in groups.items()]


def _found(parts: list[Pair], cue: Pair, sources: list[Pair], linker: Linker, settings: Settings) -> Found:
    """One attribution: its source is where its contents and its cue lead together."""
    share = settings.cue_share if cue != NOWHERE else 0.0
    links = [(linker.targets("source", part, sources, SOURCE), (1 - share) / len(parts)) for part in parts]
    if cue != NOWHERE:
        links.append((linker.targets("source", cue, sources, SOURCE), share))
    source, chance = together(links)
    return Found(
        content=tuple(parts),
        cue=(cue,) if cue != NOWHERE else (),
        source=(_compact(source, linker.reading),) if source != NOWHERE else (),
        link=chance,
        said=max(_content_chance(linker.reading, *part) for part in parts),
    )


def _compact(source: Pair, reading: Reading) -> Pair:
    """The mention without what is only told about it: `Kora Vell, 59, of Port Amsel,` -> `Kora Vell`.

    A name that follows a description stays: `Adams's niece, the singer Kora Vell`.
    """
    ids, casings = reading.pieces.ids, reading.pieces.casings
    first, last = source
    while first < last - 1 and ids[first] in SIGNS:
        first += 1
    if ids[first] == WHO:
        return first, first + 1
    for at in range(first + 1, last - 1):
        aside = ids[at] == COMMA and casings[at + 1] in (Casing.LOWER, Casing.DIGITS) and ids[at + 1] != AND
        named = casings[at - 1] != Casing.LOWER or Casing.TITLE not in casings[at + 1 : last]
        if (aside and named) or ids[at] == WHO:
            last = at
            break
    while last > first + 1 and ids[last - 1] in SIGNS:
        last -= 1
    return first, last
