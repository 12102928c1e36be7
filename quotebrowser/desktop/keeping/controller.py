"""Backs a catalogue up when it is opened and something was done since, and says what its place makes one beware of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.jobs import Jobs
from quotebrowser.desktop.preferences.options import BACKUP_FOLDER, BACKUPS_KEPT

if TYPE_CHECKING:
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences
    from quotebrowser.errors import QuoteBrowserError


class KeepingController(QObject):
    """Works by itself whenever the window shows another catalogue.

    Its jobs are its own: nobody waits for a backup, and closing the window stops one without asking.
    """

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
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
            own, keep_last = self._preferences.value(BACKUP_FOLDER), self._preferences.value(BACKUPS_KEPT)
            job = self.jobs.start(self.tr("Backup"), lambda context: _back_up_where_due(path, own, keep_last, context))
            job.failed.connect(self._tell)

    def _tell(self, error: QuoteBrowserError) -> None:
        self._window.notices.say(self.tr("No backup was made. {0}").format(error), warning=True)


def _back_up_where_due(path: Path, own: str, keep_last: int, context: JobContext) -> None:
    """Make a backup of the catalogue at `path` where something was done since the last; for a thread of its own.

    `own` is a folder for the backups of all catalogues, "" for the one beside this.
    """
    from quotebrowser.catalogue import backing_up
    from quotebrowser.catalogue.backups import folder_within

    def on_progress(done: int, total: int) -> None:
        context.stop_if_cancelled()
        context.report(done, total)

    folder = folder_within(Path(own), path) if own else None
    if backing_up.is_due(path, folder):
        backing_up.back_up(path, folder, keep_last=keep_last, on_progress=on_progress)
