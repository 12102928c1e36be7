"""Which span a link leads to."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.linking import NOWHERE, Linker, together
from quotebrowser.attribution.encoder.reading import REACH
from quotebrowser.attribution.encoder.tagging import SOURCE
from tests.attribution.encoder.readings import reading_of


def best(targets: dict[tuple[int, int], float]) -> tuple[int, int]:
    return max(targets, key=targets.__getitem__)


def test_a_link_leads_to_the_span_that_holds_its_piece() -> None:
    reading = reading_of("Ana Ruiz said Kora Vell left", "Ss-Sst", {("source", 5): 4})
    assert best(Linker(reading, 0, 0.25).targets("source", (5, 6), [(0, 2), (3, 5)], SOURCE)) == (3, 5)


def test_a_link_that_leads_nowhere_says_so() -> None:
    reading = reading_of("Ana Ruiz said no", "Ss-T")
    assert best(Linker(reading, 0, 0.25).targets("source", (3, 4), [(0, 2)], SOURCE)) == NOWHERE


def test_a_likely_piece_outside_every_span_makes_one_with_what_goes_on_after_it() -> None:
    reading = reading_of("yes said Kora Vell today", "TC-s-", {("source", 0): 2})
    assert best(Linker(reading, 0, 0.25).targets("source", (0, 1), [], SOURCE)) == (2, 4)


def test_a_span_that_a_link_makes_is_of_whole_words() -> None:
    reading = reading_of("yes said Kora Vell today", "TC---", {("source", 0): 3})
    reading.pieces.goes_on[[3, 4]] = True
    assert best(Linker(reading, 0, 0.25).targets("source", (0, 1), [], SOURCE)) == (2, 5)


def test_a_span_that_a_link_makes_stops_at_its_paragraph() -> None:
    reading = reading_of("yes said Kora\nVell", "TC-s", {("source", 0): 2})
    assert best(Linker(reading, 0, 0.25).targets("source", (0, 1), [], SOURCE)) == (2, 3)


def test_a_link_into_what_stands_behind_a_comma_leads_there() -> None:
    reading = reading_of("Joe Vell , Adams said no", "SsssCT", {("source", 5): 3})
    assert best(Linker(reading, 0, 0.25).targets("source", (5, 6), [(0, 4)], SOURCE)) == (3, 4)


def test_leaving_the_paragraph_costs() -> None:
    reading = reading_of("Vell came\n\nno said Ruiz", "S-TCS", {("source", 2): 0})
    targets = [Linker(reading, abroad, 0.25).targets("source", (2, 3), [(0, 1)], SOURCE) for abroad in (0, 20)]
    assert [best(found) for found in targets] == [(0, 1), NOWHERE]


def test_what_stands_farther_than_a_link_reaches_is_no_target() -> None:
    reading = reading_of("Vell " + "so " * (REACH + 1) + "no", "S" + "-" * (REACH + 1) + "T")
    size = len(reading.pieces)
    targets = Linker(reading, 0, 0.25).targets("source", (size - 1, size), [(0, 1), (1, 3)], SOURCE)
    assert set(targets) == {NOWHERE, (1, 3)}


def test_the_chances_of_all_targets_are_at_most_one() -> None:
    reading = reading_of("Ana Ruiz said Kora Vell left", "Ss-Sst", {("source", 5): 4})
    targets = Linker(reading, 2, 0.25).targets("source", (5, 6), [(0, 2), (3, 5)], SOURCE)
    assert 0.99 < sum(np.exp(list(targets.values()))) < 1.0001


def test_links_lead_together_to_what_they_agree_on() -> None:
    one, two, three = (0, 1), (1, 2), (2, 3)
    content = {one: np.log(0.6), two: np.log(0.4)}
    cue = {two: np.log(0.7), three: np.log(0.3)}
    span, chance = together([(content, 0.5), (cue, 0.5)])
    assert span == two
    assert chance > 0.5


@pytest.mark.parametrize(("weight", "span"), [(0.9, (0, 1)), (0.1, (1, 2))])
def test_the_weightier_link_decides(weight: float, span: tuple[int, int]) -> None:
    one = {(0, 1): np.log(0.9), (1, 2): np.log(0.1)}
    two = {(0, 1): np.log(0.1), (1, 2): np.log(0.9)}
    assert together([(one, weight), (two, 1 - weight)])[0] == span


@given(st.lists(st.dictionaries(st.integers(0, 4), st.floats(-11, 0), min_size=1), min_size=1, max_size=4))
def test_the_chance_of_the_best_target_is_no_less_than_an_equal_share(tables: list[dict[int, float]]) -> None:
    links = [({(at, at + 1): score for at, score in table.items()}, 1 / len(tables)) for table in tables]
    _, chance = together(links)
    targets = {span for table, _ in links for span in table}
    assert 1 / len(targets) - 1e-9 <= chance <= 1
