"""What is written into a cell comes back from it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.stored import (
    fingerprint,
    spans_from_json,
    spans_to_json,
    storable,
    zones_from_json,
    zones_to_json,
)
from quotebrowser.records import Span, Zone, ZoneKind

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**7), st.integers(1, 10**6))
zones = st.builds(Zone, st.sampled_from(ZoneKind), spans, st.none() | st.integers(1, 999))


@given(st.lists(spans))
def test_spans_come_back(given_spans: list[Span]) -> None:
    assert spans_from_json(spans_to_json(given_spans)) == tuple(given_spans)


@given(st.lists(zones))
def test_zones_come_back(given_zones: list[Zone]) -> None:
    assert zones_from_json(zones_to_json(given_zones)) == tuple(given_zones)


@given(st.text(alphabet=st.characters()))
def test_a_text_that_is_storable_can_be_encoded_and_keeps_its_length(text: str) -> None:
    kept = storable(text)

    assert len(kept) == len(text)
    assert kept.encode().decode() == kept


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    assert storable("a\ud800b") == "a\ufffdb"


def test_one_letter_makes_another_fingerprint() -> None:
    assert fingerprint("The pier.") != fingerprint("The piers.")
