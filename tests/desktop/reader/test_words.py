"""Ends snap to words, in every script and beside every sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.desktop.reader.offsets import OffsetMap
from quotebrowser.desktop.reader.words import End, is_word_end, is_word_start, next_word, snapped

texts = st.text(
    st.sampled_from("ab 😀\n“”'’-é\u0301ש𝔘\u200d漢") | st.characters(exclude_categories=["Cs"]), max_size=40
)


def words(text: str) -> list[str]:
    starts = [place for place in range(len(text)) if is_word_start(text, place)]
    ends = [place for place in range(len(text) + 1) if is_word_end(text, place)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We don't wait,” he said", ["We", "don't", "wait", ",", "”", "he", "said"]),
        ("a well-known cafe\u0301", ["a", "well-known", "cafe\u0301"]),
        ("so 👩\u200d👧 𝔘nd", ["so", "👩\u200d👧", "𝔘nd"]),
        ("漢字", ["漢", "字"]),
    ],
)
def test_words_and_marks_are_told_apart(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(texts)
def test_words_hold_everything_but_white_space(text: str) -> None:
    assert "".join(words(text)) == "".join(char for char in text if not char.isspace())


@given(texts, st.data())
def test_a_selection_made_in_units_of_qt_snaps_to_whole_words_around_it(text: str, data: st.DataObject) -> None:
    offsets = OffsetMap(text)
    first = data.draw(st.integers(0, offsets.units))
    last = data.draw(st.integers(first, offsets.units))
    start, end = offsets.to_code_points(first), offsets.to_code_points(last)
    span = snapped(text, start, end)
    if span is None:
        assert not text[start:end].strip()
    else:
        assert is_word_start(text, span.start)
        assert is_word_end(text, span.end)
        assert text[start:end].strip() in span.of(text)
        assert offsets.to_code_points(offsets.to_units(span.end)) == span.end


@given(texts, st.integers(0, 40), st.sampled_from(End), st.sampled_from((1, -1)))
def test_a_step_goes_to_a_place_where_a_quote_can_end(text: str, offset: int, end: End, by: int) -> None:
    offset = min(offset, len(text))
    place = next_word(text, offset, end, by)
    if place is not None:
        assert (place - offset) * by > 0
        assert (is_word_start if end is End.START else is_word_end)(text, place)
