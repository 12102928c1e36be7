"""A random sample stays what it was when it was drawn, and measures how often the engine's speakers are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.sampling import wilson_interval
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus, Span
from tests.catalogue.contents import contents
from tests.reports import MARTA, NILS, Said, add, less_sure, report

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

SENTENCES = [Said(f"The pier is {number} years old", MARTA) for number in range(12)]


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Twelve quotes of one person."""
    add(catalogue, *SENTENCES, title="Pier", outlet="Gull")
    return catalogue


def test_a_sample_has_as_many_quotes_as_asked_each_once(filled: Catalogue) -> None:
    sample = filled.draw_sample(5)

    assert len(set(sample.quote_ids)) == 5
    assert sample.drawn_from == 12


def test_the_same_seed_draws_the_same_quotes_whatever_was_decided(filled: Catalogue) -> None:
    first = filled.draw_sample(5, seed=3)
    filled.set_status(first.quote_ids[:2], ReviewStatus.REJECTED)

    assert filled.draw_sample(5, seed=3).quote_ids == first.quote_ids
    assert filled.draw_sample(5, seed=4).quote_ids != first.quote_ids


def test_a_sample_is_drawn_within_a_filter_and_from_the_engines_quotes(filled: Catalogue) -> None:
    add(filled, Said("Elsewhere", NILS), title="Ferry", outlet="Tern")
    filled.add_quote(1, Place((Span(31, 40),)), NILS)

    sample = filled.draw_sample(100, Filter(outlets=frozenset({"Gull"})))

    assert sorted(sample.quote_ids) == list(range(1, 13))


def test_a_sample_is_kept_when_a_correction_takes_a_quote_out_of_the_filter(filled: Catalogue) -> None:
    marta = filled.person_named("Oriol").id
    sample = filled.draw_sample(4, Filter(people=frozenset({marta})))

    filled.correct_speaker(sample.quote_ids, NILS)

    assert filled.samples() == [sample]
    assert filled.accuracy(sample.id).right == 0
    assert filled.accuracy(sample.id).judged == 4


def test_accepted_unchanged_is_right_and_rejected_changed_or_trashed_is_wrong(filled: Catalogue) -> None:
    sample = filled.draw_sample(12)
    filled.set_status([1, 2, 3, 4, 5], ReviewStatus.ACCEPTED)
    filled.correct_speaker([2], NILS)
    filled.correct_speaker([3], MARTA)
    filled.correct_speaker([7], None)
    filled.set_status([6], ReviewStatus.REJECTED)
    filled.trash_quotes([8])

    measured = filled.accuracy(sample.id)

    assert (measured.sample_size, measured.judged, measured.right) == (12, 8, 4)
    assert measured.share == 0.5


def test_a_quote_that_was_split_is_not_judged(filled: Catalogue) -> None:
    sample = filled.draw_sample(12)
    filled.set_status([1], ReviewStatus.ACCEPTED)
    filled.split_quote(1, [[Span(1, 4)], [Span(5, 9)]])

    assert filled.accuracy(sample.id).judged == 0


def test_what_was_judged_counts_after_the_engine_was_run_again(filled: Catalogue) -> None:
    sample = filled.draw_sample(12)
    filled.set_status([1, 2], ReviewStatus.ACCEPTED)

    filled.renew(1, less_sure(report(*SENTENCES)[1]), engine="test 2")

    assert filled.accuracy(sample.id).right == 2


def test_nothing_judged_is_no_accuracy(filled: Catalogue) -> None:
    measured = filled.accuracy(filled.draw_sample(3).id)

    assert (measured.judged, measured.share, measured.low, measured.high) == (0, None, None, None)


def test_drawing_can_be_undone(filled: Catalogue) -> None:
    before = contents(filled)
    filled.draw_sample(3)
    assert filled.history(1)[0].what == "Sample of 3 quotes from 12"

    filled.undo()

    assert contents(filled) == before


def test_an_import_with_a_sample_of_it_is_undone_and_redone(filled: Catalogue) -> None:
    sample = filled.draw_sample(12)
    filled.undo(1)
    assert filled.samples()[0].quote_ids == ()

    filled.redo()

    assert sorted(filled.samples()[0].quote_ids) == sorted(sample.quote_ids)
    assert filled.check() == []


@pytest.mark.parametrize("size", [0, -1])
def test_a_sample_of_nothing_is_refused(filled: Catalogue, size: int) -> None:
    with pytest.raises(QuoteBrowserError, match="ask for one or more"):
        filled.draw_sample(size)


def test_a_sample_where_nothing_matches_is_refused(filled: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="No quote of the engine matches"):
        filled.draw_sample(5, Filter(outlets=frozenset({"nowhere"})))


def test_the_accuracy_of_an_unknown_sample_is_refused(filled: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="There is no sample 9"):
        filled.accuracy(9)


@pytest.mark.parametrize(
    ("right", "judged", "low", "high"),
    [(8, 10, 0.4902, 0.9433), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (90, 100, 0.8256, 0.9448)],
)
def test_the_interval_is_wilsons(right: int, judged: int, low: float, high: float) -> None:
    assert wilson_interval(right, judged) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@given(st.integers(1, 10_000).flatmap(lambda judged: st.tuples(st.integers(0, judged), st.just(judged))))
def test_the_interval_is_around_the_share_and_within_0_and_1(numbers: tuple[int, int]) -> None:
    right, judged = numbers
    low, high = wilson_interval(right, judged)

    assert 0 <= low <= right / judged <= high <= 1
