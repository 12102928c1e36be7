"""Quotes in no catalogue look in a sheet as they would out of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.exports.unsaved import rows_of
from tests.reports import AIDE, MARTA, Said, report

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def test_an_unsaved_row_is_the_row_a_catalogue_would_give(catalogue: Catalogue) -> None:
    article, quotes = report(Said("The tide turns", MARTA, printed="Mayor Oriol"), Said("So what", AIDE), Said("Hm"))
    added = catalogue.add_article(article, quotes, engine="test 1")
    saved = [row for row in catalogue.quotes() if row.article_id == added.article_id]

    unsaved = list(rows_of(article, quotes, first_id=saved[0].id))

    assert unsaved == [replace(row, article_id=0, person_id=None) for row in saved]


def test_an_article_without_a_title_is_shown_by_its_file() -> None:
    article, quotes = report(Said("The tide turns"), identifier="papers/tide.txt")

    assert [row.article for row in rows_of(article, quotes)] == ["tide.txt"]
