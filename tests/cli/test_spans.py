"""Places in an article are given by the words that stand there, or by where they begin and end."""

from __future__ import annotations

import pytest

from quotebrowser.cli.spans import spans_of, where_words_stand
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Span

TEXT = "The ferry is late, said the\n mate. “The ferry,” he said, “is a ferryboat 😀.”"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("is late", "is late"),
        ("the mate", "the\n mate"),
        (" said the ", "said the"),
        ("4:9", "ferry"),
        ("“The ferry,”", "“The ferry,”"),
        ("ferryboat 😀", "ferryboat 😀"),
    ],
)
def test_words_and_places_are_found(given: str, words: str) -> None:
    (span,) = spans_of(TEXT, [given])
    assert span.of(TEXT) == words


def test_several_are_several_spans_and_blank_ones_none() -> None:
    assert spans_of(TEXT, ["is late", "0:3"]) == (Span(10, 17), Span(0, 3))
    assert spans_of(TEXT, [""]) == ()


@pytest.mark.parametrize("words", ["Is late", "ferr", "mate the", ".*", "mate“", "\0"])
def test_words_that_are_not_there_are_refused(words: str) -> None:
    with pytest.raises(QuoteBrowserError, match="is not there word for word"):
        spans_of(TEXT, [words])


def test_words_that_stand_twice_are_refused_with_their_places() -> None:
    with pytest.raises(QuoteBrowserError, match=r"“The ferry” stands there 2 times; .*: 0:9, 36:45\."):
        spans_of(TEXT, ["The ferry"])


def test_of_words_that_stand_very_often_the_first_places_are_named() -> None:
    with pytest.raises(QuoteBrowserError, match=r"stands there 40 times; .*: 0:1, 2:3, 4:5, 6:7, 8:9, 10:11, …\."):
        spans_of("a " * 40, ["a"])


@pytest.mark.parametrize("place", ["9:4", "4:4", "0:999", "999999999999:999999999999"])
def test_a_place_that_the_article_has_not_is_refused(place: str) -> None:
    with pytest.raises(QuoteBrowserError, match=f"{place} is no place in the article, which has 76 characters"):
        spans_of(TEXT, [place])


def test_words_are_looked_for_within_a_quote_alone() -> None:
    assert where_words_stand(TEXT, "The ferry", within=[Span(30, 50)]) == Span(36, 45)
    with pytest.raises(QuoteBrowserError, match="is not there"):
        where_words_stand(TEXT, "", within=[Span(30, 50)])
