"""Titles before names: the role they give, and the gender they tell. A table to lean on, never the last word."""

from __future__ import annotations

from dataclasses import dataclass

_OFFICES = """
    president pres
    vice-president
    prime-minister premier
    first-minister
    chancellor
    minister
    secretary
    attorney-general
    governor gov
    lieutenant-governor
    senator sen
    representative rep congressman congresswoman congressperson
    mayor
    judge justice
    ambassador
    commissioner
    sheriff
"""
"""One office a line with its other forms; nobody holds two of them in one week."""

_RANKS = """
    general gen
    admiral adm
    colonel col
    major maj
    captain capt
    commander cmdr
    lieutenant lt
    sergeant sgt
    corporal cpl
"""
"""Military and police ranks; those beside an office say nothing against it."""

_QUALIFIERS = frozenset({"former", "ex", "deputy", "acting", "interim"})
"""Words before a title that make another role of it."""

_PASSED_OVER = frozenset({
    "the", "brig", "brigadier", "rear", "lance", "staff", "chief", "foreign", "finance", "interior", "defence",
    "defense", "health", "lt", "maj", "major", "lieutenant",
})  # fmt: skip
"""Words that may stand before a title and say no more about the role."""

_AFTER_OFFICE = frozenset({"of", "the", "state", "defence", "defense", "treasury", "general"})
"""Words that may stand between an office and the name ("Secretary of State Oriol")."""

_GENDERS = {
    **dict.fromkeys(("mr", "mister", "sir", "lord", "herr", "monsieur", "senor", "congressman"), "male"),
    **dict.fromkeys(
        ("mrs", "ms", "miss", "lady", "dame", "madam", "madame", "frau", "senora", "congresswoman"), "female"
    ),
}

_HONORIFICS = frozenset({*_GENDERS, "dr", "doctor", "prof", "professor", "hon", "honourable", "honorable", "rev"})

_PHRASES = frozenset({
    ("vice", "president"), ("prime", "minister"), ("first", "minister"), ("attorney", "general"),
    ("lieutenant", "governor"), ("lt", "gov"),
})  # fmt: skip

_JOINED = {"lt-gov": "lieutenant-governor"}


def _forms(table: str) -> dict[str, str]:
    """Every form of a table with the role it stands for."""
    return {form: line.split()[0] for line in table.strip().splitlines() for form in line.split()}


_OFFICE_OF, _RANK_OF = _forms(_OFFICES), _forms(_RANKS)


@dataclass(frozen=True, slots=True)
class Titles:
    """How many words before a name are titles, the role they give and the gender they tell, empty where none."""

    words: int
    role: str = ""
    gender: str = ""


def titles_before(words: list[str]) -> Titles:
    """The titles that these folded words begin with; the last word is always part of the name."""
    at, role, gender, qualifier = 0, "", "", ""
    known = 0
    while at < len(words) - 1:
        word, width = _title_at(words, at)
        gender = gender or _GENDERS.get(word, "")
        if word in _OFFICE_OF or word in _RANK_OF:
            role = f"{qualifier}{_OFFICE_OF.get(word) or _RANK_OF[word]}"
        elif word in _QUALIFIERS:
            qualifier = f"{'former' if word == 'ex' else word} "
        elif not (word in _HONORIFICS or word in _PASSED_OVER or (role and word in _AFTER_OFFICE)):
            break
        at += width
        known = min(at, len(words) - 1)
    return Titles(known, role, gender) if role or _HONORIFICS.intersection(words[:known]) else Titles(0)


def roles_exclude(one: str, other: str) -> bool:
    """Whether nobody is both in one week: two offices, or two ranks."""
    return one != other and "" not in (one, other) and _is_office(one) == _is_office(other)


def _is_office(role: str) -> bool:
    return role.rsplit(maxsplit=1)[-1] in _OFFICE_OF


def _title_at(words: list[str], at: int) -> tuple[str, int]:
    """The title at this word, of two words where they are one, and how many words it has."""
    pair = tuple(words[at : at + 2])
    if pair in _PHRASES and at + 2 < len(words):
        joined = "-".join(pair)
        return _JOINED.get(joined, joined), 2
    return words[at], 1
