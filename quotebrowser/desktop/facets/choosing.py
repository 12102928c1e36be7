"""What a click on a value of a facet makes of the filter: included, then excluded, then neither."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Any

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.filter import KINDS_SHOWN, STATUSES_SHOWN, Filter, Part
from quotebrowser.records import QuoteKind, ReviewStatus

FIELDS: dict[FacetName, str] = {
    FacetName.SPEAKER: Part.PEOPLE.value,
    FacetName.OUTLET: Part.OUTLETS.value,
    FacetName.MONTH: Part.MONTHS.value,
    FacetName.KIND: Part.KINDS.value,
    FacetName.STATUS: Part.STATUSES.value,
    FacetName.TAG: Part.TAGS.value,
}
"""The field of the filter that a facet fills, of those wanted and of those left out."""

_SHOWN = {FacetName.KIND: KINDS_SHOWN, FacetName.STATUS: STATUSES_SHOWN}

Values = frozenset[Any]
"""Ids of people, or what stands in quotes and articles."""


class Choice(StrEnum):
    """What is asked of a value."""

    NEITHER = "neither"
    INCLUDED = "included"
    EXCLUDED = "excluded"


def included(asked: Filter, name: FacetName) -> Values:
    """The values that are wanted; none where any will do."""
    values: Values = getattr(asked, FIELDS[name])
    shown = _SHOWN.get(name)
    return frozenset() if shown is not None and values >= shown else values


def excluded(asked: Filter, name: FacetName) -> Values:
    """The values that are left out."""
    values: Values = getattr(asked.excluded, FIELDS[name])
    return values


def question(asked: Filter, name: FacetName) -> Filter:
    """The filter to count a facet under: as if nothing were chosen of it, so that everything else still can be."""
    return _with(asked, name, frozenset(), frozenset())


def with_values(asked: Filter, name: FacetName, wanted: Values, left_out: Values, resting: Filter) -> Filter:
    """The filter with exactly these values of a facet; where none is wanted, its field is that of `resting`."""
    return _with(asked, name, wanted or getattr(resting, FIELDS[name]), left_out)


def _with(asked: Filter, name: FacetName, wanted: Values, left_out: Values) -> Filter:
    values: dict[str, Any] = {FIELDS[name]: wanted}
    others: dict[str, Any] = {FIELDS[name]: left_out}
    return replace(asked, **values, excluded=replace(asked.excluded, **others))


def choice_of(value: int | str, wanted: Values, left_out: Values) -> Choice:
    """What is asked of a value."""
    if value in wanted:
        return Choice.INCLUDED
    return Choice.EXCLUDED if value in left_out else Choice.NEITHER


def after_a_click(value: int | str, wanted: Values, left_out: Values, *, beside: bool) -> tuple[Values, Values]:
    """The values wanted and left out after one more click on a value; `beside` keeps the others of its facet."""
    now = choice_of(value, wanted, left_out)
    kept, kept_out = (wanted - {value}, left_out - {value}) if beside else (frozenset(), frozenset())
    if now is Choice.NEITHER:
        return kept | {value}, kept_out
    return (kept, kept_out | {value}) if now is Choice.INCLUDED else (kept, kept_out)


def resting(*, thoughts: bool, rejected: bool) -> Filter:
    """What is listed while nothing is chosen."""
    return Filter(
        kinds=frozenset(QuoteKind) if thoughts else KINDS_SHOWN,
        statuses=frozenset(ReviewStatus) if rejected else STATUSES_SHOWN,
    )
