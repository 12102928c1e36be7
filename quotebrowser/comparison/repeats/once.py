"""A list in which every statement stands once: one of its quotes for all of them."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.catalogue.order import Listing
from quotebrowser.comparison.repeats.groups import statements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.comparison.repeats.wordings import Places


@dataclass(frozen=True, slots=True)
class Once:
    """`times` has for every quote that stands for several how many these are; `left_out` are all the others."""

    listing: Listing
    times: Mapping[int, int]
    left_out: frozenset[int]


def each_once(catalogue: Catalogue, asked: Filter, listing: Listing, wanted: int | None = None) -> Once:
    """The listing of what `asked` lets through with every statement once in each of its groups, at its first place.

    Its first quote stands there, or the one that is `wanted`. What was not compared yet stands for itself.
    """
    ids = np.array(listing.ids, dtype=np.int64)
    groups = np.repeat(np.arange(len(listing.groups)), [group.quotes for group in listing.groups])
    if not len(groups):
        groups = np.zeros(len(ids), dtype=np.int64)
    _, said = np.unique(_statement_of_each(catalogue, asked, ids), return_inverse=True)
    _, firsts, which, counts = np.unique(
        groups * (len(ids) + 1) + said, return_index=True, return_inverse=True, return_counts=True
    )
    shown = ids[firsts]
    if wanted is not None:
        shown[which[ids == wanted]] = wanted
    order = np.argsort(firsts)
    several = counts > 1
    sizes = np.bincount(groups[firsts], minlength=len(listing.groups)).tolist()
    kept = tuple(replace(group, quotes=size) for group, size in zip(listing.groups, sizes, strict=False))
    return Once(
        Listing(array("q", shown[order].tolist()), kept),
        dict(zip(shown[several].tolist(), counts[several].tolist(), strict=True)),
        frozenset(ids.tolist()) - frozenset(shown.tolist()),
    )


def _statement_of_each(catalogue: Catalogue, asked: Filter, ids: Places) -> Places:
    """A number for what each quote says; a quote that says nothing known has one of its own, below zero."""
    quotes, said = statements(catalogue.wordings(asked), *catalogue.alike_wordings())
    if not len(quotes):
        return -ids
    order = np.argsort(quotes)
    places = np.minimum(np.searchsorted(quotes[order], ids), len(quotes) - 1)
    return np.where(quotes[order][places] == ids, said[order][places], -ids)
