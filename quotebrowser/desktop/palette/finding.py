"""Which commands what is typed into the palette means, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as the palette lists it; `why_off` is why it cannot be carried out now, empty where it can."""

    id: str
    title: str
    menu: str
    keys: str = ""
    why_off: str = ""


def found(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Those that what is typed fits, best first; all of them, in their order, where nothing is typed.

    A word fits where it begins a word of the title, stands in it, begins a word of the menu's name, or where its
    letters come in the title in their order, so that "cpspk" finds "Compare the speakers".
    """
    words = folded(typed).split()
    ranked = [(_rank(entry, words), entry) for entry in entries]
    fitting = [(rank, entry) for rank, entry in ranked if rank is not None]
    return [entry for _, entry in sorted(fitting, key=lambda pair: pair[0])]


def _rank(entry: Entry, words: list[str]) -> int | None:
    """How badly the words fit an entry, None where one of them does not."""
    title, menu = folded(entry.title), folded(entry.menu)
    ranks = [_rank_of_word(word, title, menu) for word in words]
    if None in ranks:
        return None
    begins = title.startswith(" ".join(words))
    return sum(rank or 0 for rank in ranks) * 2 + (0 if begins else 1)


def _rank_of_word(word: str, title: str, menu: str) -> int | None:
    if any(part.startswith(word) for part in title.split()):
        return 0
    if word in title:
        return 1
    if any(part.startswith(word) for part in menu.split()):
        return 2
    letters = iter(title)
    return 3 if all(letter in letters for letter in word) else None
