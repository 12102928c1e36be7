"""Keeps list, speakers and search in step: what is chosen and typed becomes a filter, its answer fills the lists."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.library.listings import Listings
from quotebrowser.desktop.library.row_windows import no_hits
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.order import Listing, Order
    from quotebrowser.desktop.library.people_pane import PeoplePane
    from quotebrowser.desktop.library.queries import Answer, Queries
    from quotebrowser.desktop.library.quotes_pane import QuotesPane
    from quotebrowser.desktop.library.row_windows import Hits
    from quotebrowser.desktop.notices import Notices


class LibraryController(QObject):
    """Owns the filter, whose changes `filter_changed` gives; `quote_chosen` gives the current quote's row, or None."""

    quote_chosen = Signal(object)
    filter_changed = Signal(object)
    listed = Signal(int)
    """How many quotes the list shows now."""

    def __init__(self, people: PeoplePane, quotes: QuotesPane, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self.people = people
        self.quotes = quotes
        self.notices = notices
        self.filter: Filter = EVERYTHING
        self.listings = Listings(self)
        self._answered: tuple[Filter, Order] | None = None
        self._queries: Queries | None = None
        self._wanted_quote: int | None = None
        self._resting = False
        people.chosen_changed.connect(self._people_chosen)
        quotes.search.words_changed.connect(self._words_typed)
        quotes.table.quote_chosen.connect(self.quote_chosen)
        self.listings.ready.connect(self._list)

    def use(self, queries: Queries | None) -> None:
        """Ask another catalogue from now on, everything shown; None for no catalogue."""
        self._queries = queries
        self.filter = Filter(kinds=self.filter.kinds, statuses=self.filter.statuses)
        self.people.forget()
        self.quotes.search.forget()
        self._wanted_quote = None
        self._answered = None
        self.listings.forget()
        if queries is None:
            self.quotes.table.quotes.show(array("q"), lambda _ids: [])
            self.listed.emit(0)
            self.quote_chosen.emit(None)
        else:
            queries.answered.connect(self._show)
            queries.changed.connect(self.refresh)
        self.filter_changed.emit(self.filter)
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is shown; the current quote stays current where it is still there."""
        if self._queries is not None and not self._resting:
            self._queries.ask(self.filter)

    def rest(self, *, resting: bool) -> None:
        """Ask for nothing while something else stands in the list's place, so that a decision there costs no query."""
        self._resting = resting
        self.refresh()

    def show_only(self, wanted: Filter) -> None:
        """Let another filter hold."""
        if wanted != self.filter:
            self.filter = wanted
            self.filter_changed.emit(wanted)
            self.refresh()

    def _people_chosen(self, people: frozenset[int]) -> None:
        self.show_only(replace(self.filter, people=people))

    def _words_typed(self, words: str) -> None:
        self.show_only(replace(self.filter, words=words))

    def show_thoughts(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """List thoughts too, or not."""
        thoughts = {QuoteKind.THOUGHT}
        self.show_only(replace(self.filter, kinds=self.filter.kinds | thoughts if on else self.filter.kinds - thoughts))

    def show_rejected(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """List rejected quotes too, or not."""
        rejected, shown = {ReviewStatus.REJECTED}, self.filter.statuses
        self.show_only(replace(self.filter, statuses=shown | rejected if on else shown - rejected))

    def clear_filters(self) -> None:
        """Show every quote again: no speaker chosen, nothing searched."""
        self.quotes.search.forget()
        self.people.narrow.clear()
        self.people.choose(frozenset(), silently=True)
        self.show_only(replace(self.filter, people=frozenset(), words=""))

    def _show(self, answer: Answer) -> None:
        if self._queries is None or answer.filter != self.filter:
            return  # the answer to an older question
        self.people.show_people(answer.people, self._queries.title_of)
        self.quotes.show_count(len(answer.ids), answer.total)
        self.listed.emit(len(answer.ids))
        self.listings.take(self._queries, answer)

    def _list(self, answer: Answer, listing: Listing) -> None:
        """Show the rows; the current quote stays current where it is still there."""
        if self._queries is None or answer.filter != self.filter:
            return
        table = self.quotes.table
        wanted = self._current_id() if self._wanted_quote is None else self._wanted_quote
        chosen, place_before, top = table.chosen_ids(), table.currentIndex().row(), table.top_id()
        rows_before, order = table.quotes.rowCount(), self.listings.order
        same_rows = listing.ids == table.quotes.ids and len(listing.ids) + len(listing.groups) == rows_before
        same_question = (answer.filter, order) == self._answered
        self._wanted_quote, self._answered = None, (answer.filter, order)
        table.quotes.show(listing.ids, self._queries.rows, listing.groups, self._hits(answer.filter))
        if not listing.ids:
            self.quote_chosen.emit(None)
        elif same_rows and wanted is not None and wanted == self._current_id():
            self.quote_chosen.emit(table.current)
        else:
            self._go_back_to(wanted, chosen, place_before if same_question else 0)
            if same_question and wanted == self._current_id():
                table.put_on_top(top)  # what others add must not move the list under one's eyes

    def _hits(self, asked: Filter) -> Hits:
        """Where the words of a search stand in quotes."""
        queries = self._queries
        if queries is None or not asked.words:
            return no_hits
        return lambda ids: queries.read(lambda catalogue: catalogue.hits(ids, asked.words, stemming=asked.stemming), {})

    def _go_back_to(self, wanted: int | None, chosen: list[int], otherwise: int) -> None:
        """Make the quote that was wanted the current one again; where it is gone, the row that took its place."""
        table = self.quotes.table
        place = None if wanted is None else table.quotes.place_of(wanted)
        if place is None:
            table.go_to(max(0, min(otherwise, table.quotes.rowCount() - 1)))
        else:
            table.go_to(place)
            table.choose_also(chosen)

    def _current_id(self) -> int | None:
        index = self.quotes.table.currentIndex()
        return self.quotes.table.quotes.id_at(index.row()) if index.isValid() else None

    def choose_quote(self, quote_id: int) -> None:
        """Make a quote the current one; where the filter hides it, say so and offer to show every quote."""
        place = self.quotes.table.quotes.place_of(quote_id)
        if place is not None:
            self.quotes.table.go_to(place)
            return
        self.notices.say(
            self.tr("This quote is not in the list, which shows only what the search and the filters let through."),
            button=self.tr("Show every quote"),
            on_click=lambda: self._show_hidden(quote_id),
        )

    def _show_hidden(self, quote_id: int) -> None:
        before = self.filter
        self._wanted_quote = quote_id
        self.clear_filters()
        if self.filter == before:  # the list was behind the catalogue
            self.refresh()

    def chosen_ids(self) -> list[int]:
        """The ids of the quotes chosen in the table."""
        return self.quotes.table.chosen_ids()

    def select_all(self) -> None:
        """Choose every row of the table."""
        self.quotes.table.selectAll()

    def search(self) -> None:
        """Go to the search box."""
        self.quotes.search.setFocus()
        self.quotes.search.selectAll()

    def find_speaker(self) -> None:
        """Go to the box that narrows the speakers."""
        self.people.narrow.setFocus()
        self.people.narrow.selectAll()

    def focus_speakers(self) -> None:
        """Go to the list of speakers."""
        self.people.list.setFocus()

    def focus_quotes(self) -> None:
        """Go to the table."""
        self.quotes.table.setFocus()

    def next_quote(self) -> None:
        """Make the next row the current one."""
        self._step(1)

    def previous_quote(self) -> None:
        """Make the row before the current one."""
        self._step(-1)

    def _step(self, by: int) -> None:
        table = self.quotes.table
        place = table.currentIndex().row() + by
        if place >= 0 and table.quotes.band_at(place):
            place += by
        if 0 <= place < table.quotes.rowCount():
            table.go_to(place)
