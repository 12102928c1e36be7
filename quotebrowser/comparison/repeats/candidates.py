"""Which wordings may say the same, so that only these are aligned word by word.

Two ways lead to a pair. MinHash (rensa) finds wordings that are alike as a whole, however many there are of them; it
cannot find a short one within a long one, because the two have little in common as wholes. For that there is an index
of every run of words, those left out that many wordings have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rensa import RMinHash

from quotebrowser.comparison.repeats.wordings import shingles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from quotebrowser.comparison.repeats.wordings import Hashes, Places, Sequences

    Pairs = NDArray[np.int64]
    """Two columns, the lower row first."""

    Check = Callable[[], None]
    """Called between steps; it stops the work by raising."""

SHARED_RUN = 4
"""How many words in a row two wordings share: with one word changed in LEAST_WORDS, one such run is left."""

MOST_WITH_A_RUN = 24
"""Runs that more wordings have are commonplaces, or wordings that are alike as wholes."""

LEAST_SHARE = 0.1
"""The share of the shorter one's runs that two wordings have in common before they are aligned."""

_MINHASH_RUN, _SEED = 3, 20
_BANDS, _ROWS = 12, 3
"""Wordings with half of their runs in common are found with a chance of 0.80, with two thirds of 0.99."""

_DIGESTS_AT_A_TIME = 50_000
_MOST_IN_A_BUCKET = 8


def candidates(rows: Sequences, first_new: int, check: Check) -> Pairs:
    """Pairs of rows that may say the same, the second from `first_new` on, ordered by it."""
    if first_new == len(rows):
        return np.empty((0, 2), dtype=np.int64)
    if first_new:
        near = _near_the_new(rows, first_new)
        found = _candidates(rows.only(near), int(np.searchsorted(near, first_new)), check)
        found = near[found]
    else:
        found = _candidates(rows, 0, check)
    return found[np.lexsort((found[:, 0], found[:, 1]))]


def _candidates(rows: Sequences, first_new: int, check: Check) -> Pairs:
    keys = [_keys(pairs, len(rows), first_new) for pairs in (_with_shared_runs(rows, check), *_alike(rows, check))]
    found = np.unique(np.concatenate(keys))
    return np.stack((found // len(rows), found % len(rows)), axis=1)


def _keys(pairs: Pairs, number: int, first_new: int) -> Places:
    """Pairs as one number each, those without a new row left out."""
    new = pairs[pairs[:, 1] >= first_new]
    return new[:, 0] * number + new[:, 1]


def _near_the_new(rows: Sequences, first_new: int) -> Places:
    """The new rows, and the others that share enough runs with any of them."""
    runs, starts = shingles(rows, SHARED_RUN)
    new_runs = np.unique(runs[starts[first_new] :])
    places = np.minimum(np.searchsorted(new_runs, runs), len(new_runs) - 1)
    hits = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(new_runs[places] == runs)))
    shared = hits[starts[1:]] - hits[starts[:-1]]
    near = shared >= 1
    near[first_new:] = True
    return np.flatnonzero(near)


def _with_shared_runs(rows: Sequences, check: Check) -> Pairs:
    """Pairs that share enough of the runs that few wordings have."""
    runs, starts = shingles(rows, SHARED_RUN)
    owners = np.repeat(np.arange(len(rows)), np.diff(starts))
    order = np.argsort(runs, kind="stable")
    check()
    pairs = [_keys(found, len(rows), 0) for found in _within_groups(runs[order], owners[order], MOST_WITH_A_RUN)]
    check()
    found, shared = np.unique(np.concatenate(pairs), return_counts=True)
    check()
    one, other = found // len(rows), found % len(rows)
    shorter = np.minimum(rows.lengths[one], rows.lengths[other]) - SHARED_RUN + 1
    enough = shared >= LEAST_SHARE * shorter
    return np.stack((one[enough], other[enough]), axis=1)


def _alike(rows: Sequences, check: Check) -> Iterator[Pairs]:
    """Pairs whose MinHash signatures agree in one band; of large groups each with the next only."""
    bands = _bands(rows, check)
    owners = np.arange(len(rows))
    for band in bands.T:
        check()
        order = np.argsort(band, kind="stable")
        sorted_band, sorted_owners = band[order], owners[order]
        yield from _within_groups(sorted_band, sorted_owners, _MOST_IN_A_BUCKET)
        same = sorted_band[1:] == sorted_band[:-1]
        yield np.stack((sorted_owners[:-1][same], sorted_owners[1:][same]), axis=1)


def _bands(rows: Sequences, check: Check) -> Hashes:
    """A column of numbers for every band, in which wordings agree whose smallest hashes do."""
    found = [np.empty((0, _BANDS), dtype=np.uint64)]
    runs, starts = shingles(rows, _MINHASH_RUN)
    for first in range(0, len(rows), _DIGESTS_AT_A_TIME):
        check()
        part = starts[first : first + _DIGESTS_AT_A_TIME + 1]
        digests = RMinHash.digest_matrix_from_flat_token_hashes(
            runs[part[0] : part[-1]], (part - part[0]).astype(np.uint64), num_perm=_BANDS * _ROWS, seed=_SEED
        )
        signatures = np.array(digests.to_rows(), dtype=np.uint64).reshape(-1, _BANDS, _ROWS)
        found.append(np.bitwise_xor.reduce(signatures * _ODD, axis=2))
    return np.concatenate(found)


_ODD = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
"""Tell the rows of a band apart."""


def _within_groups(values: Hashes, owners: Places, most: int) -> Iterator[Pairs]:
    """Every pair of owners of one value, of values that at most `most` own; both in the order of the values."""
    firsts = np.flatnonzero(np.concatenate((np.ones(min(1, len(values)), dtype=bool), values[1:] != values[:-1])))
    sizes = np.diff(np.concatenate((firsts, [len(values)])))
    for size in range(2, most + 1):
        groups = owners[firsts[sizes == size][:, None] + np.arange(size)]
        ones, others = np.triu_indices(size, 1)
        pairs = np.stack((groups[:, ones].ravel(), groups[:, others].ravel()), axis=1)
        yield pairs[pairs[:, 0] < pairs[:, 1]]
