"""Datelines are told from labels and headings, and nothing is taken from them."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.datelines import beside_dateline, dateline_of, without_place
from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.records import Span, words_of

REPORT = "PORT AMSEL: The mayor of the town said on Monday that it had rained for a week."


def test_a_place_before_a_colon_is_blanked_and_every_offset_holds() -> None:
    blanked = without_place(REPORT)
    assert len(blanked) == len(REPORT)
    assert blanked.strip().startswith("The mayor")


@pytest.mark.parametrize(
    "text",
    [
        "PORT AMSEL — The mayor of the town said on Monday that it had rained for a week.",
        "MARN: “It has rained for a week and we are all of us as wet as the town itself.”",
        "EXCLUSIVE: The mayor of the town said on Monday that it had rained for a week.",
        "PORT AMSEL: The Mayor Of The Town Speaks Of Rain",
        "MARN: It had rained for a week in the town.\n\nVELL: It had not rained at all in the town.",
    ],
)
def test_a_label_a_heading_or_a_dateline_with_a_dash_is_left_to_be_read(text: str) -> None:
    assert without_place(text) == text


def test_a_dateline_is_neither_content_nor_source() -> None:
    text = "PORT AMSEL, Oct. 3 (Coast Press) — It rained, Oda Marn said."
    found = Attribution((Span(12, 45),), (), (Span(0, 10),), 0.9, 0.9)
    (kept,) = beside_dateline(text, [found])
    assert words_of(text, kept.content) == "It rained,"
    assert kept.source == ()


def test_a_dateline_stands_where_its_capitals_do() -> None:
    text = "Rain in the north\n\nST. AMSEL (Coast Press) — It rained."
    place = dateline_of(text)
    assert text[place.start : place.stop] == "ST. AMSEL (Coast Press) — "
    assert not dateline_of("MR. MARN: It rained all of the day.\n\nMS. VELL: It did not rain on us here at all.")
