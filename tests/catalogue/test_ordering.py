"""Lists come in the order asked for, and divide into groups that count what they hold."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.names import folded
from quotebrowser.catalogue.order import GroupBy, Order, SortBy
from quotebrowser.records import ReviewStatus
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue
    from tests.catalogue.looking import Looked

EVERY = Filter(kinds=frozenset(), statuses=frozenset())
STATUSES = [ReviewStatus.UNREVIEWED, ReviewStatus.ACCEPTED, ReviewStatus.REJECTED]

SHOWN: dict[SortBy, Callable[[Looked], object]] = {
    SortBy.DATE: lambda row: row.day,
    SortBy.SPEAKER: lambda row: folded(row.quote.speaker.name) if row.quote.speaker else None,
    SortBy.QUOTE: lambda row: row.quote.text,
    SortBy.KIND: lambda row: row.quote.kind,
    SortBy.OUTLET: lambda row: row.quote.outlet or None,
    SortBy.AUTHOR: lambda row: row.quote.author or None,
    SortBy.ARTICLE: lambda row: row.quote.article,
    SortBy.CONFIDENCE: lambda row: row.quote.confidence,
    SortBy.STATUS: lambda row: STATUSES.index(row.quote.status),
    SortBy.TAGS: lambda row: "; ".join(row.quote.tags) or None,
    SortBy.NOTE: lambda row: row.quote.note or None,
}

GROUPED: dict[GroupBy, Callable[[Looked], str]] = {
    GroupBy.SPEAKER: lambda row: row.quote.speaker.name if row.quote.speaker else "",
    GroupBy.ARTICLE: lambda row: row.quote.article,
    GroupBy.OUTLET: lambda row: row.quote.outlet,
    GroupBy.MONTH: lambda row: row.day[:7],
}


def caseless(value: object) -> object:
    """As SQLite compares: capitals of ASCII are small letters."""
    return value.encode().lower() if isinstance(value, str) else value


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", SortBy)
def test_quotes_stand_in_the_order_asked_for_and_those_without_come_last(
    full: Catalogue, rows: list[Looked], by: SortBy, *, descending: bool
) -> None:
    by_date = [row.quote.id for row in rows]
    having = [row for row in rows if SHOWN[by](row) is not None]
    having.sort(key=lambda row: caseless(SHOWN[by](row)), reverse=descending)  # type: ignore[arg-type, return-value]
    without = [row.quote.id for row in rows if SHOWN[by](row) is None]

    ids = full.listing(EVERY, Order(by, descending)).ids.tolist()

    shown = {row.quote.id: SHOWN[by](row) for row in rows}
    assert sorted(ids) == sorted(by_date)
    assert [shown[quote_id] for quote_id in ids[: len(having)]] == [SHOWN[by](row) for row in having]
    assert ids[len(having) :] == without


@pytest.mark.parametrize("by", [None, *GroupBy])
@pytest.mark.parametrize("asked", [Filter(), Filter(words="pier OR bridge"), EVERY])
def test_a_listing_has_exactly_what_the_filter_lets_through(full: Catalogue, asked: Filter, by: GroupBy | None) -> None:
    listing = full.listing(asked, Order(SortBy.TAGS, group=by))
    assert sorted(listing.ids) == sorted(full.quote_ids(asked))
    assert sum(group.quotes for group in listing.groups) == (len(listing.ids) if by else 0)


def test_the_usual_order_is_that_of_the_ids(full: Catalogue) -> None:
    assert full.listing().ids == full.quote_ids()


@pytest.mark.parametrize("by", GroupBy)
def test_every_quote_stands_in_its_group_and_each_group_once(full: Catalogue, rows: list[Looked], by: GroupBy) -> None:
    names = {row.quote.id: GROUPED[by](row) for row in rows}
    listing = full.listing(EVERY, Order(SortBy.CONFIDENCE, descending=True, group=by))
    place = 0
    for group in listing.groups:
        assert {names[quote_id] for quote_id in listing.ids[place : place + group.quotes]} == {group.name}
        place += group.quotes
    assert len({group.key for group in listing.groups}) == len(listing.groups)


def test_within_a_group_the_sorting_holds(full: Catalogue, rows: list[Looked]) -> None:
    confidence = {row.quote.id: row.quote.confidence for row in rows}
    listing = full.listing(EVERY, Order(SortBy.CONFIDENCE, descending=True, group=GroupBy.OUTLET))
    place = 0
    for group in listing.groups:
        sure = [confidence[quote_id] for quote_id in listing.ids[place : place + group.quotes]]
        assert all(one >= other for one, other in pairwise(sure))
        place += group.quotes


def test_groups_turn_around_with_the_sorting_by_the_same_thing(catalogue: Catalogue) -> None:
    for day in ("2019-02-06", "2020-05-05", "2020"):
        add(catalogue, Said(f"One in {day}", NILS), Said("Two", MARTA), date=day)

    def months(order: Order) -> list[tuple[str, int]]:
        return [(group.name, group.quotes) for group in catalogue.listing(order=order).groups]

    assert months(Order(group=GroupBy.MONTH)) == [("2019-02", 2), ("2020", 2), ("2020-05", 2)]
    assert months(Order(SortBy.SPEAKER, descending=True, group=GroupBy.MONTH)) == months(Order(group=GroupBy.MONTH))
    assert months(Order(descending=True, group=GroupBy.MONTH)) == months(Order(group=GroupBy.MONTH))[::-1]
