"""The table of all people: columns from a table, sorted and narrowed here, three of them edited in place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.library.people_model import folded
from quotebrowser.desktop.library.wording import quotes_words, speaker_kind_words
from quotebrowser.desktop.theme import KIND_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.listing_people import ListedPerson
    from quotebrowser.records import SpeakerKind

PERSON = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its ListedPerson."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its heading, what it shows and sorts by, and a sample that its width is taken from.

    One that is `edited` can be changed in place, one of a `number` stands at the right and begins with the largest.
    """

    name: str
    heading: str
    shown: Callable[[ListedPerson], str]
    order: Callable[[ListedPerson], Any]
    sample: str
    edited: bool = False
    number: bool = False


def kind_shown(kind: SpeakerKind) -> str:
    """A kind of speaker with its sign."""
    return f"{KIND_SIGNS[kind]} {speaker_kind_words(kind)}"


COLUMNS: tuple[Column, ...] = (
    Column("name", "Name", lambda p: p.name, lambda p: folded(p.name), "Maximilian Brandt-Oll", edited=True),
    Column(
        "sort_name",
        "Sorted as",
        lambda p: p.sort_name,
        lambda p: folded(p.sort_name),
        "Brandt, Maximilian",
        edited=True,
    ),
    Column(
        "kind",
        "Kind",
        lambda p: kind_shown(p.kind),
        lambda p: speaker_kind_words(p.kind),
        "○ unnamed source",
        edited=True,
    ),
    Column("quotes", "Quotes", lambda p: f"{p.quotes:,}", lambda p: p.quotes, "Articles ↓", number=True),
    Column("articles", "Articles", lambda p: f"{p.articles:,}", lambda p: p.articles, "Articles ↓", number=True),
    Column("first_seen", "First seen", lambda p: p.first_seen, lambda p: p.first_seen, "2028-08-28"),
    Column("last_seen", "Last seen", lambda p: p.last_seen, lambda p: p.last_seen, "2028-08-28"),
    Column("aliases", "Also called", lambda p: ", ".join(p.aliases), lambda p: folded(", ".join(p.aliases)), ""),
)

PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
"""Where each column stands at first."""


class PeopleTableModel(QAbstractTableModel):
    """Everybody in rows; `edit` is asked to carry out a change (a person's id, a column's name, what was typed)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edit: Callable[[int, str, str], bool] = lambda _person, _column, _value: False
        self._everybody: dict[int, ListedPerson] = {}
        self._searched: dict[int, str] = {}
        self._listed: list[ListedPerson] = []
        self._places: dict[int, int] = {}
        self._typed = ""
        self._column, self._order = PLACES["quotes"], Qt.SortOrder.DescendingOrder

    def show(self, people: Sequence[ListedPerson]) -> None:
        """List these people."""
        self._everybody = {person.id: person for person in people}
        self._searched = {person.id: folded("\n".join((person.name, *person.aliases))) for person in people}
        self._list_again()

    def narrow(self, typed: str) -> None:
        """List only those who have every word of `typed` in their name or aliases."""
        self._typed = typed
        self._list_again()

    def _list_again(self) -> None:
        words = folded(self._typed).split()
        self.beginResetModel()
        self._put_in_order(
            [
                person
                for person in self._everybody.values()
                if not words or all(word in self._searched[person.id] for word in words)
            ]
        )
        self.endResetModel()

    def _put_in_order(self, people: list[ListedPerson]) -> None:
        order = COLUMNS[self._column].order
        by_name = sorted(people, key=lambda person: (folded(person.sort_name), person.id))
        self._listed = sorted(by_name, key=order, reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._places = {person.id: place for place, person in enumerate(self._listed)}

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; whoever is chosen stays chosen. Without a column the order stays."""
        if not 0 <= column < len(COLUMNS):
            return
        self.layoutAboutToBeChanged.emit()
        self._column, self._order = column, order
        before = self.persistentIndexList()
        people = [self._listed[index.row()].id for index in before]
        self._put_in_order(self._listed)
        self.changePersistentIndexList(
            before,
            [self.index(self._places[person], index.column()) for person, index in zip(people, before, strict=True)],
        )
        self.layoutChanged.emit()

    def person(self, person_id: int) -> ListedPerson | None:
        """A person by id, narrowed away or not; none where they are gone."""
        return self._everybody.get(person_id)

    @property
    def everybody(self) -> list[ListedPerson]:
        """All people, narrowed or not."""
        return list(self._everybody.values())

    def place_of(self, person_id: int) -> int | None:
        """The row of a person, none where they are not listed."""
        return self._places.get(person_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("PeopleTable", COLUMNS[section].heading)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """What can be edited in place."""
        flags = super().flags(index)
        edited = index.isValid() and COLUMNS[index.column()].edited
        return flags | Qt.ItemFlag.ItemIsEditable if edited else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells or is."""
        if not index.isValid():
            return None
        person, column = self._listed[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return person.kind if column.name == "kind" else column.shown(person)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole or (role == Qt.ItemDataRole.AccessibleTextRole and not index.column()):
            return spoken(person)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.shown(person)
        return person if role == PERSON else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Have a change carried out; whether it was."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not COLUMNS[index.column()].edited:
            return False
        person, column = self._listed[index.row()], COLUMNS[index.column()]
        if value == self.data(index, role) or not self.edit(person.id, column.name, str(value)):
            return False
        if str(value).strip():  # until everybody is listed anew
            self._listed[index.row()] = _with(person, column.name, value)
            self.dataChanged.emit(index, index)
        return True


def _with(person: ListedPerson, field: str, value: object) -> ListedPerson:
    changed: dict[str, Any] = {field: value}
    return replace(person, **changed)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def spoken(person: ListedPerson) -> str:
    """A person as a tool tip or a screen reader says it."""
    seen = " \N{EN DASH} ".join(dict.fromkeys(day for day in (person.first_seen, person.last_seen) if day))
    parts = (person.name, speaker_kind_words(person.kind), quotes_words(person.quotes), seen, *person.aliases)
    return ", ".join(part for part in parts if part)
