"""Which quotes are chosen: in the table, or in what stands in its place: comparison or review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.compare.controller import CompareController
    from quotebrowser.desktop.library.controller import LibraryController
    from quotebrowser.desktop.review.mode import ReviewMode


class ChosenQuotes(QObject):
    """Lets one of the lists lead, the review first; `quote_chosen` gives the row of its current quote, or None."""

    quote_chosen = Signal(object)

    def __init__(self, library: LibraryController, compare: CompareController, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._compare = compare
        self._review: ReviewMode | None = None
        library.quote_chosen.connect(self._chosen_in_table)
        compare.quote_chosen.connect(self._chosen_in_comparison)
        compare.shown.connect(self._turned)

    def follow_review(self, review: ReviewMode) -> None:
        """Let the review lead while it stands on the screen."""
        self._review = review
        review.quote_chosen.connect(self.quote_chosen)
        review.shown.connect(lambda reviewing: self._turned(reviewing or self._compare.comparing))

    @property
    def _reviewing(self) -> bool:
        return self._review is not None and self._review.reviewing

    def ids(self) -> list[int]:
        """The ids of the quotes that a command is about."""
        if self._review is not None and self._reviewing:
            return self._review.chosen_ids()
        return self._compare.chosen_ids() if self._compare.comparing else self._library.chosen_ids()

    def choose(self, quote_id: int) -> None:
        """Make a quote the current one of the list that leads."""
        if self._review is not None and self._reviewing:
            self._review.choose_quote(quote_id)
        elif self._compare.comparing:
            self._compare.choose_quote(quote_id)
        else:
            self._library.choose_quote(quote_id)

    def _chosen_in_table(self, quote: QuoteRow | None) -> None:
        if not self._compare.comparing and not self._reviewing:
            self.quote_chosen.emit(quote)

    def _chosen_in_comparison(self, quote: QuoteRow | None) -> None:
        if not self._reviewing:
            self.quote_chosen.emit(quote)

    def _turned(self, comparing: object) -> None:
        if not comparing:
            self.quote_chosen.emit(self._library.quotes.table.current)
