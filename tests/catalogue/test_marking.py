"""Hits stand where the words of a search do."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.marking import spans_of_hits
from quotebrowser.catalogue.search_language import SearchNotUnderstood, parse
from quotebrowser.records import Span
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def marked(text: str, query: str, *, stemming: bool = False) -> list[str]:
    return [span.of(text) for span in spans_of_hits({1: text}, parse(query), stemming=stemming)[1]]


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("The pier and the Pier", "pier", ["pier", "Pier"]),
        ("The Brücke sank", "brucke", ["Brücke"]),
        ("Low tide at low tide, low", '"low tide"', ["Low tide", "low tide"]),
        ("The pier, a ferry", "pier OR -ferry", ["pier"]),
        ("The pier, a ferry", "-(pier -ferry)", ["ferry"]),
        ("Piers and pies", "pie*", ["Piers", "pies"]),
        ("A pier", "speaker:pier kind:direct", []),
        ("A pier", "article:pier", ["pier"]),
        ("Hard-won gains", "hard-won", ["Hard-won"]),
        ("A pier", "!!!", []),
        ("😀 pier 😀 pier", "pier", ["pier", "pier"]),
        ("e\u0301tude pier", "etude pier", ["e\u0301tude", "pier"]),
        ("\ue000pier\ue001 and pier", "pier", ["pier", "pier"]),
        ("one two three", '"one two" "two three"', ["one two three"]),
    ],
)
def test_words_and_phrases_are_marked(text: str, query: str, words: list[str]) -> None:
    assert marked(text, query) == words


def test_other_forms_are_marked_with_stemming_and_phrases_as_they_stand() -> None:
    text = "Running, she ran; runs of running water"

    assert marked(text, "run", stemming=True) == ["Running", "runs", "running"]
    assert marked(text, '"run"', stemming=True) == []
    assert marked(text, '"running water" runs', stemming=True) == ["Running", "runs", "running water"]


@given(st.text(alphabet="ab -\ue000\ue001é\u0301\n\0😀א"), st.sampled_from(["a", "b*", '"a b"', "a b OR é"]))
def test_hits_are_in_order_apart_and_within_the_text(text: str, query: str) -> None:
    (spans,) = spans_of_hits({7: text}, parse(query), stemming=True).values()

    assert all(span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text)[0] in "abé" for span in spans)


def test_hits_are_told_by_quote(catalogue: Catalogue) -> None:
    add(catalogue, Said("The pier sank", MARTA), Said("No ferry", MARTA), title="Pier")

    assert catalogue.hits([2, 1, 99], "pier oriol") == {1: (Span(4, 8),), 2: ()}
    assert catalogue.hits([], "pier") == {}
    with pytest.raises(SearchNotUnderstood):
        catalogue.hits([1], "(pier")


def test_hits_are_told_in_the_text_of_an_article(catalogue: Catalogue) -> None:
    article_id = add(catalogue, Said("The pier sank", MARTA))
    text = catalogue.article(article_id).article.text

    assert [span.of(text) for span in catalogue.hits_in_article(article_id, "said pier")] == ["pier", "said"]
    assert catalogue.hits_in_article(99, "pier") == ()


def test_a_saved_search_is_marked_by_its_words(catalogue: Catalogue) -> None:
    add(catalogue, Said("The pier sank"))
    catalogue.save_search("wood", "pier OR plank")

    assert catalogue.hits([1], "search:wood") == {1: (Span(4, 8),)}
