"""What a filter is answered with, part by part: ids, then people, the total, and the facets as each is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.desktop.facets.choosing import question
from quotebrowser.desktop.facets.items import FacetItem, of_counts, of_people

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.jobs import JobContext

FIRST_ROWS = 200
"""How many rows of a new list are shown before all ids are there."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids of the quotes that a filter lets through, in order; the first of them only, unless `is_whole`."""

    filter: Filter
    ids: array[int]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Total:
    """How many quotes there are where nothing is chosen or searched."""

    filter: Filter
    total: int


@dataclass(frozen=True, slots=True)
class FacetAnswer:
    """The values of one facet, counted as if none of them were chosen; `asked` is what they were counted under."""

    name: FacetName
    asked: Filter
    items: tuple[FacetItem, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be found out on the thread: the filter, whether its first rows come first, and what is not known."""

    filter: Filter
    first_rows: bool
    total_of: Filter | None
    facets: tuple[FacetName, ...]


def answers(catalogue: Catalogue, asked: Asked, context: JobContext) -> Iterator[Answer | Total | FacetAnswer]:
    """Every part as soon as it is known."""
    yield from _ids(catalogue, asked)
    context.stop_if_cancelled()
    if FacetName.SPEAKER in asked.facets:
        speakers = question(asked.filter, FacetName.SPEAKER)
        yield FacetAnswer(FacetName.SPEAKER, speakers, of_people(catalogue.people(speakers)))
    if asked.total_of is not None:
        yield Total(asked.total_of, catalogue.number_of_quotes(asked.total_of))
    for counted_under, names in _by_question(asked).items():
        for facet in catalogue.facets(counted_under, names):
            context.stop_if_cancelled()
            yield FacetAnswer(facet.name, counted_under, of_counts(facet.name, facet.counts))


def _ids(catalogue: Catalogue, asked: Asked) -> Iterator[Answer]:
    """The ids, the first of them before all where that is wanted."""
    if not asked.first_rows:
        yield Answer(asked.filter, catalogue.quote_ids(asked.filter))
    elif asked.filter.words:
        parts = catalogue.quote_ids_by_parts(asked.filter, FIRST_ROWS)
        first = next(parts)
        yield Answer(asked.filter, first, is_whole=len(first) < FIRST_ROWS)
        yield from (Answer(asked.filter, whole) for whole in parts)
    else:  # in the order of an index, of which the first are found at once
        first = catalogue.first_quote_ids(asked.filter, FIRST_ROWS)
        yield Answer(asked.filter, first, is_whole=len(first) < FIRST_ROWS)
        if len(first) == FIRST_ROWS:
            yield Answer(asked.filter, catalogue.quote_ids(asked.filter))


def _by_question(asked: Asked) -> dict[Filter, Sequence[FacetName]]:
    """The facets but for the speakers, those together that nothing is chosen of."""
    together: dict[Filter, list[FacetName]] = {}
    for name in asked.facets:
        if name is not FacetName.SPEAKER:
            together.setdefault(question(asked.filter, name), []).append(name)
    return dict(together)
