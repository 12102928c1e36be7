"""Who speaks about what: counts that independent SQL gives, and keyness worked by hand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.comparison.period import Period
from quotebrowser.comparison.topic import Topic, topics_of
from quotebrowser.comparison.who_on_what import keyness, who_on_what
from quotebrowser.records import QuoteKind
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

NAMES = ("Marta Oriol", "Nils von der Aue")
SHOWN = "kind <> 'thought' AND status <> 'rejected'"
COLUMNS = "sum(speaker IS 'Marta Oriol'), sum(speaker IS 'Nils von der Aue'), count(*)"
TAGGED = "quote_sheet JOIN quote_tags USING (quote_id) JOIN tags ON tags.id = tag_id"


def people(catalogue: Catalogue) -> list[int]:
    return [catalogue.person_named(name).id for name in NAMES]


def test_the_counts_of_tags_are_those_of_plain_sql(catalogue: Catalogue) -> None:
    expected = catalogue._db.execute(
        f"SELECT tags.name, {COLUMNS} FROM {TAGGED} WHERE {SHOWN} GROUP BY tags.name ORDER BY tags.name"  # noqa: S608
    ).fetchall()

    shown = who_on_what(catalogue, people(catalogue), EVERYTHING, topics_of(catalogue))

    assert [(row.topic.name, *row.counts, row.all) for row in shown.rows] == expected


def test_the_counts_by_year_are_those_of_plain_sql(catalogue: Catalogue) -> None:
    dated = "date GLOB '[0-9][0-9][0-9][0-9]' OR date(substr(date, 1, 7) || '-01') IS NOT NULL"
    year = f"CASE WHEN {dated} THEN substr(date, 1, 4) ELSE '' END"
    expected = catalogue._db.execute(
        f"SELECT tags.name, {year} AS year, {COLUMNS} FROM {TAGGED} WHERE {SHOWN}"  # noqa: S608
        " GROUP BY tags.name, year ORDER BY tags.name, year"
    ).fetchall()

    shown = who_on_what(catalogue, people(catalogue), EVERYTHING, topics_of(catalogue), period=Period.YEAR)

    assert [(row.topic.name, row.period, *row.counts, row.all) for row in shown.rows] == expected


def test_the_counts_of_a_search_are_those_of_plain_sql(catalogue: Catalogue) -> None:
    expected = catalogue._db.execute(
        f"SELECT {COLUMNS} FROM quote_sheet WHERE {SHOWN} AND quote LIKE '%bridge%'"  # noqa: S608
    ).fetchone()

    (row,) = who_on_what(catalogue, people(catalogue), EVERYTHING, [Topic("bridges", "bridge")]).rows

    assert (*row.counts, row.all) == expected


def test_the_keyness_of_a_row_is_that_of_its_counts_beside_everybody_elses(catalogue: Catalogue) -> None:
    own = catalogue._db.execute(f"SELECT {COLUMNS} FROM quote_sheet WHERE {SHOWN}").fetchone()  # noqa: S608

    for row in who_on_what(catalogue, people(catalogue), EVERYTHING, topics_of(catalogue)).rows:
        for place, count in enumerate(row.counts):
            expected = keyness(count, own[place], row.all - count, own[2] - own[place])
            assert row.keyness[place] == pytest.approx(expected)


def test_keyness_is_that_of_the_formula_worked_by_hand() -> None:
    # Of 10 quotes of one 6 are on the topic, of 30 by others 6; 3 and 9 were to be expected, off it 7 and 21.
    # 2 * (6 ln(6/3) + 4 ln(4/7) + 6 ln(6/9) + 24 ln(24/21)) = 2 * (4.159 - 2.238 - 2.433 + 3.205) = 5.38476
    assert keyness(6, 10, 6, 30) == pytest.approx(5.38476, abs=1e-4)
    assert keyness(6, 30, 6, 10) == pytest.approx(-5.38476, abs=1e-4)


@given(st.tuples(*[st.integers(0, 40)] * 4))
def test_keyness_is_zero_where_shares_are_alike_and_always_a_number(counts: tuple[int, int, int, int]) -> None:
    on, off, others_on, others_off = counts
    key = keyness(on, on + off, others_on, others_on + others_off)

    assert math.isfinite(key)
    if on * others_off == others_on * off:
        assert key == pytest.approx(0, abs=1e-9)


def test_topics_are_the_saved_searches_and_then_the_tags(catalogue_of_ones_own: Catalogue) -> None:
    add(catalogue_of_ones_own, Said("The pier", MARTA), Said("The ferry", NILS))
    catalogue_of_ones_own.save_search("harbour", "pier OR ferry")
    catalogue_of_ones_own.add_tag([1], "money")

    assert topics_of(catalogue_of_ones_own) == (
        Topic("harbour", 'search:"harbour"'),
        Topic("money", 'tag:"money"', is_tag=True),
    )
    assert [topic.name for topic in topics_of(catalogue_of_ones_own, tags=False)] == ["harbour"]


def test_a_search_that_asks_for_thoughts_counts_them(catalogue_of_ones_own: Catalogue) -> None:
    add(catalogue_of_ones_own, Said("The pier", MARTA, QuoteKind.THOUGHT), Said("The ferry", NILS))

    (row,) = who_on_what(
        catalogue_of_ones_own, people(catalogue_of_ones_own), EVERYTHING, [Topic("wishes", "kind:thought")]
    ).rows
    assert (row.counts, row.all) == ((1, 0), 1)


def test_a_topic_that_nobody_speaks_about_has_no_row(catalogue: Catalogue) -> None:
    topics = [Topic("nothing", "absent")]

    assert who_on_what(catalogue, people(catalogue), EVERYTHING, topics).rows == ()
    assert who_on_what(catalogue, people(catalogue), Filter(words="absent"), topics_of(catalogue)).rows == ()


def test_nobody_at_all_leaves_the_counts_of_everybody(catalogue: Catalogue) -> None:
    shown = who_on_what(catalogue, [], EVERYTHING, topics_of(catalogue))

    assert [row.counts for row in shown.rows] == [()] * len(shown.rows)
    assert all(row.all for row in shown.rows)


def test_progress_is_told_and_stops_the_work_by_raising(catalogue: Catalogue) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        who_on_what(catalogue, [], EVERYTHING, topics_of(catalogue), progress=stop)
