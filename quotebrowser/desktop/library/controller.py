"""Keeps list, facets and search in step: what is chosen and typed becomes a filter, whose answers fill the lists."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.filter_words import conditions_of, sentence, without
from quotebrowser.catalogue.search_language import SearchNotUnderstood
from quotebrowser.desktop.facets.choosing import Values, resting, with_values
from quotebrowser.desktop.library.listings import Listings
from quotebrowser.desktop.library.row_windows import no_hits
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.filter_words import Wanted
    from quotebrowser.catalogue.order import Listing, Order
    from quotebrowser.desktop.facets.pane import FacetsPane
    from quotebrowser.desktop.library.answers import Answer, FacetAnswer, Total
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.library.quotes_pane import QuotesPane
    from quotebrowser.desktop.library.row_windows import Hits
    from quotebrowser.desktop.notices import Notices

PATIENCE_MS = 200
"""How long the last count stands while the next is awaited; most come sooner, and a flicker tells nobody anything."""

COMPLETED = {"speaker": FacetName.SPEAKER, "outlet": FacetName.OUTLET, "tag": FacetName.TAG}
"""The fields of the search language whose values the facets know."""


class LibraryController(QObject):
    """Owns the filter, whose changes `filter_changed` gives; `quote_chosen` gives the current quote's row, or None."""

    focus_wanted = Signal()
    quote_chosen = Signal(object)
    filter_changed = Signal(object)
    listed = Signal(int)
    """How many quotes the list shows now, once that is known."""
    told = Signal(str)
    """The filter as a sentence, with its counts as far as they are known."""

    def __init__(self, facets: FacetsPane, quotes: QuotesPane, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self.facets = facets
        self.people = facets.speakers
        self.quotes = quotes
        self.notices = notices
        self.filter: Filter = EVERYTHING
        self.listings = Listings(self)
        self._answered: tuple[Filter, Order, bool] | None = None
        self.names: dict[int, str] = {}
        """What the people of the filter are called."""
        self._resting: Filter = EVERYTHING
        self._shown: int | None = None
        self._is_whole = True
        self._total: int | None = None
        self._queries: Queries | None = None
        self.is_waiting = False
        """Whether a part of the answer is still to come."""
        self._wanted_quote: int | None = None
        self._is_put_aside = False
        self._awaits_ids = False
        self._asked_quote: int | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._tell_counts)
        facets.choice_changed.connect(self._choose_values)
        quotes.search.words_changed.connect(self._words_typed)
        quotes.search.values_of = self._values_of
        quotes.filter_bar.removed.connect(self._take_away)
        quotes.filter_bar.cleared.connect(self.clear_filters)
        quotes.table.quote_chosen.connect(self.quote_chosen)
        self.told.connect(quotes.sentence.tell)
        self.listings.ready.connect(self._list)
        self.listings.current = self._wanted_id

    def use(self, queries: Queries | None) -> None:
        """Ask another catalogue from now on, everything shown; None for no catalogue."""
        self._queries = queries
        self.facets.forget()
        self.quotes.search.forget()
        self._wanted_quote = self._asked_quote = self._answered = None
        self.listings.forget()
        self._patience.stop()
        self.names = {}
        self.quotes.table.quotes.show(array("q"), lambda _ids: [])
        if queries is None:
            self.listed.emit(0)
            self.quote_chosen.emit(None)
        else:
            queries.answered.connect(self._show)
            queries.totalled.connect(self._show_total)
            queries.divided.connect(self._show_facet)
            queries.all_answered.connect(self._all_is_there)
            queries.not_answered.connect(self._show_failure)
            queries.changed.connect(self.refresh)
        self._hold(self._resting)

    def refresh(self) -> None:
        """Ask again for what is shown; the current quote stays current where it is still there."""
        self.is_waiting = self._queries is not None and not self._is_put_aside
        if self._queries is not None and not self._is_put_aside:
            self._awaits_ids = True
            self._queries.ask(self.filter)

    def rest(self, *, resting: bool) -> None:
        """Ask for nothing while something else stands in the list's place, so that a decision there costs no query."""
        self._is_put_aside = resting
        self.refresh()

    def _all_is_there(self) -> None:
        self.is_waiting = False

    def show_only(self, wanted: Filter) -> None:
        """Let another filter hold."""
        if wanted != self.filter:
            self._hold(wanted)

    def list_quotes(self, wanted: Filter) -> None:
        """Let another filter hold, and let the search box say what it searches for."""
        self.quotes.search.forget()
        self.show_only(replace(wanted, words=""))
        if wanted.words:
            self.quotes.search.search_for(wanted.words)

    def _hold(self, wanted: Filter) -> None:
        self.filter = wanted
        self._shown = self._total = None
        if self._queries is not None:
            self._patience.start()
        self.facets.show_filter(wanted)
        self._show_conditions()
        self.filter_changed.emit(wanted)
        self.refresh()

    def _choose_values(self, name: FacetName, wanted: Values, left_out: Values) -> None:
        self.show_only(with_values(self.filter, name, wanted, left_out, self._resting))

    def _words_typed(self, words: str) -> None:
        self.show_only(replace(self.filter, words=words))

    def _take_away(self, wanted: Wanted) -> None:
        """Take one condition away, and what of the window says it."""
        left = without(self.filter, wanted)
        if left.words != self.filter.words:
            self.quotes.search.forget()
        self.show_only(left)

    def show_thoughts(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """List thoughts too, or not."""
        self._rest_on(resting(thoughts=on, rejected=ReviewStatus.REJECTED in self._resting.statuses))

    def show_rejected(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """List rejected quotes too, or not."""
        self._rest_on(resting(thoughts=QuoteKind.THOUGHT in self._resting.kinds, rejected=on))

    def _rest_on(self, base: Filter) -> None:
        """Let other kinds and statuses be listed where none are chosen."""
        before, self._resting = self._resting, base
        kinds, statuses = self.filter.kinds, self.filter.statuses
        self.show_only(
            replace(
                self.filter,
                kinds=base.kinds if kinds == before.kinds else kinds,
                statuses=base.statuses if statuses == before.statuses else statuses,
            )
        )

    def clear_filters(self) -> None:
        """Show every quote again: nothing chosen, nothing searched."""
        self.quotes.search.forget()
        for section in self.facets.sections.values():
            section.narrow.clear()
        self.show_only(self._resting)

    def sentence(self) -> str:
        """The filter in one line, with the counts that are known."""
        shown = self._shown if self._is_whole else None
        return sentence(self.filter, self.names, shown, self._total, _tr)

    def _values_of(self, field: str) -> Iterable[str]:
        """What could stand behind a field of the search language."""
        if field in COMPLETED:
            items = self.facets.sections[COMPLETED[field]].model.items
            return [str(item.label) for item in items if item.value != ""]
        return [str(item.value) for item in self.facets.saved.model.items]

    def _show_facet(self, answer: FacetAnswer) -> None:
        if self._queries is None:
            return
        self.facets.show_facet(answer, self._queries.title_of)
        if answer.name is FacetName.SPEAKER and self._asked_people() - self.names.keys():
            self._show_conditions()

    def _show_conditions(self) -> None:
        """Show what the filter asks for, with the names of the people that it asks for by id."""
        asked = self._asked_people()
        self.names = {
            item.value: item.label
            for item in self.people.model.items
            if item.value in asked and isinstance(item.value, int)
        } | {person: name for person, name in self.names.items() if person in asked}
        self.quotes.filter_bar.show_conditions(conditions_of(self.filter, self.names, _tr))

    def _asked_people(self) -> frozenset[int]:
        return self.filter.people | self.filter.excluded.people

    def _show_total(self, total: Total) -> None:
        self._total = total.total
        if self._shown is not None:
            self._tell_counts()

    def _show_failure(self, fault: Exception) -> None:
        """Say under the search box what is wrong with the search, anything else as a notice; the list stays."""
        self.is_waiting = self._awaits_ids = False
        self._asked_quote = None
        self._patience.stop()
        if isinstance(fault, SearchNotUnderstood):
            self.quotes.search.misread.emit(fault)
        else:
            self.notices.say(str(fault), warning=True)

    def _tell_counts(self) -> None:
        self._patience.stop()
        self.quotes.show_count(self._shown, self._total, is_whole=self._is_whole)
        self.told.emit(self.sentence())

    def _show(self, answer: Answer) -> None:
        if self._queries is None or answer.filter != self.filter:
            return  # the answer to an older question
        self._shown, self._is_whole = len(answer.ids), answer.is_whole
        self._tell_counts()
        if answer.is_whole:
            self.listed.emit(len(answer.ids))
        self.listings.take(self._queries, answer)

    def _list(self, answer: Answer, listing: Listing) -> None:
        """Show the rows; the current quote stays current where it is still there."""
        if self._queries is None or answer.filter != self.filter:
            return
        table = self.quotes.table
        wanted = self._wanted_id()
        chosen, place_before, top = table.chosen_ids(), table.currentIndex().row(), table.top_id()
        rows_before, order = table.quotes.rowCount(), self.listings.order
        same_rows = listing.ids == table.quotes.ids and len(listing.ids) + len(listing.groups) == rows_before
        question = (answer.filter, order, self.listings.once)
        same_question, is_jump = question == self._answered, self._wanted_quote is not None
        self._answered = question
        if answer.is_whole:
            self._wanted_quote, self._awaits_ids = None, False
        hits, times = self._hits(answer.filter), self.listings.times
        table.quotes.show(listing.ids, self._queries.rows, listing.groups, hits, times)
        if not listing.ids:
            self.quote_chosen.emit(None)
        elif same_rows and wanted is not None and wanted == self._current_id():
            self.quote_chosen.emit(table.current)
        else:
            self._go_back_to(wanted, chosen, place_before if same_question else 0)
            if same_question and not is_jump and wanted == self._current_id():
                table.put_on_top(top)  # what others add must not move the list under one's eyes
        if answer.is_whole and self._asked_quote is not None:
            asked, self._asked_quote = self._asked_quote, None
            self.choose_quote(asked)

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

    def _wanted_id(self) -> int | None:
        """The quote that is to be the current one."""
        return self._current_id() if self._wanted_quote is None else self._wanted_quote

    def _current_id(self) -> int | None:
        index = self.quotes.table.currentIndex()
        return self.quotes.table.quotes.id_at(index.row()) if index.isValid() else None

    def choose_quote(self, quote_id: int) -> None:
        """Make a quote the current one; where the filter hides it, say so and offer to show every quote."""
        place = self.quotes.table.quotes.place_of(quote_id)
        self._asked_quote = None
        if place is not None:
            self.quotes.table.go_to(place)
            return
        if quote_id in self.listings.left_out:
            self._wanted_quote = quote_id
            self.listings.take_again()
            return
        if self._awaits_ids:
            self._asked_quote = quote_id  # it may be in the list that is on its way
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
        """Go to the quotes, listed or compared."""
        self.focus_wanted.emit()

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterWords", text)
