"""Names from the chances of their tags."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.naming import NAMES, names_of
from tests.attribution.encoder.readings import reading_of

BEGINS = {kind: 2 * at + 1 for at, kind in enumerate(NAMES)}
GOES_ON = {kind: 2 * at + 2 for at, kind in enumerate(NAMES)}


def names_in(text: str, tags: dict[int, int]) -> list[tuple[str, str]]:
    count = len(text.split())
    found = names_of(reading_of(text, "-" * count, names=tags))
    return [(text[start:end], kind) for start, end, kind in found]


def test_names_are_given_with_their_kinds() -> None:
    tags = {0: BEGINS["PERSON"], 1: GOES_ON["PERSON"], 3: BEGINS["ORG"], 5: BEGINS["PLACE"], 6: BEGINS["NORP"]}
    text = "Kora Vell joined Amselbank in Ostrey Amselers"
    assert names_in(text, tags) == [
        ("Kora Vell", "PERSON"),
        ("Amselbank", "ORG"),
        ("Ostrey", "PLACE"),
        ("Amselers", "NORP"),
    ]


def test_a_beginning_ends_the_name_before_it() -> None:
    assert names_in("Vell Ruiz", {0: BEGINS["PERSON"], 1: BEGINS["PERSON"]}) == [("Vell", "PERSON"), ("Ruiz", "PERSON")]


def test_a_name_that_no_piece_begins_is_a_name() -> None:
    assert names_in("old Kora Vell", {1: GOES_ON["PERSON"], 2: GOES_ON["PERSON"]}) == [("Kora Vell", "PERSON")]


def test_no_name_runs_into_the_next_line() -> None:
    tags = {0: BEGINS["PERSON"], 1: GOES_ON["PERSON"]}
    assert names_in("Kora\nVell", tags) == [("Kora", "PERSON"), ("Vell", "PERSON")]


def test_a_text_without_names_or_pieces_has_none() -> None:
    assert names_in("the quay is shut", {}) == []
    assert names_in("", {}) == []


@given(st.integers(0, 2**32 - 1), st.lists(st.sampled_from(["Vell", "of", "\n"]), max_size=20))
def test_names_stand_in_order_beside_one_another(seed: int, words: list[str]) -> None:
    text = " ".join(words)
    reading = reading_of(text, "-" * sum(word != "\n" for word in words))
    reading.names[:] = np.random.default_rng(seed).dirichlet([0.3] * 9, len(reading.names))
    found = names_of(reading)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))
    assert all("\n" not in text[start:end] for start, end, _ in found)
