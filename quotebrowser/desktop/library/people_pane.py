"""The speakers on the left: a box to narrow them, the list with counts, and the way back to everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.library.people_model import ARTICLE, PERSON, PeopleModel
from quotebrowser.desktop.theme import (
    KIND_SIGNS,
    NOBODY_APART,
    colours_of,
    columns,
    heading_font,
    space,
    speaker_ink,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


GO_ON = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
"""The keys that, with Ctrl, go on in a list without choosing, so that Ctrl and Space choose someone further on too."""

NAME_SHARE = 0.6
"""The most of a row that a name takes where the title of an article stands beside it, to tell it from one like it."""


class PersonDelegate(QStyledItemDelegate):
    """Paints a speaker: the sign of its kind in its colour, the name, the count at the right.

    Between those alike in name stands the title of the article that each is known in.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.apart: Mapping[int, int] = NOBODY_APART

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one item."""
        person = index.data(PERSON)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if isinstance(person, PersonRow):
            self._paint_person(painter, option, person, index.data(ARTICLE))

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, person: PersonRow, article: str) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        metrics: QFontMetrics = option.fontMetrics
        rect: QRect = option.rect
        colours = colours_of(palette)
        edge = metrics.horizontalAdvance("n")
        sign_width = metrics.horizontalAdvance("▣ ")
        count = f"{person.quotes:,}"
        count_width = metrics.horizontalAdvance(count)
        ink = colours.highlighted_text if chosen else colours.text
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setPen(QColor(speaker_ink(colours, person.id, self.apart)))
        painter.drawText(rect.adjusted(edge, 0, 0, 0), middle, KIND_SIGNS[person.kind])
        painter.setPen(QColor(ink))
        name_rect = rect.adjusted(edge + sign_width + edge // 2, 0, -(2 * edge + count_width), 0)
        most = round(name_rect.width() * NAME_SHARE) if article else name_rect.width()
        name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, most)
        painter.drawText(name_rect, middle, name)
        painter.setPen(QColor(ink if chosen else colours.muted))
        if article:
            rest = name_rect.adjusted(metrics.horizontalAdvance(f"{name} "), 0, 0, 0)
            title = metrics.elidedText(f"· {article}", Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, middle, title)
        painter.drawText(rect.adjusted(0, 0, -edge, 0), middle | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """How large an item is."""
        metrics: QFontMetrics = option.fontMetrics
        return QSize(super().sizeHint(option, index).width(), round(metrics.height() * 1.6))


class PeopleList(QListView):
    """Keeps the keys with which one goes on in a list without choosing; elsewhere they mean the table of quotes."""

    def event(self, event: QEvent) -> bool:
        """Claim these keys before a command does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if with_control and event.key() in GO_ON:
                event.accept()
                return True
        return super().event(event)


class PeoplePane(QFrame):
    """Lists speakers; `chosen_changed` gives the ids of those chosen, none of them meaning everyone."""

    chosen_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PeopleModel(self)
        self._chosen: frozenset[int] = frozenset()
        self._choosing = False

        self.heading = QLabel(self.tr("Speakers"), self)
        self.heading.setFont(heading_font(self.font()))
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.narrow = QLineEdit(self)
        self.narrow.setPlaceholderText(self.tr("Find a speaker"))
        self.narrow.setAccessibleName(self.tr("Find a speaker"))
        self.narrow.setClearButtonEnabled(True)
        self.narrow.setAcceptDrops(False)  # files dropped here are for the window
        self.narrow.textChanged.connect(self._narrow)
        self.list = PeopleList(self)
        self.list.setAccessibleName(self.tr("Speakers with the number of their quotes"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self._delegate = PersonDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.all_button = QPushButton(self.tr("&All speakers"), self)
        self.all_button.setToolTip(self.tr("Choose no speaker, so that everyone's quotes are listed"))
        self.all_button.setEnabled(False)
        self.all_button.clicked.connect(self.clear)
        self.narrow.returnPressed.connect(self._choose_first)
        self.setFocusProxy(self.list)

        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.6), space(self, 0.6), space(self, 0.3), space(self, 0.6))
        column.setSpacing(space(self, 0.45))
        column.addLayout(top)
        column.addWidget(self.narrow)
        column.addWidget(self.list, 1)
        column.addWidget(self.all_button)
        self.setMinimumWidth(columns(self, 28))

    @property
    def chosen(self) -> frozenset[int]:
        """The ids of the speakers chosen."""
        return self._chosen

    def show_people(self, people: list[PersonRow], title_of: Callable[[int], str] | None = None) -> None:
        """List these people; those chosen stay chosen. `title_of` gives the title of an article by its id."""
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self.model.show(people, title_of)
        self.count.setText(f"{len(people):,}")
        self._restore()
        self.list.doItemsLayout()
        bar.setValue(place)

    def choose(self, people: frozenset[int], *, silently: bool = False) -> None:
        """Choose exactly these people; `silently` without a word to anyone."""
        if people == self._chosen:
            return
        self._chosen = people
        self.model.choose(people)
        self._restore()
        self.all_button.setEnabled(bool(people))
        if not silently:
            self.chosen_changed.emit(people)

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        self._delegate.apart = apart
        self.list.viewport().update()

    def clear(self) -> None:
        """Choose no one: everyone's quotes are meant."""
        self.choose(frozenset())

    def forget(self) -> None:
        """Empty the list and the box, without a word to anyone, as another catalogue is shown."""
        self._chosen = frozenset()
        self.model.choose(self._chosen)
        self.narrow.clear()
        self.all_button.setEnabled(False)
        self.show_people([])

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._restore()

    def _choose_first(self) -> None:
        """Choose the first speaker that what is typed leaves, as Return in the box means."""
        for place in range(self.model.rowCount()):
            person = self.model.index(place).data(PERSON)
            if person.id not in self._chosen:
                self.choose(frozenset({person.id}))
                self.list.setFocus()
                return

    def _restore(self) -> None:
        """Select in the list whoever is chosen, after the list changed under the selection."""
        selection = QItemSelection()
        places = self.model.places_of(self._chosen)
        for place in places:
            index = self.model.index(place)
            selection.select(index, index)
        self._choosing = True
        selection_model = self.list.selectionModel()
        selection_model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places:
            selection_model.setCurrentIndex(self.model.index(places[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._choosing = False

    def _selected(self) -> None:
        if self._choosing:
            return
        indexes = self.list.selectionModel().selectedIndexes()
        self._chosen = frozenset(index.data(PERSON).id for index in indexes)
        self.model.choose(self._chosen)
        self.all_button.setEnabled(bool(self._chosen))
        self.chosen_changed.emit(self._chosen)
