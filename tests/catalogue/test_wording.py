"""The history calls things by what people see of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.wording import number_of_articles, number_of_quotes, quote_called
from quotebrowser.records import Span
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def test_quotes_articles_and_people_are_called_by_their_words(catalogue: Catalogue) -> None:
    article = add(catalogue, Said("One old pier", MARTA), title="Ferry")
    catalogue.set_note(1, "A")
    catalogue.set_article_note(article, "B")
    catalogue.set_person_note(catalogue.person_named("Oriol").id, "C")
    catalogue.edit_quote(1, Place((Span(5, 13),)))

    assert [entry.what for entry in catalogue.history(4)] == [
        "Edit of “One old pier”",
        "Note on “Marta Oriol”",
        "Note on “Ferry”",
        "Note on “One old pier”",
    ]


def test_a_long_quote_is_called_by_its_beginning_on_one_line(catalogue: Catalogue) -> None:
    add(catalogue, Said("One\nold pier " * 20, MARTA))

    called = quote_called(catalogue._db, 1)

    assert called.startswith("“One old pier One old")
    assert called.endswith("…”")
    assert len(called) <= 63


def test_numbers_have_their_noun() -> None:
    assert number_of_quotes([7]) == "1 quote"
    assert number_of_articles(range(2000)) == "2,000 articles"
