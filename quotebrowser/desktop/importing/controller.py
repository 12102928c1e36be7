"""Asks what to import, runs the import on a thread of its own, and reports on every input."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from quotebrowser.desktop.importing.paste_dialog import PasteDialog
from quotebrowser.desktop.jobs import ENGINE, JobWords
from quotebrowser.desktop.message_boxes import tell
from quotebrowser.desktop.preferences.options import IMPORT_FOLDER, MOST_MILLION_CHARACTERS, REVIEWER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.desktop.importing.report_window import ReportWindow
    from quotebrowser.desktop.jobs import JobContext, Jobs
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences
    from quotebrowser.errors import QuoteBrowserError
    from quotebrowser.importing.inputs import Input
    from quotebrowser.importing.run import ImportReport, Progress


class ImportController(QObject):
    """Bound to the commands of the room "importing". The engine is loaded in processes of the import's own."""

    imported = Signal(object)
    """The ImportReport of an import that has ended."""

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        preferences: Preferences,
        catalogue_wanted: Callable[[], Path | None],
    ) -> None:
        """`catalogue_wanted` gives the file of the open catalogue, asking for one where none is open."""
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._preferences = preferences
        self._catalogue_wanted = catalogue_wanted

    def choose_files(self) -> None:
        """Ask for files, and import them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import articles"), self._folder(), ";;".join(self._kinds_of_files())
        )
        if names:
            self._preferences.put(IMPORT_FOLDER, str(Path(names[0]).parent))
            self.import_inputs([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder, and import what is in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder of articles"), self._folder())
        if name:
            self._preferences.put(IMPORT_FOLDER, name)
            self.import_inputs([Path(name)])

    def paste_text(self) -> None:
        """Ask for an article's text, and import it."""
        dialog = PasteDialog(self._most_characters(), self._window)
        dialog.given.connect(lambda article: self.import_inputs([article]))
        dialog.open()

    def import_inputs(self, inputs: Sequence[Input]) -> None:
        """Import files, folders and articles into the open catalogue, after the imports that run already."""
        catalogue = self._catalogue_wanted()
        if catalogue is None:
            return
        most_characters, who = self._most_characters(), self._preferences.value(REVIEWER)
        wanted = list(inputs)

        def work(context: JobContext) -> ImportReport:
            # Late: what reads and attributes articles is not needed to open the window.
            from quotebrowser.importing.run import import_inputs

            def on_progress(progress: Progress) -> None:
                context.report(progress.done, progress.total, progress.name, progress.failed)

            return import_inputs(
                catalogue,
                wanted,
                most_characters=most_characters,
                who=who,
                on_progress=on_progress,
                cancelled=context.stopped,
            )

        words = JobWords(
            self.tr("Importing: the engine is being loaded"),
            self.tr("Importing {done} of {total}"),
        )
        job = self._jobs.start(self.tr("Import into {0}").format(catalogue.name), work, lane=ENGINE, words=words)
        job.finished.connect(self._report)
        job.failed.connect(self._say_failure)

    def _report(self, report: ImportReport) -> None:
        window = self._report_window(report)
        window.show()
        self.imported.emit(report)

    def _report_window(self, report: ImportReport) -> ReportWindow:
        from quotebrowser.desktop.importing.report_window import ReportWindow

        return ReportWindow(report, self._window)

    def _say_failure(self, error: QuoteBrowserError) -> None:
        tell(self._window, self.tr("Import"), str(error))

    def _most_characters(self) -> int:
        return self._preferences.value(MOST_MILLION_CHARACTERS) * 1_000_000

    def _folder(self) -> str:
        return self._preferences.value(IMPORT_FOLDER) or str(Path.home())

    def _kinds_of_files(self) -> list[str]:
        from quotebrowser.articles.reading import READERS

        endings = " ".join(f"*{ending}" for ending in READERS)
        return [self.tr("Articles ({0})").format(endings), self.tr("All files (*)")]
