"""Two wordings beside one another, word by word: whether they say the same, and where they differ."""

from __future__ import annotations

from itertools import pairwise, starmap
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import LCSseq

from quotebrowser.catalogue.word_index import words_in
from quotebrowser.comparison.repeats.pieces import Change, Piece
from quotebrowser.comparison.repeats.wordings import LEAST_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rapidfuzz.distance import MatchingBlock

    from quotebrowser.comparison.repeats.wordings import Words

LEAST_COVERED = 0.8
"""The share of the shorter one's words that stand in the longer one."""

LEAST_OVERLAP, LEAST_OVERLAPPING = 0.6, 10
"""Or the end of one is the beginning of the other, this share of the shorter one and so many words at least: they were
trimmed at different ends."""

WORDS_A_BREAK = 8
"""For every so many words of the shorter one there may be one place with other words: more is another statement."""

MOST_BETWEEN = 2
"""How many words may stand between two runs in either one; more only where both runs have LEAST_WORDS or more."""

MOST_AT_AN_END = 1
"""How many words may be others at either end where both go on; where more are, the one says something else."""

_MOST_CELLS = 4_000_000
"""Aligning costs one product of both lengths; longer pairs are told by the runs of words they share."""

_SURROGATES, _MOST_CHARACTERS = 0xD800, 0x10F7FF


def as_text(words: Words) -> str:
    """Words as characters, which are aligned fastest; of a million different words some share one."""
    numbers = words % np.uint32(_MOST_CHARACTERS)
    numbers += np.where(numbers >= _SURROGATES, np.uint32(0x800), np.uint32(0))
    return numbers.astype("<u4").tobytes().decode("utf-32-le")


def say_the_same(one: str, other: str) -> bool:
    """Whether two wordings (`as_text`) are one statement: the same, trimmed, or with a word or two changed."""
    short, long = sorted((one, other), key=len)
    shorter = len(short)
    if short in long:
        return True
    if shorter * len(long) > _MOST_CELLS:
        return _share_runs(one, other) >= LEAST_COVERED * shorter
    return _ends_in_the_beginning_of(one, other) or _ends_in_the_beginning_of(other, one) or _aligned(one, other)


def _ends_in_the_beginning_of(one: str, other: str) -> bool:
    """Whether the end of one wording is the beginning of the other, long enough for both to be parts of one."""
    shorter = min(len(one), len(other))
    least = max(LEAST_OVERLAPPING, ceil(LEAST_OVERLAP * shorter))
    return any(one.endswith(other[:size]) for size in range(least, shorter))


def _aligned(one: str, other: str) -> bool:
    runs, shorter = _runs(one, other), min(len(one), len(other))
    if not runs:
        return False
    apart = (min(runs[0].a, runs[0].b), min(len(one) - runs[-1].a, len(other) - runs[-1].b) - runs[-1].size)
    return (
        sum(run.size for run in runs) >= LEAST_COVERED * shorter
        and max(apart) <= MOST_AT_AN_END
        and len(runs) - 1 + sum(map(bool, apart)) <= shorter // WORDS_A_BREAK
        and all(starmap(_goes_on, pairwise(runs)))
    )


def _runs(one: str, other: str) -> list[MatchingBlock]:
    """Stretches of words that both have; a single word counts only where one changed word parts it from a stretch."""
    *blocks, _end = LCSseq.editops(one, other).as_matching_blocks()
    beside = {place for place, pair in enumerate(pairwise(blocks)) if _between(*pair) == 1}
    return [run for place, run in enumerate(blocks) if run.size > 1 or not beside.isdisjoint((place - 1, place))]


def _between(run: MatchingBlock, following: MatchingBlock) -> int:
    """How many words stand between two runs, in the one that has more of them there."""
    return max(following.a - run.a, following.b - run.b) - run.size


def _goes_on(run: MatchingBlock, following: MatchingBlock) -> bool:
    """Whether what stands between two runs is a few changed words, or a part left out between long ones."""
    return _between(run, following) <= MOST_BETWEEN or min(run.size, following.size) >= LEAST_WORDS


def _share_runs(one: str, other: str) -> int:
    """How many runs of LEAST_WORDS words two wordings share."""
    runs = [
        {wording[place : place + LEAST_WORDS] for place in range(len(wording) - LEAST_WORDS + 1)}
        for wording in (one, other)
    ]
    return len(runs[0] & runs[1])


def differences(version: str, leading: str) -> tuple[Piece, ...]:
    """A version against the leading one, word by word; marks and case do not count, and stand as in the version."""
    ours, theirs = list(_tokens(version)), list(_tokens(leading))
    found: list[Piece] = []
    ours_done = theirs_done = 0
    for run in LCSseq.editops([key for key, _ in theirs], [key for key, _ in ours]).as_matching_blocks():
        found += _piece(Change.LEFT_OUT, theirs[theirs_done : run.a])
        found += _piece(Change.ADDED, ours[ours_done : run.b])
        found += _piece(Change.SAME, ours[run.b : run.b + run.size])
        theirs_done, ours_done = run.a + run.size, run.b + run.size
    return tuple(found)


def _piece(change: Change, tokens: Sequence[tuple[str, str]]) -> list[Piece]:
    return [Piece(change, " ".join(shown for _, shown in tokens))] if tokens else []


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Every word as it is compared and as it is shown; what has no letter stands with the word before it."""
    key, shown = "", ""
    for word in text.split():
        plain = " ".join(words_in(word))
        if plain and key:
            yield key, shown
            key, shown = plain, word
        else:
            key, shown = key or plain, f"{shown} {word}".strip()
    if shown:
        yield key, shown
