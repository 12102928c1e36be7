"""Words of many quotes as arrays: the same words are the same wording, and runs of words are found in every row."""

from __future__ import annotations

from array import array

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.word_index import BREAK, END
from quotebrowser.comparison.repeats.wordings import LEAST_WORDS, Sequences, sequences, shingles, wording_of_each

QUOTES = st.lists(st.lists(st.integers(2, 6), max_size=12), max_size=8)


def rows_of(quotes: list[list[int]]) -> Sequences:
    return sequences(array("I", [number for quote in quotes for number in (*quote, END)]).tobytes())


@given(QUOTES)
def test_every_quote_is_a_row_of_its_words(quotes: list[list[int]]) -> None:
    rows = rows_of(quotes)

    assert [rows.words[rows.starts[n] : rows.starts[n + 1]].tolist() for n in range(len(rows))] == quotes
    assert rows.lengths.tolist() == list(map(len, quotes))


def test_marks_between_spans_are_no_words() -> None:
    assert sequences(array("I", [5, BREAK, 6, END]).tobytes()).words.tolist() == [5, 6]


@given(QUOTES)
def test_some_rows_in_another_order(quotes: list[list[int]]) -> None:
    picked = list(range(len(quotes)))[::-2]
    only = rows_of(quotes).only(np.array(picked, dtype=np.int64))

    assert only.words.tolist() == [number for place in picked for number in quotes[place]]
    assert only.lengths.tolist() == [len(quotes[place]) for place in picked]


@given(QUOTES)
def test_quotes_have_the_same_wording_when_their_words_are_the_same(quotes: list[list[int]]) -> None:
    found = wording_of_each(rows_of(quotes)).tolist()

    for one, wording in zip(quotes, found, strict=True):
        assert (wording == -1) == (len(one) < LEAST_WORDS)
        for other, other_wording in zip(quotes, found, strict=True):
            if len(one) >= LEAST_WORDS:
                assert (one == other) == (wording == other_wording)


def test_a_wording_is_the_same_number_in_every_run() -> None:
    """It is kept in files."""
    assert wording_of_each(rows_of([[2, 3, 4, 5, 6, 7, 8, 9]])).tolist() == [131901387690420088]


@given(QUOTES, st.integers(1, 4))
def test_runs_of_words_are_the_same_where_the_words_are(quotes: list[list[int]], size: int) -> None:
    found, starts = shingles(rows_of(quotes), size)
    expected = [[tuple(quote[n : n + size]) for n in range(len(quote) - size + 1)] for quote in quotes]

    assert np.diff(starts).tolist() == list(map(len, expected))
    runs = [run for row in expected for run in row]
    assert len(set(zip(found.tolist(), runs, strict=True))) == len(set(found.tolist())) == len(set(runs))
