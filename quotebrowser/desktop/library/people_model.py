"""The list of speakers with their counts, narrowed by what is typed; those chosen stay in it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.library.wording import quotes_words, speaker_kind_words
from quotebrowser.desktop.theme import KIND_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quotebrowser.catalogue.rows import PersonRow

PERSON = Qt.ItemDataRole.UserRole
"""The role under which an item gives its PersonRow."""

ARTICLE = Qt.ItemDataRole.UserRole + 1
"""The role under which an item gives the title of its article, where another one bears the same name, else nothing."""

AnyIndex = QModelIndex | QPersistentModelIndex


def folded(text: str) -> str:
    """A text without case and accents, for comparing what is typed with names."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def narrowed(people: Iterable[tuple[str, PersonRow]], typed: str) -> list[PersonRow]:
    """Those whose folded name holds every word of `typed`, in their order."""
    words = folded(typed).split()
    return [person for name, person in people if all(word in name for word in words)]


class PeopleModel(QAbstractListModel):
    """Speakers in the order given; `chosen` ones stay listed whatever narrows the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everyone: dict[int, PersonRow] = {}
        self._names: dict[int, str] = {}
        self._listed: list[PersonRow] = []
        self._typed = ""
        self._chosen: frozenset[int] = frozenset()
        self._bearers: Counter[str] = Counter()
        self._title_of: Callable[[int], str] = lambda _article_id: ""

    def show(self, people: list[PersonRow], title_of: Callable[[int], str] | None = None) -> None:
        """List these people; those chosen who are not among them stay, with no quotes.

        `title_of` gives the title of an article by its id, and is asked for those in sight who are known in one only.
        """
        if title_of is not None:
            self._title_of = title_of
        gone = [self._everyone[person] for person in self._chosen if person in self._everyone]
        everyone = {person.id: person for person in people}
        for person in gone:
            everyone.setdefault(person.id, replace(person, quotes=0, articles=0))
        if list(everyone.values()) == list(self._everyone.values()):
            return
        self._names = {number: folded(person.name) for number, person in everyone.items()}
        self._bearers = Counter(self._names.values())
        self._everyone = everyone
        self._list_again()

    def narrow(self, typed: str) -> None:
        """List only those whose names hold every word of `typed`, and those chosen."""
        self._typed = typed
        self._list_again()

    def choose(self, people: frozenset[int]) -> None:
        """Remember who is chosen."""
        self._chosen = people

    def _list_again(self) -> None:
        matching = narrowed(((self._names[n], person) for n, person in self._everyone.items()), self._typed)
        if self._typed:
            found = {person.id for person in matching}
            pinned = [person for person in self._everyone.values() if person.id in self._chosen - found]
            matching = pinned + matching
        self.beginResetModel()
        self._listed = matching
        self.endResetModel()

    @property
    def everyone(self) -> list[PersonRow]:
        """All people, narrowed or not."""
        return list(self._everyone.values())

    def person(self, person_id: int) -> PersonRow | None:
        """A person by id, none where it does not speak in what is shown."""
        return self._everyone.get(person_id)

    def places_of(self, people: frozenset[int]) -> list[int]:
        """The rows in which some people are listed."""
        return [place for place, person in enumerate(self._listed) if person.id in people]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        if not index.isValid():
            return None
        person = self._listed[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{KIND_SIGNS[person.kind]} {person.name}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(person, self._title(person))
        if role == ARTICLE:
            return self._title(person) if self._bearers[self._names[person.id]] > 1 else ""
        return person if role == PERSON else None

    def _title(self, person: PersonRow) -> str:
        return "" if person.article_id is None else self._title_of(person.article_id)


def spoken(person: PersonRow, title: str = "") -> str:
    """A speaker as a tool tip or a screen reader says it; `title` is that of the only article it is known in."""
    said = f"{person.name}, {speaker_kind_words(person.kind)}, {quotes_words(person.quotes)}"
    if not title:
        return said
    return QCoreApplication.translate("People", "{said}, in “{title}”").format(said=said, title=title)
