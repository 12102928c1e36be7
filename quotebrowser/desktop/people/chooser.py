"""The small dialog in which one of all people is chosen, or a new one named, by typing a few letters and Return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from quotebrowser.desktop.facets.items import folded
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import KIND_SIGNS, columns, space
from quotebrowser.desktop.type_ahead import TypeAheadDialog

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quotebrowser.catalogue.listing_people import ListedPerson

MOST_OFFERED = 200
"""How many people are offered at once; typing on finds the others."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Who was chosen: a person of the catalogue by id, or a new one, whose id is None."""

    person_id: int | None
    name: str


def fitting(
    typed: str, people: Sequence[ListedPerson], first: frozenset[int] = frozenset(), *, most: int = MOST_OFFERED
) -> list[ListedPerson]:
    """Those in whose name or aliases every typed word begins a word: `first` ones, then those quoted most."""
    words = folded(typed).split()
    found = [
        person
        for person in people
        if not words or all(any(part.startswith(word) for part in _parts(person)) for word in words)
    ]
    return sorted(found, key=lambda person: (person.id not in first, -person.quotes, person.id))[:most]


def _parts(person: ListedPerson) -> list[str]:
    return folded(" ".join((person.name, *person.aliases))).split()


class PersonChooser(TypeAheadDialog):
    """Asks for a person; `chosen` gives a Choice."""

    chosen = Signal(object)

    def __init__(
        self,
        question: str,
        people: Sequence[ListedPerson],
        parent: QWidget,
        *,
        first: frozenset[int] = frozenset(),
        new_ones: bool = True,
    ) -> None:
        called = self.tr("Name"), self.tr("People to choose from")
        super().__init__(self.tr("Choose a person"), called, self.tr("Choose"), parent)
        self._people, self._first, self._new_ones = people, first, new_ones
        self.question = QLabel(question, self)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.above.addWidget(self.question)
        self.resize(columns(self, 64), space(self, 26))
        self.offer()

    def offers(self, typed: str) -> Iterator[tuple[str, Choice]]:
        """Those who fit, then a new person."""
        found = fitting(typed, self._people, self._first)
        for person in found:
            shown = f"{KIND_SIGNS[person.kind]} {person.name}  \N{EN DASH}  {quotes_words(person.quotes)}"
            yield shown, Choice(person.id, person.name)
        name = " ".join(typed.split())
        if self._new_ones and name and all(folded(name) != folded(person.name) for person in found):
            yield self.tr("+ {name}, new in this catalogue").format(name=name), Choice(None, name)

    def decide(self, choice: object) -> None:
        """Give the choice."""
        self.chosen.emit(choice)
