"""What a mend makes of a quote's place."""

from __future__ import annotations

import pytest

from quotebrowser.catalogue.placing import Place
from quotebrowser.desktop.reader.mends import cut_in_two, new_place, with_end_at, with_end_moved
from quotebrowser.desktop.reader.words import End
from quotebrowser.records import QuoteKind, Span

TEXT = "He said 😀 “we will wait here” today."


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def said(place: Place | None) -> list[str]:
    return [] if place is None else [span.of(TEXT) for span in place.content]


WAIT = Place((span_of("will wait"),))


@pytest.mark.parametrize(
    ("end", "by", "words"),
    [
        (End.START, -1, "we will wait"),
        (End.START, 1, "wait"),
        (End.FINISH, 1, "will wait here"),
        (End.FINISH, -1, "will"),
    ],
)
def test_an_end_moves_by_a_word(end: End, by: int, words: str) -> None:
    assert said(with_end_moved(WAIT, TEXT, end, by)) == [words]


def test_the_last_word_of_a_quote_stays() -> None:
    assert with_end_moved(Place((span_of("wait"),)), TEXT, End.FINISH, -1) is None
    assert with_end_moved(Place((span_of("wait"),)), TEXT, End.START, 1) is None


def test_a_dragged_end_snaps_to_the_nearest_word_unless_it_is_free() -> None:
    within = TEXT.index("here") + 3
    assert said(with_end_at(WAIT, TEXT, 0, End.FINISH, within)) == ["will wait here"]
    assert said(with_end_at(WAIT, TEXT, 0, End.FINISH, within, freely=True)) == ["will wait her"]


def test_an_end_does_not_pass_the_next_part_of_the_quote() -> None:
    broken = Place((span_of("we"), span_of("wait")))
    assert with_end_at(broken, TEXT, 0, End.FINISH, TEXT.index("here")) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("we will wait here", QuoteKind.DIRECT),
        ("“we will wait here”", QuoteKind.DIRECT),
        ("said 😀 “we", QuoteKind.MIXED),
        ("today", QuoteKind.INDIRECT),
    ],
)
def test_the_kind_of_a_new_quote_follows_its_marks(words: str, kind: QuoteKind) -> None:
    assert new_place(TEXT, span_of(words)).kind is kind


def test_a_cut_goes_before_the_word_at_the_place() -> None:
    parts = cut_in_two(Place((span_of("we will wait"),)), TEXT, TEXT.index("wait") + 2)
    assert parts == ((span_of("we will"),), (span_of("wait"),))


def test_a_cut_at_an_end_leaves_nothing_to_cut() -> None:
    assert cut_in_two(WAIT, TEXT, TEXT.index("will")) is None
    assert cut_in_two(WAIT, TEXT, len(TEXT)) is None
