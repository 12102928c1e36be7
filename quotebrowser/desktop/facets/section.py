"""One facet of the pane: a heading that opens and closes it, a box to narrow it, and the list of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.facets.choosing import Values, after_a_click
from quotebrowser.desktop.facets.facet_list import FacetList
from quotebrowser.desktop.facets.model import FacetModel
from quotebrowser.desktop.theme import heading_font, space

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quotebrowser.catalogue.facets import FacetName
    from quotebrowser.desktop.facets.items import FacetItem

FEW = 8
"""Up to how many values no box to narrow them is shown, and how many rows a list is high at most."""


class Heading(QToolButton):
    """Opens and closes a section; its arrow says which, and it does not look pressed while it is open."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Be drawn as a button that is not checked."""
        super().initStyleOption(option)
        if not self.isDown():
            option.state = (option.state & ~QStyle.StateFlag.State_On) | QStyle.StateFlag.State_Raised


class FacetSection(QFrame):
    """`changed` gives the values wanted and those left out, after the person has chosen."""

    changed = Signal(object, object)

    def __init__(self, name: FacetName | None, title: str, find: str, rows: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._least_rows = rows
        self.opens_by_itself = True
        """Whether it may open when it has something new; not where it was remembered as open or closed."""
        self._included: Values = frozenset()
        self._excluded: Values = frozenset()
        self.model = FacetModel(self)
        self.heading = Heading(self)
        self.heading.setText(title)
        self.heading.setFont(heading_font(self.font()))
        self.heading.setCheckable(True)
        self.heading.setAutoRaise(True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.toggled.connect(self._open)
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.all_button = QToolButton(self)
        self.all_button.setText(self.tr("Any"))
        self.all_button.setAutoRaise(True)
        self.all_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all_button.setAccessibleName(self.tr("{facet}: any").format(facet=title))
        self.all_button.setToolTip(self.tr("Choose nothing here, so that any will do"))
        self.all_button.setEnabled(False)
        self.all_button.clicked.connect(self.clear)
        self.narrow = QLineEdit(self)
        self.narrow.setPlaceholderText(find)
        self.narrow.setAccessibleName(find)
        self.narrow.setClearButtonEnabled(True)
        self.narrow.setAcceptDrops(False)  # files dropped here are for the window
        self.narrow.textChanged.connect(self._narrow)
        self.narrow.returnPressed.connect(self._choose_first)
        self.list = FacetList(self)
        self.list.setAccessibleName(self.tr("{facet} with the number of their quotes").format(facet=title))
        self.list.setWhatsThis(
            self.tr("Click for only this, again for all but this, a third time for any. With Ctrl, beside the others.")
        )
        self.list.setModel(self.model)
        self.list.pressed_on.connect(self._pressed_on)
        self._lay_out()
        self.heading.setChecked(True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(space(self, 0.3))
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.all_button)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.3))
        column.addLayout(top)
        column.addWidget(self.narrow)
        column.addWidget(self.list, 1)

    @property
    def included(self) -> Values:
        """The values wanted."""
        return self._included

    @property
    def excluded(self) -> Values:
        """The values left out."""
        return self._excluded

    def show_items(self, items: Sequence[FacetItem], title_of: Callable[[int], str] | None = None) -> None:
        """List these values; those chosen stay chosen, and the list stays where it was scrolled to."""
        bar = self.list.verticalScrollBar()
        place, current = bar.value(), self._current_value()
        if self.model.show(items, title_of):
            self._fit()
            self._go_back_to(current)
            self.list.doItemsLayout()
            bar.setValue(place)
        self.count.setText(f"{len(items):,}")

    def set_choice(self, included: Values, excluded: Values) -> None:
        """Show these values as wanted and left out, without a word to anyone."""
        self._included, self._excluded = included, excluded
        self.model.choose(included, excluded)
        self.all_button.setEnabled(bool(included or excluded))

    def choose(self, included: Values, excluded: Values = frozenset()) -> None:
        """Want and leave out exactly these values."""
        if (included, excluded) != (self._included, self._excluded):
            self.set_choice(included, excluded)
            self.changed.emit(included, excluded)

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks for people."""
        self.list.delegate.apart = apart
        self.list.viewport().update()

    def clear(self) -> None:
        """Choose nothing: any will do."""
        self.choose(frozenset())

    def forget(self) -> None:
        """Be empty, without a word to anyone, as another catalogue is shown."""
        self.set_choice(frozenset(), frozenset())
        self.narrow.clear()
        self.show_items(())

    def _open(self, is_open: bool) -> None:  # noqa: FBT001 - the slot of a checkable button
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.list.setVisible(is_open)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the values need, up to a few rows."""
        is_open, number = self.heading.isChecked(), len(self.model.items)
        self.narrow.setVisible(is_open and (self._least_rows > 0 or number > FEW or bool(self.narrow.text())))
        rows = max(self._least_rows, min(max(1, number), FEW))
        self.list.setMinimumHeight(self.list.row_height() * rows)
        if self._least_rows == 0:
            self.list.setMaximumHeight(self.list.row_height() * rows)
        grows = is_open and self._least_rows > 0
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Maximum
        )

    def _pressed_on(self, value: int | str, beside: bool) -> None:  # noqa: FBT001 - the slot of a signal
        self.choose(*after_a_click(value, self._included, self._excluded, beside=beside))

    def _narrow(self, typed: str) -> None:
        current = self._current_value()
        self.model.narrow(typed)
        self._go_back_to(current)

    def _choose_first(self) -> None:
        """Choose the first value that what is typed leaves, as Return in the box means."""
        found = self.model.first_matching()
        if found is not None:
            self.choose(frozenset({found.value}))
            self._go_back_to(found.value)
            self.list.setFocus()

    def _current_value(self) -> int | str | None:
        index = self.list.currentIndex()
        return self.model.item_at(index.row()).value if index.isValid() else None

    def _go_back_to(self, value: int | str | None) -> None:
        """Make a value the current one again; a list always has a current row, for keys and screen readers."""
        place = 0 if value is None else self.model.place_of(value) or 0
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(place))
