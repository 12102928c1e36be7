"""How far an import is, in the status bar, with a button to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from quotebrowser.desktop.jobs import Job, JobProgress


class ImportProgress(QWidget):
    """Shows one job at a time: how many are done and how many failed, a bar, Cancel. Hidden while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.bar.setFixedWidth(columns(self, 24))
        self.cancel_button = QPushButton(self.tr("Cance&l import"), self)
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, space(self), 0)
        row.setSpacing(space(self))
        row.addWidget(self.label, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel_button)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show `job` until it ends."""
        if job is self._job:
            return
        self._job = job
        self._say(self.tr("Importing: the engine is being loaded"))
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        job.progressed.connect(self._show)
        job.ended.connect(self._ended)
        self.show()

    def cancel(self) -> None:
        """Ask the job shown to stop."""
        if self._job is not None:
            self._job.cancel()
            self._say(self.tr("Stopping the import"))
            self.cancel_button.setEnabled(False)

    def _show(self, progress: JobProgress) -> None:
        if self._job is not None and self._job.is_cancelled:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        so_far = self.tr("Importing {0} of {1}").format(f"{progress.done:,}", f"{progress.total:,}")
        failed = self.tr("{0} failed").format(f"{progress.failed:,}") if progress.failed else ""
        self._say(f"{so_far} \N{EN DASH} {failed}" if failed else so_far)
        self.label.setToolTip(progress.text)

    def _say(self, text: str) -> None:
        self.label.setText(text)
        self.label.setAccessibleName(text)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()
