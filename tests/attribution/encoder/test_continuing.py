"""Speeches of several paragraphs, and quoted words whose source was named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.attribution.encoder.continuing import HOLDS, SURE, continued
from quotebrowser.attribution.encoder.decoding import Found, Settings, Stretch, attributions_of
from tests.attribution.encoder.readings import pieces_of_words, reading_of

if TYPE_CHECKING:
    from collections.abc import Sequence

PIECES = pieces_of_words("Vell said one two\n\nthree four\n\nfive six said Ruiz")
"""Pieces 0-3, 4-5 and 6-9: three paragraphs, quoted from 2 to 8."""
SPEECH = [Stretch(2, 4), Stretch(4, 6, continues=True), Stretch(6, 8, continues=True)]
APART = [Stretch(2, 4), Stretch(4, 6), Stretch(6, 8)]


def item(first: int, last: int, source: int | None = None, link: float = 0.9) -> Found:
    sources = () if source is None else ((source, source + 1),)
    return Found(((first, last),), (), sources, link, 0.9)


def told(found: Sequence[Found]) -> list[tuple[tuple[tuple[int, int], ...], int | None]]:
    """What each item holds, and where its source is."""
    return [(one.content, one.source[0][0] if one.source else None) for one in found]


def test_a_speech_over_paragraphs_is_one_attribution_of_the_source_it_began_with() -> None:
    found = continued([item(2, 4, 0), item(4, 6), item(6, 8)], SPEECH, PIECES)
    assert told(found) == [(((2, 4), (4, 6), (6, 8)), 0)]


def test_a_source_named_in_the_last_paragraph_is_the_source_of_all_of_the_speech() -> None:
    found = continued([item(2, 4), item(4, 6), item(6, 8, 9)], SPEECH, PIECES)
    assert told(found) == [(((2, 4), (4, 6), (6, 8)), 9)]


def test_two_surely_different_sources_keep_their_own_paragraphs() -> None:
    found = continued([item(2, 4, 0), item(6, 8, 9)], [Stretch(2, 4), Stretch(6, 8, continues=True)], PIECES)
    assert told(found) == [(((2, 4),), 0), (((6, 8),), 9)]


def test_a_doubtful_source_gives_way_to_the_one_of_the_running_speech() -> None:
    doubtful = item(6, 8, 9, link=SURE - 0.1)
    found = continued([item(2, 4, 0), doubtful], [Stretch(2, 4), Stretch(6, 8, continues=True)], PIECES)
    assert told(found) == [(((2, 4), (6, 8)), 0)]


def test_quoted_words_without_a_source_go_on_with_the_one_before_less_surely() -> None:
    first, second, third = continued([item(2, 4, 0, link=0.8), item(4, 6), item(6, 8)], APART, PIECES)
    assert [one.source for one in (first, second, third)] == [((0, 1),)] * 3
    assert [one.continued for one in (first, second, third)] == [False, True, True]
    assert second.link == 0.8 * HOLDS
    assert third.link == second.link * HOLDS


def test_quoted_words_with_a_source_of_their_own_keep_it() -> None:
    assert told(continued([item(2, 4, 0), item(6, 8, 9)], APART, PIECES)) == [(((2, 4),), 0), (((6, 8),), 9)]


def test_words_without_marks_take_over_no_source() -> None:
    found = continued([item(2, 4, 0), item(4, 6)], [Stretch(2, 4)], PIECES)
    assert told(found)[1] == (((4, 6),), None)


def test_quoted_words_two_paragraphs_on_take_over_no_source() -> None:
    found = continued([item(2, 4, 0), item(6, 8)], [Stretch(2, 4), Stretch(6, 8)], PIECES)
    assert told(found)[1] == (((6, 8),), None)


def test_a_continued_paragraph_that_holds_nothing_changes_nothing() -> None:
    items = [item(2, 4, 0)]
    assert continued(items, SPEECH, PIECES) == items


def test_a_source_in_the_last_paragraph_is_found_from_a_reading_too() -> None:
    links = {("cue", 2): 4, ("cue", 3): 4, ("source", 2): 5, ("source", 4): 5}
    reading = reading_of("one two\n\nthree four said Vell", "TtTtCS", links)
    found = attributions_of(reading, [Stretch(0, 2), Stretch(2, 4, continues=True)], Settings())
    assert told(found) == [(((0, 2), (2, 4)), 5)]
