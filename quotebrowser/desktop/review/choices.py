"""Who can be chosen as a quote's speaker while one types: the article's people first, then all, then a new one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
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
    """One speaker that can be chosen; none for nobody known."""

    place: Place
    speaker: Speaker | None
    quotes: int = 0


def choices(typed: str, here: Sequence[PersonRow], everyone: Sequence[PersonRow]) -> list[Choice]:
    """What is offered for `typed`: those it fits among the article's people, then among all, then a new person.

    A speaker known in one article only is offered nowhere else. An empty `typed` fits everyone; that nobody known
    said it can always be chosen.
    """
    in_article = {person.id for person in here}
    elsewhere = (person for person in everyone if person.id not in in_article and person.article_id is None)
    found = [
        *(Choice(Place.ARTICLE, Speaker(p.name, p.kind), p.quotes) for p in _fitting(typed, here)),
        *(Choice(Place.CATALOGUE, Speaker(p.name, p.kind), p.quotes) for p in _fitting(typed, elsewhere)),
    ][:MOST_LISTED]
    name = " ".join(typed.split())
    known = any(choice.speaker is not None and folded(choice.speaker.name) == folded(name) for choice in found)
    if name and not known:
        found.append(Choice(Place.NEW, Speaker(name, SpeakerKind.PERSON)))
    found.append(Choice(Place.NOBODY, None))
    return found


def _fitting(typed: str, people: Iterable[PersonRow]) -> list[PersonRow]:
    """Those in whose names every typed word begins a word; those whose names begin as typed come first."""
    words = folded(typed).split()
    fitting = [
        person
        for person in people
        if all(any(part.startswith(word) for part in folded(person.name).split()) for word in words)
    ]
    return sorted(fitting, key=lambda person: not folded(person.name).startswith(" ".join(words)))
