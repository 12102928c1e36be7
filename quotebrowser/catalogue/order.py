"""In which order a list of quotes is wanted, divided into which groups, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array


class SortBy(StrEnum):
    """What quotes are put in order by; those that are alike in it stand by date, article and place."""

    DATE = "date"
    SPEAKER = "speaker"
    QUOTE = "quote"
    KIND = "kind"
    OUTLET = "outlet"
    AUTHOR = "author"
    ARTICLE = "article"
    CONFIDENCE = "confidence"
    STATUS = "status"
    TAGS = "tags"
    NOTE = "note"


class GroupBy(StrEnum):
    """What a list is divided by."""

    SPEAKER = "speaker"
    ARTICLE = "article"
    OUTLET = "outlet"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a list. Groups stand in their own order, turned around where the sorting by the same thing is."""

    by: SortBy = SortBy.DATE
    descending: bool = False
    group: GroupBy | None = None


BY_DATE = Order()
"""The order of `quote_ids`."""


@dataclass(frozen=True, slots=True)
class Group:
    """Quotes that stand together: `key` is the id of the person or article, 0 for nobody; `name` is empty for none."""

    by: GroupBy
    key: int
    name: str
    quotes: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of quotes in an order, and the groups one after the other, none where none were asked for."""

    ids: array[int]
    groups: tuple[Group, ...] = ()
