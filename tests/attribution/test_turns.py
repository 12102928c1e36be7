"""Transcript turns, told from headings and notes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.turns import turns_in


def turns(text: str) -> list[tuple[str, list[str]]]:
    return [(t.label.of(text), [w.of(text) for w in t.words]) for t in turns_in(text, paragraphs_of(text))]


def test_names_in_capitals_before_a_colon_are_turns() -> None:
    text = (
        "MARN: Will you go?\n\nMR. VELD: I will.\n\nSEN. IDA OKORO (North Ostrey): So will I.\n\nTHE PRESIDENT: Good."
    )
    assert [label for label, _ in turns(text)] == ["MARN", "MR. VELD", "SEN. IDA OKORO (North Ostrey)", "THE PRESIDENT"]


def test_questions_and_answers_are_turns() -> None:
    assert turns("Q. Why?\n\nA. Because.\n\nQ: And now?\n\nA: Nothing.") == [
        ("Q", ["Why?"]),
        ("A", ["Because."]),
        ("Q", ["And now?"]),
        ("A", ["Nothing."]),
    ]


def test_a_paragraph_without_a_label_belongs_to_the_turn_before_it() -> None:
    text = "MARN: One.\n\nTwo.\n\nVELD: Three.\n\nThe hearing ended."
    assert turns(text) == [("MARN", ["One.", "Two."]), ("VELD", ["Three."])]


def test_a_name_in_ordinary_letters_is_a_label_where_it_comes_again() -> None:
    text = "Ida Okoro: Shall we?\n\nMarn: No.\n\nIda Okoro: Why?\n\nMarn: Rain."
    assert [label for label, _ in turns(text)] == ["Ida Okoro", "Marn", "Ida Okoro", "Marn"]


def test_a_turn_may_stand_in_marks() -> None:
    assert turns('"MARN: One.\n\n"VELD: Two."') == [("MARN", ["One."]), ("VELD", ['Two."'])]


@pytest.mark.parametrize(
    "text",
    [
        "Note: This article was changed.\n\nCorrection: It was Tuesday.",
        "NOTE: one.\n\nUPDATE: two.\n\nWATCH: three.",
        "Ostrey: the city that sleeps.\n\nMarn: a town of bridges.",
        "http://example.org\n\nhttps://example.org/two",
        "Okoro: 1,774 votes\n\nMarn: 1,402 votes\n\nOkoro: 2,001 votes\n\nMarn: 1,999 votes",
        "10:30 The doors open.\n\n11:15 The doors close.",
        "VELD: The one label of the article.",
        "A. Marn and B. Veld met.\n\nQuiet.",
    ],
)
def test_notes_headings_addresses_tallies_and_times_are_no_turns(text: str) -> None:
    assert turns(text) == []


@given(
    st.lists(
        st.sampled_from(["MARN: a b", "Q. why", "A. so", "“VELD: x", "plain", "Note: n", "Ida: b", ":", "Q.", "X:"])
    )
)
def test_turns_lie_in_the_text_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    spans = [s for t in turns_in(text, paragraphs_of(text)) for s in (t.label, *t.words)]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert not spans or spans[-1].end <= len(text)


def test_questions_from_the_floor_are_turns() -> None:
    text = "MARN: It rained.\n\nQUESTION: For how long?\n\nMARN: All day."
    turns = turns_in(text, paragraphs_of(text))
    assert [turn.label.of(text) for turn in turns] == ["MARN", "QUESTION", "MARN"]


def test_questions_may_be_answered_under_a_name() -> None:
    text = "Q: What does it mean?\n\nLarsen: Nothing.\n\nQ: And for Okoro?\n\nLarsen: Cakes."
    assert [label for label, _ in turns(text)] == ["Q", "Larsen", "Q", "Larsen"]


@pytest.mark.parametrize("stage", ["(Crosstalk)", "[Laughter in the hall.]"])
def test_what_happens_between_two_turns_is_nobodys_words(stage: str) -> None:
    assert turns(f"MARN: One.\n\n{stage}\n\nVELD: Two.") == [("MARN", ["One."]), ("VELD", ["Two."])]
