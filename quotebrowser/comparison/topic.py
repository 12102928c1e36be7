"""A topic: a name and the search that finds what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Topic:
    """`query` is what is typed into the search box; `is_tag` where the topic is the tag of this name."""

    name: str
    query: str
    is_tag: bool = False


def topics_of(catalogue: Catalogue, *, tags: bool = True) -> tuple[Topic, ...]:
    """The saved searches of a catalogue, then its tags, as topics."""
    searches = (Topic(search.name, f'search:"{search.name}"') for search in catalogue.saved_searches())
    tagged = (Topic(tag, f'tag:"{tag}"', is_tag=True) for tag in catalogue.tags()) if tags else ()
    return (*searches, *tagged)
