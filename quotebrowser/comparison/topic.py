"""A topic: a name and the search that finds what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """`query` is what is typed into the search box."""

    name: str
    query: str
