"""Resolves a description: to the person who bears the role, to someone told of before, or to itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import Span, Speaker, SpeakerKind

from .answers import Answer, Evidence, nobody, person
from .page import WORD
from .phrases import read_phrase
from .roles import of_other_party, role_match
from .word_lists import FEMALE_NOUNS, KINSHIP, MALE_NOUNS, PERSON_NOUNS, PRONOUNS, SPEECH_NOUNS, words

if TYPE_CHECKING:
    from .entity import Entity
    from .focus import Candidate
    from .phrases import Phrase
    from .reading import Reading

DEMONYM = re.compile(r"^(?:the\s+)(?:[A-Z][\w-]+\s+)*(?P<last>[A-Z]\w+(?:an|er|ese|ish|ite|i))$", re.IGNORECASE)
AGED = re.compile(r"^the\s+\d+-year-old$", re.IGNORECASE)
ROLE_WEIGHT = 1.0
FOCUS_LEAST = 1.5
MOST_BEARERS = 24
ANOTHER = 2.0
"""What it costs someone in focus to have an office that has nothing to do with the description."""
OPENING, SOON = 2, 1200
VAGUE = words("some most many another other others those these one all both few several none each")
"""Heads that name nobody by themselves."""
SORTS = {
    SpeakerKind.PERSON: Evidence.SOMEONE,
    SpeakerKind.GROUP: Evidence.SEVERAL,
    SpeakerKind.ORGANIZATION: Evidence.BODY,
    SpeakerKind.DOCUMENT: Evidence.DOCUMENT,
}


def description_answer(reading: Reading, at: int, text: str) -> Answer:
    """The speaker a description means, and take note of it for later mentions."""
    phrase = read_phrase(text)
    if not WORD.search(phrase.text):
        return nobody("there are no words to go by")
    kind = phrase.kind or _kind_by_form(text)
    if phrase.owner and (phrase.head in SPEECH_NOUNS or phrase.head + "s" in SPEECH_NOUNS):
        owner = _owner(reading, at, phrase)
        if owner is not None:
            return person(owner, Evidence.ROLE, f"'{text}' is {owner.name}'s")
    if kind is SpeakerKind.ANONYMOUS and (phrase.definite or phrase.owner):
        return _definite_person(reading, at, text, phrase)
    if phrase.definite or phrase.owner:
        return _definite_thing(reading, at, text, phrase, kind or SpeakerKind.GROUP)
    if kind is SpeakerKind.ANONYMOUS and not phrase.other:
        later = _introduced_next(reading, at, phrase)
        if later is not None:
            return person(later, Evidence.FOCUS, f"'{text}' = {later.name}, named soon after")
    return _as_described(reading, at, phrase.text, phrase, kind or SpeakerKind.GROUP)


def _owner(reading: Reading, at: int, phrase: Phrase) -> Entity | None:
    """The person whose words a phrase speaks of."""
    if phrase.owner in PRONOUNS:
        owners = reading.focus.candidates(at, PRONOUNS[phrase.owner])
        return owners[0].entity if owners else None
    names = [n for n in reading.names_in([Span(at, at + len(phrase.text) + 8)]) if n.possessive]
    entity = reading.entity(names[0]) if names else None
    return entity if entity is not None and entity.is_person else None


def _introduced_next(reading: Reading, at: int, phrase: Phrase) -> Entity | None:
    """Who is described in an opening paragraph and named with that role in one of the next."""
    if reading.page.paragraph(at) > OPENING:
        return None
    for name in reading.names_in([Span(at + 1, at + SOON)]):
        entity = reading.entity(name)
        new = entity.is_person and entity.places[0] == name.start
        if new and role_match(entity, phrase) >= 2.5:
            return entity
    return None


def _kind_by_form(text: str) -> SpeakerKind | None:
    if AGED.match(text.strip()):
        return SpeakerKind.ANONYMOUS
    m = DEMONYM.match(text.strip())
    return SpeakerKind.ANONYMOUS if m and m["last"][0].isupper() else None


def _as_described(reading: Reading, at: int, name: str, phrase: Phrase, kind: SpeakerKind) -> Answer:
    speaker = Speaker(name, kind)
    reading.nameless.add(speaker, phrase, at)
    return Answer(speaker, _evidence(phrase, kind), f"as described, {kind}")


def _evidence(phrase: Phrase, kind: SpeakerKind) -> Evidence:
    """How good a name a description is: one that points back to nobody known is often somebody's whom it names."""
    if phrase.kind is None or phrase.head in VAGUE:
        return Evidence.DESCRIBED_LOOSELY
    if kind is SpeakerKind.ANONYMOUS:
        points_back = (phrase.definite and not phrase.other) or phrase.owner
        return Evidence.DESCRIBED if points_back else Evidence.SOMEONE
    return SORTS[kind]


def _definite_person(reading: Reading, at: int, text: str, phrase: Phrase) -> Answer:
    if phrase.head in KINSHIP and phrase.owner:
        relative = _relative_of(reading, at, phrase)
        if relative is not None:
            return person(relative, Evidence.KINSHIP, f"'{text}' = {relative.name}")
    gender = "f" if phrase.head in FEMALE_NOUNS else "m" if phrase.head in MALE_NOUNS else ""
    found = reading.focus.candidates(at, gender)[:12]
    candidates = [candidate for candidate in found if not of_other_party(candidate.entity, phrase)]
    bearer, fit = _bearer(candidates, phrase)
    told = reading.nameless.meant(phrase)
    if told is not None and (bearer is None or fit < 2.0 or bearer.last.at < told.last):
        reading.nameless.again(told, at)
        return Answer(told.speaker, Evidence.TOLD_BEFORE, f"'{text}' = the {told.speaker.name} told of before")
    if bearer is not None:
        entity = bearer.entity
        return person(entity, Evidence.ROLE, f"'{text}' = {entity.name}, who bears the role")
    known = _known_bearer(reading, at, phrase)
    if known is not None:
        return person(known, Evidence.ROLE, f"'{text}' = {known.name}, who bears the role")
    someone_new = phrase.definite and _introduced_before(reading, at, phrase.head)
    if candidates and not phrase.owner and not someone_new and candidates[0].weight >= FOCUS_LEAST:
        entity = max(candidates, key=lambda c: c.weight - ANOTHER * _is_another(c.entity, phrase)).entity
        return person(entity, Evidence.FOCUS, f"'{text}' = {entity.name}, last in focus")
    return _as_described(reading, at, _owned(reading, at, phrase), phrase, SpeakerKind.ANONYMOUS)


def _introduced_before(reading: Reading, at: int, head: str) -> bool:
    """Whether the text has just told of a nameless one: "through an aide", before "the aide"."""
    nameless = rf"\b(?:an?|another|one) (?:[a-z-]+ ){{0,3}}{re.escape(head)}\b(?!,? [A-Z])"
    return re.search(nameless, reading.text[max(0, at - SOON) : at]) is not None


def _is_another(entity: Entity, phrase: Phrase) -> bool:
    """Whether the article gives someone an office that is not the phrase's: no judge is "the defendant"."""
    return bool(entity.roles) and phrase.head in PERSON_NOUNS and role_match(entity, phrase) == 0.0


def _bearer(candidates: list[Candidate], phrase: Phrase) -> tuple[Candidate | None, float]:
    """Who of `candidates` best bears the role of `phrase`, and how well it fits."""
    best, most, best_fit = None, 0.0, 0.0
    for candidate in candidates:
        fit = role_match(candidate.entity, phrase)
        if fit < (best_fit if phrase.owner and best is not None else 2.0 if phrase.owner else 0.5):
            continue
        weight = ROLE_WEIGHT * fit + candidate.weight
        if best is None or weight > most or (phrase.owner and fit > best_fit):
            best, most, best_fit = candidate, weight, fit
    return best, best_fit


def bearer_in_focus(reading: Reading, at: int, text: str) -> Entity | None:
    """The person whom a role in the running text means, where someone near bears it."""
    phrase = read_phrase(text)
    gender = "f" if phrase.head in FEMALE_NOUNS else "m" if phrase.head in MALE_NOUNS else ""
    bearer, fit = _bearer(reading.focus.candidates(at, gender), phrase)
    return bearer.entity if bearer is not None and fit >= 2.5 else None


def _known_bearer(reading: Reading, at: int, phrase: Phrase) -> Entity | None:
    """The one person named anywhere before whose role is the phrase's, word for word."""
    least = 3.2 if phrase.owner else 2.5
    fits = [
        e
        for e in reading.cast.bearers.get(phrase.head, ())[:MOST_BEARERS]
        if (phrase.owner or e.places[0] < at) and role_match(e, phrase) >= least
    ]
    return fits[0] if len(fits) == 1 and fits[0].is_person else None


def _relative_of(reading: Reading, at: int, phrase: Phrase) -> Entity | None:
    """The relative that "his wife" means: who was called so, else the one with the same surname and that gender."""
    gender = KINSHIP[phrase.head]
    candidates = [c.entity for c in reading.focus.candidates(at, gender)]
    called = [e for e in candidates if any(role == phrase.head for role, _ in e.roles)]
    if called:
        return called[0]
    if phrase.owner not in PRONOUNS:
        return None
    owners = reading.focus.candidates(at, PRONOUNS[phrase.owner])
    if not owners or not gender:
        return None
    owner = owners[0].entity
    family = [e for e in reading.cast.sharing_surname(owner) if e.is_person and e.gender == gender]
    return family[0] if len(family) == 1 else None


def _owned(reading: Reading, at: int, phrase: Phrase) -> str:
    """The description with its owner's name for "his" or "her"."""
    if phrase.owner in ("his", "her") and phrase.head not in KINSHIP:
        owners = reading.focus.candidates(at, PRONOUNS[phrase.owner])
        if owners:
            return f"{owners[0].entity.name}'s {phrase.text}"
    return phrase.text


def _definite_thing(reading: Reading, at: int, text: str, phrase: Phrase, kind: SpeakerKind) -> Answer:
    told = reading.nameless.meant(phrase)
    if told is not None and phrase.owner not in ("his", "her"):
        reading.nameless.again(told, at)
        return Answer(told.speaker, Evidence.TOLD_BEFORE, f"'{text}' = {told.speaker.name}, told of before")
    if kind is SpeakerKind.ORGANIZATION and len(phrase.words) == 1:
        body = reading.cast.body_named(phrase.head, at) or reading.last_body(phrase.head, at)
        if body is not None:
            speaker = Speaker(body.name, SpeakerKind.ORGANIZATION)
            reading.nameless.add(speaker, phrase, at)
            return Answer(speaker, Evidence.BODY_BEFORE, f"'{text}' = {body.name}")
    return _as_described(reading, at, _owned(reading, at, phrase), phrase, kind)
