"""How far the work is, in the status bar, with a button to pause it and one to stop it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.progress_row import ProgressRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.jobs import Job, JobProgress

MINUTE = 60
ALMOST_A_MINUTE = 50
MINUTES_TOLD = 90
"""From so many minutes on, hours are told."""

SEPARATOR = " \N{EN DASH} "


class JobBar(ProgressRow):
    """Shows one job at a time: how many are done and failed, how long it takes, a bar, Pause and Cancel.

    Hidden while there is none. `turned` says that the job shown was paused, or goes on.
    """

    turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", self.tr("Cance&l"), parent)
        self.job: Job | None = None
        self.pause_button = QPushButton(self)
        self.pause_button.clicked.connect(self.turn)
        self.cancel_button.clicked.connect(self.cancel)
        self.add_button(self.pause_button)

    def show_job(self, job: Job | None) -> None:
        """Show this job from now on, or none."""
        if job is self.job:
            return
        if self.job is not None:
            self.job.progressed.disconnect(self._settle)
        self.job = job
        if job is not None:
            job.progressed.connect(self._settle)
            self.bar.setAccessibleName(job.title)
            self._settle()
        self.setVisible(job is not None)

    def turn(self) -> None:
        """Pause the job shown, or let it go on."""
        if self.job is not None and not self.job.is_cancelled:
            self.job.go_on() if self.job.is_paused else self.job.pause()
            self._settle()
            self.turned.emit()

    def cancel(self) -> None:
        """Ask the job shown to stop."""
        if self.job is not None:
            self.job.cancel()
            self._settle()
            self.turned.emit()

    def _settle(self) -> None:
        job = self.job
        if job is None:
            return
        progress = job.latest
        self.show_done(*((progress.done, progress.total) if progress is not None else (0, 0)))
        self.say(told(job))
        self.label.setToolTip(progress.text if progress is not None else "")
        self.pause_button.setText(self.tr("&Go on") if job.is_paused else self.tr("Pa&use"))
        for button, name in (
            (self.pause_button, self.tr("Go on: {0}") if job.is_paused else self.tr("Pause: {0}")),
            (self.cancel_button, self.tr("Cancel: {0}")),
        ):
            button.setAccessibleName(name.format(job.title))
            button.setEnabled(not job.is_cancelled)


def told(job: Job) -> str:
    """A job in a few words, as in "Importing 312 of 540 - 2 failed - about 3 minutes left"."""
    if job.is_cancelled:
        return _tr("Stopping")
    progress, words = job.latest, job.words
    parts = [job.title if words is None else words.beginning]
    if progress is not None and words is not None:
        parts = [words.counting.format(done=f"{progress.done:,}", total=f"{progress.total:,}"), _failed(progress)]
    parts.append(_tr("paused") if job.is_paused else remaining_words(job.pace.seconds_left))
    return SEPARATOR.join(filter(None, parts))


def remaining_words(seconds: float | None) -> str:
    """How long something still takes, in words; empty where that is not known."""
    if seconds is None:
        return ""
    if seconds < ALMOST_A_MINUTE:
        return _tr("less than a minute left")
    minutes = math.ceil(seconds / MINUTE)
    if minutes < MINUTES_TOLD:
        return counted("about {n} minute left", "about {n} minutes left", minutes)
    return counted("about {n} hour left", "about {n} hours left", round(minutes / 60))


def _failed(progress: JobProgress) -> str:
    return _tr("{0} failed").format(f"{progress.failed:,}") if progress.failed else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobBar", text)
