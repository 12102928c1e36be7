"""Who can be chosen as a quote's speaker while one types: the article's people first, then all, then a new one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING

from quotebrowser.desktop.facets.items import folded
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quotebrowser.catalogue.rows import PersonRow

MOST_LISTED = 200
"""How many people are offered at once; typing on finds the others."""


class Place(Enum):
    """Where a choice comes from."""

    ARTICLE = "article"
    CATALOGUE = "catalogue"
    NEW = "new"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Choice:
    """One speaker that can be chosen; none for nobody known. `person_id` is set for one whom the catalogue knows."""

    place: Place
    speaker: Speaker | None
    quotes: int = 0
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person with the name as it is looked through: folded, a blank before every word."""

    person: PersonRow
    name: str


def candidates(people: Iterable[PersonRow]) -> list[Candidate]:
    """These people, ready to be looked through while one types."""
    return [Candidate(person, f" {' '.join(folded(person.name).split())}") for person in people]


def choices(typed: str, here: Sequence[Candidate], everyone: Sequence[Candidate]) -> list[Choice]:
    """What is offered for `typed`: those it fits among the article's people, then among all, then a new person.

    A speaker known in one article only is offered nowhere else. An empty `typed` fits everyone; that nobody known
    said it can always be chosen.
    """
    in_article = {candidate.person.id for candidate in here}
    fitting = _fitting(typed, everyone)
    elsewhere = (person for person in fitting if person.id not in in_article and person.article_id is None)
    listed = [
        *(_choice(Place.ARTICLE, person) for person in _fitting(typed, here)),
        *(_choice(Place.CATALOGUE, person) for person in islice(elsewhere, MOST_LISTED)),
    ][:MOST_LISTED]
    name = " ".join(typed.split())
    known = any(choice.speaker is not None and folded(choice.speaker.name) == folded(name) for choice in listed)
    if name and not known:
        listed.append(Choice(Place.NEW, Speaker(name, SpeakerKind.PERSON)))
    listed.append(Choice(Place.NOBODY, None))
    return listed


def _choice(place: Place, person: PersonRow) -> Choice:
    return Choice(place, Speaker(person.name, person.kind), person.quotes, person.id)


def _fitting(typed: str, people: Sequence[Candidate]) -> list[PersonRow]:
    """Those in whose names every typed word begins a word; those whose names begin as typed come first."""
    words = folded(typed).split()
    beginnings = [f" {word}" for word in words]
    fitting = [candidate for candidate in people if all(beginning in candidate.name for beginning in beginnings)]
    whole = f" {' '.join(words)}"
    fitting.sort(key=lambda candidate: not candidate.name.startswith(whole))
    return [candidate.person for candidate in fitting]
