"""A list in which every statement stands once, with how many quotes its row stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.order import BY_DATE, GroupBy, Order, SortBy
from quotebrowser.comparison.repeats.once import Once, each_once
from tests.reports import Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def once(catalogue: Catalogue, order: Order = BY_DATE, asked: Filter = EVERYTHING, wanted: int | None = None) -> Once:
    return each_once(catalogue, asked, catalogue.listing(asked, order), wanted)


def test_the_first_quote_of_a_statement_stands_for_all(compared: Catalogue) -> None:
    assert compared.listing(EVERYTHING, BY_DATE).ids.tolist() == [5, 4, 1, 2, 6, 7, 3]

    found = once(compared)

    assert found.listing.ids.tolist() == [5, 2, 6, 7]
    assert found.times == {5: 4}
    assert found.left_out == {1, 3, 4}


def test_the_order_of_the_list_says_which_is_first(compared: Catalogue) -> None:
    found = once(compared, Order(SortBy.DATE, descending=True))

    assert found.listing.ids.tolist() == [3, 6, 7, 2]
    assert found.times == {3: 4}


def test_another_quote_stands_there_where_it_is_wanted(compared: Catalogue) -> None:
    found = once(compared, wanted=3)

    assert found.listing.ids.tolist() == [3, 2, 6, 7]
    assert found.times == {3: 4}
    assert found.left_out == {1, 4, 5}


def test_a_quote_that_the_list_has_not_changes_nothing(compared: Catalogue) -> None:
    assert once(compared, wanted=99) == once(compared)


def test_only_what_the_filter_lets_through_counts(compared: Catalogue) -> None:
    found = once(compared, asked=Filter(outlets=frozenset({"Tide Post"})))

    assert found.listing.ids.tolist() == [5, 2]
    assert found.times == {5: 2}


def test_a_statement_stands_once_in_every_group(compared: Catalogue) -> None:
    order = Order(group=GroupBy.OUTLET)
    before = compared.listing(EVERYTHING, order)

    found = once(compared, order)

    assert [(group.name, group.quotes) for group in before.groups] == [
        ("Harbour News", 1), ("The Gull", 3), ("Tide Post", 3),
    ]  # fmt: skip
    assert [(group.name, group.quotes) for group in found.listing.groups] == [
        ("Harbour News", 1), ("The Gull", 3), ("Tide Post", 2),
    ]  # fmt: skip
    assert found.times == {5: 2}


def test_what_was_not_compared_stands_for_itself(catalogue: Catalogue) -> None:
    found = once(catalogue)

    assert found.listing == catalogue.listing(EVERYTHING, BY_DATE)
    assert (found.times, found.left_out) == ({}, frozenset())


def test_an_empty_list_has_nothing_once(compared: Catalogue) -> None:
    found = once(compared, asked=Filter(outlets=frozenset({"Nowhere"})))

    assert found.listing.ids.tolist() == []


def test_a_quote_that_came_since_stands_for_itself(compared: Catalogue) -> None:
    add(compared, Said("Nobody compared this long sentence with any of the others"), date="2031-09-01")

    assert once(compared).listing.ids.tolist() == [5, 2, 6, 7, 8]
