"""What was found out about one source mention, and how often each sort of evidence has been right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.attribution.mentions import Resolved
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from .entity import Entity


class Evidence(StrEnum):
    """The ways a source mention leads to its speaker."""

    FULL_NAME = "full name"
    SHORT_NAME = "short name"
    SHARED_NAME = "shared name"
    ONLY_NAME = "only name"
    NAMED_BODY = "named body"
    NAMED_TOGETHER = "named together"
    LABEL = "label"
    PRONOUN_CLEAR = "pronoun, clear"
    PRONOUN_LIKELY = "pronoun, likely"
    PRONOUN_UNSURE = "pronoun, unsure"
    PRONOUN_DOUBTFUL = "pronoun, doubtful"
    PRONOUN_NAMELESS = "pronoun, nameless"
    NAMED_NEXT = "named next"
    RELATIVE = "relative"
    AUTHOR = "author"
    ROLE = "role"
    FOCUS = "focus"
    KINSHIP = "kinship"
    TOLD_BEFORE = "told before"
    SOMEONE = "someone described"
    SEVERAL = "several described"
    BODY = "body described"
    DOCUMENT = "document described"
    DESCRIBED = "described"
    DESCRIBED_LOOSELY = "described loosely"
    THING = "thing"
    BODY_BEFORE = "body before"
    CONTINUED = "continued"
    NOTHING = "nothing"


CHANCE = {
    Evidence.FULL_NAME: 0.99,
    Evidence.SHORT_NAME: 0.99,
    Evidence.SHARED_NAME: 0.96,
    Evidence.ONLY_NAME: 0.92,
    Evidence.NAMED_BODY: 0.95,
    Evidence.NAMED_TOGETHER: 0.93,
    Evidence.LABEL: 0.95,
    Evidence.PRONOUN_CLEAR: 0.975,
    Evidence.PRONOUN_LIKELY: 0.93,
    Evidence.PRONOUN_UNSURE: 0.76,
    Evidence.PRONOUN_DOUBTFUL: 0.57,
    Evidence.PRONOUN_NAMELESS: 0.8,
    Evidence.NAMED_NEXT: 0.85,
    Evidence.RELATIVE: 0.88,
    Evidence.AUTHOR: 0.9,
    Evidence.ROLE: 0.77,
    Evidence.FOCUS: 0.8,
    Evidence.KINSHIP: 0.75,
    Evidence.TOLD_BEFORE: 0.81,
    Evidence.SOMEONE: 0.87,
    Evidence.SEVERAL: 0.95,
    Evidence.BODY: 0.82,
    Evidence.DOCUMENT: 0.73,
    Evidence.DESCRIBED: 0.55,
    Evidence.DESCRIBED_LOOSELY: 0.5,
    Evidence.THING: 0.53,
    Evidence.BODY_BEFORE: 0.6,
    Evidence.CONTINUED: 0.6,
    Evidence.NOTHING: 0.0,
}
"""How often each sort of evidence names the right speaker: measured with gold source mentions on the 2,078 sources of
polnear-train.speakers.jsonl. LABEL, NAMED_TOGETHER, NAMED_NEXT, KINSHIP, AUTHOR and CONTINUED had under a dozen cases
there or none, and are estimates."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The speaker of one source mention; `entity` where it is one that the article names."""

    speaker: Speaker | None
    evidence: Evidence
    reason: str
    entity: Entity | None = None

    def resolved(self) -> Resolved:
        """The answer as the engine wants it."""
        return Resolved(self.speaker, CHANCE[self.evidence], self.reason)


def person(entity: Entity, evidence: Evidence, reason: str) -> Answer:
    """The answer that `entity` speaks."""
    return Answer(Speaker(entity.name, SpeakerKind.PERSON), evidence, reason, entity)


def nobody(reason: str) -> Answer:
    """The answer that it cannot be told."""
    return Answer(None, Evidence.NOTHING, reason)
