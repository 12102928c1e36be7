"""Compares names as people do: without regard to case, accents and marks, and by surname."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quotebrowser.catalogue.given_names import gender_of_given_name
from quotebrowser.catalogue.titles import Titles, titles_before

if TYPE_CHECKING:
    from collections.abc import Iterable

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What stands behind a name and tells father and son apart."""

_PARTICLES = frozenset({
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "san",
    "ter", "van", "vom", "von", "zu", "zum", "zur",
})  # fmt: skip

_ALSO_GIVEN_NAMES = frozenset({"al", "del", "la", "le", "san", "van"})
"""Particles that, with a capital, may as well be a given name ("Al", "Van")."""


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """`name` for comparing: no case, accents, full stops, control or direction marks, one space between words.

    A name that has nothing else (such as "...") stays as it is, so that it is not taken for another one.
    """
    plain = "".join(_folded_character(character) for character in unicodedata.normalize("NFKD", name))
    return " ".join(plain.casefold().split()) or name


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Mn", "Cf", "Cs"} or character in ".,":
        return ""
    if category == "Cc":
        return " "
    return "'" if character in "’‘ʼ`" else character


@lru_cache(maxsize=4096)
def surname(name: str) -> str:
    """The folded last word of a person's name, without particles and "Jr."; of one word, that word."""
    words = _words_without_suffix(name)
    return words[-1] if words else ""


def is_surname_alone(name: str) -> bool:
    """Whether `name` is one word, or one word with its particles ("von der Aue"), as articles print surnames."""
    return all(_is_particle(word) for word in name.split()[:-1])


def _is_particle(word: str) -> bool:
    return word.lower() in _PARTICLES and (word.islower() or word.lower() not in _ALSO_GIVEN_NAMES)


def sort_name(name: str) -> str:
    """A person's name as a list sorts it: "Aue, Nils von der" for "Nils von der Aue"."""
    words = name.split()
    tail = len(words) - 1
    while tail > 0 and folded(words[tail]) in _SUFFIXES:
        tail -= 1
    if tail < 1:
        return name
    head = words[:tail] + words[tail + 1 :]
    return f"{words[tail].rstrip(',')}, {' '.join(head)}"


@dataclass(frozen=True, slots=True)
class Traits:
    """What the forms of a name tell of its bearer beside the name; empty where they tell nothing."""

    suffix: str = ""
    gender: str = ""
    role: str = ""


def traits_of(name: str, printed: Iterable[str] = ()) -> Traits:
    """What a name and the forms in which an article prints it tell; titles tell more of gender than given names."""
    last = surname(name)
    titles = [_titles_of(form) for form in (name, *sorted(printed)) if last in folded(form).split()]
    genders = {found.gender for found in titles if found.gender}
    roles = sorted({found.role for found in titles if found.role})
    return Traits(suffix(name), _only(genders) if genders else _gender_of_given_name(name), roles[0] if roles else "")


@lru_cache(maxsize=4096)
def suffix(name: str) -> str:
    """The "Jr.", "Sr." or number behind a name, as it is compared; empty where there is none."""
    words = folded(name).split()
    return words[-1] if len(words) > 1 and words[-1] in _SUFFIXES else ""


@lru_cache(maxsize=4096)
def without_titles(name: str) -> str:
    """A name without the titles before it: "Oriol" for "President Oriol"."""
    words = name.split()
    titles = titles_before([folded(word) for word in words]).words
    return " ".join(words[titles:]) if titles else name


@lru_cache(maxsize=4096)
def is_surname_only(name: str) -> bool:
    """Whether a name without titles has no given name: a surname, with or without "Jr."."""
    words = name.split()
    return is_surname_alone(" ".join(words[:-1] if suffix(name) else words))


@lru_cache(maxsize=4096)
def _titles_of(form: str) -> Titles:
    return titles_before(folded(form).split())


def _gender_of_given_name(name: str) -> str:
    words = _words_without_suffix(without_titles(name))
    return gender_of_given_name(words[0]) if len(words) > 1 else ""


def _only(found: set[str]) -> str:
    return next(iter(found)) if len(found) == 1 else ""


def is_title_variant(printed: str, name: str) -> bool:
    """Whether a source as printed is another form of `name`: short, and ending with its last word ("Gen. Ruiz")."""
    words = folded(printed).split()
    return (
        1 < len(words) <= _MOST_WORDS_OF_A_NAME
        and printed[:1].isupper()
        and not re.search(r"[\n,;:()]", printed)
        and words[-1] == surname(name)
        and folded(printed) != folded(name)
    )


_MOST_WORDS_OF_A_NAME = 5


def _words_without_suffix(name: str) -> list[str]:
    words = folded(name).split()
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return words
