"""Keeps count of the speakers that have no name: anonymous people, groups, bodies and documents as first described."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import Speaker, SpeakerKind

from .phrases import KNOWN, Phrase, read_phrase, singular
from .roles import KIN

if TYPE_CHECKING:
    from .page import Page

INTRODUCED = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[^\W\d_][\w.’'-]*\s){0,6}?(?P<head>[^\W\d_][\w-]+)\b(?! [^\W\d_a-z])"
)
GENERAL = frozenset(["person", "source", "individual", "man", "woman", "one", "insider"])
"""Heads that may stand for any anonymous human being told of before."""


@dataclass(frozen=True, slots=True)
class Described:
    """A nameless speaker under its first description."""

    speaker: Speaker
    phrase: Phrase
    at: int


class Nameless:
    """The nameless speakers of an article, in the order they came."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._by_head: dict[str, list[Described]] = defaultdict(list)
        self._people: list[Described] = []
        self.recent: list[Described] = []

    def add(self, phrase: Phrase, kind: SpeakerKind, at: int) -> Described:
        """Take note of a new one."""
        new = Described(Speaker(phrase.text, kind), phrase, at)
        self._by_head[phrase.head].append(new)
        if kind is SpeakerKind.ANONYMOUS:
            self._people.append(new)
        self.recent.append(new)
        return new

    def again(self, told: Described) -> None:
        """Take note that one of them was meant once more."""
        self.recent.append(told)

    def meant(self, phrase: Phrase) -> Described | None:
        """The one a definite phrase points back to, latest first; None where none fits."""
        for told in reversed(self._by_head.get(phrase.head, ())):
            if told.phrase.plural == phrase.plural and _compatible(phrase, told.phrase):
                return told
        for told in reversed(self._people[-8:]):
            kin = told.phrase.head in KIN.get(phrase.head, ()) or phrase.head in KIN.get(told.phrase.head, ())
            if (kin or phrase.head in GENERAL) and not phrase.plural and _compatible(phrase, told.phrase):
                return told
        return None

    def last(self, kinds: frozenset[SpeakerKind]) -> Described | None:
        """The latest of one of `kinds`."""
        return next((t for t in reversed(self.recent[-12:]) if t.speaker.kind in kinds), None)


def _compatible(phrase: Phrase, told: Phrase) -> bool:
    if phrase.other - told.other:
        return False
    extra = phrase.words - told.words - {phrase.head}
    return len(extra) <= 1 or len(extra) < len(phrase.words & told.words) + 1


def introduced_before(page: Page, head: str, at: int, reach: int = 6000) -> Phrase | None:
    """The last phrase with an indefinite article and `head` in the text before `at`."""
    if head not in KNOWN:
        return None
    latest = None
    for m in re.finditer(
        rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) ((?:[^\W\d_][\w.’'-]*\s){{0,5}}){re.escape(head)}\b",
        page.text[max(0, at - reach) : at],
    ):
        if singular(head) == head:
            latest = m
    return read_phrase(latest[0]) if latest else None
