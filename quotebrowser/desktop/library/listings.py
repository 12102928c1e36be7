"""Puts what a question let through into the order that is wanted: small results at once, large ones on a thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.order import BY_DATE, Listing, Order

if TYPE_CHECKING:
    from quotebrowser.desktop.library.answers import Answer
    from quotebrowser.desktop.library.queries import Queries

MOST_AT_ONCE = 5_000
"""How many quotes are put in order while the window waits."""

LANE = "library.order"


class Listings(QObject):
    """`ready` gives an answer of Queries with its Listing; `order_changed` the order that holds from now on."""

    ready = Signal(object, object)
    order_changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.order: Order = BY_DATE
        self._queries: Queries | None = None
        self._answer: Answer | None = None

    def forget(self) -> None:
        """Hold no answer any more."""
        self._queries = self._answer = None

    def put_in_order(self, order: Order) -> None:
        """Let another order hold, for the answer that is shown too."""
        if order == self.order:
            return
        self.order = order
        self.order_changed.emit(order)
        if self._queries is not None and self._answer is not None:
            self.take(self._queries, self._answer)

    def take(self, queries: Queries, answer: Answer) -> None:
        """Have `ready` emitted for this answer; first rows that are not all are shown in the order of `ask` only."""
        self._queries, self._answer = queries, answer
        order = self.order
        if order == BY_DATE:
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

    def _ordered(self, answer: Answer, order: Order, listing: Listing) -> None:
        if answer is self._answer and order == self.order:
            self.ready.emit(answer, listing)
