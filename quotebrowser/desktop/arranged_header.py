"""The head of a table whose columns are chosen, ordered and sized by its reader, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from quotebrowser.desktop.theme import columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

LEAST_WIDE = 24
"""The characters that the wide column keeps, however many others are shown."""

SHOWN_SIGN, HIDDEN_SIGN = "=", "-"


class Head(Protocol):
    """What the header must know of a column: its name in the settings, its title, and a sample of what it shows."""

    @property
    def name(self) -> str:
        """What the settings call it."""

    @property
    def title(self) -> str:
        """The heading in the language of the window."""

    @property
    def sample(self) -> str:
        """A text that its width is taken from."""

    @property
    def at_first(self) -> bool:
        """Whether it is shown before anyone chooses."""


class ArrangedHeader(QHeaderView):
    """The column numbered `wide` has the room that the others leave, and is always shown.

    While nobody has chosen, those of `give_way` are left out in their order where the room is too narrow for all.
    `arranged` says that somebody has changed the columns.
    """

    arranged = Signal()

    def __init__(self, heads: Sequence[Head], wide: int, give_way: Sequence[int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heads = heads
        self._wide = wide
        self._give_way = give_way
        self._chosen = False
        self._settling = False
        self._room = 0
        self._more: list[QAction] = []
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setAccessibleName(self.tr("Columns"))
        self.menu = QMenu(self.tr("Columns"), self)
        self.menu.aboutToShow.connect(self._fill_menu)

    def begin(self) -> None:
        """Stand as nobody has changed anything; called once the columns are there."""
        # Painting, a header asks for every row whether it is selected: seconds, once a million are.
        self.setSelectionModel(QItemSelectionModel(self.model(), self))
        self.restore(())
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)

    def restore(self, remembered: Sequence[str]) -> None:
        """Stand as `remembered` has it, columns that it does not name at the end; as at first where it is empty."""
        self._settling = True
        self._chosen = bool(remembered)
        known = dict(filter(None, map(self._read, remembered)))
        names = [*known, *(head.name for head in self._heads if head.name not in known)]
        for place, name in enumerate(names):
            number = next(number for number, head in enumerate(self._heads) if head.name == name)
            self.moveSection(self.visualIndex(number), place)
            shown, wide = known.get(name, (self._heads[number].at_first and not remembered, 0.0))
            self.setSectionHidden(number, not shown and number != self._wide)
            self.resizeSection(number, columns(self, wide) if wide else self._usual_width(number))
        self._settling = False
        self.fill(self._room)

    def remembered(self) -> tuple[str, ...]:
        """The columns in their order, with what is shown and its width in characters; nothing where nobody chose."""
        if not self._chosen:
            return ()
        character = max(1, columns(self, 1))
        entries = []
        for place in range(self.count()):
            number = self.logicalIndex(place)
            width = self.sectionSize(number)  # which is 0 also where Qt, just when one is moved, calls it shown
            sign = SHOWN_SIGN if width else HIDDEN_SIGN
            entries.append(f"{self._heads[number].name}{sign}{width / character:.1f}")
        return tuple(entries)

    def fill(self, room: int) -> None:
        """Give the wide column what the others leave of this room."""
        self._room = room
        if self._settling or room <= 0:
            return
        self._settling = True
        least = columns(self, LEAST_WIDE)
        if not self._chosen:
            self._make_room(room - least)
        self.resizeSection(self._wide, max(least, room - self._others()))
        self._settling = False

    def _others(self) -> int:
        """The width of all shown but the wide one."""
        return sum(self.sectionSize(number) for number in range(self.count()) if number != self._wide)

    def _make_room(self, room: int) -> None:
        for number in self._give_way:
            self.showSection(number)
        for number in self._give_way:
            self.setSectionHidden(number, self._others() > room)

    def add_to_menu(self, action: QAction) -> None:
        """Offer a command below the columns."""
        self._more.append(action)

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of columns at a place of the screen."""
        self.menu.popup(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of columns."""
        self.open_menu(event.globalPos())

    def show_column(self, number: int, *, on: bool) -> None:
        """Show a column, or leave it out."""
        self._chosen = True
        self.setSectionHidden(number, not on)
        if on and self.sectionSize(number) < self._usual_width(number):
            self._settling = True
            self.resizeSection(number, self._usual_width(number))
            self._settling = False
        self._settle()

    def _usual_width(self, number: int) -> int:
        metrics = QFontMetrics(self.font())
        title, sample = self._heads[number].title, self._heads[number].sample
        return max(map(metrics.horizontalAdvance, (f"{title} ▾ ", sample))) + 2 * metrics.averageCharWidth()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for number, head in enumerate(self._heads):
            action = self.menu.addAction(head.title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(number))
            action.setEnabled(number != self._wide)
            action.toggled.connect(lambda on, number=number: self.show_column(number, on=on))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Columns as at first")).triggered.connect(self._as_at_first)
        self.menu.addActions(self._more)

    def _as_at_first(self) -> None:
        self.restore(())
        self.arranged.emit()

    def _moved(self) -> None:
        if not self._settling:
            self._chosen = True
            self._settle()

    def _resized(self, number: int, before: int, after: int) -> None:
        """Where the wide column's own edge was moved, the column behind it gives or takes."""
        if self._settling:
            return
        self._chosen = True
        if number == self._wide:
            behind = next(
                (
                    other
                    for other in map(self.logicalIndex, range(self.visualIndex(number) + 1, self.count()))
                    if not self.isSectionHidden(other)
                ),
                None,
            )
            if behind is not None:
                self._settling = True
                wanted = self.sectionSize(behind) - (after - before)
                self.resizeSection(behind, max(self.minimumSectionSize(), wanted))
                self._settling = False
        self._settle()

    def _settle(self) -> None:
        self.fill(self._room)
        self.arranged.emit()

    def _read(self, entry: str) -> tuple[str, tuple[bool, float]] | None:
        """A remembered column: its name, whether it is shown, and its width; none where it cannot be read."""
        for sign in (SHOWN_SIGN, HIDDEN_SIGN):
            name, found, width = entry.partition(sign)
            if found and width.replace(".", "", 1).isdecimal() and name in {head.name for head in self._heads}:
                return name, (sign == SHOWN_SIGN, float(width))
        return None
