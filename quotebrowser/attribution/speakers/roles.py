"""Learns from an article who bears which role: "spokesman X", "X, the mayor of ...", "the judge, X,"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .nouns import singular
from .page import WORD, folded
from .phrases import read_phrase
from .word_lists import (
    FEMALE_NOUNS,
    KINSHIP,
    MALE_NOUNS,
    NATIONALITIES,
    OFFICES,
    PERSON_NOUNS,
    RANKS,
    ROLE_KINDS,
    TITLES,
)

if TYPE_CHECKING:
    from .cast import Cast
    from .entity import Entity
    from .naming import Name
    from .phrases import Phrase

KIN: dict[str, frozenset[str]] = {}
for _line in ROLE_KINDS:
    _first, *_rest = _line.split()
    KIN[_first] = KIN.get(_first, frozenset()) | frozenset(_rest)

APPOSITION = re.compile(
    r"['’]?s?(?: \([^)]{1,30}\))?,? (?:who (?:is|was|serves as|served as|became|has been) |is |was |,)?"
    r"(?P<phrase>(?:(?:the|a|an|his|her|its|their|one|former|then|now) |[^\W\d_][\w.-]*['’]s |[^\W\d_][\w-]+ )"
    r"[^,.;:“”\"()\n]{3,90})"
)
APPOSED = re.compile(
    r"(?:^|[.,;“\"\n] ?|\b(?:and|but|that) )"
    r"((?:The|the|His|his|Her|her|Its|its|Their|their|A|a|"
    r"(?:[A-Z][\w.-]+ ){0,3}[A-Z][\w.-]+['’]s?) [^,.;:“\"\n]{3,70}), $"
)
LOWER_RUN = re.compile(r"((?:[^\W\d_][\w-]*(?:['’]s)?\s){1,5})$")


SEAT = re.compile(
    r" of (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)|,? \(?(?P<side>[RDI])-(?P<state>[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
)
SIDES = {"R": "republican", "D": "democrat", "I": "independent"}
STATES = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California", "Colo.": "Colorado",
    "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
    "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Md.": "Maryland",
    "Mass.": "Massachusetts", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
    "Mont.": "Montana", "Neb.": "Nebraska", "Nev.": "Nevada", "N.H.": "New Hampshire", "N.J.": "New Jersey",
    "N.M.": "New Mexico", "N.Y.": "New York", "N.C.": "North Carolina", "N.D.": "North Dakota", "Okla.": "Oklahoma",
    "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island", "S.C.": "South Carolina",
    "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas", "Vt.": "Vermont", "Va.": "Virginia",
    "Wash.": "Washington", "W.Va.": "West Virginia", "Wis.": "Wisconsin", "Wyo.": "Wyoming",
}  # fmt: skip
"""How newspapers shorten the states that American offices are held for."""
AGE = re.compile(r", (?:aged )?(?P<age>\d{1,3})(?=,| and\b)")
CHARGED = re.compile(
    r"(?:,[^.;:“”\"\n]{1,60},)? (?:(?:is|was|were|stands|stood|has been|had been) "
    r"(?:charged|accused|convicted|indicted|sentenced|on trial)\b|(?:has |had )?pleaded (?:not )?guilty\b"
    r"|denie[sd] (?:the |all |both |any |\w+ )?(?:charges?|counts?)\b)"
)
STRANGE = 1.5
"""What it costs a description to give a name that is not known of its bearer: "the Fenland senator"."""
PARTIES = (
    frozenset({"republican", "gop"}),
    frozenset({"democrat", "democratic"}),
    frozenset({"tory", "conservative"}),
    frozenset({"labour"}),
    frozenset({"libertarian"}),
)


def learn_roles(text: str, names: list[Name], cast: Cast) -> None:
    """Write down, for every person of `cast`, the roles the text gives around each mention."""
    for name in names:
        entity = cast.of_name.get(name.start)
        if entity is None or name.quoted:
            continue
        _from_titles(entity, name)
        _from_place(text, entity, name)
        _from_age_and_charge(text, entity, name)
        if not name.possessive:
            _from_before(text, entity, name)
            _from_apposition(text, entity, name)
    for entity in cast.entities:
        for head in {head for head, _ in entity.roles}:
            cast.bearers[head].append(entity)


def _add(entity: Entity, head: str, words: frozenset[str]) -> None:
    """Take note that `entity` is called `head`; words that make another office of it ("vice") keep it apart."""
    key = (head, words & RANKS)
    new = key not in entity.roles
    entity.roles[key] = entity.roles.get(key, frozenset()) | words
    if new and (head in FEMALE_NOUNS or KINSHIP.get(head) == "f"):
        entity.female += 2.0
    elif new and (head in MALE_NOUNS or KINSHIP.get(head) == "m"):
        entity.male += 2.0


def _from_titles(entity: Entity, name: Name) -> None:
    titles = [OFFICES.get(t, t) for t in name.titles]
    for k, title in enumerate(titles):
        if title in TITLES or title in PERSON_NOUNS:
            _add(entity, title, frozenset(titles[: k + 1]))


def _from_place(text: str, entity: Entity, name: Name) -> None:
    """Where an office is held: "Senator Ida Roll of Fenland", "Senator Ida Roll (D-Fenland)"."""
    found = SEAT.match(text, name.end)
    if found is None:
        return
    place = STATES.get(found["state"], found["state"]) if found["state"] else found["place"]
    words = {folded(word[0]) for word in WORD.finditer(place)} | {SIDES.get(found["side"] or "", "")}
    for title in name.titles:
        office = OFFICES.get(title, title)
        if office in TITLES or office in PERSON_NOUNS:
            _add(entity, office, frozenset(words - {""}))


def _from_age_and_charge(text: str, entity: Entity, name: Name) -> None:
    """What makes somebody "the 58-year-old" and "the defendant" of a report from court."""
    age = AGE.match(text, name.end)
    if age is not None:
        _add(entity, f"{age['age']}-year-old", frozenset())
    if CHARGED.match(text, name.end) is not None:
        _add(entity, "defendant", frozenset())


def _from_before(text: str, entity: Entity, name: Name) -> None:
    start = max(0, name.start - 80)
    before = text[start : name.start]
    if before.endswith(", "):
        clause = APPOSED.search(before)
        if clause:
            phrase = read_phrase(clause[1])
            if phrase.head in PERSON_NOUNS or phrase.head in KINSHIP:
                _add(entity, phrase.head, phrase.words)
                entity.evidence["role"] += 1
        return
    run = LOWER_RUN.search(before)
    if not run:
        return
    words = [folded(w[0]) for w in WORD.finditer(run[1])]
    if words and (words[-1] in PERSON_NOUNS or words[-1] in KINSHIP):
        _add(entity, words[-1], frozenset(words))
        entity.evidence["role"] += 1


def _from_apposition(text: str, entity: Entity, name: Name) -> None:
    if text[name.end : name.end + 1] not in (",", " "):
        return
    m = APPOSITION.match(text, name.end, name.end + 160)
    if not m or (text[name.end] == " " and not re.match(r" (?:is|was|\()", text[name.end : name.end + 6])):
        return
    phrase = read_phrase(m["phrase"])
    if phrase.head in PERSON_NOUNS and not phrase.plural:
        _add(entity, phrase.head, phrase.words | frozenset(singular(folded(w[0])) for w in WORD.finditer(m["phrase"])))
        entity.evidence["role"] += 1


def role_match(entity: Entity, phrase: Phrase) -> float:
    """How well a description fits what is known of `entity`: 0 not at all, above 2.5 the role itself."""
    if of_other_party(entity, phrase):
        return 0.0
    best = 0.0
    told = phrase.words - {phrase.head} - NATIONALITIES
    for (role, ranks), known in entity.roles.items():
        shared = 0.7 * len(told & known)
        if role == phrase.head:
            fits = 2.5 + shared if phrase.words & RANKS == ranks else 0.0
        elif phrase.head in KIN.get(role, ()) or role in KIN.get(phrase.head, ()):
            fits = 1.2 + shared
        else:
            fits = 0.9 * shared
        best = max(best, fits)
    strange = phrase.proper - _all_known(entity) - NATIONALITIES - {phrase.head, *entity.fold}
    return max(0.0, best - STRANGE * bool(strange))


def of_other_party(entity: Entity, phrase: Phrase) -> bool:
    """Whether a description gives a party and what is known of `entity` another: "the GOP front-runner"."""
    here, there = (
        {at for at, party in enumerate(PARTIES) if party & told} for told in (phrase.words, _all_known(entity))
    )
    return bool(here and there and not here & there)


def _all_known(entity: Entity) -> frozenset[str]:
    """Every word that the article's roles say of `entity`."""
    return frozenset().union(*entity.roles.values(), (role for role, _ in entity.roles))
