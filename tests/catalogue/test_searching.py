"""What is typed into the search box is words and phrases, never syntax."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.searching import full_text_query


def finds(typed: str, text: str) -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize='unicode61 remove_diacritics 2')")
        connection.execute("INSERT INTO texts VALUES (?)", (text,))
        hits = connection.execute("SELECT count(*) FROM texts WHERE texts MATCH ?", (full_text_query(typed),))
        return bool(hits.fetchone()[0])
    finally:
        connection.close()


def test_all_words_must_be_there_in_any_order() -> None:
    assert finds("bridge rebuild", "We will rebuild the bridge")
    assert not finds("bridge ferry", "We will rebuild the bridge")


@pytest.mark.parametrize("typed", ['"rebuild the"', "“rebuild the”", "«rebuild the»", "„rebuild the“", '"rebuild the'])
def test_a_phrase_is_found_as_it_stands(typed: str) -> None:
    assert finds(typed, "We will rebuild the bridge")
    assert not finds(typed, "the bridge we rebuild")


def test_accents_and_case_do_not_matter() -> None:
    assert finds("UBER", "Über die Brücke")
    assert finds("brücke", "the Brucke")


def test_a_star_stands_for_the_rest_of_a_word() -> None:
    assert finds("rebu*", "rebuild")
    assert not finds("rebu", "rebuild")


def test_a_hyphenated_word_is_a_phrase() -> None:
    assert finds("hard-won", "these hard-won gains")
    assert not finds("hard-won", "won hard")


@pytest.mark.parametrize(
    "typed", ["AND", "OR bridge", "NOT", "NEAR(a b)", "text:bridge", "^bridge", "a + b", "(bridge", "*"]
)
def test_the_words_of_the_query_language_are_plain_words(typed: str) -> None:
    assert not finds(typed, "quarry")


@pytest.mark.parametrize("typed", ["!!!", '"', '""', "—", "*", "\0"])
def test_marks_alone_find_nothing(typed: str) -> None:
    assert not finds(typed, "quarry !!!")


def test_marks_beside_words_are_passed_over() -> None:
    assert finds("— bridge !", "the bridge")


@pytest.mark.parametrize(
    "typed", ["word " * 20_000, "a" * 100_000, '"' + "word " * 20_000, '"' * 100_000, " ".join(map(str, range(20_000)))]
)
def test_a_hundred_thousand_characters_are_searched_for_like_any_others(typed: str) -> None:
    assert isinstance(finds(typed, "quarry"), bool)


@given(st.text(alphabet=st.characters()))
def test_nothing_that_can_be_typed_is_refused(typed: str) -> None:
    assert not finds(typed, "")
