"""The values of one facet as a list, narrowed by what is typed; those chosen stay in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.facets.choosing import Choice, Values, choice_of
from quotebrowser.desktop.facets.items import FacetItem, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ITEM = Qt.ItemDataRole.UserRole
"""The role under which an index gives its FacetItem."""

ARTICLE = Qt.ItemDataRole.UserRole + 1
"""The role under which it gives the title of its article, where another one bears the same name, else nothing."""

CHOICE = Qt.ItemDataRole.UserRole + 2
"""The role under which it gives what is asked of the value."""

AnyIndex = QModelIndex | QPersistentModelIndex


def narrowed(items: Iterable[FacetItem], typed: str) -> list[FacetItem]:
    """Those whose folded name holds every word of `typed`, in their order."""
    words = folded(typed).split()
    return [item for item in items if all(word in item.folded for word in words)]


class FacetModel(QAbstractListModel):
    """Values in the order given; those included or excluded stay listed whatever narrows the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[FacetItem, ...] = ()
        self._listed: list[FacetItem] = []
        self._typed = ""
        self._included: Values = frozenset()
        self._excluded: Values = frozenset()
        self._bearers: Counter[str] = Counter()
        self._title_of: Callable[[int], str] = lambda _article_id: ""

    def show(self, items: Sequence[FacetItem], title_of: Callable[[int], str] | None = None) -> bool:
        """List these values; those chosen that are not among them stay, with no quotes. Whether anything changed.

        `title_of` gives the title of an article by its id, and is asked for speakers known in one only, when in sight.
        """
        if title_of is not None:
            self._title_of = title_of
        chosen = self._included | self._excluded
        there = {item.value for item in items} if chosen else frozenset()
        gone = [replace(item, quotes=0) for item in self._items if item.value in chosen and item.value not in there]
        everything = (*items, *gone)
        if everything == self._items:
            return False
        self._items = everything
        self._bearers = Counter(item.folded for item in everything if item.person_id is not None)
        self._list_again()
        return True

    def narrow(self, typed: str) -> None:
        """List only those whose names hold every word of `typed`, and those chosen."""
        self._typed = typed
        self._list_again()

    def choose(self, included: Values, excluded: Values) -> None:
        """Mark what is asked of the values."""
        if (included, excluded) == (self._included, self._excluded):
            return
        self._included, self._excluded = included, excluded
        if self._listed:
            self.dataChanged.emit(self.index(0), self.index(len(self._listed) - 1))

    def _list_again(self) -> None:
        matching = narrowed(self._items, self._typed) if self._typed else list(self._items)
        if self._typed:
            found = {item.value for item in matching}
            chosen = (self._included | self._excluded) - found
            matching = [item for item in self._items if item.value in chosen] + matching
        self.beginResetModel()
        self._listed = matching
        self.endResetModel()

    @property
    def items(self) -> tuple[FacetItem, ...]:
        """All values, narrowed or not."""
        return self._items

    def item_at(self, place: int) -> FacetItem:
        """The value of a row."""
        return self._listed[place]

    def first_matching(self) -> FacetItem | None:
        """The first value that is listed and not chosen."""
        return next((item for item in self._listed if self._choice(item) is Choice.NEITHER), None)

    def place_of(self, value: int | str) -> int | None:
        """The row of a value, none where it is not listed."""
        return next((place for place, item in enumerate(self._listed) if item.value == value), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows, tells or is."""
        if not index.isValid():
            return None
        item = self._listed[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.sign} {item.label}" if item.sign else item.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(item)
        if role == ARTICLE:
            return self._title(item) if self._bearers[item.folded] > 1 else ""
        if role == CHOICE:
            return self._choice(item)
        return item if role == ITEM else None

    def _choice(self, item: FacetItem) -> Choice:
        return choice_of(item.value, self._included, self._excluded)

    def _title(self, item: FacetItem) -> str:
        return "" if item.article_id is None else self._title_of(item.article_id)

    def _spoken(self, item: FacetItem) -> str:
        said, title = item.spoken(), self._title(item)
        if title:
            said = QCoreApplication.translate("Facets", "{said}, in “{title}”").format(said=said, title=title)
        return {
            Choice.NEITHER: said,
            Choice.INCLUDED: QCoreApplication.translate("Facets", "{said}: wanted").format(said=said),
            Choice.EXCLUDED: QCoreApplication.translate("Facets", "{said}: left out").format(said=said),
        }[self._choice(item)]
