"""The filter behind a number lets through as many quotes as the number says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING, Filter, Part
from quotebrowser.catalogue.tallying import By, said_by
from quotebrowser.comparison.narrowing import about, in_article, in_month, in_outlet, in_period, on_topic
from quotebrowser.comparison.period import Period
from quotebrowser.comparison.shares import shares_of_voice
from quotebrowser.comparison.timeline import timeline
from quotebrowser.comparison.topic import Topic

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

ASKED = [EVERYTHING, Filter(words="number"), Filter(tags=frozenset({"pier"})), Filter(outlets=frozenset({"Tide Post"}))]


def people(catalogue: Catalogue) -> list[int]:
    return [catalogue.person_named(name).id for name in ("Oriol", "Aue")]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("period", Period)
def test_of_a_period(catalogue: Catalogue, period: Period, asked: Filter) -> None:
    ids = people(catalogue)
    line = timeline(catalogue, ids, asked, period)

    assert any(stretch.counts for stretch in line.stretches)
    for stretch in line.stretches:
        if stretch.counts is not None:
            narrowed = [in_period(said_by(asked, [person]), stretch.start, period) for person in ids]
            assert tuple(len(catalogue.quote_ids(one)) for one in narrowed) == stretch.counts


def test_of_a_year_within_the_dates_that_are_asked_for(catalogue: Catalogue) -> None:
    asked = Filter(since=date(2019, 2, 6), until=date(2019, 2, 28))
    narrowed = in_period(asked, date(2019, 1, 1), Period.YEAR)

    assert catalogue.quote_ids(narrowed) == catalogue.quote_ids(asked)


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(("by", "narrow"), [(By.OUTLET, in_outlet), (By.MONTH, in_month)])
def test_of_an_outlet_or_month(catalogue: Catalogue, by: By, narrow: object, asked: Filter) -> None:
    assert callable(narrow)
    for voice in shares_of_voice(catalogue, people(catalogue), asked, by).voices:
        assert len(catalogue.quote_ids(narrow(said_by(asked, ()), voice.label))) == voice.all


def test_of_an_article(catalogue: Catalogue) -> None:
    expected = catalogue._db.execute(
        "SELECT count(*) FROM current_quotes WHERE article_id = 3 AND kind <> 'thought' AND status <> 'rejected'"
    ).fetchone()[0]

    assert len(catalogue.quote_ids(in_article(EVERYTHING, 3))) == expected > 0


def test_a_search_is_looked_for_among_what_was_found_before(catalogue: Catalogue) -> None:
    both = catalogue.quote_ids(about(Filter(words="pier OR ferry"), "2 OR 3"))

    found = set(catalogue.quote_ids(Filter(words="pier OR ferry"))) & set(catalogue.quote_ids(Filter(words="2 OR 3")))
    assert set(both) == found != set()


def test_a_search_that_was_turned_round_stays_so(catalogue: Catalogue) -> None:
    turned = Filter(words="pier", without=frozenset({Part.WORDS}))

    found = set(catalogue.quote_ids(turned)) & set(catalogue.quote_ids(Filter(words="number")))
    assert set(catalogue.quote_ids(about(turned, "number"))) == found != set()


def test_a_tag_among_what_has_another_tag_has_both(catalogue: Catalogue) -> None:
    tag = Topic("ferry", 'tag:"ferry"', is_tag=True)
    both = catalogue.quote_ids(on_topic(Filter(tags=frozenset({"pier"})), tag))

    assert both
    for row in catalogue.quote_rows(both):
        assert {"ferry", "pier"} <= set(row.tags)
