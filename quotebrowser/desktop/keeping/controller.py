"""Backs a catalogue up when it is opened and something was done since, and says what its place makes one beware of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.jobs import Jobs

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.errors import QuoteBrowserError


class KeepingController(QObject):
    """Works by itself whenever the window shows another catalogue.

    Its jobs are its own: nobody waits for a backup, and closing the window stops one without asking.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.jobs = Jobs(self)
        window.catalogue_changed.connect(self._look_after)

    def close(self) -> None:
        """Stop, and wait for the thread."""
        self.jobs.close()

    def _look_after(self, path: Path | None) -> None:
        self.jobs.drop()
        catalogue = self._window.catalogue
        if path is None or catalogue is None:
            return
        for sentence in catalogue.notices():
            self._window.notices.say(sentence, warning=True)
        if not catalogue.read_only:
            job = self.jobs.start(self.tr("Backup"), lambda context: _back_up_where_due(path, context))
            job.failed.connect(self._tell)

    def _tell(self, error: QuoteBrowserError) -> None:
        self._window.notices.say(self.tr("No backup was made. {0}").format(error), warning=True)


def _back_up_where_due(path: Path, context: JobContext) -> None:
    """Make a backup of the catalogue at `path` where something was done since the last; for a thread of its own."""
    from quotebrowser.catalogue import backing_up

    def on_progress(done: int, total: int) -> None:
        context.stop_if_cancelled()
        context.report(done, total)

    if backing_up.is_due(path):
        backing_up.back_up(path, on_progress=on_progress)
