"""What a merge does, or would do, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a colleague's catalogue.

    A decision is a status, a speaker, a place or a quote of a person's own: `decisions_new` are taken over,
    `decisions_same` were made here too, `decisions_conflicting` differ and wait for an answer, as do
    `notes_conflicting`; `conflicts_new` are those of both that no earlier merge has listed. `articles_in_trash` are
    known and lie in the trash of one of the two: they stay as they are.
    """

    articles_new: int = 0
    articles_known: int = 0
    articles_in_trash: int = 0
    decisions_new: int = 0
    decisions_same: int = 0
    decisions_conflicting: int = 0
    people_new: int = 0
    people_matched: int = 0
    tags_new: int = 0
    notes_new: int = 0
    notes_conflicting: int = 0
    conflicts_new: int = 0

    @property
    def in_words(self) -> str:
        """What is new, for the history."""
        numbers = (
            (self.articles_new, "article"),
            (self.decisions_new, "decision"),
            (self.tags_new, "tag"),
            (self.notes_new, "note"),
            (self.conflicts_new, "conflict"),
        )
        parts = [f"{number:,} {noun}{'' if number == 1 else 's'}" for number, noun in numbers if number]
        return ", ".join(parts) or "no article and no decision"


Tally = Counter[str]
"""The numbers of a merge under way, by the fields of Merged."""


def merged(tally: Tally) -> Merged:
    """The numbers when it is done."""
    return Merged(**{field.name: tally[field.name] for field in fields(Merged)})
