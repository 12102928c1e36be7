"""What a question let through is put into the order wanted: at once or on a thread, and never into an older one."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.order import BY_DATE, GroupBy, Listing, Order, SortBy
from quotebrowser.desktop.library import listings
from quotebrowser.desktop.library.answers import Answer
from quotebrowser.desktop.library.listings import Listings
from quotebrowser.desktop.library.queries import Queries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

BY_QUOTE = Order(SortBy.QUOTE)
BY_QUOTE_BACKWARDS = Order(SortBy.QUOTE, descending=True)


@pytest.fixture
def queries(catalogue_file: Path, owner: QObject) -> Iterator[Queries]:
    made = Queries(Catalogue.open(catalogue_file), owner)
    yield made
    made.close()


@pytest.fixture
def made(owner: QObject) -> Listings:
    return Listings(owner)


@pytest.fixture
def ready(made: Listings) -> list[Listing]:
    """The listings that are ready, as they come."""
    came: list[Listing] = []
    made.ready.connect(lambda _answer, listing: came.append(listing))
    return came


@pytest.fixture
def answer(queries: Queries) -> Answer:
    return Answer(EVERYTHING, queries.catalogue.quote_ids())


@pytest.fixture
def on_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the small catalogue treated as a large one."""
    monkeypatch.setattr(listings, "MOST_AT_ONCE", 2)


def ordered(queries: Queries, order: Order) -> list[int]:
    return queries.catalogue.listing(EVERYTHING, order).ids.tolist()


def test_by_date_an_answer_is_listed_as_it_came(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing]
) -> None:
    made.take(queries, answer)
    assert ready == [Listing(answer.ids)]


def test_a_short_list_is_put_in_order_at_once(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing]
) -> None:
    made.put_in_order(BY_QUOTE)
    made.take(queries, answer)
    assert [listing.ids.tolist() for listing in ready] == [ordered(queries, BY_QUOTE)]


def test_another_order_holds_for_what_is_shown_and_is_told(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing], qtbot: QtBot
) -> None:
    made.take(queries, answer)
    with qtbot.waitSignal(made.order_changed) as told:
        made.put_in_order(Order(group=GroupBy.SPEAKER))
    assert told.args == [Order(group=GroupBy.SPEAKER)]
    assert [group.quotes for group in ready[-1].groups] == [1, 1, 3]


def test_the_order_that_holds_already_changes_nothing(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing], qtbot: QtBot
) -> None:
    made.take(queries, answer)
    with qtbot.assertNotEmitted(made.order_changed):
        made.put_in_order(BY_DATE)
    assert len(ready) == 1


def test_first_rows_are_shown_by_date_only(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing]
) -> None:
    first = Answer(EVERYTHING, array("q", answer.ids[:2]), is_whole=False)
    made.take(queries, first)
    assert len(ready) == 1
    made.put_in_order(BY_QUOTE)
    assert len(ready) == 1, "they are not the first of another order"


@pytest.mark.usefixtures("on_a_thread")
def test_a_long_list_is_put_in_order_on_a_thread(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing], qtbot: QtBot
) -> None:
    made.put_in_order(BY_QUOTE)
    made.take(queries, answer)
    assert ready == []
    qtbot.waitUntil(lambda: bool(ready))
    assert ready[0].ids.tolist() == ordered(queries, BY_QUOTE)


@pytest.mark.usefixtures("on_a_thread")
def test_an_order_that_was_changed_again_is_never_shown(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing], qtbot: QtBot
) -> None:
    made.put_in_order(BY_QUOTE)
    made.take(queries, answer)
    made.put_in_order(BY_QUOTE_BACKWARDS)
    qtbot.waitUntil(lambda: bool(ready))
    assert [listing.ids.tolist() for listing in ready] == [ordered(queries, BY_QUOTE_BACKWARDS)]


@pytest.mark.usefixtures("on_a_thread")
def test_back_by_date_nothing_comes_late_from_the_thread(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing], qtbot: QtBot
) -> None:
    made.put_in_order(BY_QUOTE)
    made.take(queries, answer)
    made.put_in_order(BY_DATE)
    qtbot.waitUntil(lambda: not queries._jobs.unfinished())
    assert ready == [Listing(answer.ids)]


@pytest.mark.usefixtures("on_a_thread")
def test_the_order_of_a_catalogue_that_was_left_is_not_shown(
    made: Listings, queries: Queries, answer: Answer, ready: list[Listing], qtbot: QtBot
) -> None:
    made.put_in_order(BY_QUOTE)
    made.take(queries, answer)
    made.forget()
    qtbot.waitUntil(lambda: not queries._jobs.unfinished())
    assert ready == []
