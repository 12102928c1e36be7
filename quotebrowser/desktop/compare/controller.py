"""Compares the chosen speakers, and goes on doing so while the search and the catalogue change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.tallying import said_by
from quotebrowser.desktop.compare.compared import FEWEST, MOST, Answered, compared_in, in_order
from quotebrowser.desktop.compare.saving import Saving
from quotebrowser.desktop.compare.views import SIDE_BY_SIDE, VIEWS
from quotebrowser.desktop.theme import NOBODY_APART, told_apart

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.desktop.compare.compare_pane import ComparePane
    from quotebrowser.desktop.compare.view import ComparisonView
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices
    from quotebrowser.errors import QuoteBrowserError

LANE = "comparison"
"""A newer question drops the one before."""

WHILE_COMPARING = ("compare.leave", "compare.copy_image", "compare.save_image", "compare.export_data")

OF_COLUMNS = ("compare.pin_column", "compare.move_column_left", "compare.move_column_right")


class CompareController(QObject):
    """Fills the pane; `shown` tells whether it is to be seen, `quote_chosen` which quote is current in it.

    `quotes_wanted` gives a filter whose quotes the library should list, `alone` whether the view wants the whole width.
    """

    quote_chosen = Signal(object)
    quote_activated = Signal(object)
    quotes_wanted = Signal(object)
    shown = Signal(object)
    alone = Signal(bool)
    inks_changed = Signal(object)
    """The numbers of the inks of those compared, so that no two of them share one; none once nothing is compared."""

    def __init__(self, pane: ComparePane, commands: Commands, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._commands = commands
        self._notices = notices
        self._queries: Queries | None = None
        self._filter: Filter = EVERYTHING
        self._order: list[int] = []
        self._comparing = False
        self.is_waiting = False
        """Whether an answer is still to come."""
        self.saving = Saving(pane, notices, self)
        pane.side.table.quote_chosen.connect(self.quote_chosen)
        pane.side.table.quote_activated.connect(self.quote_activated)
        pane.side.order_wanted.connect(self._put_in_order)
        pane.view_opened.connect(self._view_opened)
        pane.cancelled.connect(self._cancel)
        self.inks_changed.connect(pane.tell_apart)
        self._wired: set[str] = set()
        self._wire(pane.side)
        self.offer()

    def use(self, queries: Queries | None) -> None:
        """Compare in another catalogue from now on."""
        self.leave()
        self._order = []
        self._queries = queries
        self.saving.use(queries)
        if queries is not None:
            self._pane.side.rows_of = queries.rows
            queries.changed.connect(self._again)

    def follow(self, shown: Filter) -> None:
        """Compare the speakers of this filter, among the quotes it lets through."""
        self._filter = shown
        self.offer()
        if self._comparing and FEWEST <= len(shown.people) <= MOST:
            self._again()
        else:
            self.leave()

    def offer(self) -> None:
        """Switch the commands on that can be carried out, and the others off, with the reason."""
        number = len(self._filter.people)
        few = self.tr("Choose a speaker on the left, a second one with Ctrl held.")
        many = self.tr("At most six speakers can be compared.")
        why_not = few if number < FEWEST else many if number > MOST else ""
        for command_id in ("compare.compare_chosen", *(f"compare.{entry.name}" for entry in VIEWS)):
            self._commands.switch(command_id, why_not)
        nothing = "" if self._comparing else self.tr("Nothing is being compared.")
        for command_id in WHILE_COMPARING:
            self._commands.switch(command_id, nothing)
        columns = "" if self.shows_quotes else self.tr("Speakers do not stand side by side.")
        for command_id in OF_COLUMNS:
            self._commands.switch(command_id, nothing or columns)

    @property
    def comparing(self) -> bool:
        """Whether the comparison stands in the place of the table of quotes."""
        return self._comparing

    @property
    def shows_quotes(self) -> bool:
        """Whether the view to be seen shows quotes, of which one is current."""
        return self._pane.view is self._pane.side

    @property
    def stands_alone(self) -> bool:
        """Whether what is to be seen needs no article beside it, and has its width."""
        return self._comparing and not self.shows_quotes

    def chosen_ids(self) -> list[int]:
        """The id of the current quote, alone in a list; an empty one where none is current."""
        row = self._pane.table.current if self.shows_quotes else None
        return [] if row is None else [row.id]

    def choose_quote(self, quote_id: int) -> None:
        """Make a quote the current one; one that the comparison leaves out is shown in its article all the same."""
        if not self._pane.table.go_to_quote(quote_id) and self._queries is not None:
            self.quote_chosen.emit(self._queries.row(quote_id))

    # Coming and going

    def compare_chosen(self) -> None:
        """Compare the chosen speakers, in the view that was opened last."""
        if not FEWEST <= len(self._filter.people) <= MOST:
            return
        if not self._comparing:
            self._comparing = True
            self.shown.emit(True)  # noqa: FBT003 - first, as the height of rows depends on the width of what is shown
            self.alone.emit(self.stands_alone)
        self._again()
        self.offer()
        self._pane.take_keys()

    def leave(self) -> None:
        """Go back to the list of quotes."""
        if self._comparing:
            self._comparing = False
            self._cancel()
            self.inks_changed.emit(NOBODY_APART)
            self.alone.emit(False)  # noqa: FBT003 - Qt's signature
            self.shown.emit(False)  # noqa: FBT003 - Qt's signature
            self.offer()

    def _open(self, name: str) -> None:
        self._pane.open_view(name)
        if not self._comparing:
            self.compare_chosen()
        self._pane.take_keys()

    def side_by_side(self) -> None:
        """Show what each of them said beside what the others did."""
        self._open(SIDE_BY_SIDE)

    def over_time(self) -> None:
        """Show how often they are quoted when."""
        self._open("over_time")

    def share_of_voice(self) -> None:
        """Show which part of all quotes is theirs."""
        self._open("share_of_voice")

    def who_where(self) -> None:
        """Show who is quoted in which outlet."""
        self._open("who_where")

    def distinctive_words(self) -> None:
        """Show the words that set them apart."""
        self._open("distinctive_words")

    def topics(self) -> None:
        """Show who speaks about what."""
        self._open("topics")

    # What a person does with what is shown

    def pin_column(self) -> None:
        """Let the current column stay while the others move on, or move on again."""
        table = self._pane.table
        person = table.current_person
        if person is not None:
            table.pin(person, pinned=table.side.people[person].id not in table.side.pinned)

    def move_column_left(self) -> None:
        """Put the current column one further to the left."""
        self._move_column(-1)

    def move_column_right(self) -> None:
        """Put the current column one further to the right."""
        self._move_column(1)

    def _move_column(self, by: int) -> None:
        person = self._pane.table.current_person
        if person is not None:
            self._pane.table.move_person(person, by)

    def copy_image(self) -> None:
        """Copy a picture of the view."""
        self.saving.copy_image()

    def save_image(self) -> None:
        """Save a picture of the view."""
        self.saving.save_image()

    def export_data(self) -> None:
        """Write the data behind the view to a file."""
        self.saving.export_data()

    def _put_in_order(self, people: list[int]) -> None:
        self._order = people
        self._again()

    def _view_opened(self) -> None:
        self._wire(self._pane.view)
        if self._comparing:
            self.alone.emit(self.stands_alone)
            self._again()
            self.offer()

    def _wire(self, view: ComparisonView) -> None:
        if view.objectName() not in self._wired:
            self._wired.add(view.objectName())
            view.asked_anew.connect(self._again)
            view.quotes_wanted.connect(self._list)

    def _list(self, wanted: Filter) -> None:
        """Have the library list what stands behind a figure, and offer the way back."""
        before, queries = self._filter, self._queries

        def come_back() -> None:
            if self._queries is queries:
                self.quotes_wanted.emit(before)
                self.compare_chosen()

        self.leave()
        self.quotes_wanted.emit(wanted)
        self._notices.say(
            self.tr("These are the quotes behind what you chose in the comparison."),
            button=self.tr("Back to the comparison"),
            on_click=come_back,
        )

    # Asking

    def _again(self) -> None:
        queries, view, asked, order = self._queries, self._pane.view, self._filter, list(self._order)
        if not self._comparing or queries is None:
            return
        people, question = sorted(asked.people), view.question()

        def answer(catalogue: Catalogue, context: JobContext) -> Answered:
            ordered = in_order(catalogue, people, said_by(asked, people), order)
            compared = compared_in(catalogue, ordered, asked)
            return Answered(compared, question(catalogue, context, compared) if compared.people else None)

        self.inks_changed.emit(told_apart(people))
        self.is_waiting = True
        self._pane.wait()
        queries.later(
            LANE,
            answer,
            partial(self._show, queries),
            otherwise=self._fail,
            progressed=self._pane.show_progress,
            keeping_words=view.needs_words,
        )

    def _show(self, queries: Queries, answered: Answered) -> None:
        if queries is not self._queries or not self._comparing:
            return
        self.is_waiting = False
        self._order = list(answered.compared.people)  # columns must not change places under one's eyes
        self.saving.about(answered.compared)
        self._pane.show_answered(answered)

    def _fail(self, error: QuoteBrowserError) -> None:
        self._stop_waiting()
        self._notices.say(str(error), warning=True)

    def _cancel(self) -> None:
        if self._queries is not None:
            self._queries.drop(LANE)
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        self.is_waiting = False
        self._pane.wait_no_more()
