"""Distances as buckets."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.links import DISTANCES, PARAGRAPHS, SIDE, distance_buckets, paragraph_buckets


@given(st.integers(-10_000, 10_000))
def test_every_distance_has_a_bucket_and_its_side_shows(apart: int) -> None:
    bucket = int(distance_buckets(np.array(apart)))
    assert 0 <= bucket < DISTANCES
    assert (bucket >= SIDE) == (apart > 0)


def test_farther_is_never_a_nearer_bucket() -> None:
    after = distance_buckets(np.arange(1, 600))
    before = distance_buckets(-np.arange(600))
    assert (np.diff(after) >= 0).all()
    assert (np.diff(before) >= 0).all()
    assert after[-1] == DISTANCES - 1
    assert before[-1] == SIDE - 1


def test_near_distances_have_buckets_of_their_own() -> None:
    assert len(set(distance_buckets(np.arange(-8, 9)).tolist())) == 17


def test_both_sides_have_the_same_steps() -> None:
    far = np.arange(1, 600)
    assert (distance_buckets(far) - SIDE == distance_buckets(-far)).all()


def test_paragraphs_farther_than_two_are_as_two() -> None:
    buckets = paragraph_buckets(np.array([-9, -2, -1, 0, 1, 2, 9])).tolist()
    assert buckets == [0, 0, 1, 2, 3, 4, 4]
    assert max(buckets) == PARAGRAPHS - 1
