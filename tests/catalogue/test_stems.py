"""With stemming on, a word stands for its other forms, as an index by stems would have it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter, Scope
from quotebrowser.catalogue.stems import STEMMING
from tests.reports import Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDINGS = (
    "", "s", "es", "ies", "y", "ed", "ing", "er", "est", "ly", "ational", "ation", "ator", "ization", "izer", "ize",
    "iveness", "ive", "fulness", "ousness", "aliti", "ality", "iviti", "ivity", "biliti", "bility", "ble", "icate",
    "iciti", "ical", "ness", "ance", "ancy", "ence", "ency", "able", "ible", "ant", "ement", "ment", "ent", "ion",
    "sion", "tion", "ou", "ism", "ate", "iti", "ous", "e", "ll", "lled", "tted", "pping", "sses", "eed", "ology",
)  # fmt: skip

STEMS = ("pon", "hop", "fil", "sens", "relat", "digit", "agr", "control", "ti", "vis", "conf", "happ", "d", "ad", "ée")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """One quote for each form of some invented and real stems."""
    with Catalogue.create(tmp_path_factory.mktemp("stems") / "stems.quotes") as catalogue:
        add(catalogue, *(Said(stem + ending) for stem in STEMS for ending in ENDINGS))
        yield catalogue


@pytest.fixture(scope="module")
def index(filled: Catalogue) -> Iterator[sqlite3.Connection]:
    """An index by stems of the same quotes."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = '{STEMMING}')")
        rows = [(row.id, row.text) for row in filled.quotes()]
        connection.executemany("INSERT INTO texts (rowid, text) VALUES (?, ?)", rows)
        yield connection


@settings(max_examples=400)
@given(stem=st.sampled_from(STEMS), ending=st.sampled_from(ENDINGS), more=st.sampled_from(ENDINGS))
def test_a_word_finds_what_an_index_by_stems_finds(
    filled: Catalogue, index: sqlite3.Connection, stem: str, ending: str, more: str
) -> None:
    word = stem + ending + more
    expected = index.execute("SELECT rowid FROM texts WHERE texts MATCH ?", (f'"{word}"',)).fetchall()

    found = filled.quote_ids(Filter(words=word, stemming=True))

    assert sorted(found) == sorted(rowid for (rowid,) in expected)


def test_forms_are_found_in_quotes_and_in_articles_and_only_with_stemming(catalogue: Catalogue) -> None:
    add(catalogue, Said("The ferries were running"), title="Harbours")
    add(catalogue, Said("A ferry runs"), title="Unsaid")

    def found(words: str, *, stemming: bool = True, scope: Scope = Scope.QUOTES) -> list[int]:
        return catalogue.quote_ids(Filter(words=words, stemming=stemming, scope=scope)).tolist()

    assert found("Ferry run") == [1, 2]
    assert found("ferry run", stemming=False) == []
    assert found("harbour", scope=Scope.ARTICLES) == [1]
    assert found("article:harboured OR article:sank") == [1]
    assert found("ferry -running") == []


def test_phrases_and_beginnings_stand_as_they_are(catalogue: Catalogue) -> None:
    add(catalogue, Said("The ferries were running"))

    assert catalogue.quote_ids(Filter(words='"ferry"', stemming=True)).tolist() == []
    assert catalogue.quote_ids(Filter(words="ferry*", stemming=True)).tolist() == []
    assert catalogue.quote_ids(Filter(words='"were running" ferri*', stemming=True)).tolist() == [1]


def test_forms_are_found_where_the_file_can_only_be_read(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "read.quotes") as catalogue:
        add(catalogue, Said("The ferries were running"))
    with Catalogue.open(tmp_path / "read.quotes", read_only=True) as catalogue:
        assert catalogue.quote_ids(Filter(words="ferry", stemming=True)).tolist() == [1]
