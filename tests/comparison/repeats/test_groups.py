"""Statements that several articles quote: where, by whom, and whether outlets contradict one another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.comparison.repeats.finding import find_repeats
from quotebrowser.comparison.repeats.groups import Repeat, repeats, where_else
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.comparison.repeats.conftest import TIDE, silent
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.records import Speaker


def only(catalogue: Catalogue, asked: Filter = EVERYTHING) -> Repeat:
    (found,) = repeats(catalogue, asked)
    return found


def test_a_statement_is_told_by_date_with_articles_and_outlets(compared: Catalogue) -> None:
    found = only(compared)

    assert [quote.quote_id for quote in found.quotes] == [4, 1, 3, 5]
    assert (found.articles, found.variants) == (4, 3)
    assert found.outlets == ("The Gull", "Tide Post", "Harbour News")
    assert (found.first.quote_id, found.last_day) == (4, "2031-03-05")
    assert [speaker.name for speaker in found.speakers] == ["a senior aide", "Marta Oriol", "Nils von der Aue"]


def test_the_figures_are_those_of_plain_sql(compared: Catalogue) -> None:
    found = only(compared)
    row = compared._db.execute(
        "SELECT count(DISTINCT article_id), count(DISTINCT nullif(outlet, '')), min(nullif(date, '')), max(date),"
        " count(DISTINCT speaker) FROM quote_sheet JOIN quotes ON quotes.id = quote_id"
        " WHERE quote LIKE '%harbour wall will be rebuilt before the winter%'"
    ).fetchone()

    assert row == (found.articles, len(found.outlets), found.first.day, found.last_day, len(found.speakers))


def test_two_outlets_that_name_different_people_contradict_and_an_unnamed_source_does_not(compared: Catalogue) -> None:
    assert [speaker.name for speaker in only(compared).conflict] == ["Marta Oriol", "Nils von der Aue"]


def test_people_who_are_merged_contradict_no_more(compared: Catalogue) -> None:
    compared.merge_people(compared.person_named("Oriol").id, [compared.person_named("Aue").id])

    assert only(compared).conflict == ()
    assert [speaker.name for speaker in only(compared).speakers] == ["a senior aide", "Marta Oriol"]


def test_a_corrected_speaker_counts(compared: Catalogue) -> None:
    compared.correct_speaker([3], MARTA)

    assert only(compared).conflict == ()


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (person("Marta Oriol"), person("Nils Aue"), True),
        (person("Marta Oriol"), person("Piet Oriol"), True),
        (person("Sam Oriol Jr."), person("Sam Oriol Sr."), True),
        (person("Marta Oriol"), person("M. Oriol"), False),
        (person("George Marn"), person("George W. Marn"), False),
        (person("Marta Oriol"), MINISTRY, False),
        (person("Marta Oriol"), AIDE, False),
        (person("Marta Oriol"), None, False),
    ],
)
def test_who_contradicts_whom(
    catalogue_of_ones_own: Catalogue, one: Speaker, other: Speaker | None, *, contradict: bool
) -> None:
    add(catalogue_of_ones_own, Said(TIDE, one), outlet="The Gull")
    add(catalogue_of_ones_own, Said(TIDE, other), Said("Yes"), outlet="The Tern")
    find_repeats(catalogue_of_ones_own, silent)

    assert bool(only(catalogue_of_ones_own).conflict) is contradict


def test_one_outlet_that_corrects_itself_is_no_conflict_between_outlets(catalogue_of_ones_own: Catalogue) -> None:
    for speaker in (MARTA, NILS):
        add(catalogue_of_ones_own, Said(TIDE, speaker), outlet="The Gull")
    find_repeats(catalogue_of_ones_own, silent)

    assert only(catalogue_of_ones_own).conflict == ()


def test_what_one_article_says_twice_is_no_repeat(catalogue_of_ones_own: Catalogue) -> None:
    add(catalogue_of_ones_own, Said(TIDE, MARTA), Said(f"{TIDE} today", MARTA))
    find_repeats(catalogue_of_ones_own, silent)

    assert repeats(catalogue_of_ones_own, EVERYTHING) == []


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Filter(outlets=frozenset({"Harbour News"})), True),
        (Filter(speakers=frozenset({"Marta Oriol"})), True),
        (Filter(since=date(2031, 3, 5)), True),
        (Filter(words="storms"), True),
        (Filter(since=date(2031, 3, 6)), False),
        (Filter(words="quay"), False),
    ],
)
def test_a_statement_is_told_whole_where_the_filter_lets_one_quote_through(
    compared: Catalogue, asked: Filter, *, found: bool
) -> None:
    told = repeats(compared, asked)

    assert [len(repeat.quotes) for repeat in told] == ([4] if found else [])


def test_kinds_and_statuses_of_the_filter_hold_for_every_quote(compared: Catalogue) -> None:
    compared.set_status([3], ReviewStatus.REJECTED)

    assert {quote.quote_id for quote in only(compared).quotes} == {1, 4, 5}
    assert len(only(compared, Filter(statuses=frozenset(ReviewStatus))).quotes) == 4
    assert repeats(compared, Filter(kinds=frozenset({QuoteKind.INDIRECT}))) == []


def test_only_what_stands_in_so_many_articles(compared: Catalogue) -> None:
    assert len(repeats(compared, EVERYTHING, least=4)) == 1
    assert repeats(compared, EVERYTHING, least=5) == []


def test_those_in_most_articles_come_first(compared: Catalogue) -> None:
    add(compared, Said(TIDE, NILS), title="Later")
    find_repeats(compared, silent)

    assert [repeat.articles for repeat in repeats(compared, EVERYTHING)] == [4, 2]


@pytest.mark.parametrize("quote_id", [1, 3, 4, 5])
def test_where_else_the_words_of_a_quote_stand(compared: Catalogue, quote_id: int) -> None:
    assert where_else(compared, quote_id, EVERYTHING) == only(compared)


@pytest.mark.parametrize("quote_id", [2, 6, 7, 99])
def test_words_that_stand_nowhere_else(compared: Catalogue, quote_id: int) -> None:
    assert where_else(compared, quote_id, EVERYTHING) is None


def test_before_anything_was_compared_nothing_is_told(catalogue: Catalogue) -> None:
    assert repeats(catalogue, EVERYTHING) == []
