"""The measures give what their authors' and our own hand-worked examples give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.agreement.measures import Overlap, krippendorffs_alpha, share_alike

PAIRS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=30)


@pytest.mark.parametrize(
    ("one", "other", "alpha"),
    [
        # Krippendorff 2011, sections A and B: binary data, and nominal data of two observers.
        ("0100000010", "1110010000", 0.095),
        ("aabbdcccedda", "babbbcccedd" + "d", 0.692),
        # By hand: n = 4, o_ab = o_ba = 1, n_a = 3, n_b = 1: 1 - 3 * 2 / 6.
        ("aa", "ab", 0.0),
        # By hand: n = 4, all differ, n_a = n_b = 2: 1 - 3 * 4 / 8.
        ("ab", "ba", -0.5),
        ("ab", "ab", 1.0),
    ],
)
def test_alpha_is_krippendorffs(one: str, other: str, alpha: float) -> None:
    assert krippendorffs_alpha(list(zip(one, other, strict=True))) == pytest.approx(alpha, abs=5e-4)


@pytest.mark.parametrize("pairs", [[], [("a", "a")], [("a", "a"), ("a", "a")]])
def test_there_is_no_alpha_where_nothing_varies(pairs: list[tuple[str, str]]) -> None:
    assert krippendorffs_alpha(pairs) is None


@given(PAIRS)
def test_alpha_is_the_same_whoever_comes_first_and_1_at_most(pairs: list[tuple[str, str]]) -> None:
    alpha = krippendorffs_alpha(pairs)

    assert alpha == krippendorffs_alpha([(other, one) for one, other in pairs])
    assert alpha is None or alpha <= 1
    assert (alpha == 1) == (alpha is not None and share_alike(pairs) == 1)


def test_precision_recall_and_f1_of_words() -> None:
    marked = Overlap(mine=4, theirs=6, both=3)

    assert (marked.precision, marked.recall, marked.f1) == (0.75, 0.5, 0.6)


def test_there_is_no_share_of_nothing() -> None:
    assert (Overlap().precision, Overlap().recall, Overlap().f1, share_alike([])) == (None, None, None, None)
