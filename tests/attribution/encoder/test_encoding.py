"""The encoder that is shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.encoding import MODEL, TOKENIZER, Encoder
from quotebrowser.attribution.encoder.links import DISTANCES, LINKS, PARAGRAPHS
from quotebrowser.attribution.encoder.pieces import WINDOW
from quotebrowser.attribution.encoder.tagging import BEGIN, CONTENT, SOURCE
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from quotebrowser.attribution.encoder.reading import Reading

TEXT = "Kora Vell, the harbour master, came late.\n\n“The quay will open in May,” Vell said."


def same(one: Reading, other: Reading) -> bool:
    arrays = ("roles", "names", "said", "links", "nowhere")
    return all((getattr(one, name) == getattr(other, name)).all() for name in arrays)


def test_what_is_shipped_is_small() -> None:
    folder = resource_path("model")
    assert sum((folder / name).stat().st_size for name in (MODEL, TOKENIZER)) < 40_000_000


def test_an_encoder_reads_who_says_what(encoder: Encoder) -> None:
    start = TEXT.index("The quay")
    reading = encoder.read(TEXT, [(start, TEXT.index("”"))])
    first, last = reading.pieces.covering(start, TEXT.index("”"))
    assert (reading.roles[first:last, BEGIN[CONTENT] :].sum(1) > 0.5).all()
    at, _ = reading.pieces.covering(TEXT.index("Vell said"), len(TEXT))
    assert reading.roles[at, BEGIN[SOURCE]] > 0.5
    found, chances = reading.follow("source", np.array([first + 1]))
    assert found + int(chances[0].argmax()) in {at, reading.pieces.covering(TEXT.index("Vell said") + 3, len(TEXT))[0]}


def test_two_encoders_read_alike_and_each_reads_alike_again(encoder: Encoder) -> None:
    first = encoder.read(TEXT, [(44, 70)])
    encoder.read("Something else altogether. " * 60, [])
    assert same(first, encoder.read(TEXT, [(44, 70)]))
    assert same(first, Encoder(resource_path("model")).read(TEXT, [(44, 70)]))


def test_quotation_marks_are_seen(encoder: Encoder) -> None:
    assert not same(encoder.read(TEXT, []), encoder.read(TEXT, [(44, 70)]))


def test_the_first_window_of_a_long_text_does_not_know_what_follows(encoder: Encoder) -> None:
    start = "It rained on the quay again.\n\n" * 40
    short, long = encoder.read(start, []), encoder.read(start * 3, [])
    assert len(short.pieces) < WINDOW
    assert len(long.pieces) == 3 * len(short.pieces) > WINDOW
    assert np.isfinite(long.links).all()


def test_the_links_tables_fit_the_links(encoder: Encoder) -> None:
    biases = encoder.read(TEXT, []).biases
    assert biases.distances.shape == (len(LINKS), DISTANCES)
    assert biases.paragraphs.shape == (len(LINKS), PARAGRAPHS)


@pytest.mark.parametrize("text", ["", " \n", "\x00" * 50, "\ud800", "\u202e\u200f", "\u0301" * 200])
def test_odd_texts_can_be_read(encoder: Encoder, text: str) -> None:
    reading = encoder.read(text, [])
    assert len(reading.roles) == len(reading.pieces) == len(reading.said)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_is_read_with_chances_that_sum_to_one(encoder: Encoder, text: str) -> None:
    reading = encoder.read(text, [])
    assert np.allclose(reading.roles.sum(1), 1, atol=1e-4)
    assert np.allclose(reading.names.sum(1), 1, atol=1e-4)
    assert ((reading.said >= 0) & (reading.said <= 1)).all()
