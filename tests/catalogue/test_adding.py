"""An article is added once, whole or not at all, with what the engine said about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.adding import shown_name
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import Article, Quote, QuoteKind, Span, Zone, ZoneKind
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, report

if TYPE_CHECKING:
    from pathlib import Path


def test_an_article_comes_back_as_it_was_given(catalogue: Catalogue) -> None:
    text = "Page one.\nPage two."
    zones = (Zone(ZoneKind.PAGE, Span(0, 9), 1), Zone(ZoneKind.BODY, Span(10, 19)))
    article = Article("a/b.txt", text, "Piers", "Tide Post", "P. Tarn", "2021-03-04", "https://example.org/a", zones)

    added = catalogue.add_article(article, [], engine="test 1", file="/home/a/b.txt", language="en")

    row = catalogue.article(added.article_id)
    assert (row.article, row.file, row.language) == (article, "/home/a/b.txt", "en")


def test_the_quotes_come_back_with_their_spans(catalogue: Catalogue) -> None:
    article, quotes = report(Said("We will rebuild the pier", MARTA), Said("Nobody asked us", AIDE), Said("It sank"))

    added = catalogue.add_article(article, quotes, engine="test 1")

    assert [placed.quote for placed in catalogue.placed_quotes(added.article_id)] == quotes


def test_a_headlines_quote_stays_known_as_one(catalogue: Catalogue) -> None:
    article, (quote,) = report(Said("We will rebuild the pier", MARTA))

    added = catalogue.add_article(article, [replace(quote, zone=ZoneKind.HEADLINE)], engine="test 1")

    (placed,) = catalogue.placed_quotes(added.article_id)
    assert placed.quote.zone is ZoneKind.HEADLINE


def test_a_row_carries_what_a_list_shows(catalogue: Catalogue) -> None:
    add(
        catalogue,
        Said("We will rebuild the pier", MARTA, printed="Mayor Marta Oriol"),
        Said("Nobody asked us", AIDE, kind=QuoteKind.MIXED, confidence=0.5),
        title="Pier to rise again",
        outlet="Tide Post",
        author="P. Tarn",
        date="2021-03-04",
        url="https://example.org/pier",
    )

    first, second = catalogue.quote_rows(catalogue.quote_ids())

    assert (first.text, first.as_printed, first.cue) == ("We will rebuild the pier", "Mayor Marta Oriol", "said")
    assert (first.speaker, first.corrected, first.paragraph, first.start, first.end) == (MARTA, False, 1, 1, 25)
    assert (first.article, first.outlet, first.author) == ("Pier to rise again", "Tide Post", "P. Tarn")
    assert (first.date, first.url) == ("2021-03-04", "https://example.org/pier")
    assert (second.kind, second.confidence, second.paragraph) == (QuoteKind.MIXED, 0.5, 2)
    assert second.reason == "stands beside the quotation"


def test_the_words_of_several_spans_are_joined_by_a_gap(catalogue: Catalogue) -> None:
    article = Article("a.txt", "“We will,” Oriol said, “rebuild.”")
    quote = Quote((Span(1, 8), Span(24, 31)), QuoteKind.DIRECT)

    catalogue.add_article(article, [quote], engine="test 1")

    (row,) = catalogue.quote_rows(catalogue.quote_ids())
    assert (row.text, row.start, row.end) == ("We will … rebuild", 1, 31)


def test_the_same_text_is_the_same_article(catalogue: Catalogue) -> None:
    article, quotes = report(Said("We will rebuild the pier", MARTA))
    first = catalogue.add_article(article, quotes, engine="test 1")

    second = catalogue.add_article(Article("other.txt", article.text, "Another title"), [], engine="test 2")

    assert (second.article_id, second.already_there) == (first.article_id, True)
    assert catalogue.counts() == (1, 1, 1)
    assert catalogue.find_article(article.text) == first.article_id


@settings(max_examples=15)
@given(st.lists(st.integers(0, 4), max_size=8))
def test_adding_again_changes_nothing(tmp_path_factory: pytest.TempPathFactory, order: list[int]) -> None:
    speakers = [MARTA, NILS, AIDE, MINISTRY, None]
    folder = tmp_path_factory.mktemp("twice")
    with Catalogue.create(folder / "once.quotes") as once, Catalogue.create(folder / "often.quotes") as often:
        for number in dict.fromkeys(order):
            add(once, Said(f"Number {number} is true", speakers[number]))
        for number in order:
            add(often, Said(f"Number {number} is true", speakers[number]))

        assert often.quote_rows(often.quote_ids()) == once.quote_rows(once.quote_ids())
        assert often.people() == once.people()


def test_a_text_that_is_not_there_is_not_found(catalogue: Catalogue) -> None:
    assert catalogue.find_article("No such text.") is None


def test_a_span_past_the_end_keeps_the_whole_article_out(catalogue: Catalogue) -> None:
    with pytest.raises(ValueError, match="past the end"):
        catalogue.add_article(Article("a.txt", "Short."), [Quote((Span(0, 99),), QuoteKind.DIRECT)], engine="test 1")

    assert catalogue.counts() == (0, 0, 0)


def test_odd_characters_in_a_text_are_kept_in_their_places(catalogue: Catalogue) -> None:
    text = "a\0b “\U0001f600 \u202eshalom\u202c” \ud800 said"
    added = catalogue.add_article(
        Article("odd.txt", text, title="\ud800"), [Quote((Span(5, 15),), QuoteKind.DIRECT, reason="\udfff")], engine="1"
    )

    assert catalogue.article(added.article_id).article.text == text.replace("\ud800", "\ufffd")
    assert catalogue.find_article(text) == added.article_id
    assert [row.text for row in catalogue.quote_rows(catalogue.quote_ids())] == [text[5:15]]
    assert catalogue.check() == []


def test_two_speakers_who_differ_in_half_a_character_are_still_added(catalogue: Catalogue) -> None:
    one, other = (
        Said(words, AIDE.__class__(f"aide \ud800{mark}", AIDE.kind)) for words, mark in (("A", ""), ("B", "\ud801"))
    )
    add(catalogue, one, other)

    assert catalogue.counts()[1] == 2


def test_an_article_without_a_title_is_shown_by_its_file(catalogue: Catalogue) -> None:
    add(catalogue, Said("It sank"), identifier="/home/marta/pier.txt")

    assert catalogue.quote_rows([1])[0].article == "pier.txt"


@pytest.mark.parametrize(
    ("identifier", "file", "shown"),
    [
        ("a/pier.txt", "/home/a/pier.txt", "pier.txt"),
        ("a/pier.txt", "", "pier.txt"),
        ("line-7", "/home/a/all.jsonl", "line-7"),
        ("", "/home/a/pier.txt", "pier.txt"),
        ("", "", ""),
    ],
)
def test_a_line_of_a_file_of_many_is_shown_by_its_own_name(identifier: str, file: str, shown: str) -> None:
    assert shown_name(Article(identifier, "text"), file) == shown


def test_an_article_survives_closing_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "kept.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("We will rebuild the pier", MARTA))

    with Catalogue.open(path) as catalogue:
        assert [row.text for row in catalogue.quote_rows(catalogue.quote_ids())] == ["We will rebuild the pier"]
