"""Shows the work that is going on in the status bar, and lets it be paused and cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.working.job_bar import JobBar

if TYPE_CHECKING:
    from quotebrowser.desktop.jobs import Jobs
    from quotebrowser.desktop.main_window import MainWindow


class WorkingController(QObject):
    """Bound to the commands of the room "working". Of several jobs the one is shown that was started last."""

    def __init__(self, window: MainWindow, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self.bar = JobBar(window)
        window.statusBar().addPermanentWidget(self.bar)  # which no status tip covers
        self.bar.turned.connect(self._settle)
        jobs.started.connect(self._settle)
        jobs.ended.connect(self._settle)
        self._settle()

    def pause(self, on: bool) -> None:  # noqa: FBT001 - the new state of its command
        """Pause the work that is shown, or let it go on."""
        job = self.bar.job
        if job is not None and job.is_paused != on:
            self.bar.turn()

    def cancel(self) -> None:
        """Stop the work that is shown; what it has finished stays, and what waits comes after it."""
        self.bar.cancel()

    def _settle(self) -> None:
        """Show the work that is going on, and let it be paused and cancelled only while there is some."""
        going_on = [job for job in self._jobs.unfinished() if job.has_begun and job.words is not None]
        job = going_on[-1] if going_on else None
        self.bar.show_job(job)
        commands = self._window.commands
        commands.actions["working.pause"].setChecked(job is not None and job.is_paused)
        for command_id in ("working.pause", "working.cancel"):
            commands.switch(command_id, "" if job is not None else self.tr("No work is going on."))
