"""A search is read as it is meant, or it is said where it cannot be read and what was expected there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.search_language import SearchNotUnderstood, ends_in_a_word, parse
from quotebrowser.catalogue.search_language.parsing import MOST_CHARACTERS, MOST_NESTED, MOST_TERMS
from quotebrowser.catalogue.search_language.tree import NOTHING, And, Not, Or, Phrase, Term, Word
from quotebrowser.errors import QuoteBrowserError
from tests.reports import Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("", And(())),
        ("pier", Word("pier")),
        ("pie*", Word("pie", begins=True)),
        ("pier ferry", And((Word("pier"), Word("ferry")))),
        ("pier AND ferry", And((Word("pier"), Word("ferry")))),
        ("pier OR ferry tide", Or((Word("pier"), And((Word("ferry"), Word("tide")))))),
        ("(pier OR ferry) tide", And((Or((Word("pier"), Word("ferry"))), Word("tide")))),
        ("-pier", Not(Word("pier"))),
        ("-(pier ferry)", Not(And((Word("pier"), Word("ferry"))))),
        ("“low tide”", Phrase("low tide")),
        ('"low tide', Phrase("low tide")),
        ('"pier"', Phrase("pier")),
        ("hard-won", Phrase("hard-won")),
        ("kind:Direct", Term("kind", "direct")),
        ('speaker:"Ada Morrow"', Term("speaker", "Ada Morrow")),
        ("-status:rejected", Not(Term("status", "rejected"))),
    ],
)
def test_a_search_is_read_as_it_is_meant(typed: str, tree: object) -> None:
    assert parse(typed) == tree


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("AND", Word("AND")),
        ("NOT or", And((Word("NOT"), Word("or")))),
        ("— pier !", Word("pier")),
        ("- pier", Word("pier")),
        ("a + b", And((Word("a"), Word("b")))),
        ("!!!", NOTHING),
        ('""', NOTHING),
        ("10:30", Phrase("10:30")),
        ("he said: pier", And((Word("he"), Word("said"), Word("pier")))),
        ("https://tide.example/x", Phrase("https://tide.example/x")),
        ("^pier", Phrase("^pier")),
        ("pier pier", Word("pier")),
        ("\0pier", Word("pier")),
    ],
)
def test_plain_words_stay_plain_words(typed: str, tree: object) -> None:
    assert parse(typed) == tree


@pytest.mark.parametrize(
    ("typed", "column", "expected"),
    [
        ("OR pier", 1, "a word"),
        ("pier OR", 8, "a word"),
        ("pier OR OR ferry", 9, "a word"),
        ("(pier", 6, "“)” for the “(” at column 1"),
        ("pier)", 5, "a word"),
        ("pier ()", 7, "a word"),
        ("-)", 2, "a word"),
        ("speaker:", 9, "a name"),
        ("tide kind:oral", 11, "one of direct, mixed, indirect, thought behind kind:"),
        ("kind:dirct", 6, "did you mean direct?"),
        ("before:2019-02-30", 8, "a date"),
        ("after:March", 7, "a date"),
        ("confidence:2", 12, "a range between 0 and 1"),
        ("is:fine", 4, "one of unreviewed"),
        ("article:!", 9, "a word"),
        ("speakr:Morrow", 1, "did you mean speaker:?"),
        ("pier text:ferry", 6, "the fields are speaker, outlet"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_column(typed: str, column: int, expected: str) -> None:
    with pytest.raises(SearchNotUnderstood, match=re.escape(expected)) as told:
        parse(typed)
    assert told.value.column == column
    assert f"at column {column}" in str(told.value)


@pytest.mark.parametrize("typed", ["a" * 100_000, "( " * 50_000, '"' * 100_000, "-" * 100_000, "kind:" * 20_000])
def test_a_hundred_thousand_characters_are_refused_in_one_sentence(typed: str) -> None:
    with pytest.raises(QuoteBrowserError, match=r"^A search may have 10,000 characters and this one has 100,000; .*"):
        parse(typed)


def test_too_many_words_are_refused_in_one_sentence() -> None:
    with pytest.raises(QuoteBrowserError, match=r"^A search may have 500 words and this one has 601"):
        parse("a " * 600)


@pytest.mark.parametrize("shape", ["({})", "-({} OR is:noted)", "is:noted -(is:tagged -{} OR b)", "a ({} OR b)"])
def test_parentheses_lie_within_one_another_up_to_a_bound_that_sqlite_can_read(
    catalogue: Catalogue, shape: str
) -> None:
    typed = "is:added pier"
    for _ in range(MOST_NESTED - 1):
        typed = shape.format(f"({typed})" if "-{}" in shape else typed)
    if typed.count("(") > MOST_NESTED:
        with pytest.raises(SearchNotUnderstood, match="no more than 12 parentheses within one another"):
            parse(typed)
    else:
        assert catalogue.quote_ids(Filter(words=typed)).tolist() == []


def test_the_longest_searches_can_be_asked(catalogue: Catalogue) -> None:
    for typed in ("is:noted " * (MOST_TERMS - 1), "-a OR " * (MOST_TERMS // 3) + "b", "x" * MOST_CHARACTERS):
        assert catalogue.quote_ids(Filter(words=typed)).tolist() == []


PIECES = st.sampled_from([
    "pier", "(", ")", "-", '"', "“", "OR", " ", "speaker:", "kind:", "direct", "before:", "2019", "is:", "*", ":", "\0",
    "confidence:", ">0.5", "..", "\ud800", "’", "search:", "has:note", "//", "א", "AND",
])  # fmt: skip


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with Catalogue.create(tmp_path_factory.mktemp("asked") / "asked.quotes") as catalogue:
        add(catalogue, Said("The pier sank"))
        yield catalogue


def explanation(catalogue: Catalogue, typed: str) -> SearchNotUnderstood | None:
    """What is said of a search, None where it is answered."""
    try:
        catalogue.quote_ids(Filter(words=typed))
    except SearchNotUnderstood as error:
        return error
    return None


@settings(max_examples=500)
@given(typed=st.lists(PIECES, max_size=12).map("".join) | st.text(alphabet=st.characters()))
def test_whatever_is_typed_is_answered_or_explained(asked: Catalogue, typed: str) -> None:
    told = explanation(asked, typed)

    assert told is None or (1 <= told.column <= len(typed) + 1 and told.expected in str(told))


@pytest.mark.parametrize(
    ("typed", "goes_on"),
    [("pier", True), ("a -pier", True), ("speaker:Vo", False), ("pier OR", False), ('"low', False), ("", False)],
)
def test_a_word_at_the_end_may_go_on(typed: str, goes_on: bool) -> None:  # noqa: FBT001 - a case's answer
    assert ends_in_a_word(typed) is goes_on
