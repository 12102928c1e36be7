"""The check says what is wrong, and nothing where all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import Article, Quote, QuoteKind, Span
from tests.reports import AIDE, MARTA, Said, add

if TYPE_CHECKING:
    from pathlib import Path

GUARDS = ("quotes_stay_as_the_engine_said", "articles_keep_their_text")
"""Triggers that keep what was imported as it is."""


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """A catalogue of two articles, all well with it."""
    add(catalogue, Said("One pier", MARTA), Said("Two piers", AIDE), title="Pier")
    add(catalogue, Said("Three piers", MARTA), title="Piers")
    return catalogue


def findings_after(catalogue: Catalogue, *statements: str) -> str:
    """What the check says once somebody has meddled with the tables."""
    assert catalogue.check() == []
    guards = catalogue._db.execute("SELECT sql FROM sqlite_schema WHERE name IN (?, ?)", GUARDS).fetchall()
    for statement in (*(f"DROP TRIGGER {guard}" for guard in GUARDS), *statements, *(sql for (sql,) in guards)):
        catalogue._db.execute(statement)
    return "\n".join(catalogue.check())


def test_a_quote_moved_past_the_end_is_found(filled: Catalogue) -> None:
    found = findings_after(filled, "UPDATE quotes SET content_spans = '[[1, 99999]]' WHERE id = 2")

    assert "Quote 2 reaches past the end of article 1." in found


def test_a_cue_past_the_end_is_found(filled: Catalogue) -> None:
    assert "Quote 2 reaches" in findings_after(filled, "UPDATE quotes SET cue_spans = '[[1, 99999]]' WHERE id = 2")


def test_words_that_are_not_those_of_the_spans_are_found(filled: Catalogue) -> None:
    found = findings_after(filled, "UPDATE quotes SET content_spans = '[[2, 4]]' WHERE id = 3")

    assert found == "Quote 3 does not stand in article 2 where it says."


def test_a_changed_text_is_found(filled: Catalogue) -> None:
    assert "The text of article 2 is not the one" in findings_after(
        filled, "UPDATE articles SET text = text || ' More.' WHERE id = 2"
    )


def test_quotes_that_share_words_are_found(catalogue: Catalogue) -> None:
    quotes = [Quote((Span(start, 9),), QuoteKind.DIRECT) for start in (0, 4)]
    catalogue.add_article(Article("a.txt", "The pier, the pier."), quotes, engine="test 1")

    assert catalogue.check() == ["Quotes 1 and 2 of article 1 share words."]


def test_quotes_that_stand_within_the_gap_of_another_are_well(catalogue: Catalogue) -> None:
    quotes = [
        Quote((Span(0, 3), Span(9, 13)), QuoteKind.DIRECT),
        Quote((Span(4, 8),), QuoteKind.DIRECT),
    ]
    catalogue.add_article(Article("a.txt", "The pier the pier."), quotes, engine="test 1")

    assert catalogue.check() == []


def test_a_row_that_points_nowhere_is_found(filled: Catalogue) -> None:
    found = findings_after(
        filled,
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO aliases (person_id, alias, folded_alias) VALUES (77, 'Mayor', 'mayor')",
    )

    assert found == "Row 1 of aliases points to a row of people that is not there."


def test_a_list_that_does_not_follow_the_decisions_is_found(filled: Catalogue) -> None:
    found = findings_after(filled, "UPDATE current_quotes SET status = 'rejected' WHERE quote_id = 3")

    assert found == "Quote 3 is listed otherwise than the engine and the decisions say."


@pytest.mark.parametrize(
    ("index", "meddling"),
    [
        ("quote_search", "INSERT INTO quote_search (quote_search) VALUES ('delete-all')"),
        ("article_search", "INSERT INTO article_search (article_search) VALUES ('delete-all')"),
    ],
)
def test_a_search_index_that_has_lost_texts_is_found(filled: Catalogue, index: str, meddling: str) -> None:
    assert f"The search index {index} does not agree" in findings_after(filled, meddling)


def test_a_damaged_page_is_found(tmp_path: Path) -> None:
    path = tmp_path / "damaged.quotes"
    with Catalogue.create(path) as catalogue:
        for number in range(40):
            add(catalogue, Said(f"Number {number} " + "pier " * 200, MARTA))
        (page,) = catalogue._db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'articles'").fetchone()
    contents = bytearray(path.read_bytes())
    contents[(page - 1) * 4096 : (page - 1) * 4096 + 200] = b"\xff" * 200
    path.write_bytes(contents)

    with Catalogue.open(path) as catalogue:
        assert catalogue.check()
