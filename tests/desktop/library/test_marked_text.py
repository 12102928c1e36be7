"""Hits are marked where they stand, whatever is shown before and around the words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.desktop.library.marked_text import from_hit, on_one_line
from quotebrowser.records import QuoteKind, Span
from tests.desktop.library.test_quotes_model import made_up


@given(st.text(" \na🙂“", max_size=8), st.sampled_from(QuoteKind), st.text(" \nb", max_size=8))
def test_a_hit_keeps_its_word(before: str, kind: QuoteKind, after: str) -> None:
    row = replace(made_up(1), text=f"x{before} pier {after}x", kind=kind)
    start = row.text.index("pier")
    text, (hit,) = on_one_line(row, [Span(start, start + 4)])
    assert hit.of(text) == "pier"


def test_a_hit_far_behind_is_brought_into_sight() -> None:
    words = "word " * 100 + "pier and more"
    text, (hit,) = from_hit(words, [Span(500, 504)], room=60)
    assert (hit.of(text), text[:2]) == ("pier", "… ")
    assert hit.end < 60


def test_a_text_whose_hit_is_in_sight_stays_whole() -> None:
    assert from_hit("the pier", [Span(4, 8)], room=60) == ("the pier", [Span(4, 8)])
