"""Keeps count of the speakers that have no person's name: anonymous people, groups, bodies and documents."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .roles import KIN
from .word_lists import words

if TYPE_CHECKING:
    from quotebrowser.records import Speaker, SpeakerKind

    from .phrases import Phrase

GENERAL = words("person source individual man woman insider")
"""Heads that may stand for any anonymous human being told of before."""
REMEMBERED = 12


@dataclass(slots=True)
class Told:
    """A speaker under its first description, and where it was first and last mentioned."""

    speaker: Speaker
    phrase: Phrase | None
    first: int
    last: int


class Nameless:
    """The nameless speakers of an article, in the order they came."""

    def __init__(self) -> None:
        self._by_head: dict[str, list[Told]] = defaultdict(list)
        self._people: list[Told] = []
        self._recent: list[Told] = []

    def add(self, speaker: Speaker, phrase: Phrase | None, at: int) -> None:
        """Take note of a new one; `phrase` is its description, None for a body with a name."""
        new = Told(speaker, phrase, at, at)
        if phrase is not None:
            self._by_head[phrase.head].append(new)
            if speaker.kind == "anonymous":
                self._people.append(new)
        self._recent.append(new)

    def again(self, told: Told, at: int) -> None:
        """Take note that one of them was meant once more."""
        told.last = at
        self._recent.append(told)

    def meant(self, phrase: Phrase) -> Told | None:
        """The one a definite phrase points back to, latest first; None where none fits."""
        if phrase.definite and "first" in phrase.words:
            return next((told for told in self._by_head.get(phrase.head, ()) if _is_first(phrase, told.phrase)), None)
        for told in reversed(self._by_head.get(phrase.head, ())[-REMEMBERED:]):
            if told.phrase is not None and told.phrase.plural == phrase.plural and _compatible(phrase, told.phrase):
                return told
        if phrase.plural:
            return None
        for told in reversed(self._people[-REMEMBERED:]):
            if told.phrase is not None and _same_sort(phrase, told.phrase) and _compatible(phrase, told.phrase):
                return told
        return None

    def first_told(self, at: int) -> Told | None:
        """The one whose first description stands at `at`."""
        return next((told for told in reversed(self._recent) if told.first == at), None)

    def latest(self) -> Told | None:
        """The latest of all."""
        return self._recent[-1] if self._recent else None

    def last(self, kinds: frozenset[SpeakerKind]) -> Told | None:
        """The latest of one of `kinds`."""
        return next((t for t in reversed(self._recent[-REMEMBERED:]) if t.speaker.kind in kinds), None)


def _is_first(phrase: Phrase, told: Phrase | None) -> bool:
    """Whether "the first official" points back to the one told of as "an official"."""
    return told is not None and not told.other and told.plural == phrase.plural


def _same_sort(phrase: Phrase, told: Phrase) -> bool:
    kin = told.head in KIN.get(phrase.head, ()) or phrase.head in KIN.get(told.head, ())
    return kin or phrase.head in GENERAL


def _compatible(phrase: Phrase, told: Phrase) -> bool:
    """Whether nothing in `phrase` speaks against its being `told`: no "second", no two new words."""
    if phrase.other - told.other:
        return False
    extra = phrase.words - told.words - {phrase.head}
    initials = "".join(w[0] for w in told.proper_words)
    if any(w not in initials for w in extra & phrase.proper) and told.proper - phrase.words:
        return False
    return len(extra) <= 1 or len(extra) <= len(phrase.words & told.words)
