"""The same words in several articles: who says them where, in how many outlets, and whether the outlets contradict."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.catalogue.filter import Excluded, Filter, Part
from quotebrowser.catalogue.names import folded, is_surname_only, suffix, surname, without_titles
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.repeat_index import Uttered, Wordings
    from quotebrowser.catalogue.tallying import PersonName
    from quotebrowser.comparison.repeats.wordings import Places


@dataclass(frozen=True)
class Repeat:
    """One statement: its quotes by date, those without one last, and who says it, the first one first.

    `conflict` names the people of whom not all can have said it: different ones, in different outlets. An anonymous
    source beside somebody named contradicts nobody.
    """

    quotes: tuple[Uttered, ...]
    speakers: tuple[PersonName, ...]
    conflict: tuple[PersonName, ...]

    @cached_property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({quote.article_id for quote in self.quotes})

    @cached_property
    def outlets(self) -> tuple[str, ...]:
        """The outlets whose names are known, the first one first."""
        return tuple(dict.fromkeys(quote.outlet for quote in self.quotes if quote.outlet))

    @property
    def first(self) -> Uttered:
        """The first quote."""
        return self.quotes[0]

    @property
    def last_day(self) -> str:
        """The last date that is known."""
        return max(quote.day for quote in self.quotes)

    @cached_property
    def variants(self) -> int:
        """How many wordings there are."""
        return len({quote.wording for quote in self.quotes})


def repeats(catalogue: Catalogue, asked: Filter, *, least: int = 2) -> list[Repeat]:
    """The statements that stand in `least` articles or more and of which `asked` lets through at least one quote.

    They are told whole, so that a filter by speaker does not hide who else is said to have said it; only the kinds and
    statuses are those of `asked`. Those in most articles first. What was not compared yet is left out.
    """
    everything = _of_these_kinds(asked)
    groups = _in_groups(catalogue.wordings(everything), *catalogue.alike_wordings())
    if asked != everything:
        wanted = set(catalogue.quote_ids(asked))
        groups = [group for group in groups if not wanted.isdisjoint(group)]
    place_of = {quote_id: place for place, group in enumerate(groups) for quote_id in group}
    gathered: list[list[Uttered]] = [[] for _ in groups]
    for quote in catalogue.uttered(place_of, everything):
        gathered[place_of[quote.quote_id]].append(quote)
    found = _told(catalogue, [quotes for quotes in gathered if _articles(quotes) >= least])
    return sorted(found, key=lambda repeat: (-repeat.articles, -len(repeat.outlets), repeat.first.quote_id))


def where_else(catalogue: Catalogue, quote_id: int, asked: Filter) -> Repeat | None:
    """Where the words of a quote stand, its own article among them; None where that is the only one.

    Of `asked` only the kinds and statuses count.
    """
    quotes = catalogue.uttered(catalogue.saying_the_same(quote_id), _of_these_kinds(asked))
    return next(iter(_told(catalogue, [quotes])), None) if _articles(quotes) > 1 else None


def _of_these_kinds(asked: Filter) -> Filter:
    return Filter(
        kinds=asked.kinds,
        statuses=asked.statuses,
        without=asked.without & {Part.KINDS, Part.STATUSES},
        excluded=Excluded(kinds=asked.excluded.kinds, statuses=asked.excluded.statuses),
    )


def _articles(quotes: Iterable[Uttered]) -> int:
    return len({quote.article_id for quote in quotes})


def _in_groups(kept: Wordings, ones: array[int], others: array[int]) -> list[list[int]]:
    """The quotes that say the same, two or more a group."""
    quote_ids, said = statements(kept, ones, others)
    order = np.argsort(said, kind="stable")
    _, firsts, counts = np.unique(said[order], return_index=True, return_counts=True)
    several = counts > 1
    return [
        quote_ids[order[first : first + count]].tolist()
        for first, count in zip(firsts[several].tolist(), counts[several].tolist(), strict=True)
    ]


def statements(kept: Wordings, ones: array[int], others: array[int]) -> tuple[Places, Places]:
    """Quotes, and for each a number from 0 on, the same for those whose wordings are the same or joined by pairs."""
    quote_ids, wordings = (np.array(numbers, dtype=np.int64) for numbers in (kept.quote_ids, kept.wordings))
    paired, places = np.unique(np.concatenate((ones, others)).astype(np.int64), return_inverse=True)
    if not len(paired):
        return quote_ids, wordings
    joined = np.array(_joined(len(paired), places[: len(ones)].tolist(), places[len(ones) :].tolist()))
    found = np.minimum(np.searchsorted(paired, wordings), len(paired) - 1)
    return quote_ids, np.where(paired[found] == wordings, paired[joined[found]], wordings)


def _joined(number: int, ones: list[int], others: list[int]) -> list[int]:
    """For each of so many things one that stands for all that pairs join it with (union-find)."""
    parent = list(range(number))

    def root(thing: int) -> int:
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    for one, other in zip(ones, others, strict=True):
        parent[root(one)] = root(other)
    return [root(thing) for thing in range(number)]


def _told(catalogue: Catalogue, groups: Sequence[Sequence[Uttered]]) -> list[Repeat]:
    ids = {quote.person_id for quotes in groups for quote in quotes if quote.person_id is not None}
    people = {person.id: person for person in catalogue.person_names(ids)}
    return [_repeat(quotes, people) for quotes in groups]


def _repeat(quotes: Sequence[Uttered], people: Mapping[int, PersonName]) -> Repeat:
    places: dict[int, set[tuple[str, int]]] = {}
    for quote in quotes:
        if quote.person_id is not None and quote.person_id in people:
            # An article whose outlet is not known counts as an outlet of its own.
            place = (quote.outlet, 0 if quote.outlet else quote.article_id)
            places.setdefault(quote.person_id, set()).add(place)
    conflict = {
        person_id
        for one, other in combinations(places, 2)
        if len(places[one] | places[other]) > 1 and _are_two(people[one], people[other])
        for person_id in (one, other)
    }
    return Repeat(
        tuple(quotes),
        tuple(people[person_id] for person_id in places),
        tuple(people[person_id] for person_id in places if person_id in conflict),
    )


def _are_two(one: PersonName, other: PersonName) -> bool:
    """Whether these are certainly two people, not a surname or an initial of one that waits for being joined."""
    if one.kind is not SpeakerKind.PERSON or other.kind is not SpeakerKind.PERSON:
        return False
    names = [without_titles(person.name) for person in (one, other)]
    if surname(names[0]) != surname(names[1]):
        return True
    if "" not in (suffix(names[0]), suffix(names[1])) and suffix(names[0]) != suffix(names[1]):
        return True
    if any(map(is_surname_only, names)):
        return False
    given = [folded(name).split()[0] for name in names]
    return given[0] != given[1] and not (given[0][0] == given[1][0] and 1 in map(len, given))
