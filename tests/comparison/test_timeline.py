"""Timelines count as independent SQL does, show gaps as gaps, and say how many quotes have no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.comparison.period import Period
from quotebrowser.comparison.timeline import timeline
from quotebrowser.errors import QuoteBrowserError
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

NAMES = ("Nils von der Aue", "Marta Oriol")
VALID = "date(substr(date, 1, 10)) IS NOT NULL"
OF_SQL = {
    Period.DAY: f"CASE WHEN date GLOB '????-??-??*' AND {VALID} THEN substr(date, 1, 10) END",
    Period.MONTH: "CASE WHEN date(substr(date, 1, 7) || '-01') IS NOT NULL THEN substr(date, 1, 7) END",
    Period.YEAR: "CASE WHEN date GLOB '[0-9][0-9][0-9][0-9]' OR date(substr(date, 1, 7) || '-01') IS NOT NULL"
    " THEN substr(date, 1, 4) END",
}


@pytest.mark.parametrize("period", OF_SQL)
def test_the_counts_are_those_of_plain_sql(catalogue: Catalogue, period: Period) -> None:
    people = [catalogue.person_named(name).id for name in NAMES]
    expected = {
        (label, name): quotes
        for label, name, quotes in catalogue._db.execute(
            f"SELECT {OF_SQL[period]} AS label, speaker, count(*) FROM quote_sheet WHERE speaker IN {NAMES}"  # noqa: S608
            " AND kind <> 'thought' AND status <> 'rejected' GROUP BY label, speaker"
        )
    }

    shown = timeline(catalogue, people, EVERYTHING, period)

    counted = {
        (stretch.label, name): count
        for stretch in shown.stretches
        for name, count in zip(NAMES, stretch.counts or (0, 0), strict=True)
        if count
    }
    undated = {(None, name): count for name, count in zip(NAMES, shown.undated, strict=True) if count}
    assert counted | undated == expected


def test_weeks_are_the_days_of_seven_together(catalogue: Catalogue) -> None:
    people = [catalogue.person_named(name).id for name in NAMES]
    days = timeline(catalogue, people, EVERYTHING, Period.DAY)
    expected: dict[str, int] = {}
    for stretch in days.stretches:
        week = stretch.start.strftime("%G-W%V")
        expected[week] = expected.get(week, 0) + sum(stretch.counts or ())

    weeks = timeline(catalogue, people, EVERYTHING, Period.WEEK)

    assert {stretch.label: sum(stretch.counts or ()) for stretch in weeks.stretches} == expected
    assert weeks.undated == days.undated


@pytest.fixture
def gappy(catalogue_of_ones_own: Catalogue) -> Catalogue:
    """Marta in January and May; Nils in March; nobody in February and April."""
    for day, speaker, outlet in (
        ("2030-01-05", MARTA, "Tide Post"),
        ("2030-03-02", NILS, "Gull"),
        ("2030-05-31", MARTA, "Tide Post"),
        ("2030", MARTA, "Tide Post"),
        ("", MARTA, "Tide Post"),
    ):
        add(catalogue_of_ones_own, Said(f"Words of {day}", speaker), date=day, outlet=outlet)
    return catalogue_of_ones_own


def test_a_month_without_any_quote_is_a_gap_and_one_of_others_a_zero(gappy: Catalogue) -> None:
    marta = gappy.person_named("Oriol").id

    shown = timeline(gappy, [marta], EVERYTHING)

    assert [(stretch.label, stretch.counts) for stretch in shown.stretches] == [
        ("2030-01", (1,)),
        ("2030-02", None),
        ("2030-03", (0,)),
        ("2030-04", None),
        ("2030-05", (1,)),
    ]
    assert shown.undated == (2,)


def test_within_an_outlet_its_own_gaps_count(gappy: Catalogue) -> None:
    marta = gappy.person_named("Oriol").id

    shown = timeline(gappy, [marta], Filter(outlets=frozenset({"Tide Post"})))

    assert [stretch.counts for stretch in shown.stretches] == [(1,), None, None, None, (1,)]


def test_words_that_nobody_says_in_a_month_leave_no_gap_there(gappy: Catalogue) -> None:
    marta = gappy.person_named("Oriol").id

    shown = timeline(gappy, [marta], Filter(words="words"))

    assert shown.stretches[2].counts == (0,)


def test_a_person_without_dates_has_an_empty_timeline_that_counts_them(catalogue_of_ones_own: Catalogue) -> None:
    add(catalogue_of_ones_own, Said("One", MARTA), Said("Two", MARTA))

    shown = timeline(catalogue_of_ones_own, [catalogue_of_ones_own.person_named("Oriol").id], EVERYTHING)

    assert (shown.stretches, shown.undated) == ((), (2,))


def test_a_person_of_whom_the_filter_shows_nothing_stays_as_zeros(gappy: Catalogue) -> None:
    people = [gappy.person_named(name).id for name in ("Oriol", "Aue")]

    shown = timeline(gappy, people, Filter(outlets=frozenset({"Gull"})))

    assert [stretch.counts for stretch in shown.stretches] == [(0, 1)]
    assert shown.undated == (0, 0)


def test_days_over_many_centuries_are_refused_in_a_sentence(catalogue_of_ones_own: Catalogue) -> None:
    for day in ("0202-01-01", "2030-01-01"):
        add(catalogue_of_ones_own, Said(f"Words of {day}", MARTA), date=day)

    with pytest.raises(QuoteBrowserError, match="From 0202-01-01 to 2030-01-01 there are more than 40,000 days"):
        timeline(catalogue_of_ones_own, [catalogue_of_ones_own.person_named("Oriol").id], EVERYTHING, Period.DAY)
