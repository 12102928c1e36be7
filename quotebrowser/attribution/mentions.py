"""What the engine tells the speaker resolver, and what it hears back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

Earlier: TypeAlias = tuple[tuple[int, float], ...]
"""Where the one that a source or pronoun means was printed before: offsets, each with its chance."""

if TYPE_CHECKING:
    from quotebrowser.records import Span, Speaker


class NameKind(StrEnum):
    """What sort of thing a name in the text names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name in the text, as the named-entity recogniser found it."""

    span: Span
    kind: NameKind


@dataclass(frozen=True, slots=True)
class SourceMention:
    """One attribution to resolve: who is printed as its source, what is said, and by which words they are joined.

    `source` is empty where nothing near the content names one. A continuation carries the spans of the source it
    continues. `transcript` marks a turn whose source is its label (`NAME:`, `Q.`).
    """

    source: tuple[Span, ...]
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    transcript: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """The speaker behind one SourceMention, the chance (0 to 1) that it is right, and why, in one line for people."""

    speaker: Speaker | None
    confidence: float
    reason: str
