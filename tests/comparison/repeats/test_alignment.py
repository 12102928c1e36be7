"""Two wordings say the same when one is the other, a part of it, or has a word or two changed; differences are told."""

from __future__ import annotations

import numpy as np
import pytest

from quotebrowser.comparison.repeats.alignment import as_text, differences, say_the_same
from quotebrowser.comparison.repeats.pieces import Change, Piece

WALL = "the old harbour wall will be rebuilt before the winter storms come and nobody will lose their house"


def same(one: str, other: str) -> bool:
    """Whether two texts of words say the same, either way round."""
    vocabulary = {word: number for number, word in enumerate(f"{one} {other}".split(), start=2)}
    texts = [as_text(np.array([vocabulary[word] for word in text.split()], dtype=np.uint32)) for text in (one, other)]
    found = say_the_same(*texts)
    assert say_the_same(*reversed(texts)) is found
    return found


@pytest.mark.parametrize(
    "other",
    [
        WALL,
        "harbour wall will be rebuilt before the winter storms come",
        "the old harbour wall will be rebuilt before the winter",
        "the winter storms come and nobody will lose their house",
        WALL.replace("old", "new"),
        WALL.replace("the old", "our old"),
        WALL.replace("house", "home"),
        WALL.replace("before", "well before").replace("lose", "leave"),
        "will be rebuilt until the winter storms come and nobody",
        f"{' '.join(WALL.split()[7:])} and I will see to that myself with all of you",
    ],
)
def test_what_says_the_same(other: str) -> None:
    assert same(WALL, other)


def test_a_part_left_out_in_the_middle_is_the_same_between_long_parts() -> None:
    middle = "what everybody knows to be coming in spite of all the promises of ours which is"

    assert same(WALL, WALL.replace("before", f"before {middle}"))


@pytest.mark.parametrize(
    "other",
    [
        "the old harbour wall will cost more than the new school and nobody will pay for their house",
        "nobody will rebuild the old wall before winter and their house will be lost when the storms come",
        "let me tell you that before the winter storms we have other things to think about",
        "and nobody will lose their money as long as this government is in charge of the bank",
    ],
)
def test_the_same_topic_in_other_words_is_not_the_same(other: str) -> None:
    assert not same(WALL, other)


def test_the_same_opening_is_not_the_same_statement() -> None:
    opening = "what i can tell you today is that the mayor"

    assert not same(f"{opening} has sold the land to his own brother", f"{opening} will open the bridge next week")


def test_wordings_too_long_to_be_aligned_are_told_by_their_runs() -> None:
    many = np.arange(2, 3002, dtype=np.uint32)
    changed = many.copy()
    changed[1500] = 5000

    assert say_the_same(as_text(many), as_text(changed))
    assert not say_the_same(as_text(many), as_text(many[::-1].copy()))


def test_words_are_told_apart_beyond_the_numbers_that_characters_have() -> None:
    numbers = np.array([2, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0x10F7FE, 0x10F7FF + 2], dtype=np.uint32)
    text = as_text(numbers)

    assert len(text) == len(numbers)
    assert len(set(text)) == len(numbers) - 1


def test_a_version_is_told_word_by_word() -> None:
    leading = "The old wall will be rebuilt, and nobody pays."

    assert differences("the new wall will be rebuilt – and", leading) == (
        Piece(Change.SAME, "the"),
        Piece(Change.LEFT_OUT, "old"),
        Piece(Change.ADDED, "new"),
        Piece(Change.SAME, "wall will be rebuilt – and"),
        Piece(Change.LEFT_OUT, "nobody pays."),
    )


@pytest.mark.parametrize("version", ["The old wall.", "“THE old” … wall!", "the  old\nwall"])
def test_marks_case_and_white_space_are_no_differences(version: str) -> None:
    assert [piece.change for piece in differences(version, "The old wall")] == [Change.SAME]


def test_what_has_no_word_has_no_differences_to_tell() -> None:
    assert differences("", "") == ()
    assert differences("…", "The wall") == (Piece(Change.LEFT_OUT, "The wall"), Piece(Change.ADDED, "…"))
