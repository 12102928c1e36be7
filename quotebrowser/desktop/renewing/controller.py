"""Offers to run the engine again after an upgrade, shows what that would change, and does it as a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.attribution.version import VERSION
from quotebrowser.desktop.jobs import ENGINE, JobWords
from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.message_boxes import tell
from quotebrowser.desktop.preferences.options import RENEWAL_DECLINED, REVIEWER
from quotebrowser.desktop.renewing.dialog import Choices, RenewDialog

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.desktop.jobs import JobContext, Jobs
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences
    from quotebrowser.errors import QuoteBrowserError
    from quotebrowser.importing.reattributing import Reattribution
    from quotebrowser.importing.run import Progress

LOOK, CHOICES = "articles of older engines", "articles to read again"
"""The lanes of its questions."""


class RenewController(QObject):
    """Bound to the commands of the room "renewing", and to the opening of catalogues."""

    renewed = Signal(object)
    """The Reattribution of a run that has ended and was no preview."""

    def __init__(self, window: MainWindow, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._preferences = preferences
        window.catalogue_changed.connect(self._look)

    def begin(self) -> None:
        """Ask which articles are to be read again: those an older engine read, those of the chosen quotes, or all."""
        queries, chosen = self._window.queries, self._window.chosen.ids()
        if queries is None:
            return

        def choices(catalogue: Catalogue, _context: JobContext) -> Choices:
            return Choices(
                tuple(catalogue.read_by_others(VERSION)),
                tuple(catalogue.articles_of(chosen)),
                tuple(catalogue.article_ids()),
            )

        queries.later(CHOICES, choices, self._ask)

    def run(self, articles: tuple[int, ...], preview: bool) -> None:  # noqa: FBT001 - what the dialog hands over
        """Read these articles again after the work that needs the engine already, or only see what would change."""
        catalogue = self._window.catalogue
        if catalogue is None:
            return
        path, who = catalogue.path, self._preferences.value(REVIEWER)

        def work(context: JobContext) -> Reattribution:
            # Late: what reads articles is not needed to open the window.
            from quotebrowser.importing.reattributing import reattribute

            def on_progress(progress: Progress) -> None:
                context.report(progress.done, progress.total, progress.name, progress.failed)

            return reattribute(
                path,
                articles,
                older_only=False,
                preview=preview,
                who=who,
                on_progress=on_progress,
                cancelled=context.stopped,
            )

        title = self.tr("Look at what would change in {0}") if preview else self.tr("Read the articles of {0} again")
        counting = (
            self.tr("Looking through {done} of {total}") if preview else self.tr("Reading {done} of {total} again")
        )
        words = JobWords(self.tr("Reading again: the engine is being loaded"), counting)
        job = self._jobs.start(title.format(path.name), work, lane=ENGINE, words=words)
        job.finished.connect(lambda found: self._report(found, articles, path, preview=preview))
        job.failed.connect(self._say_failure)

    def _look(self, _path: Path | None) -> None:
        """Offer a run where another engine has read articles of the catalogue that was opened."""
        self._window.notices.withdraw()
        queries = self._window.queries
        if queries is None or queries.catalogue.read_only or self._mark(queries.path) in self._declined():
            return
        queries.later(LOOK, lambda catalogue, _: tuple(catalogue.read_by_others(VERSION)), self._offer)

    def _offer(self, older: tuple[int, ...]) -> None:
        if older:
            self._window.notices.offer(
                counted(
                    "{n} article was read by another version of the engine than this one, which may say something "
                    "else. Nothing that you decided would be lost.",
                    "{n} articles were read by another version of the engine than this one, which may say something "
                    "else. Nothing that you decided would be lost.",
                    len(older),
                ),
                button=self.tr("See what would change"),
                on_click=lambda: self.run(older, preview=True),
                on_close=self._decline,
            )

    def _decline(self) -> None:
        """Do not offer this again for this catalogue until there is yet another engine."""
        if self._window.catalogue is not None:
            self._preferences.put(RENEWAL_DECLINED, (*self._declined(), self._mark(self._window.catalogue.path)))

    def _declined(self) -> tuple[str, ...]:
        return tuple(mark for mark in self._preferences.value(RENEWAL_DECLINED) if mark.startswith(f"{VERSION} "))

    def _mark(self, path: Path) -> str:
        return f"{VERSION} {path}"

    def _ask(self, choices: Choices) -> None:
        dialog = RenewDialog(choices, VERSION, self._window)
        dialog.wanted.connect(self.run)
        dialog.open()

    def _report(self, found: Reattribution, articles: tuple[int, ...], path: Path, *, preview: bool) -> None:
        from quotebrowser.desktop.renewing.report_window import RenewalReport

        report = RenewalReport(found, self._window, preview=preview)
        report.wanted.connect(lambda: self._run_where_still_open(articles, path))
        report.show()
        if not preview:
            self.renewed.emit(found)
            self._window.notices.withdraw()

    def _run_where_still_open(self, articles: tuple[int, ...], path: Path) -> None:
        """Do what was foreseen, unless another catalogue, with other articles, was opened meanwhile."""
        if self._window.catalogue is not None and self._window.catalogue.path == path:
            self.run(articles, preview=False)
        else:
            tell(
                self._window,
                self.tr("Run the engine again"),
                self.tr("{0} is not open any more; open it, and run the engine from the menu Article.").format(path),
            )

    def _say_failure(self, error: QuoteBrowserError) -> None:
        tell(self._window, self.tr("Run the engine again"), str(error))
