"""The cast of an article: the people and bodies its names stand for, and which of them a short form means."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quotebrowser.attribution.mentions import NameKind

from .first_names import gender_of_first_name, is_first_name, same_first_name
from .naming import PLACE_TAILS, Name
from .page import folded
from .word_lists import (
    FEMALE_HONORIFICS,
    FEMALE_NOUNS,
    GROUP_NOUNS,
    MALE_HONORIFICS,
    MALE_NOUNS,
    NATIONALITIES,
    ORGANIZATION_NAMES,
    ORGANIZATION_TAILS,
    PLACE_WORDS,
    SUFFIXES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quotebrowser.attribution.mentions import NameMention

FORM_CHOICES = 6
"""How many candidates of one surname are weighed against one another."""


@dataclass(slots=True, eq=False)
class Entity:
    """Someone or something the article names: every printed form, where it stands, and what is known of it."""

    forms: Counter[tuple[str, ...]] = field(default_factory=Counter)
    places: list[int] = field(default_factory=list)
    full_places: list[int] = field(default_factory=list)
    personal: float = 0.0
    male: float = 0.0
    female: float = 0.0
    roles: list[tuple[str, frozenset[str], int]] = field(default_factory=list)
    fold: tuple[str, ...] = ()

    @property
    def is_person(self) -> bool:
        """Whether the evidence speaks for a human being."""
        return self.personal > 0

    @property
    def gender(self) -> str:
        """'m', 'f', or '' where it cannot be told."""
        if abs(self.male - self.female) < 0.5:
            return ""
        return "m" if self.male > self.female else "f"

    @property
    def name(self) -> str:
        """The fullest form: most words, then most frequent."""

        def fullness(form: tuple[str, ...]) -> tuple[bool, bool, bool, int, int]:
            return len(form) > 1, len(form) <= 5, self.forms[form] > 1, len(form), self.forms[form]

        fullest = max(self.forms, key=fullness)
        return " ".join(fullest)

    def places_before(self, at: int) -> int:
        """How many of its mentions stand before `at`."""
        return bisect_right(self.places, at - 1)


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """Folded words without Jr. and the like."""
    return tuple(w for w in (folded(x) for x in words) if w not in SUFFIXES) or tuple(folded(x) for x in words)


def suffix_of(words: Sequence[str]) -> str:
    """The folded Jr., Sr. or III of a name, or ''."""
    last = folded(words[-1])
    return last if len(words) > 1 and last in SUFFIXES else ""


class Cast:
    """The entities of one article, found by any form of their names."""

    def __init__(self, names: Sequence[Name], labels: Sequence[NameMention], sources: Iterable[int]) -> None:
        self.entities: list[Entity] = []
        self.of_name: dict[int, Entity] = {}
        self._by_last: dict[str, list[Entity]] = defaultdict(list)
        self._by_word: dict[str, list[Entity]] = defaultdict(list)
        self._labels = {n.span.start: n for n in labels}
        self._label_ends = {n.span.end: n for n in labels}
        self._sources = set(sources)
        self._weights = self._weigh(names)
        self._build(names)

    # building ---------------------------------------------------------------------------------------------------

    def _weigh(self, names: Sequence[Name]) -> dict[tuple[str, ...], float]:
        """How much each printed form looks like a human being's, over all its places."""
        weights: dict[tuple[str, ...], float] = defaultdict(float)
        for name in names:
            weights[name.key] += self._personal(name)
        return weights

    def _personal(self, name: Name) -> float:
        key = name.key
        score = 0.0
        label = self._labels.get(name.start) or self._label_ends.get(name.end)
        if label is not None:
            score += 1.0 if label.kind is NameKind.PERSON else -0.7
        if any(t in TITLES for t in name.titles):
            score += 1.5
        if len(key) > 1 and is_first_name(key[0]):
            score += 2.0
        if name.after_the and not name.titles:
            score -= 2.0
        if key[-1] in ORGANIZATION_TAILS or key[-1] in PLACE_TAILS:
            score -= 1.0 if len(key) > 1 and is_first_name(key[0]) else 3.0
        if key[-1] in NATIONALITIES or key[-1] in GROUP_NOUNS or key[0] in PLACE_WORDS:
            score -= 2.0
        if len(key) == 1 and (key[0] in ORGANIZATION_NAMES or key[0] in PLACE_WORDS):
            score -= 2.0
        if name.words[-1].isupper() and len(name.words[-1]) > 1 and not suffix_of(name.words):
            score -= 1.0
        if name.start in self._sources and not name.after_the and len(key) <= 3:
            score += 0.6
        return score

    def _build(self, names: Sequence[Name]) -> None:
        for name in names:
            if len(bare(name.words)) > 1:
                self._add_full(name)
        for entity in self.entities:
            self._index(entity)
        for name in names:
            if len(bare(name.words)) == 1:
                self._add_short(name)

    def _add_full(self, name: Name) -> None:
        words = bare(name.words)
        match = self._same(words, suffix_of(name.words))
        if match is None:
            match = Entity(fold=words)
            self.entities.append(match)
            self._by_last[words[-1]].append(match)
        elif len(words) > len(match.fold) and words[0] != match.fold[0]:
            match.fold = words
        self._note(match, name, full=True)

    def _same(self, words: tuple[str, ...], suffix: str) -> Entity | None:
        for other in self._by_last.get(words[-1], ()):
            theirs = other.fold
            if suffix and not any(suffix_of(f) in (suffix, "") for f in other.forms):
                continue
            if theirs == words or same_first_name(theirs[0], words[0]):
                return other
            if theirs[-len(words) :] == words or words[-len(theirs) :] == theirs:
                return other
        return None

    def _index(self, entity: Entity) -> None:
        for word in set(entity.fold):
            self._by_word[word].append(entity)

    def _note(self, entity: Entity, name: Name, *, full: bool) -> None:
        entity.forms[name.words] += 1
        entity.places.append(name.start)
        if full:
            entity.full_places.append(name.start)
        entity.personal += self._personal(name)
        male, female = genders(name)
        entity.male += male
        entity.female += female
        self.of_name[name.start] = entity

    def _add_short(self, name: Name) -> None:
        entity = self.bearer(name)
        if entity is None:
            word = bare(name.words)[0]
            entity = Entity(fold=(word,))
            self.entities.append(entity)
            self._by_last[word].append(entity)
            self._by_word[word].append(entity)
        self._note(entity, name, full=False)

    # asking -----------------------------------------------------------------------------------------------------

    def bearer(self, name: Name) -> Entity | None:
        """Who is meant by a short form at its place, or None where nobody bears it."""
        words = bare(name.words)
        choices = [e for e in self._by_word.get(words[-1], ()) if _fits(e.fold, words)]
        if not choices:
            return None
        return self.choose(name, choices)

    def choose(self, name: Name, choices: list[Entity]) -> Entity:
        """The likeliest of several bearers of one form."""
        words = bare(name.words)
        male, female = genders(name)
        at = name.start

        def weight(entity: Entity) -> tuple[float, ...]:
            score = 0.0
            if entity.fold[-1] == words[-1]:
                score += 3.0
            elif entity.fold[0] == words[0]:
                score += 1.5 if is_first_name(words[0]) else 0.5
            if (male and entity.gender == "f") or (female and entity.gender == "m"):
                score -= 6.0
            if entity.is_person:
                score += 1.0
            before = bisect_right(entity.full_places, at)
            if before:
                score += 1.0 + 2.0 / (1.0 + (at - entity.full_places[before - 1]) / 1000.0)
            score += min(3.0, 0.5 * len(entity.full_places))
            return (score,)

        return max(choices[: FORM_CHOICES * 4], key=weight)


def _fits(fold: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(fold[k : k + len(words)] == words for k in range(len(fold)))


def genders(name: Name) -> tuple[float, float]:
    """The votes for a man and for a woman in a name's titles and first name."""
    male = female = 0.0
    for title in name.titles:
        if title in MALE_HONORIFICS or title in MALE_NOUNS:
            male += 3.0
        elif title in FEMALE_HONORIFICS or title in FEMALE_NOUNS:
            female += 3.0
    if len(name.words) > 1:
        told = gender_of_first_name(folded(name.words[0]))
        male += 2.0 * (told == "m")
        female += 2.0 * (told == "f")
    return male, female
