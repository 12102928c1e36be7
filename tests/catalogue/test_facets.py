"""Facets count what a filter lets through, each as it is asked for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.search_language import SearchNotUnderstood
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.catalogue.looking import Looked

VALUES: dict[FacetName, Callable[[Looked], list[object]]] = {
    FacetName.SPEAKER: lambda row: [row.quote.person_id],
    FacetName.OUTLET: lambda row: [row.article.article.outlet],
    FacetName.MONTH: lambda row: [row.day[:7]],
    FacetName.KIND: lambda row: [row.quote.kind],
    FacetName.STATUS: lambda row: [row.quote.status],
    FacetName.TAG: lambda row: list(row.quote.tags),
}


@pytest.mark.parametrize("name", FacetName)
@pytest.mark.parametrize(
    "asked", [Filter(), Filter(words="pier OR bridge"), Filter(kinds=frozenset(), statuses=frozenset())]
)
def test_each_facet_counts_what_a_look_at_every_row_counts(
    full: Catalogue, rows: list[Looked], name: FacetName, asked: Filter
) -> None:
    shown = set(full.quote_ids(asked))
    expected = Counter(value for row in rows if row.quote.id in shown for value in VALUES[name](row))
    tag_ids = {tag.id: tag.name for tag in full.tag_rows()}

    (facet,) = full.facets(asked, [name])

    by_value = {count.value: count.quotes for count in facet.counts}
    if name is FacetName.TAG:
        by_value = {tag_ids[value]: quotes for value, quotes in by_value.items() if isinstance(value, int)}
    assert by_value == expected
    assert facet in list(full.facets(asked))


def test_the_most_frequent_come_first_and_months_in_order(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", NILS), Said("Two", MARTA), Said("Three", NILS), date="2020-05-05", outlet="Gull")
    add(catalogue, Said("Four"), date="2019")

    told = {facet.name: [(count.label, count.quotes) for count in facet.counts] for facet in catalogue.facets()}

    assert told == {
        FacetName.KIND: [("direct", 4)],
        FacetName.STATUS: [("unreviewed", 4)],
        FacetName.SPEAKER: [("Nils von der Aue", 2), ("", 1), ("Marta Oriol", 1)],
        FacetName.MONTH: [("2019", 1), ("2020-05", 3)],
        FacetName.OUTLET: [("Gull", 3), ("", 1)],
        FacetName.TAG: [],
    }


def test_two_may_be_counted_at_once_and_one_left_half_way(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", NILS), Said("Two", MARTA, QuoteKind.THOUGHT))
    first, second = catalogue.facets(), catalogue.facets(Filter(words="kind:thought"))

    assert [count.label for count in next(first).counts] == ["direct"]
    assert [count.label for count in next(second).counts] == ["thought"]
    first.close()
    assert [facet.counts[0].quotes for facet in second if facet.counts] == [1, 1, 1, 1]
    assert catalogue._db.execute("SELECT name FROM temp.sqlite_schema").fetchall() == []


def test_a_catalogue_may_be_closed_half_way(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "closed.quotes") as catalogue:
        add(catalogue, Said("One", NILS))
        counted = catalogue.facets()
        next(counted)
    counted.close()


def test_all_facets_are_of_one_moment(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", NILS))
    asked = catalogue.facets(wanted=[FacetName.KIND, FacetName.STATUS])

    next(asked)
    catalogue.set_status([1], ReviewStatus.ACCEPTED)

    assert [count.label for count in next(asked).counts] == ["unreviewed"]


def test_a_catalogue_that_can_only_be_read_is_counted_too(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "read.quotes") as catalogue:
        add(catalogue, Said("One", NILS))
    with Catalogue.open(tmp_path / "read.quotes", read_only=True) as catalogue:
        assert [facet.name for facet in catalogue.facets()] == list(FacetName)


def test_a_search_that_cannot_be_read_is_told(catalogue: Catalogue) -> None:
    with pytest.raises(SearchNotUnderstood):
        next(catalogue.facets(Filter(words="(")))
