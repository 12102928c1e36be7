"""Who is heard how much: shares of voice by outlet or month, and people by outlet as a matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.tallying import By, said_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.tallying import PersonName


@dataclass(frozen=True, slots=True)
class Voice:
    """One outlet or month: how many quotes are from each of the people, and how many from anybody or nobody known.

    `label` is empty for articles without outlet or date.
    """

    label: str
    counts: tuple[int, ...]
    all: int

    @property
    def shares(self) -> tuple[float, ...]:
        """The part of each person, of 1."""
        return tuple(count / self.all for count in self.counts)


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of voice: a row an outlet by name, or a month in order; those in which none of the people speaks, too."""

    people: tuple[PersonName, ...]
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """People by outlet: `counts[person][outlet]`; the outlets in which one of them speaks, most quotes first."""

    people: tuple[PersonName, ...]
    outlets: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def shares_of_voice(catalogue: Catalogue, people: Sequence[int], asked: Filter, by: By = By.OUTLET) -> Shares:
    """Which part of all quotes that `asked` lets through is whose, by outlet or month (`By.OUTLET`, `By.MONTH`)."""
    columns = tuple(catalogue.person_names(people))
    everybody = catalogue.tally(said_by(asked, ()), [by])
    theirs = _theirs(catalogue, columns, asked, by)
    return Shares(
        columns,
        tuple(
            Voice(label, tuple(theirs.get((person.id, label), 0) for person in columns), quotes)
            for (label,), quotes in sorted(everybody.items())
        ),
    )


def person_by_outlet(catalogue: Catalogue, people: Sequence[int], asked: Filter) -> Matrix:
    """How often each of `people` is quoted in which outlet, among the quotes that `asked` lets through."""
    columns = tuple(catalogue.person_names(people))
    theirs = _theirs(catalogue, columns, asked, By.OUTLET)
    totals: dict[str, int] = {}
    for (_, outlet), quotes in theirs.items():
        totals[outlet] = totals.get(outlet, 0) + quotes
    outlets = sorted(totals, key=lambda outlet: (-totals[outlet], outlet))
    counts = tuple(tuple(theirs.get((person.id, outlet), 0) for outlet in outlets) for person in columns)
    return Matrix(columns, tuple(outlets), counts)


def _theirs(catalogue: Catalogue, people: Sequence[PersonName], asked: Filter, by: By) -> dict[tuple[int, str], int]:
    if not people:
        return {}
    return catalogue.tally(said_by(asked, [person.id for person in people]), [By.PERSON, by])
