"""Compares new quotes with all others on a thread, with progress in the status bar and a button to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quotebrowser.desktop.jobs import Jobs
from quotebrowser.desktop.progress_row import ProgressRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.jobs import JobContext, JobProgress
    from quotebrowser.desktop.library.queries import Queries

LANE = "repeats.compare"

PATIENCE_MS = 400
"""How long nothing is said of a comparison: most are over by then."""


class Comparing(QObject):
    """`ended` says that all are compared, or that it was stopped or failed; what was compared is kept."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._queries: Queries | None = None
        self.progress = ComparingProgress(parent)
        self.progress.cancel_button.clicked.connect(self.stop)

    def use(self, queries: Queries | None) -> None:
        """Compare in another catalogue from now on."""
        self._jobs.close()
        self.progress.end()
        self._queries = queries

    def begin(self) -> None:
        """Compare what is new; at once ended where the catalogue may only be read."""
        queries = self._queries
        if queries is None or self._jobs.unfinished(LANE):
            return  # the one that runs ends for both
        if queries.catalogue.read_only:
            self.ended.emit()
            return
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
        job.progressed.connect(self.progress.show_progress)
        job.failed.connect(lambda error: self.failed.emit(str(error)))
        job.ended.connect(self._ended)
        self.progress.begin()

    def stop(self) -> None:
        """Stop comparing; the rest is compared when that is asked for again."""
        for job in self._jobs.unfinished(LANE):
            job.cancel()

    def _ended(self) -> None:
        self.progress.end()
        if self._queries is not None:
            self._queries.look_for_changes()
            self.ended.emit()


class ComparingProgress(ProgressRow):
    """How many of the new quotes are compared; hidden while nothing is compared, or only for a moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("How many quotes are compared"), self.tr("Stop co&mparing"), parent)
        self.cancel_button.setToolTip(self.tr("What was compared is kept; the rest is compared when you ask again"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)

    def begin(self) -> None:
        """Appear soon, unless it ends before."""
        self.say(self.tr("Comparing new quotes"))
        self.show_done(0, 0)
        self._patience.start()

    def show_progress(self, progress: JobProgress) -> None:
        """Say how many are done."""
        if progress.done:
            self.say(self.tr("Comparing {0} of {1} new quotes").format(f"{progress.done:,}", f"{progress.total:,}"))
            self.show_done(progress.done, progress.total)

    def end(self) -> None:
        """Disappear."""
        self._patience.stop()
        self.hide()
