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

    A word fits where it begins a word of the title, stands in it, or begins a word of the menu's name. Where nothing
    fits so, letters that come in the title in their order are enough: "cmpspk" finds "Compare the speakers".
    """
    entries, words = list(entries), folded(typed).split() if typed.strip() else []
    ranked = [(_rank(entry, words), entry) for entry in entries]
    fitting = [(rank, entry) for rank, entry in ranked if rank is not None]
    if not fitting:
        return [entry for entry in entries if _has_letters_of("".join(words), folded(entry.title))]
    return [entry for _, entry in sorted(fitting, key=lambda pair: pair[0])]


def _rank(entry: Entry, words: list[str]) -> int | None:
    """How badly the words fit an entry, None where one of them does not."""
    title, menu = folded(entry.title), folded(entry.menu)
    ranks = [rank for rank in (_rank_of_word(word, title, menu) for word in words) if rank is not None]
    if len(ranks) < len(words):
        return None
    return sum(ranks) * 2 + (0 if title.startswith(" ".join(words)) else 1)


def _rank_of_word(word: str, title: str, menu: str) -> int | None:
    if any(part.startswith(word) for part in title.split()):
        return 0
    if word in title:
        return 1
    return 2 if any(part.startswith(word) for part in menu.split()) else None


def _has_letters_of(typed: str, title: str) -> bool:
    letters = iter(title)
    return all(letter in letters for letter in typed)
