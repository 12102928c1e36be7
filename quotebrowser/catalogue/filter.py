"""The one value that every list, count and export is asked for: which quotes of a catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from datetime import date

KINDS_SHOWN = frozenset({QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT})
"""The kinds listed unless asked otherwise: thoughts are kept and hidden."""

STATUSES_SHOWN = frozenset({ReviewStatus.UNREVIEWED, ReviewStatus.ACCEPTED})
"""The statuses listed unless asked otherwise: rejected quotes are kept and hidden."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which quotes are meant; an empty field asks for nothing. Fields are joined by "and", their values by "or".

    `people` are ids of people; `since` and `until` are the first and last day of the article's date, both included
    (an article without a date is outside any of them); `words` is what the researcher typed into the search box.
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


EVERYTHING = Filter()
"""What a list shows before anyone filters."""
