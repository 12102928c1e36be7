"""Links from piece to piece: how two pieces' distance enters a link's score, in training and at run time."""

from __future__ import annotations

from typing import Any

import numpy as np

Ints = np.ndarray[Any, np.dtype[np.int64]]

LINKS = ("source", "cue", "antecedent")
"""Content or cue to its source; content to its cue; a source to where the same speaker stood before."""

WIDTH = 128
"""The width of a link's query and key."""

SIDE = 16
DISTANCES = 2 * SIDE
"""Buckets of signed distance: single pieces up to 7, then powers of a step up to the window's length."""

PARAGRAPHS = 5
"""Two or more paragraphs before, one before, the same, one after, two or more after."""

_FARTHEST = 512


def _bucket_of_each_distance() -> Ints:
    apart = np.arange(-_FARTHEST, _FARTHEST + 1)
    far = np.abs(apart)
    step = np.log(_FARTHEST / 8) / (SIDE - 8)
    steps = 8 + np.floor(np.log(np.maximum(far, 8) / 8) / step).astype(np.int64)
    buckets: Ints = np.where(far < 8, far, np.minimum(steps, SIDE - 1)) + np.where(apart > 0, SIDE, 0)
    return buckets


_BUCKETS = _bucket_of_each_distance()


def distance_buckets(apart: Ints) -> Ints:
    """The bucket of each signed distance in pieces (key minus query)."""
    buckets: Ints = _BUCKETS[np.clip(apart, -_FARTHEST, _FARTHEST) + _FARTHEST]
    return buckets


def paragraph_buckets(apart: Ints) -> Ints:
    """The bucket of each signed distance in paragraphs (key minus query)."""
    buckets: Ints = np.clip(apart, -2, 2) + 2
    return buckets
