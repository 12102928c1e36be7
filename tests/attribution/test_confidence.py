"""The chance that a name is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.confidence import NAMED_FROM, SURE, chance_of_name, chance_of_source, log_odds

if TYPE_CHECKING:
    from collections.abc import Callable

chances = st.floats(0, 1)


@given(chances, chances)
def test_both_are_chances(one: float, other: float) -> None:
    assert 0 < chance_of_source(one, other) < 1
    assert 0 < chance_of_name(one, other) < 1


@pytest.mark.parametrize("chance_of", [chance_of_source, chance_of_name])
@given(chances, chances, chances)
def test_neither_falls_where_its_evidence_is_surer(
    chance_of: Callable[[float, float], float], one: float, other: float, third: float
) -> None:
    assert chance_of(min(one, other), third) <= chance_of(max(one, other), third)
    assert chance_of(third, min(one, other)) <= chance_of(third, max(one, other))


def test_a_full_name_beside_its_verb_is_sure() -> None:
    assert chance_of_name(chance_of_source(0.999, 0.999), 0.99) > SURE


def test_a_doubtful_pronoun_is_not_sure_however_clear_the_link() -> None:
    assert chance_of_name(chance_of_source(1.0, 1.0), 0.57) < SURE


def test_a_doubtful_pronoun_on_a_weak_link_is_not_named() -> None:
    assert chance_of_name(chance_of_source(0.4, 0.8), 0.57) < NAMED_FROM


def test_even_odds_have_log_odds_of_nought() -> None:
    assert log_odds(0.5) == 0


def test_a_certain_chance_has_finite_log_odds() -> None:
    assert -10 < log_odds(0.0) < log_odds(1.0) < 10
