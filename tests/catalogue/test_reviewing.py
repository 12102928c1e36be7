"""What is left to review comes in the order asked for, is counted, and is decided all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.catalogue.reviewing import Decided, Progress
from quotebrowser.records import ReviewStatus
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Two articles; the later one came in first."""
    add(
        catalogue,
        Said("One", MARTA, confidence=0.9),
        Said("Two", AIDE, confidence=0.3),
        title="Pier",
        date="2031-05-02",
        outlet="Gull",
    )
    add(
        catalogue,
        Said("Three", NILS, confidence=0.6),
        Said("Four", MARTA, confidence=0.5),
        title="Ferry",
        date="2031-05-01",
    )
    return catalogue


def test_the_least_sure_come_first(filled: Catalogue) -> None:
    assert list(filled.review_queue()) == [2, 4, 3, 1]


def test_article_by_article_goes_by_date_and_place(filled: Catalogue) -> None:
    assert list(filled.review_queue(order=ReviewOrder.ARTICLE)) == [3, 4, 1, 2]


def test_a_random_order_comes_out_the_same_for_the_same_seed_only(filled: Catalogue) -> None:
    for number in range(20):
        add(filled, Said(f"More {number}", NILS), title=str(number))

    orders = [tuple(filled.review_queue(order=ReviewOrder.RANDOM, seed=seed)) for seed in (1, 1, 2)]

    assert orders[0] == orders[1] != orders[2]
    assert sorted(orders[2]) == list(range(1, 25))


def test_what_is_reviewed_leaves_the_queue(filled: Catalogue) -> None:
    filled.set_status([2], ReviewStatus.REJECTED)
    filled.set_status([3], ReviewStatus.ACCEPTED)

    assert list(filled.review_queue()) == [4, 1]


def test_a_queue_can_be_of_one_outlet(filled: Catalogue) -> None:
    unreviewed = Filter(statuses=frozenset({ReviewStatus.UNREVIEWED}), outlets=frozenset({"Gull"}))

    assert list(filled.review_queue(unreviewed)) == [2, 1]


def test_progress_counts_rejected_quotes_too(filled: Catalogue) -> None:
    filled.set_status([2], ReviewStatus.REJECTED)
    filled.set_status([1, 3], ReviewStatus.ACCEPTED)

    progress = filled.progress()

    assert progress == Progress(unreviewed=1, accepted=2, rejected=1)
    assert (progress.total, progress.reviewed) == (4, 3)


def test_progress_of_each_article_is_in_the_order_of_their_dates(filled: Catalogue) -> None:
    filled.set_status([1, 2], ReviewStatus.ACCEPTED)

    assert [(row.article, row.progress) for row in filled.progress_of_articles()] == [
        ("Ferry", Progress(unreviewed=2)),
        ("Pier", Progress(accepted=2)),
    ]


def test_an_empty_catalogue_has_nothing_to_review(catalogue: Catalogue) -> None:
    assert catalogue.progress() == Progress()
    assert catalogue.progress_of_articles() == []
    assert list(catalogue.review_queue()) == []


def test_a_decision_over_a_filter_touches_exactly_what_it_lets_through(filled: Catalogue) -> None:
    filled.set_status([2], ReviewStatus.ACCEPTED)

    decided = filled.decide_filtered(Filter(outlets=frozenset({"Gull"})), ReviewStatus.ACCEPTED)

    assert decided == Decided(matching=2, changed=1)
    assert list(filled.quote_ids(Filter(statuses=frozenset({ReviewStatus.ACCEPTED})))) == [1, 2]
    assert filled.history(1)[0].what == "Acceptance of 1 quote"


def test_a_decision_over_a_filter_is_one_action(filled: Catalogue) -> None:
    before = contents(filled)

    filled.decide_filtered(Filter(), ReviewStatus.REJECTED)
    assert filled.progress() == Progress(rejected=4)
    filled.undo()

    assert contents(filled) == before


def test_quotes_that_a_list_has_shown_are_decided_whatever_came_in_since(filled: Catalogue) -> None:
    shown = filled.quote_ids()
    add(filled, Said("Five", NILS), title="Later")

    assert filled.decide(shown, ReviewStatus.ACCEPTED) == Decided(matching=4, changed=4)
    assert list(filled.review_queue()) == [5]


def test_a_decision_that_changes_nothing_leaves_no_entry(filled: Catalogue) -> None:
    entries = len(filled.history())

    decided = filled.decide_filtered(Filter(outlets=frozenset({"nowhere"})), ReviewStatus.ACCEPTED)

    assert decided == Decided(0, 0)
    assert len(filled.history()) == entries
