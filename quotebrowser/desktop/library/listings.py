"""Puts what a question let through into the order that is wanted: small results at once, large ones on a thread.

Where repeats stand once, that is found out on the thread too, however small the result is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.order import BY_DATE, Listing, Order

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.comparison.repeats.once import Once
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.library.answers import Answer
    from quotebrowser.desktop.library.queries import Queries

MOST_AT_ONCE = 5_000
"""How many quotes are put in order while the window waits."""

LANE = "library.order"


class Listings(QObject):
    """`ready` gives an answer of Queries with its Listing; `order_changed` the order that holds from now on.

    `once_changed` says whether every statement stands once from now on. `times` has then, for each quote that stands
    for several, how many these are, and `left_out` the others; the quote that `current` gives is none of these.
    """

    ready = Signal(object, object)
    order_changed = Signal(object)
    once_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.order: Order = BY_DATE
        self._queries: Queries | None = None
        self._answer: Answer | None = None
        self.once = False
        self.current: Callable[[], int | None] = lambda: None
        self.times: Mapping[int, int] = {}
        self.left_out: frozenset[int] = frozenset()

    def forget(self) -> None:
        """Hold no answer any more."""
        self._queries = self._answer = None
        self._hold_nothing_back()

    def _hold_nothing_back(self) -> None:
        self.times, self.left_out = {}, frozenset()

    def show_once(self, *, once: bool) -> None:
        """Let every statement stand once, or all its quotes."""
        if once != self.once:
            self.once = once
            self._hold_nothing_back()
            self.once_changed.emit(once)
            self.take_again()

    def put_in_order(self, order: Order) -> None:
        """Let another order hold, for the answer that is shown too."""
        if order == self.order:
            return
        self.order = order
        self.order_changed.emit(order)
        self.take_again()

    def take_again(self) -> None:
        """Put the answer that is shown into order once more."""
        if self._queries is not None and self._answer is not None:
            self.take(self._queries, self._answer)

    def take(self, queries: Queries, answer: Answer) -> None:
        """Have `ready` emitted for this answer; first rows that are not all are shown in the order of `ask` only."""
        self._queries, self._answer = queries, answer
        order = self.order
        if self.once:
            self._take_once(queries, answer)
        elif order == BY_DATE:
            self.ready.emit(answer, Listing(answer.ids))
        elif not answer.is_whole:
            return  # the first rows by date are not the first of another order; all ids are on their way
        elif len(answer.ids) <= MOST_AT_ONCE:
            listing = queries.read(lambda catalogue: catalogue.listing(answer.filter, order), Listing(answer.ids))
            self.ready.emit(answer, listing)
        else:
            queries.later(
                LANE,
                lambda catalogue, _context: catalogue.listing(answer.filter, order),
                partial(self._ordered, answer, order),
            )

    def _take_once(self, queries: Queries, answer: Answer) -> None:
        if not answer.is_whole:
            return  # which of them stand for others is known when all are there
        order, current = self.order, self.current()

        def found(catalogue: Catalogue, _context: JobContext) -> Once:
            from quotebrowser.comparison.repeats.once import each_once

            listing = Listing(answer.ids) if order == BY_DATE else catalogue.listing(answer.filter, order)
            return each_once(catalogue, answer.filter, listing, current)

        queries.later(LANE, found, partial(self._show_once, answer, order))

    def _show_once(self, answer: Answer, order: Order, found: Once) -> None:
        if self.once:
            self.times, self.left_out = found.times, found.left_out
            self._ordered(answer, order, found.listing)

    def _ordered(self, answer: Answer, order: Order, listing: Listing) -> None:
        if answer is self._answer and order == self.order:
            self.ready.emit(answer, listing)
