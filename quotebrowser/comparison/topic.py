"""A topic: a name and the search that finds what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Topic:
    """`query` is what is typed into the search box."""

    name: str
    query: str


def saved_topics(catalogue: Catalogue) -> tuple[Topic, ...]:
    """The saved searches of a catalogue as topics, by name."""
    return tuple(Topic(search.name, search.query) for search in catalogue.saved_searches())
