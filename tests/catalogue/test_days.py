"""A day, a month or a year is taken; what the calendar does not have is refused."""

from __future__ import annotations

import pytest

from quotebrowser.catalogue.days import first_day, last_day
from quotebrowser.errors import QuoteBrowserError


@pytest.mark.parametrize(
    ("given", "first", "last"),
    [
        ("2032-02-06", "2032-02-06", "2032-02-06"),
        ("2032-02", "2032-02", "2032-02-29"),
        ("2032", "2032", "2032-12-31"),
        (" 2032 ", "2032", "2032-12-31"),
        ("", "", ""),
    ],
)
def test_a_day_month_or_year_has_a_first_and_a_last_day(given: str, first: str, last: str) -> None:
    assert (first_day(given), last_day(given)) == (first, last)


@pytest.mark.parametrize(
    "given", ["2031-02-30", "2031-13", "0000", "31-02-06", "yesterday", "2031-2-6", "٢٠٣١", "2031\0"]
)
def test_a_date_that_is_none_is_refused_with_what_would_be_one(given: str) -> None:
    for day in (first_day, last_day):
        with pytest.raises(QuoteBrowserError, match=r"is no date; give a day, a month or a year, as in 2019-02-06"):
            day(given)
