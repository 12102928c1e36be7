"""Days, weeks, months and years as the steps of a timeline, whose dates may be days, months or years."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LAST_OF_ALL = date(MAXYEAR, 12, 31)


class Period(StrEnum):
    """How long a step is; weeks begin on Mondays."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_CODE_POINTS = {Period.DAY: 10, Period.WEEK: 10, Period.MONTH: 7, Period.YEAR: 4}
"""How much of a date a period needs: a month (2019-02) lies in no day."""


def start_of(day: str, period: Period) -> date | None:
    """The first day of the period that a date (day, month or year) lies in; None where it does not say which.

    A date of a month that no calendar has (2019-13) lies in none, as for the filters.
    """
    needed = _CODE_POINTS[period]
    if period is Period.YEAR and len(day) >= _CODE_POINTS[Period.MONTH]:
        month = start_of(day, Period.MONTH)
        return None if month is None else month.replace(month=1)
    if len(day) < needed:
        return None
    try:
        known = date.fromisoformat(day[:needed] + "-01-01"[needed - 4 :][: 10 - needed])
    except ValueError:
        return None
    return known - timedelta(days=known.weekday()) if period is Period.WEEK and known > date.min else known


def label_of(start: date, period: Period) -> str:
    """What a period is called: 2019-02-06, 2019-W06, 2019-02, 2019."""
    if period is Period.WEEK:
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}"
    return start.isoformat()[: _CODE_POINTS[period]]


def periods_between(first: date, last: date, period: Period) -> Iterator[date]:
    """The first days of all periods from that which begins on `first` to that which begins on `last`."""
    start = first
    while start <= last:
        yield start
        following = _FOLLOWING[period](start)
        if following is None:
            return
        start = following


def days_of(start: date, period: Period) -> tuple[str, str]:
    """The period's first date as a text, and a text that comes after all of its dates and before the next period's."""
    following = _FOLLOWING[period](start)
    last = _LAST_OF_ALL if following is None else following - timedelta(days=1)
    needed = _CODE_POINTS[period]
    return start.isoformat()[:needed], f"{last.isoformat()[:needed]}~"


def _days_later(days: int) -> Callable[[date], date | None]:
    def later(start: date) -> date | None:
        return start + timedelta(days=days) if _LAST_OF_ALL - start >= timedelta(days=days) else None

    return later


def _month_later(start: date) -> date | None:
    if start.month < 12:
        return start.replace(month=start.month + 1)
    return _year_later(start.replace(month=1))


def _year_later(start: date) -> date | None:
    return start.replace(year=start.year + 1) if start.year < MAXYEAR else None


_FOLLOWING: dict[Period, Callable[[date], date | None]] = {
    Period.DAY: _days_later(1),
    Period.WEEK: _days_later(7),
    Period.MONTH: _month_later,
    Period.YEAR: _year_later,
}
