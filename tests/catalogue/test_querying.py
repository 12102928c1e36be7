"""Rows come in the order asked, and counts are of what is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import AIDE, MARTA, NILS, Said, add, report

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def test_rows_come_in_the_order_asked_and_without_what_is_gone(catalogue: Catalogue) -> None:
    add(catalogue, Said("One"), Said("Two"), Said("Three"))

    assert [row.text for row in catalogue.quote_rows([3, 99, 1, 2])] == ["Three", "One", "Two"]
    assert catalogue.quote_rows([]) == []


def test_the_quotes_of_an_article_come_in_the_order_of_its_text(catalogue: Catalogue) -> None:
    article, quotes = report(Said("One"), Said("Two"), Said("Three"))
    added = catalogue.add_article(article, quotes[::-1], engine="test 1")

    assert [row.text for row in catalogue.quotes()] == ["One", "Two", "Three"]
    assert [placed.quote for placed in catalogue.placed_quotes(added.article_id)] == quotes


def test_the_ids_are_an_array_of_64_bit_numbers(catalogue: Catalogue) -> None:
    add(catalogue, Said("One"))

    assert catalogue.quote_ids().typecode == "q"
    assert catalogue.article_ids().typecode == "q"


def test_articles_come_in_the_order_asked_and_without_what_is_gone(catalogue: Catalogue) -> None:
    first = add(catalogue, Said("One"), title="First")
    second = add(catalogue, Said("Two"), title="Second")

    rows = catalogue.articles([second, 99, first])

    assert [(row.id, row.article.title, row.language) for row in rows] == [(2, "Second", "en"), (1, "First", "en")]
    assert all(row.imported_at.endswith("+00:00") for row in rows)


def test_an_article_that_is_gone_is_said(catalogue: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match=r"Article 7 is no longer in .*fresh\.quotes"):
        catalogue.article(7)


def test_articles_are_found_by_words_of_their_text(catalogue: Catalogue) -> None:
    late = add(catalogue, Said("The pier sank"), date="2021-05-05")
    early = add(catalogue, Said("The pier stands"), date="2020-05-05")
    add(catalogue, Said("No ferry"), title="Ferries")

    assert catalogue.article_ids('"the pier"').tolist() == [early, late]
    assert catalogue.article_ids("ferries no").tolist() == [3]
    assert catalogue.article_ids("!").tolist() == []
    assert catalogue.article_ids(" ").tolist() == [3, early, late]


def test_the_articles_of_quotes_are_told_once_by_date(catalogue: Catalogue) -> None:
    late = add(catalogue, Said("One"), Said("Two"), date="2021-05-05")
    early = add(catalogue, Said("Three"), date="2020-05-05")
    add(catalogue, Said("Four"))

    assert catalogue.articles_of([1, 2, 3, 99]).tolist() == [early, late]
    assert catalogue.articles_of([]).tolist() == []


def test_placed_quotes_show_thoughts_and_rejected_ones_too(catalogue: Catalogue) -> None:
    article_id = add(catalogue, Said("One", MARTA, QuoteKind.THOUGHT), Said("Two", NILS), Said("Three"))
    catalogue.set_status([2], ReviewStatus.REJECTED)

    placed = catalogue.placed_quotes(article_id)

    assert [(quote.id, quote.speaker, quote.status) for quote in placed] == [
        (1, MARTA, ReviewStatus.UNREVIEWED),
        (2, NILS, ReviewStatus.REJECTED),
        (3, None, ReviewStatus.UNREVIEWED),
    ]


def test_a_quote_that_stayed_is_the_same_object_when_its_article_is_read_again(catalogue: Catalogue) -> None:
    article_id = add(catalogue, Said("One", MARTA), Said("Two", NILS), Said("Three"))
    first, *others = catalogue.placed_quotes(article_id)
    catalogue.set_status([first.id], ReviewStatus.ACCEPTED)
    again, *others_again = catalogue.placed_quotes(article_id)
    assert again == replace(first, status=ReviewStatus.ACCEPTED)
    assert all(one is other for one, other in zip(others, others_again, strict=True))


def test_counts_leave_out_what_is_hidden(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", NILS, QuoteKind.THOUGHT), Said("Three", AIDE), Said("Four"))
    add(catalogue, Said("Five", MARTA))
    catalogue.set_status([3], ReviewStatus.REJECTED)

    assert catalogue.counts() == (2, 3, 1)


def test_outlets_are_named_once_in_order(catalogue: Catalogue) -> None:
    for number, outlet in enumerate(("Tide Post", "", "Gull", "Tide Post")):
        add(catalogue, Said(f"Number {number}"), outlet=outlet)

    assert catalogue.outlets() == ["Gull", "Tide Post"]


def test_people_by_id_are_counted_under_the_filter(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", NILS), outlet="Gull")
    add(catalogue, Said("Three", NILS), outlet="Tide Post")
    marta, nils = (catalogue.person_named(name).id for name in ("Oriol", "Aue"))

    rows = catalogue.people_by_id([nils, marta], Filter(outlets=frozenset({"Tide Post"})))

    assert [(row.id, row.quotes, row.articles) for row in rows] == [(nils, 1, 1), (marta, 0, 0)]
    assert catalogue.people_by_id([]) == []


def test_every_quote_is_gone_through_in_order(catalogue: Catalogue) -> None:
    for number in range(3):
        add(catalogue, *(Said(f"Number {number} {part}") for part in range(250)))

    assert [quote.id for quote in catalogue.quotes()] == catalogue.quote_ids().tolist()
    assert len(catalogue.quote_ids()) == 750


@pytest.mark.parametrize("first", [1, 2, 3, 4])
def test_the_first_ids_come_before_all_in_the_same_order(catalogue: Catalogue, first: int) -> None:
    add(catalogue, Said("One pier"), Said("Two piers"), Said("Three piers"))
    asked = Filter(words="pier*")
    whole = catalogue.quote_ids(asked)
    parts = list(catalogue.quote_ids_by_parts(asked, first))
    assert parts == ([whole[:first], whole] if first <= len(whole) else [whole])
