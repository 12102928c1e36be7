"""Windows over a text's pieces, and where links lead."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.links import DISTANCES, LINKS, PARAGRAPHS, WIDTH
from quotebrowser.attribution.encoder.pieces import END_ID, START_ID, WINDOW, Gap, Pieces
from quotebrowser.attribution.encoder.reading import (
    CONTEXT,
    LEAST,
    REACH,
    LinkBiases,
    Reading,
    log_softmax,
    read,
    windows_of,
)
from tests.attribution.encoder.readings import NO_BIASES, pieces_of_words


def pieces_with_breaks(size: int, breaks: set[int]) -> Pieces:
    """`size` pieces, a paragraph beginning at each of `breaks`."""
    return pieces_of_words("".join(("\n" if at in breaks else " ") + "w" for at in range(size)))


SIZES = st.integers(0, 1500)
BREAKS = st.sets(st.integers(1, 1500), max_size=30)


@given(SIZES, BREAKS)
def test_every_piece_is_one_windows_own(size: int, breaks: set[int]) -> None:
    windows = list(windows_of(pieces_with_breaks(size, breaks)))
    owned = [at for _, own, last in windows for at in range(own, last)]
    assert owned == list(range(size))


@given(SIZES, BREAKS)
def test_a_window_is_never_too_long_and_knows_what_stood_before(size: int, breaks: set[int]) -> None:
    for first, own, last in windows_of(pieces_with_breaks(size, breaks)):
        assert last - first <= WINDOW
        assert own - first == min(CONTEXT, own)


def test_a_short_text_is_one_window() -> None:
    assert list(windows_of(pieces_with_breaks(WINDOW, {200}))) == [(0, 0, WINDOW)]


def test_a_window_ends_with_the_last_paragraph_that_fits() -> None:
    (_, _, last), *_ = windows_of(pieces_with_breaks(700, {100, 250, 300, 520}))
    assert last == 300


def test_a_window_that_would_have_too_little_of_its_own_breaks_a_paragraph() -> None:
    (_, _, last), *_ = windows_of(pieces_with_breaks(600, {LEAST - 1}))
    assert last == WINDOW


def telling(ids: np.ndarray, gaps: np.ndarray, casings: np.ndarray, quotations: np.ndarray) -> tuple[np.ndarray, ...]:
    """An encoder that says of every piece its id, and in the links of the first what its window's second piece is."""
    assert ids[0] == START_ID
    assert ids[-1] == END_ID
    assert len({len(array) for array in (ids, gaps, casings, quotations)}) == 1
    roles = np.zeros((len(ids), 7), np.float32)
    roles[:, 0] = ids / 1000
    links = np.zeros((len(ids), len(LINKS), 2, WIDTH), np.float32)
    links[:, :, 0, 0] = ids[:, None]
    links[0, :, 1, 0] = ids[1]
    return roles, np.zeros((len(ids), 9), np.float32), roles[:, 0], links


@given(SIZES, BREAKS)
def test_what_is_read_of_a_piece_stands_at_that_piece(size: int, breaks: set[int]) -> None:
    pieces = pieces_with_breaks(size, breaks)
    pieces.ids[:] = np.arange(size)
    reading = read(pieces, telling, NO_BIASES)
    assert reading.links[:, 0, 0, 0].tolist() == list(range(size))
    others = 6 / (np.exp(np.arange(size) / 1000) + 6)
    assert np.allclose(reading.roles[:, 1:].sum(1), others, atol=1e-5)
    assert np.allclose(reading.said, 1 / (1 + np.exp(-np.arange(size) / 1000)), atol=1e-5)
    windows = [(first, last - own) for first, own, last in windows_of(pieces)]
    assert reading.nowhere[:, 0, 0].tolist() == [first for first, count in windows for _ in range(count)]


def test_chances_of_tags_sum_to_one() -> None:
    reading = read(pieces_with_breaks(700, {350}), telling, NO_BIASES)
    assert np.allclose(reading.roles.sum(1), 1, atol=1e-5)
    assert np.allclose(reading.names.sum(1), 1, atol=1e-5)


def test_nothing_is_read_of_no_pieces() -> None:
    reading = read(pieces_with_breaks(0, set()), telling, NO_BIASES)
    assert (reading.roles.shape, reading.names.shape, reading.said.shape) == ((0, 7), (0, 9), (0,))


def random_reading(seed: int, size: int, breaks: set[int], biases: LinkBiases = NO_BIASES) -> Reading:
    chance = np.random.default_rng(seed)
    roles, names = chance.dirichlet([0.5] * 7, size), chance.dirichlet([0.5] * 9, size)
    links = chance.normal(size=(size, len(LINKS), 2, WIDTH))
    nowhere = chance.normal(size=(size, len(LINKS), WIDTH))
    return Reading(pieces_with_breaks(size, breaks), roles, names, chance.random(size), links, nowhere, biases)


@given(st.integers(0, 1000), st.integers(1, 800), BREAKS, st.sampled_from(LINKS), st.data())
def test_the_chances_of_where_a_link_leads_sum_to_one(
    seed: int, size: int, breaks: set[int], kind: str, data: st.DataObject
) -> None:
    reading = random_reading(seed, size, breaks)
    queries = np.array(sorted(data.draw(st.lists(st.integers(0, size - 1), min_size=1, max_size=5))))
    first, chances = reading.follow(kind, queries)
    assert np.allclose(np.exp(chances).sum(1), 1, atol=1e-4)
    assert first == max(0, queries[0] - REACH)
    assert chances.shape == (len(queries), min(size, queries[-1] + 1 + REACH) - first + 1)


def test_a_link_leads_to_the_key_that_answers_its_query() -> None:
    reading = random_reading(1, 500, set())
    reading.links[400, 0, 0] = 20 * reading.links[150, 0, 1]
    first, chances = reading.follow("source", np.array([400]))
    assert first + int(chances[0].argmax()) == 150


def test_each_kind_of_link_has_queries_and_keys_of_its_own() -> None:
    reading = random_reading(1, 50, set())
    reading.links[40, 0, 0] = 20 * reading.links[7, 0, 1]
    reading.links[40, 1, 0] = 20 * reading.links[9, 1, 1]
    assert [int(reading.follow(kind, np.array([40]))[1][0].argmax()) for kind in ("source", "cue")] == [7, 9]


def test_distance_and_paragraphs_weigh_in_a_links_chances() -> None:
    distances = np.zeros((len(LINKS), DISTANCES), np.float32)
    paragraphs = np.zeros((len(LINKS), PARAGRAPHS), np.float32)
    distances[0, 3] = 99
    paragraphs[0, 3] = 99
    near = random_reading(1, 20, set(), LinkBiases(distances, paragraphs * 0)).follow("source", np.array([10]))
    after = random_reading(1, 20, {15}, LinkBiases(distances * 0, paragraphs)).follow("source", np.array([10]))
    assert int(near[1][0].argmax()) == 7
    assert int(after[1][0].argmax()) >= 15


def test_a_link_that_nothing_answers_leads_nowhere() -> None:
    reading = random_reading(1, 30, set())
    reading.links[5, 0, 0] = 20 * reading.nowhere[5, 0]
    assert int(reading.follow("source", np.array([5]))[1][0].argmax()) == 30


@given(st.lists(st.floats(-500, 500), min_size=1, max_size=9))
def test_log_chances_sum_to_one_and_keep_their_order(scores: list[float]) -> None:
    chances = log_softmax(np.array(scores))
    assert abs(np.exp(chances).sum() - 1) < 1e-6
    order = np.argsort(scores, kind="stable")
    assert all(chances[a] <= chances[b] for a, b in pairwise(order))


def test_lines_end_windows_as_paragraphs_do() -> None:
    pieces = pieces_with_breaks(600, {200})
    assert pieces.gaps[200] == Gap.LINE
    assert next(last for _, _, last in windows_of(pieces)) == 200
