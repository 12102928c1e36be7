"""The saved searches in the pane on the left: a click makes one the search again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from quotebrowser.desktop.facets.items import FacetItem, folded
from quotebrowser.desktop.facets.section import FacetSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent

    from quotebrowser.catalogue.rows import SavedSearch


class SavedSection(FacetSection):
    """`search_chosen` gives the name of a saved search; `context_menu` is filled by the window."""

    search_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(None, "", "", 0, parent)
        title = self.tr("Saved searches")
        self.heading.setText(title)
        self.narrow.setPlaceholderText(self.tr("Find a saved search"))
        self.narrow.setAccessibleName(self.tr("Find a saved search"))
        self.list.setAccessibleName(title)
        self.list.setWhatsThis(self.tr("Click to search for it again."))
        self.all_button.hide()
        self.context_menu = QMenu(self)
        self.heading.setChecked(False)

    @property
    def current_name(self) -> str:
        """The name of the saved search that is the current row; empty where there is none."""
        index = self.list.currentIndex()
        return str(self.model.item_at(index.row()).value) if index.isValid() else ""

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """List these; open where the first one was saved."""
        had_none = not self.model.items
        self.show_items([FacetItem(s.name, s.name, explained=s.query, folded=folded(s.name)) for s in searches])
        if had_none and searches and self.opens_by_itself:
            self.heading.setChecked(True)

    def _pressed_on(self, value: int | str, beside: bool) -> None:  # noqa: ARG002, FBT001 - the slot of a signal
        self.search_chosen.emit(str(value))

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.search_chosen.emit(str(self.model.item_at(0).value))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the search under the mouse."""
        index = self.list.indexAt(self.list.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.context_menu.popup(event.globalPos())
