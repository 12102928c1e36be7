"""Finds who is printed as saying what in a text, with the trained encoder: attributions and names, in code points."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quotebrowser.attribution.datelines import without_place
from quotebrowser.attribution.encoder.decoding import Settings, Stretch, attributions_of
from quotebrowser.attribution.encoder.naming import names_of
from quotebrowser.attribution.encoder.referring import earlier_mentions, pronouns_of
from quotebrowser.attribution.mentions import NameKind, NameMention
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    from quotebrowser.attribution.encoder.reading import Reading
    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.mentions import Earlier

    Read: TypeAlias = Callable[[str, Sequence[tuple[int, int]]], Reading]

_KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.ORGANIZATION,
    "PLACE": NameKind.PLACE,
    "NORP": NameKind.OTHER,
}
SECTION = 30_000
"""Characters that are read together: memory stays the same however long the text is."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (source, may be empty) is printed as saying what (content), by which words (cue).

    `link` is the chance, 0 to 1, that the source is the right one, `said` that the content is anybody's statement.
    `continued` says that the source was taken over from the attribution before.
    """

    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    link: float
    said: float
    continued: bool = False


@dataclass(slots=True)
class Findings:
    """What was found in a text, in its order; `earlier` tells of the sources and pronouns that begin at an offset."""

    attributions: list[Attribution] = field(default_factory=list)
    names: list[NameMention] = field(default_factory=list)
    earlier: dict[int, Earlier] = field(default_factory=dict)


def find(text: str, outermost: Sequence[QuotedStretch], read: Read, settings: Settings | None = None) -> Findings:
    """Everything that `read` (an encoder's) sees in `text` with its `outermost` quotations."""
    findings = Findings()
    text = without_place(text)
    for start, end in sections_of(text):
        here = [stretch for stretch in outermost if start <= stretch.outer.start and stretch.outer.end <= end]
        reading = read(text[start:end], [(item.inner.start - start, item.inner.end - start) for item in here])
        if len(reading.pieces):
            _add(findings, reading, here, start, settings or Settings())
    return findings


def sections_of(text: str) -> Iterator[tuple[int, int]]:
    """[start, end) parts of a text, SECTION characters at most: whole paragraphs, else whole words, where they can."""
    start = 0
    while start < len(text):
        end = start + SECTION
        if end < len(text):
            cuts = (text.rfind(sign, start + SECTION // 2, end) + 1 for sign in ("\n", " "))
            end = next((cut for cut in cuts if cut), end)
        yield start, min(end, len(text))
        start = end


def _add(findings: Findings, reading: Reading, here: Sequence[QuotedStretch], start: int, settings: Settings) -> None:
    pieces = reading.pieces

    def spans(parts: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
        return tuple(
            Span(start + int(pieces.starts[first]), start + int(pieces.ends[last - 1])) for first, last in parts
        )

    stretches = []
    for item in here:
        first, last = pieces.covering(item.outer.start - start, item.outer.end - start)
        if first < last:
            stretches.append(Stretch(first, last, item.continues))
    asked = set(pronouns_of(pieces))
    for found in attributions_of(reading, stretches, settings):
        asked.update(first for first, _ in found.source)
        findings.attributions.append(
            Attribution(
                spans(found.content), spans(found.cue), spans(found.source), found.link, found.said, found.continued
            )
        )
    for query, mentions in earlier_mentions(reading, sorted(asked)):
        places = tuple((start + int(pieces.starts[at]), chance) for at, chance in mentions)
        findings.earlier[start + int(pieces.starts[query])] = places
    findings.names.extend(
        NameMention(Span(start + first, start + last), _KINDS[kind]) for first, last, kind in names_of(reading)
    )
