"""The progress of a job: shown while it runs, counted, paused and stopped by its buttons."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.desktop.jobs import JobContext, Jobs, JobWords
from quotebrowser.desktop.working.job_bar import JobBar, remaining_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

WORDS = JobWords("Importing: the engine is being loaded", "Importing {done} of {total}")


@pytest.fixture
def jobs(owner: QObject) -> Iterator[Jobs]:
    runner = Jobs(owner)
    yield runner
    runner.close()


@pytest.fixture
def bar(window: QMainWindow) -> JobBar:
    return JobBar(window)


def until_stopped(context: JobContext) -> str:
    while not context.stopped():
        pass
    return "stopped"


def test_a_running_job_is_counted(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    may_end = threading.Event()

    def work(context: JobContext) -> None:
        context.report(312, 1540, "a.txt")
        may_end.wait(30)

    job = jobs.start("import", work, words=WORDS)
    bar.show_job(job)
    with qtbot.waitSignal(job.progressed):
        pass
    assert bar.isVisible()
    assert bar.label.text() == "Importing 312 of 1,540"
    assert (bar.bar.value(), bar.bar.maximum()) == (312, 1540)
    with qtbot.waitSignal(jobs.idle):
        may_end.set()


def test_those_that_failed_so_far_are_told(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    bar.show_job(jobs.start("import", lambda context: context.report(312, 540, "a.txt", failed=2), words=WORDS))
    with qtbot.waitSignal(jobs.idle):
        pass
    assert bar.label.text() == "Importing 312 of 540 \N{EN DASH} 2 failed"


def test_before_the_first_article_it_says_what_takes_the_time(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    bar.show_job(jobs.start("import", lambda _context: None, words=WORDS))
    assert "engine" in bar.label.text()
    assert bar.bar.maximum() == 0
    with qtbot.waitSignal(jobs.idle):
        pass


def test_its_button_stops_the_job_once(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start("import", until_stopped, words=WORDS)
    bar.show_job(job)
    with qtbot.waitSignal(job.finished):
        qtbot.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
        assert not bar.cancel_button.isEnabled()
        assert not bar.pause_button.isEnabled()
        assert bar.label.text() == "Stopping"


def test_its_button_pauses_the_job_and_lets_it_go_on(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    steps = 0

    def work(context: JobContext) -> None:
        nonlocal steps
        while not context.stopped():
            steps += 1

    job = jobs.start("import", work, words=WORDS)
    bar.show_job(job)
    qtbot.waitUntil(lambda: steps > 0)
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    assert bar.label.text().endswith("paused")
    assert bar.pause_button.text() == "&Go on"

    def stands() -> bool:
        before = steps
        qtbot.wait(20)
        return steps == before

    qtbot.waitUntil(stands)
    stood = steps
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    assert "paused" not in bar.label.text()
    qtbot.waitUntil(lambda: steps > stood)
    with qtbot.waitSignal(job.ended):
        bar.cancel()


def test_a_job_that_is_paused_can_be_stopped(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start("import", until_stopped, words=WORDS)
    bar.show_job(job)
    bar.turn()
    with qtbot.waitSignal(job.ended):
        bar.cancel()


def test_it_tells_how_long_the_job_still_takes(bar: JobBar, jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start("import", lambda context: context.report(20, 200), words=WORDS)
    now = 0.0
    job.pace._clock = lambda: now
    job.pace.reach(0, 200)
    now = 60.0
    bar.show_job(job)
    with qtbot.waitSignal(jobs.idle):
        pass
    assert bar.label.text() == "Importing 20 of 200 \N{EN DASH} about 9 minutes left"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0, "less than a minute left"),
        (49, "less than a minute left"),
        (50, "about 1 minute left"),
        (61, "about 2 minutes left"),
        (5400, "about 2 hours left"),
    ],
)
def test_a_time_is_told_roughly(seconds: float | None, words: str) -> None:
    assert remaining_words(seconds) == words
