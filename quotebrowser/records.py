"""The plain records that every room speaks: spans, articles, quotes and speakers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GAP = " … "
"""What stands between a quote's spans where its words are shown as one string."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's canonical text, `start` and `end` in code points, `end` excluded."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"{self.start}-{self.end} is not a stretch of text")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every code point of `other` is one of this span's."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]


class QuoteKind(StrEnum):
    """How the content is given: within marks, partly, reported without marks, or as a belief or wish."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    THOUGHT = "thought"


class SpeakerKind(StrEnum):
    """What sort of entity speaks."""

    PERSON = "person"
    ANONYMOUS = "anonymous"
    GROUP = "group"
    ORGANIZATION = "organization"
    DOCUMENT = "document"


class ReviewStatus(StrEnum):
    """What the researcher has decided about a quote."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class ZoneKind(StrEnum):
    """The parts of an article in which a quotation means something different."""

    HEADLINE = "headline"
    CAPTION = "caption"
    BODY = "body"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Zone:
    """A known part of an article's text; `number` is the page's where the kind is PAGE."""

    kind: ZoneKind
    span: Span
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` is canonical (LF line ends, no BOM); `date` is ISO 8601 or empty."""

    id: str
    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    zones: tuple[Zone, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """The entity behind a source mention, under the fullest name its article gives."""

    name: str
    kind: SpeakerKind


@dataclass(frozen=True, slots=True)
class Quote:
    """One attribution: who (source, speaker), by which words (cue), said what (content).

    `content` holds one span or more, in order; `cue` and `source` may be empty. `confidence` is the chance, 0 to 1,
    that the speaker is right; `reason` says in one line for people why this speaker was chosen. `zone` tells a
    headline's or a caption's quote from the body's.
    """

    content: tuple[Span, ...]
    kind: QuoteKind
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    confidence: float = 0.0
    reason: str = ""
    zone: ZoneKind = ZoneKind.BODY

    def __post_init__(self) -> None:
        if not self.content:
            raise ValueError("a quote has content")


def words_of(text: str, spans: Iterable[Span]) -> str:
    """The words of `spans` in `text` as one string, with GAP between the spans."""
    return GAP.join(span.of(text) for span in spans)
