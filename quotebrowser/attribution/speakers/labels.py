"""Resolves the labels of a transcript's turns: "OKAFOR:", "MR. VELL:", "Q."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import Span, Speaker, SpeakerKind

from .answers import Answer, Evidence, nobody, person
from .page import WORD, folded
from .word_lists import OFFICES, TITLES, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.attribution.mentions import SourceMention

    from .entity import Entity
    from .reading import Reading

ASKED_BY = re.compile(r"\b(?:questioned|examined|interviewed|grilled|asked)(?: [a-z-]+){0,3} by (?=\S)")
QUESTIONERS = words("q question reporter reporters questioner interviewer audience")

PARTS_TAKEN = words(
    "moderator host cohost anchor presenter interviewer narrator announcer chair chairman chairwoman chairperson clerk"
    " witness juror bailiff operator caller member audience crowd voice man woman male female boy girl translator"
    " interpreter correspondent"
)
"""What labels call those who have a part in the talk and no name."""


def label_answer(reading: Reading, source: SourceMention, text: str) -> Answer:
    """The speaker a turn's label means."""
    printed = [m[0] for m in WORD.finditer(text)]
    plain = [folded(w) for w in printed]
    if not plain:
        return nobody("the label has no words")
    if plain[0] in QUESTIONERS and len(plain) == 1:
        asker = _asker(reading) if plain == ["q"] else None
        if asker is not None:
            return person(asker, Evidence.LABEL, f"'{text}' = {asker.name}, who is said to question")
        return Answer(Speaker("questioner", SpeakerKind.ANONYMOUS), Evidence.LABEL, f"'{text}' marks a question")
    if plain == ["a"]:
        return _interviewed(reading)
    if _names_a_part(plain):
        part = " ".join(plain[plain[0] == "the" :])
        return Answer(Speaker(part, SpeakerKind.ANONYMOUS), Evidence.LABEL, f"the label '{text}' names no one")
    names = reading.names_in(source.source)
    if names:
        entity = reading.entity(names[-1])
        if len(entity.fold) > 1 or not names[-1].words[0].isupper():
            return person(entity, Evidence.LABEL, f"the label '{text}' = {entity.name}")
    if all(p in TITLES or p == "the" for p in plain) and not names:
        return _office_holder(reading, text, plain[-1])
    kept = [w for w, p in zip(printed, plain, strict=True) if p not in TITLES] or printed
    named = reading.entity(names[-1]) if names else None
    return Answer(Speaker(_in_small(kept), SpeakerKind.PERSON), Evidence.LABEL, f"the label '{text}'", named)


def _names_a_part(label: list[str]) -> bool:
    """Whether a folded label tells what somebody does there and not who: "THE COURT", "MODERATOR"."""
    return label[-1] in PARTS_TAKEN or (label[0] == "the" and not any(word in TITLES for word in label))


def _office_holder(reading: Reading, text: str, office: str) -> Answer:
    """The one person of the article who has the office that is all the label says: "THE PRESIDENT"."""
    holders = [e for e in reading.cast.bearers.get(OFFICES.get(office, office), ()) if e.is_person]
    if len(holders) == 1:
        return person(holders[0], Evidence.ROLE, f"the label '{text}' = {holders[0].name}, who bears the office")
    return nobody(f"the label '{text}' names an office, not its holder")


def _asker(reading: Reading) -> Entity | None:
    """Whom the article says to have questioned or interviewed someone."""
    told = ASKED_BY.search(reading.text)
    if told is None:
        return None
    names = reading.names_in([Span(told.end(), min(told.end() + 80, reading.page.sentence_end(told.end())))])
    people = [reading.entity(name) for name in names if reading.entity(name).is_person]
    return people[0] if people else None


def _interviewed(reading: Reading) -> Answer:
    """Who answers in an interview by letters: the person the article names most, where one stands out."""
    people = sorted((e for e in reading.cast.entities if e.is_person), key=lambda e: -len(e.places))
    asker = _asker(reading)
    people = [e for e in people if e is not asker and (len(e.fold) > 1 or len(e.fold[0]) > 1)]
    if not people or (len(people) > 1 and len(people[1].places) == len(people[0].places)):
        return nobody("'A' answers, and the article does not say who that is")
    name = _in_small(people[0].name.split())
    reason = f"'A' = {name}, whom the article names most"
    return Answer(Speaker(name, SpeakerKind.PERSON), Evidence.FOCUS, reason, people[0])


def _in_small(name: Iterable[str]) -> str:
    """A name with its words in capitals set like others: "OKAFOR" is nobody else than Okafor."""
    return " ".join(word.capitalize() if word.isupper() else word for word in name)
