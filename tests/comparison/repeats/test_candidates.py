"""Few pairs are aligned, and those that say the same are among them."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from quotebrowser.catalogue.word_index import END
from quotebrowser.comparison.repeats.candidates import candidates
from quotebrowser.comparison.repeats.wordings import LEAST_WORDS, Sequences, sequences

RANDOM = np.random.default_rng(7)


def rows_of(*rows: list[int]) -> Sequences:
    return sequences(array("I", [number for row in rows for number in (*row, END)]).tobytes())


def unlike(number: int, words: int = 20) -> list[list[int]]:
    """So many rows that have nothing in common."""
    return RANDOM.permutation(np.arange(2, 2 + number * words)).reshape(number, words).tolist()


def pairs(rows: Sequences, first_new: int = 0) -> list[tuple[int, int]]:
    found = candidates(rows, first_new, lambda: None)
    return [(one, other) for one, other in found.tolist()]


def test_rows_that_have_nothing_in_common_make_no_pairs() -> None:
    assert pairs(rows_of(*unlike(50))) == []


@pytest.mark.parametrize("place", range(LEAST_WORDS))
def test_the_shortest_row_with_any_word_changed_is_a_candidate(place: int) -> None:
    row = list(range(2, 2 + LEAST_WORDS))
    changed = [*row]
    changed[place] = 999

    assert pairs(rows_of(row, changed)) == [(0, 1)]


def test_a_short_row_within_a_very_long_one_is_a_candidate() -> None:
    (long,) = unlike(1, 3000)

    assert pairs(rows_of(long, long[1500:1510])) == [(0, 1)]


def test_rows_that_are_alike_as_a_whole_are_joined_however_many_they_are() -> None:
    (row,) = unlike(1)
    versions = [[*row[:place], 5000 + place, *row[place + 1 :]] for place in range(1, 20)] * 3
    versions = [[*version, 6000 + number] for number, version in enumerate(versions)]

    joined = pairs(rows_of(*versions))

    assert {place for pair in joined for place in pair} == set(range(len(versions)))


def test_only_pairs_with_something_new_are_given_ordered_by_it() -> None:
    base = unlike(4)
    rows = rows_of(*base, base[1][:10], base[0][5:], base[1][3:12])

    assert pairs(rows, 5) == [(0, 5), (1, 6), (4, 6)]
    assert pairs(rows, 7) == []
    assert pairs(rows) == [(1, 4), (0, 5), (1, 6), (4, 6)]


def test_no_rows_make_no_pairs() -> None:
    assert pairs(rows_of()) == []
