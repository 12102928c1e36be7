"""A walk through a review queue."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.review_order import TO_REVIEW, ReviewOrder
from quotebrowser.desktop.review.round import MOST_KEPT, Decision, Round, Wanted
from quotebrowser.records import ReviewStatus

WANTED = Wanted(TO_REVIEW, ReviewOrder.CONFIDENCE)


def begun(*ids: int) -> Round:
    return Round(WANTED, ids)


def accepted(quote_id: int, *, corrected: bool = False) -> Decision:
    return Decision(quote_id, 100 + quote_id, ReviewStatus.ACCEPTED, "Ilse Quandt", corrected, "words")


def test_a_decision_leads_on_to_the_next_quote() -> None:
    going = begun(5, 6)
    going.decide(accepted(5))
    assert (going.current, going.decided_number, going.left) == (6, 1, 1)
    going.decide(accepted(6))
    assert (going.current, going.decided_number, going.left) == (None, 2, 0)


def test_a_skipped_quote_comes_back_at_the_end() -> None:
    going = begun(5, 6)
    going.skip()
    assert going.current == 6
    going.decide(accepted(6))
    assert (going.current, going.left) == (5, 1)


def test_a_decision_taken_back_is_the_next_quote_again() -> None:
    going = begun(5, 6, 7)
    going.decide(accepted(5))
    going.decide(accepted(6))
    assert going.take_back(105)
    assert (going.current, going.decided_number, going.left) == (5, 1, 2)
    going.decide(accepted(5))
    assert going.current == 7


def test_an_undo_of_something_else_leaves_the_round_where_it_is() -> None:
    going = begun(5, 6)
    going.decide(accepted(5))
    assert not going.take_back(999)
    assert going.current == 6


def test_one_can_go_back_decide_otherwise_and_go_on_where_one_was() -> None:
    going = begun(5, 6, 7)
    going.decide(accepted(5))
    going.go_back_to(5)
    assert (going.current, going.is_going_back) == (5, True)
    going.decide(Decision(5, 300, ReviewStatus.REJECTED, "Ilse Quandt", corrected=False, words="words"))
    assert (going.current, going.decided_number, going.as_found_number) == (6, 1, 0)
    assert [decision.entry_id for decision in going.decisions] == [300]


def test_leaving_a_quote_that_was_gone_back_to_goes_on_where_one_was() -> None:
    going = begun(5, 6)
    going.decide(accepted(5))
    going.go_back_to(5)
    going.skip()
    assert (going.current, going.left) == (6, 1)


def test_a_correction_counts_as_not_found_right() -> None:
    going = begun(5, 6)
    going.decide(accepted(5, corrected=True))
    going.decide(accepted(6))
    assert (going.as_found_number, going.decided_number) == (1, 2)


def test_the_last_fifty_decisions_are_kept_the_newest_first() -> None:
    going = begun(*range(60))
    for quote_id in range(60):
        going.decide(accepted(quote_id))
    assert len(going.decisions) == MOST_KEPT
    assert going.decisions[0].quote_id == 59


def test_a_renewed_queue_keeps_what_was_skipped_for_the_end() -> None:
    going = begun(5, 6, 7)
    going.skip()
    going.renew([5, 7, 8])
    assert going.upcoming(9) == [7, 8, 5]


def test_a_quote_decided_before_its_turn_does_not_come_again() -> None:
    going = begun(5, 6, 7)
    going.go_back_to(6)
    going.decide(accepted(6))
    assert (going.upcoming(9), going.left) == ([5, 7], 2)


@given(st.lists(st.sampled_from(["decide", "skip", "undo", "back"]), max_size=60))
def test_no_quote_is_ever_lost(steps: list[str]) -> None:
    ids = {1, 2, 3, 4, 5}
    going = begun(*ids)
    for step in steps:
        current = going.current
        if step == "decide" and current is not None:
            going.decide(accepted(current))
        elif step == "skip":
            going.skip()
        elif step == "undo" and going.decisions:
            going.take_back(going.decisions[0].entry_id)
        elif step == "back" and going.decisions:
            going.go_back_to(going.decisions[-1].quote_id)
        decided = {decision.quote_id for decision in going.decisions}
        assert decided | set(going.upcoming(99)) == ids
        assert going.left == len(going.upcoming(99)) == len(ids) - going.decided_number
