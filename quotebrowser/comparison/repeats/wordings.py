"""The words of many quotes as arrays of numbers: different wordings, and the runs of words (shingles) in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.catalogue.word_index import END, FIRST_WORD

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Words = NDArray[np.uint32]
    Hashes = NDArray[np.uint64]
    Places = NDArray[np.int64]

LEAST_WORDS = 8
"""Shorter quotes are not compared: too many people say them by themselves."""

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_STIRS = ((np.uint64(30), np.uint64(0xBF58476D1CE4E5B9)), (np.uint64(27), np.uint64(0x94D049BB133111EB)))


@dataclass(frozen=True, slots=True)
class Sequences:
    """Rows of words one after the other; row n begins at `starts[n]` and ends where the next one begins."""

    words: Words
    starts: Places

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> Places:
        """How many words every row has."""
        return np.diff(self.starts)

    def only(self, rows: Places) -> Sequences:
        """Some of the rows, in this order."""
        lengths = self.lengths[rows]
        starts = _starts_of(lengths)
        places = np.arange(starts[-1]) + np.repeat(self.starts[rows] - starts[:-1], lengths)
        return Sequences(self.words[places], starts)


def sequences(kept: bytes) -> Sequences:
    """The words of quotes as the catalogue keeps them, without the marks between spans: a row a quote."""
    numbers = np.frombuffer(kept, dtype="<u4").astype(np.uint32, copy=False)
    is_word = numbers >= FIRST_WORD
    ends = np.cumsum(is_word)[numbers == END]
    return Sequences(numbers[is_word], np.concatenate((np.zeros(1, dtype=np.int64), ends)))


def wording_of_each(rows: Sequences) -> Places:
    """A number for the words of every row, the same for the same words, below zero never; -1 where they are too few."""
    lengths = rows.lengths
    found = np.full(len(rows), -1, dtype=np.int64)
    long = np.flatnonzero(lengths >= LEAST_WORDS)
    if len(long):
        kept = rows.only(long)
        powers = np.full(int(kept.lengths.max()), _FACTOR, dtype=np.uint64).cumprod()
        places = np.arange(len(kept.words)) - np.repeat(kept.starts[:-1], kept.lengths)
        sums = np.add.reduceat(_stirred(kept.words.astype(np.uint64)) * powers[places], kept.starts[:-1])
        found[long] = (_stirred(sums + kept.lengths.astype(np.uint64)) >> np.uint64(1)).astype(np.int64)
    return found


def shingles(rows: Sequences, size: int) -> tuple[Hashes, Places]:
    """Every run of `size` words as a number, and where the runs of each row begin (and the last one's end)."""
    counts = np.maximum(rows.lengths - size + 1, 0)
    starts = _starts_of(counts)
    places = np.arange(starts[-1]) + np.repeat(rows.starts[:-1] - starts[:-1], counts)
    found = np.zeros(len(places), dtype=np.uint64)
    for offset in range(size):
        found = found * _FACTOR + rows.words[places + offset]
    return _stirred(found), starts


def _starts_of(lengths: Places) -> Places:
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)))


def _stirred(numbers: Hashes) -> Hashes:
    """Numbers whose every bit hangs on every bit of those given (splitmix64)."""
    mixed = numbers + _FACTOR
    for shift, factor in _STIRS:
        mixed = (mixed ^ (mixed >> shift)) * factor
    return mixed ^ (mixed >> np.uint64(31))
