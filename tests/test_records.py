"""What the records promise to every room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.records import GAP, Quote, QuoteKind, Span, words_of

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(1, 20))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (-1, 4)])
def test_an_empty_or_backward_stretch_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="is not a stretch of text"):
        Span(start, end)


def test_a_span_counts_code_points_not_code_units() -> None:
    assert Span(1, 2).of("a\N{GRINNING FACE}b") == "\N{GRINNING FACE}"


@given(spans, spans)
def test_spans_overlap_exactly_when_they_share_a_code_point(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans, spans)
def test_a_span_contains_another_exactly_when_it_has_all_its_code_points(one: Span, other: Span) -> None:
    assert one.contains(other) == (set(range(other.start, other.end)) <= set(range(one.start, one.end)))


def test_spans_sort_in_the_order_of_the_text() -> None:
    assert sorted([Span(4, 9), Span(0, 2), Span(4, 5)]) == [Span(0, 2), Span(4, 5), Span(4, 9)]


def test_the_words_of_several_spans_are_joined_by_the_gap() -> None:
    assert words_of("We shall, she said, return.", [Span(0, 8), Span(20, 27)]) == f"We shall{GAP}return."


def test_a_quote_without_content_is_refused() -> None:
    with pytest.raises(ValueError, match="has content"):
        Quote(content=(), kind=QuoteKind.DIRECT)
