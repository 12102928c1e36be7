"""How well quotes that say the same are told from others, on quotes of which that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.comparison.repeats.labelled import CHANGES, NOTHING, REPORTED, TUNED_ON, Author, measure

if TYPE_CHECKING:
    from pathlib import Path


def test_precision_and_recall_over_pairs_are_what_they_must_be(tmp_path: Path) -> None:
    found = sum((measure(tmp_path, seed) for seed in REPORTED[:5]), NOTHING)

    assert found.same > 10_000
    assert found.precision >= 0.99
    assert found.recall >= 0.95
    assert all(found.missed[change] <= 0.05 * found.versions[change] for change in CHANGES)


def test_the_quotes_are_the_same_for_the_same_seed_and_others_for_another() -> None:
    assert list(Author(1).quotes()) == list(Author(1).quotes()) != list(Author(2).quotes())
    assert set(TUNED_ON).isdisjoint(REPORTED)
