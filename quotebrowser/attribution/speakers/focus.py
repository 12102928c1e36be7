"""Who is in the reader's mind at a place of the text: the recent mentions, weighed to find whom a pronoun means."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .word_lists import words

if TYPE_CHECKING:
    from .cast import Entity
    from .page import Page

WINDOW = 40
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
    "same_sentence": 1.0, "previous_sentence": 1.4, "two_back": 0.5, "older_sentence": 0.0, "same_paragraph": 0.5,
    "previous_paragraph": 0.2, "subject": 0.8, "possessive": -0.5, "source": 0.8, "quoted": -1.0, "pronoun": 0.5,
    "last_source": 0.8, "most_recent": 0.3, "first_in_sentence": 0.4, "gender_known": 1.0, "share": 1.0,
    "count_window": 0.15, "subject_previous": 0.4,
}  # fmt: skip


class Focus:
    """The latest mentions of people, in text order."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.recent: deque[Seen] = deque(maxlen=WINDOW)
        self.last_source: Entity | None = None
        self.counts: dict[int, int] = {}
        self.total = 0

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
        page = self._page
        quoted = page.in_quotation(at)
        subject = source or (not possessive and subject_like(page.text, at, end))
        self.recent.append(
            Seen(at, entity, page.sentence(at), page.paragraph(at), subject, possessive, source, quoted, pronoun)
        )
        if source:
            self.last_source = entity
        self.counts[id(entity)] = self.counts.get(id(entity), 0) + 1
        self.total += 1

    def candidates(self, at: int, gender: str) -> list[Candidate]:
        """The people a pronoun at `at` may mean, likeliest first."""
        found = [
            Candidate(entity, sum(WEIGHTS[k] * v for k, v in features.items()), last)
            for entity, features, last in self.features(at, gender)
        ]
        return sorted(found, key=lambda c: -c.weight)

    def features(self, at: int, gender: str) -> list[tuple[Entity, dict[str, float], Seen]]:
        """What speaks for each recent person whose gender does not speak against it."""
        sentence, paragraph = self._page.sentence(at), self._page.paragraph(at)
        by_entity: dict[int, list[Seen]] = {}
        for seen in reversed(self.recent):
            entity = seen.entity
            if seen.at >= at or not entity.is_person or (gender and entity.gender and entity.gender != gender):
                continue
            by_entity.setdefault(id(entity), []).append(seen)
        found = []
        for rank, mentions in enumerate(by_entity.values()):
            last = next((s for s in mentions if not s.quoted), mentions[0])
            back = sentence - last.sentence
            features = {
                "same_sentence": float(back == 0),
                "previous_sentence": float(back == 1),
                "two_back": float(back in (2, 3)),
                "older_sentence": float(back > 3) * min(back, 20) / 10.0,
                "same_paragraph": float(last.paragraph == paragraph),
                "previous_paragraph": float(last.paragraph == paragraph - 1),
                "subject": float(last.subject),
                "possessive": float(last.possessive),
                "source": float(last.source),
                "quoted": float(last.quoted),
                "pronoun": float(last.pronoun),
                "last_source": float(last.entity is self.last_source),
                "most_recent": float(rank == 0),
                "first_in_sentence": float(last.at - self._page.sentence_start(last.at) < 25),
                "gender_known": float(bool(gender) and last.entity.gender == gender),
                "share": self.counts.get(id(last.entity), 0) / max(1, self.total),
                "count_window": float(min(10, len(mentions))),
                "subject_previous": float(
                    any(s.subject and not s.quoted and sentence - s.sentence <= 1 for s in mentions)
                ),
            }
            found.append((last.entity, features, last))
        return found
