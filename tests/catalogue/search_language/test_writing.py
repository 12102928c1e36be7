"""A filter written as a search lists the same quotes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Excluded, Filter
from quotebrowser.catalogue.search_language.writing import as_search
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.catalogue.looking import OUTLETS, TAGS

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.mark.parametrize(
    "asked",
    [
        Filter(),
        Filter(words="pier OR bridge", people=frozenset({1})),
        Filter(people=frozenset({1, 2, 3})),
        Filter(excluded=Excluded(people=frozenset({1, 2}))),
        Filter(outlets=frozenset({OUTLETS[1]})),
        Filter(excluded=Excluded(tags=frozenset({TAGS[0]}), months=frozenset({"2020-11"}))),
        Filter(months=frozenset({"2020-11", ""}), kinds=frozenset({QuoteKind.THOUGHT})),
        Filter(since=date(2019, 2, 6), until=date(2020, 1, 1), statuses=frozenset({ReviewStatus.REJECTED})),
        Filter(tags=frozenset(TAGS[:2]), noted=False),
        Filter(
            kinds=frozenset({QuoteKind.DIRECT, QuoteKind.MIXED}), excluded=Excluded(kinds=frozenset({QuoteKind.MIXED}))
        ),
    ],
)
def test_the_search_lists_what_the_filter_lists(full: Catalogue, asked: Filter) -> None:
    names = {person.id: person.name for person in full.people()}
    assert full.quote_ids(Filter(words=as_search(asked, names))) == full.quote_ids(asked)


def test_it_is_written_as_one_would_type_it() -> None:
    asked = Filter(
        words="pier",
        people=frozenset({1, 2}),
        since=date(2031, 1, 1),
        excluded=Excluded(outlets=frozenset({"The “Gull”"}), tags=frozenset({"harbour"})),
    )
    written = as_search(asked, {1: "Ada Morrow", 2: "Aue"})
    assert written == 'pier (speaker:"Ada Morrow" OR speaker:Aue) from:2031-01-01 -outlet:"The  Gull" -tag:harbour'
