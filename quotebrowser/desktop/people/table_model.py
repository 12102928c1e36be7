"""The table of all people: columns from a table, sorted and narrowed here, three of them edited in place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.facets.items import folded
from quotebrowser.desktop.library.columns import tr_noop
from quotebrowser.desktop.library.wording import one_line, quotes_words, speaker_kind_words
from quotebrowser.desktop.people.attributes_table import attribute_words
from quotebrowser.desktop.theme import KIND_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.listing_people import ListedPerson
    from quotebrowser.records import SpeakerKind

PERSON = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its ListedPerson."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A person with what the table sorts and searches by, made once for all."""

    person: ListedPerson
    name: str
    sort_name: str
    aliases: str
    searched: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its heading, what it shows and sorts by, and a sample that its width is taken from.

    One that is `edited` can be changed in place, one of a `number` stands at the right; `at_first` says whether it
    stands there before anyone chooses.
    """

    name: str
    heading: str
    shown: Callable[[ListedPerson], str]
    order: Callable[[Row], Any]
    sample: str
    edited: bool = False
    number: bool = False
    at_first: bool = True

    @property
    def title(self) -> str:
        """The heading in the language of the window."""
        return QCoreApplication.translate("PeopleTable", self.heading)


def rows_of(people: Sequence[ListedPerson]) -> list[Row]:
    """People as rows, by sort name; for some ten thousand this is done on a thread."""
    rows = []
    for person in people:
        name, aliases = folded(person.name), folded(", ".join(person.aliases))
        rows.append(Row(person, name, folded(person.sort_name), aliases, f"{name}\n{aliases}"))
    return sorted(rows, key=lambda row: (row.sort_name, row.person.id))


def kind_shown(kind: SpeakerKind) -> str:
    """A kind of speaker with its sign."""
    return f"{KIND_SIGNS[kind]} {speaker_kind_words(kind)}"


def _aliases(person: ListedPerson) -> str:
    return ", ".join(person.aliases)


def _known(person: ListedPerson) -> str:
    return ", ".join(f"{attribute_words(attribute)}: {value}" for attribute, value in person.known)


COLUMNS: tuple[Column, ...] = (
    Column("name", tr_noop("Name"), lambda p: p.name, lambda r: r.name, "Maximilian Brandt-Oll", edited=True),
    Column(
        "sort_name",
        tr_noop("Sorted as"),
        lambda p: p.sort_name,
        lambda r: r.sort_name,
        "Brandt, Maximilian",
        edited=True,
    ),
    Column(
        "kind", tr_noop("Kind"), lambda p: kind_shown(p.kind), lambda r: r.person.kind, "○ unnamed source", edited=True
    ),
    Column("quotes", tr_noop("Quotes"), lambda p: f"{p.quotes:,}", lambda r: r.person.quotes, "98,310", number=True),
    Column(
        "articles", tr_noop("Articles"), lambda p: f"{p.articles:,}", lambda r: r.person.articles, "98,310", number=True
    ),
    Column("first_seen", tr_noop("First seen"), lambda p: p.first_seen, lambda r: r.person.first_seen, "2028-08-28"),
    Column("last_seen", tr_noop("Last seen"), lambda p: p.last_seen, lambda r: r.person.last_seen, "2028-08-28"),
    Column("aliases", tr_noop("Also called"), _aliases, lambda r: r.aliases, "Dr Brandt, M. Brandt"),
    Column("known", tr_noop("Known"), _known, lambda r: _known(r.person), "role: harbour master", at_first=False),
    Column(
        "links",
        tr_noop("Links"),
        lambda p: ", ".join(p.links),
        lambda r: r.person.links,
        "https://example.org",
        at_first=False,
    ),
    Column(
        "note",
        tr_noop("Note"),
        lambda p: one_line(p.note),
        lambda r: folded(r.person.note),
        "Ask the archive",
        edited=True,
        at_first=False,
    ),
)

PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
"""Where each column stands at first."""


class PeopleTableModel(QAbstractTableModel):
    """Everybody in rows; `edit` is asked to carry out a change (a person's id, a column's name, what was typed)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edit: Callable[[int, str, str], bool] = lambda _person, _column, _value: False
        self._everybody: list[Row] = []
        self._people: dict[int, ListedPerson] = {}
        self._listed: list[ListedPerson] = []
        self._places: dict[int, int] = {}
        self._typed = ""
        self._column, self._order = PLACES["quotes"], Qt.SortOrder.DescendingOrder

    def show(self, rows: Sequence[Row]) -> None:
        """List these, which come by sort name."""
        self._everybody = list(rows)
        self._people = {row.person.id: row.person for row in rows}
        self.narrow(self._typed)

    def narrow(self, typed: str) -> None:
        """List only those who have every word of `typed` in their name or aliases."""
        self._typed = typed
        self.beginResetModel()
        self._list_again()
        self.endResetModel()

    def _list_again(self) -> None:
        words = folded(self._typed).split()
        listed = [row for row in self._everybody if all(word in row.searched for word in words)]
        listed.sort(key=COLUMNS[self._column].order, reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._listed = [row.person for row in listed]
        self._places = {person.id: place for place, person in enumerate(self._listed)}

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; whoever is chosen stays chosen. Without a column the order stays."""
        if not 0 <= column < len(COLUMNS):
            return
        self.layoutAboutToBeChanged.emit()
        self._column, self._order = column, order
        before = self.persistentIndexList()
        people = [self._listed[index.row()].id for index in before]
        self._list_again()
        self.changePersistentIndexList(
            before,
            [self.index(self._places[person], index.column()) for person, index in zip(people, before, strict=True)],
        )
        self.layoutChanged.emit()

    def person(self, person_id: int) -> ListedPerson | None:
        """A person by id, narrowed away or not; none where they are gone."""
        return self._people.get(person_id)

    @property
    def everybody(self) -> list[ListedPerson]:
        """All people, narrowed or not."""
        return list(self._people.values())

    def person_at(self, place: int) -> ListedPerson:
        """The person of a row."""
        return self._listed[place]

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
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """What can be edited in place."""
        flags = super().flags(index)
        edited = index.isValid() and _is_edited_here(self._listed[index.row()], COLUMNS[index.column()])
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
        if str(value).strip() or column.name == "note":  # until everybody is listed anew
            self._listed[index.row()] = _with(person, column.name, value)
            self.dataChanged.emit(index, index)
        return True


def _with(person: ListedPerson, field: str, value: object) -> ListedPerson:
    changed: dict[str, Any] = {field: value}
    return replace(person, **changed)


def _is_edited_here(person: ListedPerson, column: Column) -> bool:
    """Whether a cell can be edited in place; a note of several lines is edited on the person's page."""
    return column.edited and not (column.name == "note" and "\n" in person.note)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def spoken(person: ListedPerson) -> str:
    """A person as a tool tip or a screen reader says it."""
    seen = " \N{EN DASH} ".join(dict.fromkeys(day for day in (person.first_seen, person.last_seen) if day))
    parts = (person.name, speaker_kind_words(person.kind), quotes_words(person.quotes), seen, *person.aliases)
    return ", ".join(part for part in parts if part)
