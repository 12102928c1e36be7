"""Puts the chosen speakers side by side, and keeps them there while the search and the catalogue change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.comparison.side_by_side import Step
from quotebrowser.desktop.theme import NOBODY_APART, told_apart

if TYPE_CHECKING:
    from quotebrowser.desktop.compare.compare_pane import ComparePane
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands

FEWEST, MOST = 2, 4
"""How many speakers can stand side by side and still be read."""


class CompareController(QObject):
    """Fills the pane; `shown` tells whether it is to be seen, `quote_chosen` which quote is current in it."""

    quote_chosen = Signal(object)
    shown = Signal(object)
    inks_changed = Signal(object)
    """The numbers of the inks of those compared, so that no two of them share one; none once nothing is compared."""

    def __init__(self, pane: ComparePane, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._commands = commands
        self._queries: Queries | None = None
        self._filter: Filter = EVERYTHING
        self._step = Step.ARTICLE
        self._comparing = False
        pane.table.quote_chosen.connect(self.quote_chosen)
        pane.step_changed.connect(self._step_by)
        self.inks_changed.connect(pane.tell_apart)
        self._offer()

    def use(self, queries: Queries | None) -> None:
        """Compare in another catalogue from now on."""
        self.leave()
        self._queries = queries
        if queries is not None:
            queries.changed.connect(self._again)

    def follow(self, shown: Filter) -> None:
        """Compare the speakers of this filter, among the quotes it lets through."""
        self._filter = shown
        self._offer()
        if self._comparing and FEWEST <= len(shown.people) <= MOST:
            self._again()
        else:
            self.leave()

    def _offer(self) -> None:
        number = len(self._filter.people)
        few = self.tr("Choose two speakers on the left, the second one with Ctrl held.")
        many = self.tr("At most four speakers can be compared.")
        self._commands.switch("compare.compare_chosen", few if number < FEWEST else many if number > MOST else "")
        self._commands.switch("compare.leave", "" if self._comparing else self.tr("Nothing is being compared."))

    @property
    def comparing(self) -> bool:
        """Whether the comparison stands in the place of the table of quotes."""
        return self._comparing

    def chosen_ids(self) -> list[int]:
        """The id of the current quote, alone in a list; an empty one where none is current."""
        row = self._pane.table.current
        return [] if row is None else [row.id]

    def choose_quote(self, quote_id: int) -> None:
        """Make a quote the current one; one that the comparison leaves out is shown in its article all the same."""
        if not self._pane.table.go_to_quote(quote_id) and self._queries is not None:
            self.quote_chosen.emit(self._queries.row(quote_id))

    def compare_chosen(self) -> None:
        """Put the chosen speakers side by side."""
        self._comparing = True
        self.shown.emit(self._comparing)  # first, as the height of its rows depends on the width of what is shown
        self._again()
        if not self.chosen_ids():
            self._pane.table.go_to_first_quote()
        self._offer()
        self._pane.table.setFocus()

    def leave(self) -> None:
        """Go back to the list of quotes."""
        if self._comparing:
            self._comparing = False
            self.inks_changed.emit(NOBODY_APART)
            self.shown.emit(self._comparing)
            self._offer()

    def _step_by(self, step: Step) -> None:
        self._step = step
        self._again()

    def _again(self) -> None:
        if self._comparing and self._queries is not None:
            current = self.chosen_ids()
            self.inks_changed.emit(told_apart(sorted(self._filter.people)))
            self._pane.show_compared(self._queries.compared(self._filter, self._step))
            for quote_id in current:
                self._pane.table.go_to_quote(quote_id)
