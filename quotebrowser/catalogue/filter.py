"""The one value that every list, count and export is asked for: which quotes of a catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from datetime import date

    from quotebrowser.records import SpeakerKind

KINDS_SHOWN = frozenset({QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT})
"""The kinds listed unless asked otherwise: thoughts are kept and hidden."""

STATUSES_SHOWN = frozenset({ReviewStatus.UNREVIEWED, ReviewStatus.ACCEPTED})
"""The statuses listed unless asked otherwise: rejected quotes are kept and hidden."""


class Scope(StrEnum):
    """Where words are looked for: in a quote with its source, speaker and headline, or in its whole article."""

    QUOTES = "quotes"
    ARTICLES = "articles"


@dataclass(frozen=True, slots=True)
class Confidence:
    """A range of the engine's confidence; an end that is None is open."""

    least: float | None = None
    most: float | None = None
    ends_included: bool = True

    def contains(self, confidence: float) -> bool:
        """Whether it lies within."""
        if self.ends_included:
            return (self.least is None or confidence >= self.least) and (self.most is None or confidence <= self.most)
        return (self.least is None or confidence > self.least) and (self.most is None or confidence < self.most)


class Part(StrEnum):
    """The fields of a Filter that can be turned around, by their names."""

    PEOPLE = "people"
    SPEAKERS = "speakers"
    SPEAKER_KINDS = "speaker_kinds"
    ARTICLES = "articles"
    OUTLETS = "outlets"
    MONTHS = "months"
    AUTHORS = "authors"
    KINDS = "kinds"
    STATUSES = "statuses"
    TAGS = "tags"
    SINCE = "since"
    UNTIL = "until"
    CONFIDENCE = "confidence"
    NOTED = "noted"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Excluded:
    """Values whose quotes are left out, whatever else is asked for; each as in the Filter's field of the same name."""

    people: frozenset[int] = frozenset()
    outlets: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    kinds: frozenset[QuoteKind] = frozenset()
    statuses: frozenset[ReviewStatus] = frozenset()
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Filter:
    """Which quotes are meant; an empty field asks for nothing. Fields are joined by "and", their values by "or".

    `people` are ids of people, `speakers` names as people write them: of the person, with `aliases` any other name too.
    `outlets`, `authors` and `tags` are whole names, and a tag stands for those below it as well. `months` are as in
    "2031-04"; a year or a day means the articles dated by exactly it, and the empty text those without a date.
    `since` and `until` are the first and last day of the article's date, both included (an article without a date is
    outside any of them).
    `words` is what the researcher typed into the search box, in its language (`search_language`); `scope` says where
    its words are looked for, and `stemming` that their other forms count too ("run" for "running").

    The fields named in `without` are turned around: what they let through is left out. `excluded` leaves out single
    values beside those that are wanted. Thoughts and rejected quotes,
    hidden by default, are shown where `words` name them ("kind:thought").
    """

    people: frozenset[int] = frozenset()
    articles: frozenset[int] = frozenset()
    outlets: frozenset[str] = frozenset()
    kinds: frozenset[QuoteKind] = KINDS_SHOWN
    statuses: frozenset[ReviewStatus] = STATUSES_SHOWN
    tags: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    words: str = ""
    speakers: frozenset[str] = frozenset()
    aliases: bool = True
    speaker_kinds: frozenset[SpeakerKind] = frozenset()
    authors: frozenset[str] = frozenset()
    confidence: Confidence | None = None
    noted: bool | None = None
    scope: Scope = Scope.QUOTES
    stemming: bool = False
    months: frozenset[str] = frozenset()
    without: frozenset[Part] = frozenset()
    excluded: Excluded = Excluded()


EVERYTHING = Filter()
"""What a list shows before anyone filters."""
