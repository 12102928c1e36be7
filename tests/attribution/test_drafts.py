"""Attributions before their speakers are known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.drafts import Taken
from quotebrowser.records import Span


def test_what_is_taken_is_cut_out_of_what_is_free() -> None:
    taken = Taken()
    taken.add([Span(5, 8), Span(12, 20)])
    assert list(taken.free(Span(0, 15))) == [Span(0, 5), Span(8, 12)]
    assert list(taken.free(Span(13, 19))) == []
    assert list(taken.free(Span(20, 22))) == [Span(20, 22)]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12))))
def test_taking_only_what_is_free_never_overlaps(wishes: list[tuple[int, int]]) -> None:
    taken = Taken()
    held: set[int] = set()
    for start, length in wishes:
        free = list(taken.free(Span(start, start + length)))
        places = {at for span in free for at in range(span.start, span.end)}
        assert places == set(range(start, start + length)) - held
        taken.add(free)
        held |= places
