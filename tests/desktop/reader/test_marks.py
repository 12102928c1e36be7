"""Which quote is at a place of an article."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.rows import PlacedQuote
from quotebrowser.desktop.reader.marks import Mark, MarkedText, Part, marks_of, runs_of
from quotebrowser.records import Quote, QuoteKind, ReviewStatus, Span

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda drawn: Span(drawn[0], drawn[0] + drawn[1]))
marks = st.lists(st.builds(Mark, spans, st.sampled_from(Part), st.integers(1, 5)), unique=True)


def placed(quote_id: int, *content: Span, cue: tuple[Span, ...] = (), source: tuple[Span, ...] = ()) -> PlacedQuote:
    quote = Quote(content, QuoteKind.DIRECT, cue, source)
    return PlacedQuote(quote_id, quote, None, None, corrected=False, status=ReviewStatus.UNREVIEWED)


@given(marks)
def test_runs_lie_in_order_and_cover_just_what_is_marked(drawn: list[Mark]) -> None:
    runs = runs_of(drawn)
    assert all(before.span.end <= after.span.start for before, after in itertools.pairwise(runs))
    covered = {place for run in runs for place in range(run.span.start, run.span.end)}
    assert covered == {place for mark in drawn for place in range(mark.span.start, mark.span.end)}


@given(marks)
def test_a_run_has_every_mark_that_lies_over_it_and_no_other(drawn: list[Mark]) -> None:
    for run in runs_of(drawn):
        assert set(run.marks) == {mark for mark in drawn if mark.span.overlaps(run.span)}
        assert all(mark.span.contains(run.span) for mark in run.marks)


def test_words_cue_and_source_all_lead_to_their_quote() -> None:
    text = MarkedText(marks_of([placed(7, Span(0, 5), cue=(Span(8, 9),), source=(Span(6, 7),))], 20))
    assert [text.quote_at(place) for place in (0, 4, 5, 6, 8, 9)] == [7, 7, None, 7, 7, None]


def test_the_words_of_one_quote_go_before_the_cue_of_another() -> None:
    text = MarkedText(marks_of([placed(1, Span(0, 3), cue=(Span(5, 10),)), placed(2, Span(6, 8))], 20))
    assert [text.quote_at(place) for place in (5, 6, 9)] == [1, 2, 1]


def test_a_span_past_the_end_of_the_text_is_left_out() -> None:
    assert marks_of([placed(1, Span(0, 3), Span(8, 12))], 10) == [Mark(Span(0, 3), Part.CONTENT, 1)]
