"""Resolves the labels of a transcript's turns: "OKAFOR:", "MR. VELL:", "Q."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import Span, Speaker, SpeakerKind

from .answers import Answer, Evidence, nobody, person
from .page import WORD, folded
from .word_lists import TITLES, words

if TYPE_CHECKING:
    from quotebrowser.attribution.mentions import SourceMention

    from .entity import Entity
    from .reading import Reading

ASKED_BY = re.compile(r"\b(?:questioned|examined|interviewed|grilled|asked)(?: [a-z-]+){0,3} by (?=\S)")
QUESTIONERS = words("q question reporter reporters questioner interviewer audience")


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
    names = reading.names_in(source.source)
    if names:
        entity = reading.entity(names[-1])
        if len(entity.fold) > 1 or not names[-1].words[0].isupper():
            return person(entity, Evidence.LABEL, f"the label '{text}' = {entity.name}")
    if all(p in TITLES or p == "the" for p in plain) and not names:
        return nobody(f"the label '{text}' names an office, not its holder")
    kept = [w for w, p in zip(printed, plain, strict=True) if p not in TITLES] or printed
    name = " ".join(w.capitalize() if w.isupper() else w for w in kept)
    named = reading.entity(names[-1]) if names else None
    return Answer(Speaker(name, SpeakerKind.PERSON), Evidence.LABEL, f"the label '{text}'", named)


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
    return person(people[0], Evidence.FOCUS, f"'A' = {people[0].name}, whom the article names most")
