"""The small dialog in which one of all people is chosen, or a new one named, by typing a few letters and Return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.facets.items import folded
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.name_box import NameBox
from quotebrowser.desktop.theme import KIND_SIGNS, columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.listing_people import ListedPerson

MOST_OFFERED = 200
"""How many people are offered at once; typing on finds the others."""

CHOICE = Qt.ItemDataRole.UserRole


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


class PersonChooser(QDialog):
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
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._people, self._first, self._new_ones = people, first, new_ones
        self.question = QLabel(question, self)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.name = NameBox(self.tr("Type a name"), self.tr("Name"), self)
        self.list = QListWidget(self)
        self.name.move_in(self.list)
        self.list.setAccessibleName(self.tr("People to choose from"))
        self.list.setUniformItemSizes(True)
        buttons = QDialogButtonBox(self)
        self.choose_button = buttons.addButton(self.tr("Choose"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.choose_button.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.5))
        column.addWidget(self.question)
        column.addWidget(self.name)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(columns(self, 64), space(self, 26))
        self.name.textChanged.connect(self._typed)
        self.list.itemActivated.connect(self._choose)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self._typed("")

    def _typed(self, typed: str) -> None:
        self.list.clear()
        found = fitting(typed, self._people, self._first)
        for person in found:
            shown = f"{KIND_SIGNS[person.kind]} {person.name}  \N{EN DASH}  {quotes_words(person.quotes)}"
            self._offer(shown, Choice(person.id, person.name))
        name = " ".join(typed.split())
        if self._new_ones and name and all(folded(name) != folded(person.name) for person in found):
            self._offer(self.tr("+ {name}, new in this catalogue").format(name=name), Choice(None, name))
        self.list.setCurrentRow(0)
        self.choose_button.setEnabled(self.list.count() > 0)

    def _offer(self, shown: str, choice: Choice) -> None:
        item = QListWidgetItem(shown, self.list)
        item.setData(CHOICE, choice)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(CHOICE))
            self.accept()
