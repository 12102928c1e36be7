"""How often people are quoted over time, with the times of which the catalogue holds nothing shown as gaps."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from quotebrowser.catalogue.tallying import By, said_by
from quotebrowser.comparison.period import Period, days_of, label_of, periods_between, start_of
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.tallying import PersonName

MOST_PERIODS = 40_000
"""More cannot be drawn; a hundred years have 36,525 days."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One period: what it is called, its first day, and how often each person is quoted in it.

    `counts` is None where no article of the catalogue has a quote from that time, which says nothing about anybody.
    """

    label: str
    start: date
    counts: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The periods from the first quote of these people to the last, every one of them.

    `undated` has for each person the quotes that lie in none: their articles have no date, or one that does not say
    which period (a year alone lies in no month).
    """

    period: Period
    people: tuple[PersonName, ...]
    stretches: tuple[Stretch, ...]
    undated: tuple[int, ...]


def timeline(catalogue: Catalogue, people: Sequence[int], asked: Filter, period: Period = Period.MONTH) -> Timeline:
    """How often each of `people` (ids, in this order) is quoted in every period, as far as `asked` lets through.

    QuoteBrowserError where that would be more than MOST_PERIODS.
    """
    columns = tuple(catalogue.person_names(people))
    start_of_day = cache(partial(start_of, period=period))  # they speak on the same days
    counted = [_by_period(catalogue, person.id, asked, start_of_day) for person in columns]
    starts = {start for counts in counted for start in counts if start is not None}
    return Timeline(
        period,
        columns,
        _stretches(catalogue, asked, period, counted, starts) if starts else (),
        tuple(counts[None] for counts in counted),
    )


def _by_period(
    catalogue: Catalogue, person_id: int, asked: Filter, start_of_day: Callable[[str], date | None]
) -> Counter[date | None]:
    """One person at a time: the quotes of one lie in the index by their days, and need no sorting."""
    counts: Counter[date | None] = Counter()
    for (day,), quotes in catalogue.tally(said_by(asked, [person_id]), [By.DAY]).items():
        counts[start_of_day(day)] += quotes
    return counts


def _stretches(
    catalogue: Catalogue,
    asked: Filter,
    period: Period,
    counted: Sequence[Mapping[date | None, int]],
    starts: set[date],
) -> tuple[Stretch, ...]:
    first, last = min(starts), max(starts)
    every: list[date] = []
    for start in periods_between(first, last, period):
        if len(every) == MOST_PERIODS:
            raise QuoteBrowserError(
                f"From {label_of(first, period)} to {label_of(last, period)} there are more than {MOST_PERIODS:,} "
                f"{period}s; choose longer steps, or give the first and last date."
            )
        every.append(start)
    silent = {start: days_of(start, period) for start in every if start not in starts}
    covered = catalogue.heard_of(asked, list(silent.values()))
    return tuple(
        Stretch(
            label_of(start, period),
            start,
            tuple(counts.get(start, 0) for counts in counted)
            if start in starts or silent[start][0] in covered
            else None,
        )
        for start in every
    )
