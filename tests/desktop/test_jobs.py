"""Jobs: results and errors come back on the GUI thread, lanes keep their order, nothing is left at the end."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from quotebrowser.desktop.jobs import JobContext, JobProgress, Jobs
from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(owner: QObject) -> Iterator[Jobs]:
    runner = Jobs(owner)
    yield runner
    runner.close()


def test_the_result_comes_back_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[object, threading.Thread]] = []
    job = jobs.start("add", lambda _context: threading.current_thread())
    job.finished.connect(lambda result: seen.append((result, threading.current_thread())))
    with qtbot.waitSignal(jobs.idle):
        pass
    (worked_on, heard_on) = seen[0]
    assert heard_on is threading.main_thread()
    assert worked_on is not heard_on


def test_an_error_people_can_act_on_is_handed_over_as_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    error = ArticleUnreadable("a.txt is empty")

    def work(_context: JobContext) -> None:
        raise error

    job = jobs.start("read", work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == [error]


def test_an_unexpected_error_goes_to_the_excepthook_and_the_job_still_ends(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _traceback: reported.append(error))
    job = jobs.start("divide", lambda _context: 1 // 0)
    with qtbot.waitSignal(job.ended):
        pass
    assert isinstance(reported[0], ZeroDivisionError)


def test_jobs_of_one_lane_run_one_at_a_time_in_order(jobs: Jobs, qtbot: QtBot) -> None:
    events: list[str] = []

    def named(name: str) -> None:
        def work(_context: JobContext) -> None:
            events.append(f"{name} begins")
            events.append(f"{name} ends")

        jobs.start(name, work, lane="import")

    named("first")
    named("second")
    assert [job.title for job in jobs.unfinished("import")] == ["first", "second"]
    with qtbot.waitSignal(jobs.idle):
        pass
    assert events == ["first begins", "first ends", "second begins", "second ends"]


def test_a_second_lane_does_not_wait_for_the_first(jobs: Jobs, qtbot: QtBot) -> None:
    may_end = threading.Event()
    jobs.start("slow", lambda _context: may_end.wait(30), lane="import")
    quick = jobs.start("quick", lambda _context: "done", lane="count")
    with qtbot.waitSignal(quick.finished):
        pass
    with qtbot.waitSignal(jobs.idle):
        may_end.set()


def test_cancelled_work_that_stops_tells_so(jobs: Jobs, qtbot: QtBot) -> None:
    began = threading.Event()

    def work(context: JobContext) -> None:
        began.set()
        while True:
            context.stop_if_cancelled()

    job = jobs.start("forever", work)
    assert began.wait(30)
    with qtbot.waitSignals([job.cancelled, job.ended]):
        job.cancel()


def test_cancelled_work_may_still_hand_over_what_it_has(jobs: Jobs, qtbot: QtBot) -> None:
    def work(context: JobContext) -> str:
        while not context.cancelled():
            pass
        return "half of it"

    job = jobs.start("import", work)
    with qtbot.waitSignal(job.finished) as finished:
        job.cancel()
    assert finished.args == ["half of it"]


def test_a_waiting_job_that_is_cancelled_never_begins(jobs: Jobs, qtbot: QtBot) -> None:
    may_end = threading.Event()
    began: list[str] = []
    jobs.start("first", lambda _context: may_end.wait(30), lane="import")
    second = jobs.start("second", lambda _context: began.append("second"), lane="import")
    second.cancel()
    with qtbot.waitSignals([second.cancelled, jobs.idle]):
        may_end.set()
    assert began == []


def test_a_dropped_job_says_nothing_but_that_it_ended(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    job = jobs.start("old question", lambda _context: "old answer", lane="query")
    job.finished.connect(heard.append)
    with qtbot.waitSignal(job.ended):
        jobs.drop("query")
    assert heard == []


def test_the_last_progress_is_shown_even_where_the_job_ends_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    def work(context: JobContext) -> None:
        for done in range(1, 1001):
            context.report(done, 1000, f"article {done}")

    job = jobs.start("import", work)
    heard: list[JobProgress] = []
    job.progressed.connect(heard.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert heard[-1] == JobProgress(1000, 1000, "article 1000")
    assert len(heard) < 1000


def test_closing_leaves_no_thread(jobs: Jobs) -> None:
    def work(context: JobContext) -> None:
        while not context.cancelled():
            pass

    before = threading.active_count()
    jobs.start("one", work)
    jobs.start("two", work, lane="import")
    jobs.start("three", work, lane="import")
    jobs.close()
    assert threading.active_count() == before
    assert jobs.unfinished() == ()
