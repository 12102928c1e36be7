"""The progress of an import: shown while it runs, counted, and stopped by its button."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.desktop.importing.progress_bar import ImportProgress
from quotebrowser.desktop.jobs import JobContext, Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(owner: QObject) -> Iterator[Jobs]:
    runner = Jobs(owner)
    yield runner
    runner.close()


@pytest.fixture
def progress(window: QMainWindow) -> ImportProgress:
    return ImportProgress(window)


def test_a_running_import_is_counted_and_gone_when_it_ends(progress: ImportProgress, jobs: Jobs, qtbot: QtBot) -> None:
    may_end = threading.Event()

    def work(context: JobContext) -> None:
        context.report(312, 1540, "a.txt")
        may_end.wait(30)

    job = jobs.start("import", work)
    progress.follow(job)
    with qtbot.waitSignal(job.progressed):
        pass
    assert progress.isVisible()
    assert progress.label.text() == "Importing 312 of 1,540"
    assert (progress.bar.value(), progress.bar.maximum()) == (312, 1540)
    with qtbot.waitSignal(jobs.idle):
        may_end.set()
    assert not progress.isVisible()


def test_those_that_failed_so_far_are_told(progress: ImportProgress, jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start("import", lambda context: context.report(312, 540, "a.txt", failed=2))
    progress.follow(job)
    with qtbot.waitSignal(jobs.idle):
        pass
    assert progress.label.text() == "Importing 312 of 540 \N{EN DASH} 2 failed"


def test_before_the_first_article_it_says_what_takes_the_time(
    progress: ImportProgress, jobs: Jobs, qtbot: QtBot
) -> None:
    progress.follow(jobs.start("import", lambda _context: None))
    assert "engine" in progress.label.text()
    assert progress.bar.maximum() == 0
    with qtbot.waitSignal(jobs.idle):
        pass


def test_its_button_stops_the_import_once(progress: ImportProgress, jobs: Jobs, qtbot: QtBot) -> None:
    def work(context: JobContext) -> str:
        while not context.cancelled():
            pass
        return "stopped"

    job = jobs.start("import", work)
    progress.follow(job)
    with qtbot.waitSignal(job.finished):
        qtbot.mouseClick(progress.cancel_button, Qt.MouseButton.LeftButton)
        assert not progress.cancel_button.isEnabled()
    assert not progress.isVisible()


def test_the_next_job_is_shown_after_the_first(progress: ImportProgress, jobs: Jobs, qtbot: QtBot) -> None:
    may_end = threading.Event()
    first = jobs.start("first", lambda _context: None)
    second = jobs.start("second", lambda _context: may_end.wait(30))
    progress.follow(first)
    progress.follow(second)
    with qtbot.waitSignal(first.ended):
        pass
    assert progress.isVisible()
    with qtbot.waitSignal(jobs.idle):
        may_end.set()
    assert not progress.isVisible()
