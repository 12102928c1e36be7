"""The likeliest tags: whole words, no span across paragraphs."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.tagging import BEGIN, CONTENT, CUE, INSIDE, NEVER, SOURCE, best_tags, spans_of
from tests.attribution.encoder.readings import flags

SURE = np.log(0.9)


def scores_for(tags: list[int]) -> np.ndarray:
    scores = np.full((len(tags), 7), np.log(0.1 / 6), np.float32)
    scores[np.arange(len(tags)), tags] = SURE
    return scores


def test_sure_tags_are_kept() -> None:
    tags = [1, 2, 3, 5, 6, 6, 0]
    assert best_tags(scores_for(tags), flags(7), flags(7), 1.0).tolist() == tags


def test_a_span_that_no_piece_begins_gets_a_beginning() -> None:
    scores = scores_for([0, 6, 6])
    scores[0, 1:] -= 5
    assert best_tags(scores, flags(3), flags(3), 0.5).tolist() == [0, BEGIN[CONTENT], INSIDE[CONTENT]]


def test_the_pieces_of_a_word_share_their_role() -> None:
    tags = best_tags(scores_for([1, 0, 2]), flags(3, [1, 2]), flags(3), 0.5)
    assert spans_of(tags, SOURCE) == [(0, 3)]


def test_no_span_runs_into_the_next_paragraph() -> None:
    tags = best_tags(scores_for([5, 6, 6, 6]), flags(4), flags(4, [2]), 0.5)
    assert spans_of(tags, CONTENT) == [(0, 2), (2, 4)]


def test_a_doubtful_hole_is_closed_where_beginning_anew_costs_more() -> None:
    scores = scores_for([5, 6, 0, 5, 6])
    scores[2] = np.log([0.5, 0.02, 0.02, 0.02, 0.02, 0.02, 0.4])
    scores[3] = np.log([0.02, 0.02, 0.02, 0.02, 0.02, 0.5, 0.4])
    assert len(spans_of(best_tags(scores, flags(5), flags(5), 0.0), CONTENT)) == 2
    assert spans_of(best_tags(scores, flags(5), flags(5), 2.0), CONTENT) == [(0, 5)]


def test_no_pieces_have_no_tags() -> None:
    assert best_tags(np.zeros((0, 7), np.float32), flags(0), flags(0), 1.0).size == 0


def cost_of(tags: tuple[int, ...], goes_on: list[bool], breaks: list[bool], switch: float) -> float:
    """What the rules take from a row of tags; NEVER for each step that must not be."""
    cost = 0.0
    for at, tag in enumerate(tags):
        first = at == 0 or breaks[at]
        running = [] if first else [INSIDE[role] for role in INSIDE if tags[at - 1] in (BEGIN[role], INSIDE[role])]
        begins, inside = tag in BEGIN.values(), tag in INSIDE.values()
        cuts_a_word = not first and goes_on[at] and (begins or (tag == 0 and bool(running)))
        if cuts_a_word or (inside and tag not in running):
            cost += NEVER
        elif begins and not first:
            cost -= switch
    return cost


SCORES = st.lists(st.integers(-40, 0), min_size=7, max_size=7)
ROWS = st.lists(st.tuples(SCORES, st.booleans(), st.booleans()), max_size=4)


@given(ROWS, st.sampled_from([0.0, 0.7, 1.2, 3.0]))
def test_no_row_of_tags_is_better_than_the_best(rows: list[tuple[list[int], bool, bool]], switch: float) -> None:
    scores = np.array([row for row, _, _ in rows], np.float32).reshape(-1, 7) / 8
    goes_on, breaks = [joined for _, joined, _ in rows], [broken for _, _, broken in rows]
    found = best_tags(scores, np.array(goes_on, bool), np.array(breaks, bool), switch)

    def total(tags: tuple[int, ...]) -> float:
        return float(scores[np.arange(len(tags)), list(tags)].sum()) + cost_of(tags, goes_on, breaks, switch)

    best = max(total(tags) for tags in product(range(7), repeat=len(rows)))
    assert abs(total(tuple(int(tag) for tag in found)) - best) < 0.01 + abs(best) * 1e-5


@given(st.integers(0, 2**32 - 1), st.integers(1, 60))
def test_spans_are_whole_words_of_one_paragraph_whatever_the_scores(seed: int, size: int) -> None:
    chance = np.random.default_rng(seed)
    breaks = chance.random(size) < 0.1
    goes_on = (chance.random(size) < 0.3) & ~breaks
    goes_on[0] = False
    tags = best_tags(np.log(chance.dirichlet([0.4] * 7, size)).clip(-30), goes_on, breaks, 1.2)
    for role in (SOURCE, CUE, CONTENT):
        for first, last in spans_of(tags, role):
            assert not goes_on[first]
            assert last == size or not goes_on[last]
            assert not breaks[first + 1 : last].any()


@given(st.integers(0, 2**32 - 1), st.integers(0, 40))
def test_every_tagged_piece_is_in_one_span_of_its_role(seed: int, size: int) -> None:
    chance = np.random.default_rng(seed)
    tags = best_tags(chance.normal(size=(size, 7)) * 3, flags(size), flags(size), 0.5)
    for role in (SOURCE, CUE, CONTENT):
        held = [at for first, last in spans_of(tags, role) for at in range(first, last)]
        assert held == [at for at, tag in enumerate(tags) if tag in (BEGIN[role], INSIDE[role])]
