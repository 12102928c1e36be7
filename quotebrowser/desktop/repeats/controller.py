"""Where else was this said, and repeats once in the list: both have new quotes compared first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.repeats.comparing import Comparing
from quotebrowser.desktop.repeats.where_else_window import WhereElseWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.comparison.repeats.versions import Told
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.library.listings import Listings
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands

LANE = "repeats"

REST_MS = 2000
"""How long the catalogue must not change before new quotes are compared for the list."""


class RepeatsController(QObject):
    """Bound to the commands of the room "repeats"; `quote_wanted` gives the id of a quote that somebody goes to."""

    quote_wanted = Signal(object)

    def __init__(self, window: QMainWindow, listings: Listings, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._listings = listings
        self._commands = commands
        self._queries: Queries | None = None
        self._filter: Filter = EVERYTHING
        self._chosen: QuoteRow | None = None
        self._asked: int | None = None
        self.shown: WhereElseWindow | None = None
        self.comparing = Comparing(window)
        self.comparing.ended.connect(self._look)
        self.comparing.failed.connect(self._say_failure)
        window.statusBar().addPermanentWidget(self.comparing.progress)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.comparing.begin)
        listings.once_changed.connect(self._compare_for_the_list)
        self.offer(None)

    def use(self, queries: Queries | None) -> None:
        """Ask another catalogue from now on."""
        if self.shown is not None:
            self.shown.reject()
        self._rest.stop()
        self.comparing.use(queries)
        self._queries = queries
        self.offer(None)
        if queries is not None:
            queries.changed.connect(self._changed)
            self._compare_for_the_list()

    def offer(self, quote: QuoteRow | None) -> None:
        """Let this be the chosen quote."""
        self._chosen = quote
        self._commands.switch("repeats.where_else", self.tr("Choose a quote first.") if quote is None else "")

    def follow(self, shown: Filter) -> None:
        """Count the kinds and statuses that this filter shows."""
        self._filter = shown

    def where_else(self) -> None:
        """Say where else the chosen quote was said."""
        if self._chosen is None:
            return
        self._asked = self._chosen.id
        if self.shown is None:
            self.shown = WhereElseWindow(self._window)
            self.shown.quote_wanted.connect(self.quote_wanted)
            self.shown.finished.connect(self._closed)
        self.shown.show_waiting()
        self.shown.show()
        self.shown.activateWindow()
        self.comparing.begin()

    def _closed(self, _result: int) -> None:
        """Wait for no answer any more."""
        self._asked = None

    def _compare_for_the_list(self) -> None:
        if self._listings.once:
            self.comparing.begin()

    def _changed(self) -> None:
        if self._listings.once:
            self._rest.start()

    def _look(self) -> None:
        asked, shown = self._asked, self._filter
        if self._queries is None or asked is None:
            return

        def look(catalogue: Catalogue, _context: JobContext) -> tuple[int, Told | None, int]:
            from quotebrowser.comparison.repeats.groups import where_else
            from quotebrowser.comparison.repeats.versions import told

            found = where_else(catalogue, asked, shown)
            answer = next(told(catalogue, [found]), None) if found is not None else None
            return asked, answer, catalogue.uncompared()

        self._queries.later(LANE, look, self._show)

    def _show(self, answer: tuple[int, Told | None, int]) -> None:
        asked, told, uncompared = answer
        if self.shown is None or asked != self._asked:
            return
        if told is not None:
            self.shown.show_told(told)
        elif uncompared:
            self.shown.show_nothing(
                self.tr("Nowhere else among the quotes that were compared; {0} were not compared yet.").format(
                    f"{uncompared:,}"
                )
            )
        else:
            self.shown.show_nothing(
                self.tr(
                    "In no other article. Quotes of fewer than eight words are not compared: too many people say them."
                )
            )

    def _say_failure(self, sentence: str) -> None:
        if self._queries is not None:
            self._queries.failed.emit(sentence)
