"""What stands on a table: the filter in words, counts that independent SQL gives, and the date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING, Confidence, Filter, Part, Scope
from quotebrowser.comparison.tabulating import filter_in_words, notes_on
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (EVERYTHING, []),
        (Filter(outlets=frozenset({"Tern", "Gull"})), ["outlet Gull or Tern"]),
        (Filter(tags=frozenset({"pier"}), without=frozenset({Part.TAGS})), ["not tag pier"]),
        (Filter(kinds=frozenset({QuoteKind.THOUGHT})), ["kind thought"]),
        (Filter(statuses=frozenset({ReviewStatus.ACCEPTED})), ["status accepted"]),
        (Filter(since=date(2031, 3, 1), until=date(2031, 4, 1)), ["from 2031-03-01", "to 2031-04-01"]),
        (Filter(words="pier -ferry"), ["search pier -ferry"]),
        (
            Filter(words="pier", scope=Scope.ARTICLES, stemming=True),
            ["search in whole articles pier", "other forms of the words count"],
        ),
        (Filter(confidence=Confidence(least=0.5), noted=False), ["confidence 0.5 to 1", "note without one"]),
    ],
)
def test_a_filter_is_told_in_words(asked: Filter, words: list[str]) -> None:
    assert list(filter_in_words(asked)) == words


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
