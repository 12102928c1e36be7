"""The table of people as one sees it: sorted by a click, chosen in numbers, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quotebrowser.desktop.arranged_header import ArrangedHeader
from quotebrowser.desktop.people.table_model import COLUMNS, PLACES, PeopleTableModel, kind_shown
from quotebrowser.desktop.theme import space
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from quotebrowser.catalogue.listing_people import ListedPerson
    from quotebrowser.desktop.people.table_model import Row

ROW_LINES = 1.7

GIVE_WAY = ("first_seen", "sort_name", "aliases")
"""The columns that a narrow table leaves out while nobody has chosen any."""


class KindDelegate(QStyledItemDelegate):
    """Offers the kinds of speakers in a box."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QComboBox:
        """A box of all kinds."""
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Kind"))
        for kind in SpeakerKind:
            box.addItem(kind_shown(kind), kind)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with the kind there is."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Have the kind chosen carried out."""
        if isinstance(editor, QComboBox):
            model.setData(index, SpeakerKind(editor.currentData()))


class PeopleTable(QTableView):
    """Shows a PeopleTableModel; `chosen_changed` gives the people chosen, `opened` the one Return was pressed on."""

    chosen_changed = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleTableModel(self)
        self.setModel(self.people)
        self.setItemDelegateForColumn(PLACES["kind"], KindDelegate(self))
        self.setAccessibleName(self.tr("People"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(space(self, ROW_LINES))
        self.header = ArrangedHeader(COLUMNS, PLACES["name"], [PLACES[name] for name in GIVE_WAY], self)
        self.setHorizontalHeader(self.header)
        self.header.begin()
        self.header.setSortIndicator(PLACES["quotes"], Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.context_menu = QMenu(self)
        self._restoring = False
        self._wanted: frozenset[int] = frozenset()
        self._told: list[int] = []
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_people(self, rows: Sequence[Row]) -> None:
        """List these people; whoever was chosen stays chosen, and what was in sight stays there."""
        place = self.verticalScrollBar().value()
        self.people.show(rows)
        self._restore()
        self.verticalScrollBar().setValue(place)

    def narrow(self, typed: str) -> None:
        """List only those who are so called."""
        self.people.narrow(typed)
        self._restore()

    def chosen(self) -> list[ListedPerson]:
        """The people chosen, from the top."""
        ranges = self.selectionModel().selection().toList()
        places = sorted({place for chosen in ranges for place in range(chosen.top(), chosen.bottom() + 1)})
        return [self.people.person_at(place) for place in places]

    def choose(self, people: frozenset[int]) -> None:
        """Choose exactly these people, and bring the first of them into sight."""
        self._wanted = people
        self._restore()
        rows = self.selectionModel().selectedRows()
        if rows:
            self.scrollTo(rows[0])
        self._tell()

    def _restore(self) -> None:
        """Select whoever is wanted, after the list changed under the selection; the first row where none of them is."""
        selection = QItemSelection()
        places = [place for place in map(self.people.place_of, self._wanted) if place is not None]
        for place in places:
            selection.select(self.people.index(place, 0), self.people.index(place, len(COLUMNS) - 1))
        current = self.people.index(min(places, default=0), 0)
        self._restoring = bool(places)
        self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        if places:
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif current.isValid():
            self.selectRow(0)
        self._restoring = False
        if [person.id for person in self.chosen()] != self._told:
            self._tell()

    def _selected(self) -> None:
        if not self._restoring:
            self._wanted = frozenset(person.id for person in self.chosen())
            self._tell()

    def _tell(self) -> None:
        chosen = self.chosen()
        self._told = [person.id for person in chosen]
        self.chosen_changed.emit(chosen)

    def keyPressEvent(self, event: object) -> None:
        """Let Return open the page of the person, and leave the other keys to the table."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.state() != QAbstractItemView.State.EditingState:  # type: ignore[attr-defined]
            self.opened.emit()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that the other columns leave."""
        super().resizeEvent(event)
        self.header.fill(event.size().width())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a person."""
        if self.people.rowCount():
            self.context_menu.popup(event.globalPos())
