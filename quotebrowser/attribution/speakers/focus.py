"""Who is in the reader's mind at a place of the text: the recent mentions, weighed to find whom a pronoun means."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from .word_lists import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quotebrowser.attribution.mentions import Earlier

    from .entity import Entity
    from .page import Page

WINDOW = 40
UNSEEN = 0.05
"""What is added to the encoder's chance of a person, so that one whom it does not see is not ruled out."""
PREPOSITIONS = words(
    """
    of in on at for to with from by about against between among under over after before into like than toward
    towards behind via during without despite and or as beating defeating endorsing supporting backing
    """
)
VERB_AFTER = re.compile(
    r"(?:,[^.;:“”\"\n]{1,120}?,)?\s+(?:also |then |now |later |never |still |just |\w+ly )?"
    r"(?:said|says|is|was|has|had|will|would|told|did|does|can|could|may|might|made|went|took|began|got|gave|came|won|lost"
    r"|ran|spoke|wrote|\w+ed|\w{2,}s)\b"
)
BEFORE_WORD = re.compile(r"([^\W\d_]+)[\s“\"]*$")


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention of an entity."""

    at: int
    end: int
    entity: Entity
    sentence: int
    paragraph: int
    subject: bool
    possessive: bool
    source: bool
    quoted: bool
    pronoun: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone a pronoun may mean, with the weight of the evidence."""

    entity: Entity
    weight: float
    last: Seen


def subject_like(text: str, start: int, end: int) -> bool:
    """Whether the words at `start` stand where an English subject stands, judged by their neighbours."""
    before = BEFORE_WORD.search(text, max(0, start - 24), start)
    if before and before[1].casefold() in PREPOSITIONS:
        return False
    return VERB_AFTER.match(text, end, end + 170) is not None


WEIGHTS = {
    "count_window": 0.09,
    "first_in_sentence": 0.63,
    "gender_known": 0.68,
    "most_recent": 0.23,
    "older_sentence": -1.62,
    "opens_paragraph_speaker": -0.34,
    "possessive": 0.25,
    "previous_paragraph": -0.28,
    "previous_sentence": 0.42,
    "pronoun": 0.24,
    "quoted": -0.28,
    "same_paragraph": 1.64,
    "same_sentence": 0.14,
    "share": 0.43,
    "source": 0.71,
    "speaker": 0.49,
    "speaker_previous_sentence": 0.94,
    "speaker_same_paragraph": 0.29,
    "subject": 0.11,
    "subject_near": 0.48,
    "subject_previous_paragraph": 0.77,
    "subject_same_paragraph": 0.64,
    "told_of": -1.09,
    "encoder": 1.0,
    "two_back": 0.21,
}
"""What each feature of a candidate adds: the weights of a softmax over candidates, fitted (L2 2.0, refitted on its own
readings until stable) to the 374 he, she, his and her of four fifths of polnear-train.speakers.jsonl."""


class Focus:
    """The latest mentions of people, in text order."""

    def __init__(self, page: Page, most: int, earlier: Mapping[int, Earlier]) -> None:
        self._page = page
        self._earlier = earlier
        self._most = max(1, most)
        self.recent: deque[Seen] = deque(maxlen=WINDOW)
        self.last_source: Entity | None = None

    def see(
        self,
        at: int,
        end: int,
        entity: Entity,
        *,
        source: bool = False,
        possessive: bool = False,
        pronoun: bool = False,
    ) -> None:
        """Take note of a mention."""
        if self.recent and self.recent[-1].at == at and self.recent[-1].entity is entity:
            return
        page = self._page
        subject = source or (not possessive and subject_like(page.text, at, end))
        self.recent.append(
            Seen(
                at,
                end,
                entity,
                page.sentence(at),
                page.paragraph(at),
                subject,
                possessive,
                source,
                page.in_quotation(at),
                pronoun,
            )
        )
        if source:
            self.last_source = entity

    def candidates(self, at: int, gender: str, told_of: frozenset[int] = frozenset()) -> list[Candidate]:
        """The people a pronoun at `at` may mean, likeliest first; `told_of`: ids of those its quotation names."""
        found = [
            Candidate(entity, sum(WEIGHTS[k] * v for k, v in features.items()), last)
            for entity, features, last in self.features(at, gender, told_of)
        ]
        return sorted(found, key=lambda c: -c.weight)

    def features(
        self, at: int, gender: str, told_of: frozenset[int] = frozenset()
    ) -> list[tuple[Entity, dict[str, float], Seen]]:
        """What speaks for each recent person whose gender does not speak against it."""
        by_entity: dict[int, list[Seen]] = {}
        for seen in reversed(self.recent):
            entity = seen.entity
            if seen.at >= at or not entity.is_person or (gender and entity.gender and entity.gender != gender):
                continue
            by_entity.setdefault(id(entity), []).append(seen)
        sentence, paragraph = self._page.sentence(at), self._page.paragraph(at)
        encoder = self._encoder_chances(at)
        first_in_paragraph = at - self._page.paragraphs[paragraph] < 3
        found = []
        for rank, mentions in enumerate(by_entity.values()):
            last = next((s for s in mentions if not s.quoted), mentions[0])
            back = sentence - last.sentence
            near = [s for s in mentions if not s.quoted and sentence - s.sentence <= 1]
            same = [s for s in mentions if not s.quoted and s.paragraph == paragraph]
            before = [s for s in mentions if not s.quoted and s.paragraph == paragraph - 1]
            speaker = last.entity is self.last_source
            features = {
                "same_sentence": float(back == 0),
                "previous_sentence": float(back == 1),
                "two_back": float(back in (2, 3)),
                "older_sentence": float(back > 3) * min(back, 20) / 10.0,
                "same_paragraph": float(bool(same)),
                "subject_same_paragraph": float(any(s.subject for s in same)),
                "previous_paragraph": float(bool(before)),
                "subject_previous_paragraph": float(any(s.subject for s in before)),
                "subject": float(last.subject),
                "possessive": float(last.possessive),
                "source": float(last.source),
                "quoted": float(last.quoted),
                "pronoun": float(last.pronoun),
                "speaker": float(speaker),
                "speaker_same_paragraph": float(speaker and any(s.source for s in same)),
                "speaker_previous_sentence": float(speaker and any(s.source for s in near)),
                "most_recent": float(rank == 0),
                "first_in_sentence": float(last.at - self._page.sentence_start(last.at) < 25),
                "gender_known": float(bool(gender) and last.entity.gender == gender),
                "share": len(last.entity.places) / self._most,
                "count_window": float(min(10, len(mentions))),
                "subject_near": float(any(s.subject for s in near)),
                "opens_paragraph_speaker": float(first_in_paragraph and speaker),
                "told_of": float(id(last.entity) in told_of),
                "encoder": log(encoder.get(id(last.entity), 0.0) + UNSEEN) - log(UNSEEN) if encoder else 0.0,
            }
            found.append((last.entity, features, last))
        return found

    def _encoder_chances(self, at: int) -> dict[int, float]:
        """The encoder's chance that each recent person, by its id, is meant at `at`; empty where it says nothing."""
        chances: dict[int, float] = {}
        for place, chance in self._earlier.get(at, ()):
            seen = next((seen for seen in reversed(self.recent) if seen.at <= place < seen.end), None)
            if seen is not None:
                chances[id(seen.entity)] = chances.get(id(seen.entity), 0.0) + chance
        return chances
