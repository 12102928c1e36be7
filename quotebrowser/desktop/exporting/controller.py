"""Writes what the window shows to a quote sheet, on a thread of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from quotebrowser.desktop.exporting.dialog import ExportDialog
from quotebrowser.desktop.jobs import JobCancelled, JobWords
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.preferences.options import EXPORT_FOLDER
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.jobs import JobContext, Jobs
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences
    from quotebrowser.errors import QuoteBrowserError

LANE = "export"
"""Exports are written one after another."""


class ExportController(QObject):
    """Bound to the commands of the room "exporting"."""

    def __init__(self, window: MainWindow, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._preferences = preferences
        self._listed = 0
        window.library.listed.connect(self._offer)
        self._offer(0)

    def _offer(self, listed: int) -> None:
        """Switch the export on while the list shows a quote."""
        self._listed = listed
        why_off = "" if listed else self.tr("The list shows no quote, so there is nothing to export.")
        self._window.commands.switch("exporting.export_shown", why_off)

    def export_shown(self) -> None:
        """Ask where to, and export the quotes that the list shows now."""
        catalogue = self._window.catalogue
        if catalogue is None:
            return
        suggested = self._folder() / f"{catalogue.path.stem}.csv"
        self._ask(catalogue.path, self._window.filter, self._listed, suggested)

    def _ask(self, catalogue: Path, shown: Filter, quotes: int, suggested: Path) -> None:
        dialog = ExportDialog(quotes, self._left_out(shown), suggested, self._window)
        dialog.wanted.connect(lambda out: self._write(catalogue, shown, quotes, out))
        dialog.open()

    def _write(self, catalogue: Path, shown: Filter, quotes: int, out: Path) -> None:
        self._preferences.put(EXPORT_FOLDER, str(out.parent))

        def work(context: JobContext) -> int:
            from quotebrowser.catalogue.catalogue import Catalogue
            from quotebrowser.exports.registry import export

            def on_progress(written: int) -> None:
                context.report(written, quotes)
                if context.stopped():
                    raise JobCancelled

            with Catalogue.open(catalogue, read_only=True) as opened:
                return export(opened, shown, out, on_progress=on_progress)

        def failed(error: QuoteBrowserError) -> None:
            self._window.notices.say(
                str(error),
                button=self.tr("Choose another file"),
                on_click=lambda: self._ask(catalogue, shown, quotes, out),
                warning=True,
            )

        words = JobWords(
            self.tr("Writing {0} to {1}").format(quotes_words(quotes), out.name),
            self.tr("Writing {done} of {total} quotes"),
        )
        job = self._jobs.start(self.tr("Export to {0}").format(out.name), work, lane=LANE, words=words)
        job.finished.connect(lambda written: self._say_written(written, out))
        job.failed.connect(failed)
        job.cancelled.connect(lambda: self._say_cancelled(out))

    def _say_cancelled(self, out: Path) -> None:
        self._window.notices.say(
            self.tr("The export was cancelled. {0} is as it was before, or is not there.").format(out)
        )

    def _say_written(self, written: int, out: Path) -> None:
        self._window.notices.say(
            self.tr("{0} written to {1}.").format(quotes_words(written), out),
            button=self.tr("Open the folder"),
            on_click=lambda: self._open_folder(out.parent),
        )

    def _open_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _left_out(self, shown: Filter) -> str:
        """Which quotes of the catalogue the list never showed, in a sentence."""
        missing = [
            words
            for words, is_shown in (
                (self.tr("rejected quotes"), ReviewStatus.REJECTED in shown.statuses),
                (self.tr("thoughts"), QuoteKind.THOUGHT in shown.kinds),
            )
            if not is_shown
        ]
        if not missing:
            return ""
        return self.tr("It leaves out {0}.").format(self.tr(" and ").join(missing))

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        candidates = (self._preferences.value(EXPORT_FOLDER), documents)
        return next((Path(name) for name in candidates if name and QFileInfo(name).isDir()), Path.home())
