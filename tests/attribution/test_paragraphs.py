"""Paragraphs: lines, unless lines are only folds."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.paragraphs import paragraphs_of, unfolded


def words(text: str) -> list[str]:
    return [p.of(text) for p in paragraphs_of(text)]


def test_every_line_is_a_paragraph() -> None:
    assert words("One.\nTwo two two two.\n\n  Three. \n \n") == ["One.", "Two two two two.", "Three."]


def test_lines_folded_at_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "The ferry to Ostrey was late for the third time this week and\n"
        "the harbour master, who has run the quay for nineteen years,\n"
        "said that nobody had told her why.\n\nNext."
    )
    assert [len(p.split()) for p in words(text)] == [31, 1]


def test_a_line_that_stops_in_mid_sentence_is_mended() -> None:
    assert len(words("“We stay on the hill,” said\nthe old ferryman.\nNobody else\nWas there.")) == 3


def test_short_lines_of_a_transcript_stay_apart() -> None:
    text = "MARN: I will not answer that question today, and you know why.\nVELD: Then tomorrow.\nMARN: No."
    assert len(words(text)) == 3


@given(st.text(alphabet="ab \n\t.\r\x0b"))
def test_paragraphs_hold_every_character_that_is_no_space(text: str) -> None:
    paragraphs = paragraphs_of(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(paragraphs))
    held = sum(len("".join(p.of(text).split())) for p in paragraphs)
    assert held == len("".join(text.split()))


FOLDED = (
    "The ferry to Ostrey was late for the third time this week and\n"
    "the harbour master, who has run the quay for nineteen years,\n"
    "said that nobody had told her why.\n\nNext."
)


def test_unfolding_makes_one_line_of_a_folded_paragraph() -> None:
    lines = unfolded(FOLDED, paragraphs_of(FOLDED)).split("\n")
    assert [len(line.split()) for line in lines] == [31, 0, 1]


def test_unfolding_leaves_the_breaks_between_paragraphs() -> None:
    text = "One.\nTwo.\n\n\nThree."
    assert unfolded(text, paragraphs_of(text)) == text


@given(st.one_of(st.text(alphabet="ab \n\t.\r\x0b"), st.lists(st.sampled_from(FOLDED.split(" "))).map(" ".join)))
def test_unfolding_changes_line_breaks_to_spaces_and_nothing_else(text: str) -> None:
    paragraphs = paragraphs_of(text)
    flat = unfolded(text, paragraphs)
    assert len(flat) == len(text)
    assert all(new == old or (old == "\n" and new == " ") for old, new in zip(text, flat, strict=True))
    assert [p.of(flat) for p in paragraphs] == [p.of(text).replace("\n", " ") for p in paragraphs]
