"""What a view of the comparison is about: whom, and among which quotes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue.tallying import By, said_by
from quotebrowser.comparison.tabulating import numbers_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.comparison.tabulating import Numbers

FEWEST, MOST = 1, 6
"""How many people can be compared: one with everybody else, and as many as can still be read."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The people, in the order of the columns, with their names, and the filter that their quotes obey.

    `silent` are the names of those of whom it lets nothing through.
    """

    people: tuple[int, ...]
    names: Mapping[int, str]
    asked: Filter
    numbers: Numbers
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of a question: whom it was about, and the answer that its view shows."""

    compared: Compared
    answer: Any


def compared_in(catalogue: Catalogue, people: Sequence[int], asked: Filter) -> Compared:
    """Whom to compare: these people in this order where they still exist, with how many quotes that is."""
    found = catalogue.person_names(people)
    ids = tuple(person.id for person in found)
    heard = catalogue.tally(said_by(asked, ids), [By.PERSON]) if ids else {}
    return Compared(
        ids,
        {person.id: person.name for person in found},
        asked,
        numbers_of(catalogue, ids, asked),
        tuple(person.name for person in found if (person.id,) not in heard),
    )


def in_order(catalogue: Catalogue, people: Sequence[int], asked: Filter, wanted: Sequence[int]) -> list[int]:
    """These people as they were put in order; where nobody did, the one who says most first."""
    if set(wanted) == set(people):
        return list(wanted)
    return [person.id for person in catalogue.people_by_id(people, asked)]
