"""Finds where else the chosen quote was said, after comparing what was not compared yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.jobs import Jobs
from quotebrowser.desktop.repeats.where_else_window import WhereElseWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.comparison.repeats.versions import Told
    from quotebrowser.desktop.jobs import JobContext, JobProgress
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands

LANE = "repeats"


class RepeatsController(QObject):
    """Bound to the commands of the room "repeats"; `quote_wanted` gives the id of a quote that somebody goes to."""

    quote_wanted = Signal(object)

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._jobs = Jobs(self)
        self._queries: Queries | None = None
        self._filter: Filter = EVERYTHING
        self._chosen: QuoteRow | None = None
        self._asked: int | None = None
        self.shown: WhereElseWindow | None = None
        self.offer(None)

    def use(self, queries: Queries | None) -> None:
        """Ask another catalogue from now on."""
        if self.shown is not None:
            self.shown.reject()
        self._jobs.close()
        self._queries = queries
        self.offer(None)

    def offer(self, quote: QuoteRow | None) -> None:
        """Let this be the chosen quote."""
        self._chosen = quote
        self._commands.switch("repeats.where_else", self.tr("Choose a quote first.") if quote is None else "")

    def follow(self, shown: Filter) -> None:
        """Count the kinds and statuses that this filter shows."""
        self._filter = shown

    def where_else(self) -> None:
        """Say where else the chosen quote was said."""
        if self._queries is None or self._chosen is None:
            return
        self._asked = self._chosen.id
        if self.shown is None:
            self.shown = WhereElseWindow(self._window)
            self.shown.quote_wanted.connect(self.quote_wanted)
            self.shown.stop_wanted.connect(self._stop)
            self.shown.finished.connect(self._closed)
        self.shown.show_waiting()
        self.shown.show()
        self.shown.activateWindow()
        self._compare(self._queries)

    def _compare(self, queries: Queries) -> None:
        """Compare what is new, then look; where nothing may be written, look among what was compared."""
        if queries.catalogue.read_only or not queries.read(lambda catalogue: catalogue.uncompared(), 0):
            self._look()
            return
        if self._jobs.unfinished(LANE):
            return  # it looks when it has ended
        path = queries.path

        def work(context: JobContext) -> None:
            from quotebrowser.catalogue.catalogue import Catalogue
            from quotebrowser.comparison.repeats.finding import find_repeats

            def tell(done: int, total: int) -> None:
                context.report(done, total)
                context.stop_if_cancelled()

            with Catalogue.open(path) as catalogue:
                find_repeats(catalogue, tell)

        job = self._jobs.start(self.tr("Comparing quotes"), work, lane=LANE)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._look)
        job.cancelled.connect(self._look)
        job.failed.connect(lambda error: self._say(str(error)))

    def _stop(self) -> None:
        for job in self._jobs.unfinished(LANE):
            job.cancel()

    def _closed(self, _result: int) -> None:
        """Wait for no answer any more; what was compared is kept."""
        self._stop()
        self._asked = None

    def _show_progress(self, progress: JobProgress) -> None:
        if self.shown is not None:
            self.shown.show_progress(progress.done, progress.total)

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
            self._say(
                self.tr("Nowhere else among the quotes that were compared; {0} were not compared yet.").format(
                    f"{uncompared:,}"
                )
            )
        else:
            self._say(
                self.tr(
                    "In no other article. Quotes of fewer than eight words are not compared: too many people say them."
                )
            )

    def _say(self, sentence: str) -> None:
        if self.shown is not None:
            self.shown.show_nothing(sentence)
