"""Dates fall into the day, week, month and year that the calendar says, or into none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.comparison.period import Period, days_of, label_of, periods_between, start_of


@pytest.mark.parametrize(
    ("day", "period", "label"),
    [
        ("2019-02-06", Period.DAY, "2019-02-06"),
        ("2019-02-06", Period.WEEK, "2019-W06"),
        ("2019-02-06", Period.MONTH, "2019-02"),
        ("2019-02-06", Period.YEAR, "2019"),
        ("2019-02", Period.MONTH, "2019-02"),
        ("2019-02", Period.YEAR, "2019"),
        ("2019", Period.YEAR, "2019"),
        ("2021-01-03", Period.WEEK, "2020-W53"),
    ],
)
def test_a_date_lies_in_a_period(day: str, period: Period, label: str) -> None:
    start = start_of(day, period)

    assert start is not None
    assert label_of(start, period) == label


@pytest.mark.parametrize(
    ("day", "period"),
    [
        ("", Period.YEAR),
        ("2019", Period.MONTH),
        ("2019-02", Period.DAY),
        ("2019-02", Period.WEEK),
        ("2019-13", Period.MONTH),
        ("2019-13", Period.YEAR),
        ("2019-02-30", Period.DAY),
        ("0000", Period.YEAR),
        ("2019 spri", Period.MONTH),
    ],
)
def test_a_date_that_does_not_say_which_lies_in_none(day: str, period: Period) -> None:
    assert start_of(day, period) is None


@given(st.dates(), st.sampled_from(Period))
def test_the_days_of_a_period_are_those_that_lie_in_it(day: date, period: Period) -> None:
    start = start_of(day.isoformat(), period)
    assert start is not None
    first, end = days_of(start, period)

    inside = [
        near
        for near in (day + timedelta(days=number) for number in range(-400, 401) if in_calendar(day, number))
        if first <= near.isoformat() < end
    ]

    assert day in inside
    assert {start_of(near.isoformat(), period) for near in inside} == {start}


def in_calendar(day: date, number: int) -> bool:
    return date.min.toordinal() <= day.toordinal() + number <= date.max.toordinal()


@given(st.dates(), st.integers(0, 800), st.sampled_from(Period))
def test_no_day_is_left_out_between_two_periods(first: date, number: int, period: Period) -> None:
    days = [first + timedelta(days=more) for more in range(number) if in_calendar(first, more)] or [first]
    starts = [start_of(day.isoformat(), period) for day in days]
    assert starts[0] is not None
    assert starts[-1] is not None

    assert list(periods_between(starts[0], starts[-1], period)) == list(dict.fromkeys(starts))
