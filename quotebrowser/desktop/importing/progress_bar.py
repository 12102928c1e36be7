"""How far an import is, in the status bar, with a button to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.desktop.progress_row import ProgressRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.jobs import Job, JobProgress


class ImportProgress(ProgressRow):
    """Shows one job at a time: how many are done and how many failed, a bar, Cancel. Hidden while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Progress of the import"), self.tr("Cance&l import"), parent)
        self._job: Job | None = None
        self.cancel_button.clicked.connect(self.cancel)

    def follow(self, job: Job) -> None:
        """Show `job` until it ends."""
        if job is self._job:
            return
        self._job = job
        self.say(self.tr("Importing: the engine is being loaded"))
        self.show_done(0, 0)
        self.cancel_button.setEnabled(True)
        job.progressed.connect(self._show)
        job.ended.connect(self._ended)
        self.show()

    def cancel(self) -> None:
        """Ask the job shown to stop."""
        if self._job is not None:
            self._job.cancel()
            self.say(self.tr("Stopping the import"))
            self.cancel_button.setEnabled(False)

    def _show(self, progress: JobProgress) -> None:
        if self._job is not None and self._job.is_cancelled:
            return
        self.show_done(progress.done, progress.total)
        so_far = self.tr("Importing {0} of {1}").format(f"{progress.done:,}", f"{progress.total:,}")
        failed = self.tr("{0} failed").format(f"{progress.failed:,}") if progress.failed else ""
        self.say(f"{so_far} \N{EN DASH} {failed}" if failed else so_far)
        self.label.setToolTip(progress.text)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()
