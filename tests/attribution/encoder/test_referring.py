"""Where the one whom a source or a pronoun means was printed before."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.encoder.referring import LEAST, earlier_mentions, pronouns_of
from quotebrowser.attribution.engine import load_engine
from tests.attribution.encoder.readings import pieces_of_words, reading_of

TEXT = "Oda Marn met Bram Veld . He left"
TAGS = "-" * 8


def test_the_place_that_a_link_leads_back_to_is_told_with_its_chance() -> None:
    reading = reading_of(TEXT, TAGS, {("antecedent", 6): 3})
    assert list(earlier_mentions(reading, [6])) == [(6, [(3, pytest.approx(1.0, abs=0.01))])]


def test_places_behind_the_pronoun_are_no_earlier_mentions() -> None:
    reading = reading_of(TEXT, TAGS, {("antecedent", 3): 6})
    assert list(earlier_mentions(reading, [3])) == [(3, [])]


def test_a_pronoun_that_leads_nowhere_has_no_earlier_mention() -> None:
    ((_, places),) = earlier_mentions(reading_of(TEXT, TAGS), [6])
    assert all(chance >= LEAST for _, chance in places)
    assert sum(chance for _, chance in places) < LEAST


def test_the_pronouns_of_a_text_are_found_by_the_real_vocabulary() -> None:
    text = "Marn said he saw her; Ada lost his hat, and it hurt him."
    pieces = load_engine()._encoder.read(text, []).pieces
    found = [text[pieces.starts[at] : pieces.ends[at]] for at in pronouns_of(pieces)]
    assert found == ["he", "her", "his", "him"]


def test_a_text_without_pronouns_has_none() -> None:
    assert pronouns_of(pieces_of_words(TEXT)) == []
