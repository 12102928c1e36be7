"""Paragraphs are counted from 1, whether blank lines or line ends part them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.paragraphs import paragraph_at, paragraph_starts


def paragraph_of(text: str, words: str) -> int:
    return paragraph_at(paragraph_starts(text), text.index(words))


def test_every_line_is_a_paragraph_where_no_blank_lines_part_them() -> None:
    assert paragraph_of("One.\nTwo.\nThree.", "Three") == 3


def test_blank_lines_are_not_counted() -> None:
    assert paragraph_of("\n\nOne.\n\n\nTwo.", "Two") == 2


def test_wrapped_lines_are_one_paragraph() -> None:
    assert paragraph_of("One goes on\nand on.\n \nTwo goes on\nand ends.", "ends") == 2


def test_long_lines_are_paragraphs_of_their_own_even_where_a_blank_line_follows_the_title() -> None:
    assert paragraph_of(f"Title\n\n{'One ' * 50}\nTwo.", "Two") == 3


@given(st.text(alphabet="ab \n", max_size=60), st.data())
def test_the_number_never_falls_from_place_to_place(text: str, data: st.DataObject) -> None:
    starts = paragraph_starts(text)
    first = data.draw(st.integers(0, len(text)))
    second = data.draw(st.integers(first, len(text)))

    assert 1 <= paragraph_at(starts, first) <= paragraph_at(starts, second)
