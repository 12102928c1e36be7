"""What stands on a table: the filter in words, counts that independent SQL gives, and the date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING, Excluded, Filter, Part
from quotebrowser.comparison.tabulating import filter_in_words, notes_on
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (EVERYTHING, "everything but thoughts and rejected quotes"),
        (Filter(people=frozenset({1})), "everything but thoughts and rejected quotes"),
        (Filter(outlets=frozenset({"Tern", "Gull"})), "Gull or Tern"),
        (Filter(tags=frozenset({"pier"}), without=frozenset({Part.TAGS})), "Not tagged pier"),
        (Filter(months=frozenset({"2031-03"})), "2031-03"),
        (Filter(excluded=Excluded(outlets=frozenset({"Tern"}))), "Not Tern"),
        (Filter(statuses=frozenset({ReviewStatus.ACCEPTED})), "Accepted"),
        (Filter(words="pier", stemming=True), "Search: pier, other forms of the words count"),
    ],
)
def test_a_filter_is_told_in_words(catalogue: Catalogue, asked: Filter, words: str) -> None:
    assert filter_in_words(catalogue, asked) == words


def test_people_who_are_left_out_are_named(catalogue: Catalogue) -> None:
    asked = Filter(excluded=Excluded(people=frozenset({catalogue.person_named("Oriol").id})))

    assert filter_in_words(catalogue, asked) == "Not Marta Oriol"


def test_the_counts_are_those_of_plain_sql(catalogue: Catalogue) -> None:
    total, unreviewed = catalogue._db.execute(
        "SELECT count(*), sum(status = 'unreviewed') FROM quote_sheet"
        " WHERE speaker = 'Marta Oriol' AND kind <> 'thought' AND status <> 'rejected'"
    ).fetchone()

    notes = notes_on(catalogue, [catalogue.person_named("Oriol").id], EVERYTHING, date(2031, 3, 1))

    assert notes == (
        "Filter: everything but thoughts and rejected quotes",
        f"Quotes: {total}; not reviewed yet: {unreviewed} ({unreviewed / total:.0%})",
        "Made on 2031-03-01 from compared.quotes",
    )


def test_no_quotes_have_no_share(catalogue: Catalogue) -> None:
    assert notes_on(catalogue, [1], Filter(words="absent"), date(2031, 3, 1))[1] == "Quotes: 0; not reviewed yet: 0"
