"""The end of the window: asks once where work is going on, stops it, and remembers size and panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

from quotebrowser.desktop.message_boxes import ask
from quotebrowser.desktop.preferences.options import WINDOW_GEOMETRY, WINDOW_PANES

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QMessageBox

    from quotebrowser.desktop.jobs import Jobs
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences


class Closing(QObject):
    """Lets the window close only when no job is left. What an import has finished stays in the catalogue."""

    def __init__(self, window: MainWindow, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._preferences = preferences
        self.question: QMessageBox | None = None
        self._stopping = False
        window.closing.connect(self._closing)
        jobs.idle.connect(self._idle)

    def restore(self) -> None:
        """Give the window the size and panes it was closed with."""
        self._window.restoreGeometry(QByteArray(self._preferences.value(WINDOW_GEOMETRY)))
        self._window.splitter.restoreState(QByteArray(self._preferences.value(WINDOW_PANES)))

    def _closing(self, event: QCloseEvent) -> None:
        if self._jobs.unfinished():
            event.ignore()
            if not self._stopping and self.question is None:
                self._ask()
            return
        self._preferences.put(WINDOW_GEOMETRY, bytes(self._window.saveGeometry().data()))
        self._preferences.put(WINDOW_PANES, bytes(self._window.splitter.saveState().data()))
        self._preferences.save()

    def _ask(self) -> None:
        titles = ", ".join(job.title for job in self._jobs.unfinished())
        self.question = ask(
            self._window,
            self.tr("Quit"),
            self.tr("Work is still going on ({0}). What it has finished is kept. Stop it and quit?").format(titles),
            do=self.tr("&Stop it and quit"),
            leave=self.tr("&Go on"),
            on_do=self._stop,
        )
        self.question.finished.connect(self._answered)

    def _answered(self) -> None:
        self.question = None

    def _stop(self) -> None:
        self._stopping = True
        self._window.statusBar().showMessage(self.tr("Stopping"))
        self._jobs.drop()
        if not self._jobs.unfinished():
            self._idle()

    def _idle(self) -> None:
        """Close where the person said so; where the work ended by itself, the question has lost its sense."""
        if self._stopping:
            self._window.close()
        elif self.question is not None:
            self.question.reject()
