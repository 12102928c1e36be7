"""A quote, an article and a person have one note each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def test_a_note_is_written_replaced_and_taken_away(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    catalogue.set_note(1, "Ask the archive")
    catalogue.set_note(1, "Asked")
    assert catalogue.quote_rows([1])[0].note == "Asked"

    catalogue.set_note(1, "")
    assert catalogue.quote_rows([1])[0].note == ""


def test_notes_on_article_and_person_are_their_own(catalogue: Catalogue) -> None:
    article = add(catalogue, Said("One", MARTA))
    marta = catalogue.person_named("Oriol").id

    catalogue.set_note(1, "On the quote")
    catalogue.set_article_note(article, "On the article")
    catalogue.set_person_note(marta, "On the person")

    assert catalogue.quote_rows([1])[0].note == "On the quote"
    assert catalogue.article_note(article) == "On the article"
    assert catalogue.person_note(marta) == "On the person"
    assert catalogue.person_note(99) == ""


def test_a_note_on_what_is_gone_is_passed_over(catalogue: Catalogue) -> None:
    catalogue.set_article_note(99, "Nothing here")

    assert catalogue.history() == []
