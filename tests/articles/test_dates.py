"""Tests of printed dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.dates import iso_date

if TYPE_CHECKING:
    from datetime import date


@pytest.mark.parametrize(
    "printed",
    [
        "2019-02-26",
        "2019-02-26T23:30:00+01:00",
        "20190226",
        "2019/2/26",
        "26 February 2019",
        "26th of Feb. 2019",
        "Feb. 26, 2019",
        "February 26th 2019, 4:10 p.m.",
        "Tuesday, February 26, 2019",
        "Tue, 26 Feb 2019 10:00:00 GMT",
        "26-Feb-2019",
        "02/26/2019",
        "26.02.2019",
        "  26\u00a0FEBRUARY\n2019 ",
    ],
)
def test_a_date_that_means_one_day_is_told(printed: str) -> None:
    assert iso_date(printed) == "2019-02-26"


@pytest.mark.parametrize(
    "printed",
    ["", "Tuesday", "February 2019", "2019", "03/04/2019", "2019-13-45", "31 February 2019", "1549411200",
     "Feb. 26, 2019, updated Feb. 27, 2019", "26/02/19"],
)  # fmt: skip
def test_a_date_that_means_none_or_two_is_left_empty(printed: str) -> None:
    assert iso_date(printed) == ""


def test_day_and_month_that_are_the_same_number_are_one_day() -> None:
    assert iso_date("04/04/2019") == "2019-04-04"


@given(st.dates())
def test_iso_dates_stay_as_they_are(day: date) -> None:
    assert iso_date(day.isoformat()) == day.isoformat()


@given(st.text(max_size=40))
def test_no_text_upsets_it(printed: str) -> None:
    assert iso_date(printed) in ("", printed.strip()) or len(iso_date(printed)) == 10
