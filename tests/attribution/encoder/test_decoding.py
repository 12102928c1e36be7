"""Attributions put together from readings made by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.decoding import Settings, Stretch, attributions_of
from quotebrowser.attribution.encoder.links import LINKS, WIDTH
from quotebrowser.attribution.encoder.pieces import Gap
from quotebrowser.attribution.encoder.reading import Reading
from tests.attribution.encoder.readings import NO_BIASES, pieces_of_words, reading_of

TWO = "Vell praised the plan and said it works"
TWO_TAGS = "SCTt-CTt"


def test_a_content_goes_to_the_source_that_its_link_and_its_cue_lead_to() -> None:
    reading = reading_of(TWO, TWO_TAGS, {("cue", 2): 1, ("cue", 3): 1, ("source", 2): 0, ("source", 1): 0})
    first = attributions_of(reading, [], Settings())[0]
    assert (first.content, first.cue, first.source) == (((2, 4),), ((1, 2),), ((0, 1),))
    assert first.link > 0.9


def test_contents_of_one_cue_are_one_attribution() -> None:
    links = {("cue", at): 2 for at in (0, 1, 4, 5)} | {("source", 2): 3, ("source", 0): 3, ("source", 4): 3}
    reading = reading_of("No thanks said Vell not today", "TtCSTt", links)
    assert [found.content for found in attributions_of(reading, [], Settings())] == [((0, 2), (4, 6))]


def test_a_cue_that_would_have_no_content_takes_one_that_can_be_spared() -> None:
    unsure = {("cue", at): 1 for at in (2, 3)} | {("cue", at): 1 for at in (6, 7)}
    reading = reading_of(TWO, TWO_TAGS, unsure | {("source", 1): 0, ("source", 5): 0})
    assert len(attributions_of(reading, [], Settings())) == 1
    assert len(attributions_of(reading, [], Settings(given_up=1e9))) == 2


def test_a_content_without_a_cue_has_its_own_links_source() -> None:
    reading = reading_of("Vell never again", "STt", {("source", 1): 0, ("source", 2): 0})
    (found,) = attributions_of(reading, [], Settings())
    assert (found.content, found.cue, found.source) == (((1, 3),), (), ((0, 1),))


def test_a_content_whose_links_lead_nowhere_has_no_source() -> None:
    (found,) = attributions_of(reading_of("Vell came . never again", "S--Tt"), [], Settings())
    assert (found.cue, found.source) == ((), ())


def test_a_quoted_stretch_is_content_as_a_whole() -> None:
    reading = reading_of("Vell said yes and no", "SCT-t", {("cue", 2): 1, ("source", 1): 0})
    found = attributions_of(reading, [Stretch(2, 5)], Settings(said=0.4))
    assert [item.content for item in found] == [((2, 5),)]


def test_a_stretch_that_nobody_said_is_left_out() -> None:
    reading = reading_of("Vell read the Herald daily", "S--Tt", {("source", 3): 0}, sure=0.8)
    assert attributions_of(reading, [Stretch(3, 5)], Settings(said=0.95)) == []


def test_a_stretch_is_judged_by_what_is_said_of_it_too() -> None:
    reading = reading_of("Vell said yes and no", "SCTtt", {("cue", 2): 1, ("source", 1): 0})
    unsaid = replace(reading, said=np.zeros_like(reading.said))
    assert len(attributions_of(reading, [Stretch(2, 5)], Settings(said=0.6))) == 1
    assert attributions_of(unsaid, [Stretch(2, 5)], Settings(said=0.6)) == []


def test_an_unlikely_statement_without_marks_is_left_out() -> None:
    reading = reading_of("Vell said yes and no", "SCTtt", {("cue", 2): 1, ("source", 1): 0}, sure=0.5)
    assert len(attributions_of(reading, [], Settings(kept=0.4, switch=0))) == 1
    assert attributions_of(reading, [], Settings(kept=0.7, switch=0)) == []


def test_what_is_only_told_about_a_source_is_no_part_of_it() -> None:
    reading = reading_of(
        "yes said Kora Vell , 59 , of Amsel", "TCSssssss", {("cue", 0): 1, ("source", 1): 2, ("source", 0): 2}
    )
    assert attributions_of(reading, [], Settings())[0].source == ((2, 4),)


def test_a_clause_that_begins_with_who_is_no_part_of_its_source() -> None:
    reading = reading_of("yes said Vell who left town", "TCSsss", {("cue", 0): 1, ("source", 1): 2, ("source", 0): 2})
    assert attributions_of(reading, [], Settings())[0].source == ((2, 3),)


def test_two_names_joined_by_a_comma_and_a_third_are_one_source() -> None:
    reading = reading_of("yes said Vell , Ruiz and Oda", "TCSssss", {("cue", 0): 1, ("source", 1): 2, ("source", 0): 2})
    assert attributions_of(reading, [], Settings())[0].source == ((2, 7),)


def test_a_speech_of_two_paragraphs_is_one_attribution() -> None:
    text = "Vell said one two\n\nthree four"
    reading = reading_of(text, "SCTtTt", {("cue", 2): 1, ("cue", 3): 1, ("source", 2): 0, ("source", 1): 0})
    stretches = [Stretch(2, 4), Stretch(4, 6, continues=True)]
    assert [item.content for item in attributions_of(reading, stretches, Settings())] == [((2, 4), (4, 6))]


WORD = st.sampled_from(["Vell", "said", "no", ",", "who", "and", "-", "59", "\n", "\n\n"])


@st.composite
def readings(draw: st.DrawFn) -> tuple[Reading, list[Stretch]]:
    """Readings of nonsense, with quoted stretches that no paragraph break cuts."""
    pieces = pieces_of_words(" ".join(draw(st.lists(WORD, max_size=40))))
    size = len(pieces)
    chance = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    pieces.goes_on[:] = (chance.random(size) < 0.2) & (pieces.gaps < Gap.LINE)
    reading = Reading(
        pieces,
        chance.dirichlet([0.3] * 7, size),
        chance.dirichlet([0.3] * 9, size),
        chance.random(size),
        chance.normal(size=(size, len(LINKS), 2, WIDTH)) * 2,
        chance.normal(size=(size, len(LINKS), WIDTH)),
        NO_BIASES,
    )
    stretches: list[Stretch] = []
    edges = sorted(chance.choice(size + 1, size=min(size // 3, 6), replace=False)) if size else []
    for first, last in zip(edges[::2], edges[1::2], strict=False):
        cut = np.flatnonzero(pieces.gaps[first + 1 : last] >= Gap.LINE)
        end = int(first + 1 + cut[0]) if len(cut) else int(last)
        pieces.goes_on[first : end + 1] = False
        stretches.append(Stretch(int(first), end, continues=bool(chance.random() < 0.3)))
    return reading, stretches


@given(readings())
def test_contents_never_overlap(case: tuple[Reading, list[Stretch]]) -> None:
    held = [at for item in attributions_of(*case, Settings()) for part in item.content for at in range(*part)]
    assert len(held) == len(set(held))


@given(readings())
def test_a_quoted_stretch_is_in_one_content_or_in_none(case: tuple[Reading, list[Stretch]]) -> None:
    reading, stretches = case
    parts = [part for item in attributions_of(reading, stretches, Settings()) for part in item.content]
    for stretch in stretches:
        touching = [part for part in parts if part[0] < stretch.last and stretch.first < part[1]]
        assert not touching or (
            len(touching) == 1 and touching[0][0] <= stretch.first and stretch.last <= touching[0][1]
        )


@given(readings())
def test_attributions_are_in_order_of_whole_spans_with_chances(case: tuple[Reading, list[Stretch]]) -> None:
    found = attributions_of(*case, Settings())
    assert [item.content for item in found] == sorted(item.content for item in found)
    for item in found:
        assert item.content
        assert all(0 <= first < last <= len(case[0].pieces) for first, last in item.content + item.cue + item.source)
        assert 0 < item.link <= 1
        assert 0 <= item.said <= 1 + 1e-6
