"""An entity of one article: the forms of its name, where it stands, and the evidence of what and who it is."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from quotebrowser.attribution.mentions import NameKind

from .first_names import gender_of_first_name, is_first_name
from .page import folded
from .word_lists import (
    FEMALE_HONORIFICS,
    FEMALE_NOUNS,
    GROUP_NOUNS,
    HONORIFICS,
    MALE_HONORIFICS,
    MALE_NOUNS,
    NATIONALITIES,
    OFFICES,
    ORGANIZATION_NAMES,
    ORGANIZATION_STARTS,
    ORGANIZATION_TAILS,
    PLACE_TAILS,
    PLACE_WORDS,
    SUFFIXES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .naming import Name


@dataclass(eq=False)
class Entity:
    """Someone or something the article names. `fold` is its fullest folded name, `suffix` its Jr. or III."""

    fold: tuple[str, ...]
    suffix: str = ""
    forms: Counter[tuple[str, ...]] = field(default_factory=Counter)
    full_places: list[int] = field(default_factory=list)
    short_places: list[int] = field(default_factory=list)
    evidence: Counter[str] = field(default_factory=Counter)
    male: float = 0.0
    female: float = 0.0
    ranks: set[str] = field(default_factory=set)
    roles: dict[tuple[str, frozenset[str]], frozenset[str]] = field(default_factory=dict)

    def note(self, name: Name, label: NameKind | None, *, is_source: bool) -> None:
        """Take note of one mention and of what it tells."""
        self.forms[name.words] += 1
        (self.full_places if len(bare(name.words)) > 1 else self.short_places).append(name.start)
        self.ranks |= ranks_of(name)
        male, female = genders(name)
        self.male += male
        self.female += female
        if label is not None:
            self.evidence["person label" if label is NameKind.PERSON else "other label"] += 1
            self.evidence["body label"] += label is NameKind.ORGANIZATION
        self.evidence["titled"] += any(t in TITLES for t in name.titles)
        self.evidence["after the"] += name.after_the and not name.titles
        self.evidence["located"] += name.located
        self.evidence["source"] += is_source and not name.after_the
        self.evidence["capitals"] += name.words[-1].isupper() and len(name.words[-1]) > 1 and not suffix_of(name.words)

    @cached_property
    def is_person(self) -> bool:
        """Whether the evidence speaks for a human being; asked only when all is noted."""
        return self.personal > 0

    @cached_property
    def places(self) -> list[int]:
        """Where it is named, in order; asked only when all is noted."""
        return sorted(self.full_places + self.short_places)

    @property
    def introduced(self) -> int:
        """Where it is named first, in full where it ever is."""
        return min(self.full_places or self.short_places, default=0)

    @property
    def personal(self) -> float:
        """The balance of the evidence for a human being."""
        seen, count = self.evidence, max(1, sum(self.forms.values()))
        labels = seen["person label"] + seen["other label"]
        score = 1.5 * (seen["titled"] > 0) + min(2.0, seen["role"]) + 0.8 * (seen["source"] > 0)
        score += 0.8 * (seen["pronoun"] > 0) + 0.8 * self._has_surname()
        score += (
            1.5 * (seen["person label"] - seen["other label"]) / labels * min(1.0, (labels + 1) / 3) if labels else 0.0
        )
        score -= (2.0 * seen["after the"] + 1.0 * seen["located"] + 1.5 * seen["capitals"]) / count
        return score + self._of_words()

    def _has_surname(self) -> bool:
        """Whether the text calls it by its last word alone, as it does people."""
        alone = any(len(form) == 1 and folded(form[0]) == self.fold[-1] for form in self.forms)
        return len(self.fold) > 1 and alone and not self.evidence["after the"]

    @property
    def is_body(self) -> bool:
        """Whether it is likely an organisation."""
        labelled = self.evidence["body label"] * 2 > self.evidence["other label"] + self.evidence["person label"]
        return not self.is_person and (labelled or self.fold[-1] in ORGANIZATION_TAILS)

    def _of_words(self) -> float:
        first, last = self.fold[0], self.fold[-1]
        given = len(self.fold) > 1 and is_first_name(first)
        score = 2.0 * given + 0.7 * (len(self.fold) == 1 and is_first_name(first) and first not in PLACE_WORDS)
        if last in ORGANIZATION_TAILS or last in PLACE_TAILS:
            score -= 1.0 if given else 3.0
        if not given and (last in NATIONALITIES or last in GROUP_NOUNS or first in PLACE_WORDS):
            score -= 2.5
        if len(self.fold) > 1 and not given and first in ORGANIZATION_STARTS:
            score -= 1.5
        if "&" in self.fold:
            score -= 4.0
        if len(self.fold) == 1 and (last in ORGANIZATION_NAMES or last in PLACE_WORDS):
            score -= 2.0
        return score

    @property
    def gender(self) -> str:
        """'m', 'f', or '' where it cannot be told."""
        he, she = self.evidence["he"], self.evidence["she"]
        lean = self.male - self.female
        if len(self.fold) == 1 and not self.evidence["titled"]:
            told = gender_of_first_name(self.fold[0])
            lean += 1.0 * (told == "m") - 1.0 * (told == "f")
        if he + she:
            lean += 2.0 * (he - she) / (he + she) * min(1.0, (he + she) / 4)
        if abs(lean) < 0.3:
            return ""
        return "m" if lean > 0 else "f"

    @property
    def name(self) -> str:
        """The fullest form: most words, then most frequent."""
        usual = max(self.forms, key=lambda form: (len(form) > 1, self.forms[form]))

        def fullness(form: tuple[str, ...]) -> tuple[bool, bool, bool, int, int]:
            with_given = is_first_name(folded(form[0])) and form[-len(usual) :] == usual
            return len(form) > 1, len(form) <= 5, self.forms[form] > 1 or with_given, len(form), self.forms[form]

        fullest = max(self.forms, key=fullness)
        name = " ".join(fullest)
        curly = sum(n for form, n in self.forms.items() if "’" in "".join(form))
        straight = sum(n for form, n in self.forms.items() if "'" in "".join(form))
        return name.replace("’", "'") if straight > curly else name

    def last_place(self, at: int) -> int | None:
        """Where it was last named before `at`."""
        last = -1
        for places in (self.full_places, self.short_places):
            k = bisect_right(places, at)
            last = max(last, places[k - 1] if k else -1)
        return last if last >= 0 else None


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """Folded words without Jr. and the like."""
    return tuple(w for w in (folded(x) for x in words) if w not in SUFFIXES) or tuple(folded(x) for x in words)


def suffix_of(words: Sequence[str]) -> str:
    """The folded Jr., Sr. or III of a name, or ''."""
    last = folded(words[-1])
    return last if len(words) > 1 and last in SUFFIXES else ""


def ranks_of(name: Name) -> set[str]:
    """The titles before a name that not everybody bears: senator, judge, general."""
    return {OFFICES.get(title, title) for title in name.titles if title in TITLES} - HONORIFICS


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
