"""The work that is going on is shown in the status bar, and the menu pauses and stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.desktop.jobs import ENGINE, JobWords

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.jobs import Job, JobContext
    from quotebrowser.desktop.workbench import Workbench


@pytest.fixture
def bench(workbench: Workbench, catalogue_file: Path) -> Workbench:
    workbench.begin(catalogue_file)
    return workbench


def started(bench: Workbench, title: str, lane: str) -> Job:
    def work(context: JobContext) -> None:
        while not context.stopped():
            pass

    return bench.jobs.start(title, work, lane=lane, words=JobWords(title, "{done} of {total}"))


def test_while_nothing_goes_on_there_is_nothing_to_stop_and_the_tip_says_so(bench: Workbench) -> None:
    assert not bench.working.bar.isVisible()
    for command_id in ("working.pause", "working.cancel"):
        assert not bench.window.actions_by_id[command_id].isEnabled()
        assert "No work is going on" in bench.window.actions_by_id[command_id].toolTip()


def test_a_job_that_waits_is_shown_after_the_one_before_it(bench: Workbench, qtbot: QtBot) -> None:
    first, second = started(bench, "first", ENGINE), started(bench, "second", ENGINE)
    assert bench.working.bar.job is first
    with qtbot.waitSignal(first.ended):
        bench.window.actions_by_id["working.cancel"].trigger()
    assert bench.working.bar.job is second
    with qtbot.waitSignal(bench.jobs.idle):
        bench.working.cancel()
    assert not bench.working.bar.isVisible()


def test_an_export_is_shown_before_the_import_beside_it_and_the_import_again_after_it(
    bench: Workbench, qtbot: QtBot
) -> None:
    importing, export = started(bench, "import", ENGINE), started(bench, "export", "export")
    assert bench.working.bar.job is export
    with qtbot.waitSignal(export.ended):
        bench.working.cancel()
    assert bench.working.bar.job is importing
    with qtbot.waitSignal(bench.jobs.idle):
        bench.working.cancel()


def test_the_command_pauses_and_its_tick_says_so(bench: Workbench, qtbot: QtBot) -> None:
    pause = bench.window.actions_by_id["working.pause"]
    job = started(bench, "import", ENGINE)
    pause.trigger()
    assert job.is_paused
    assert pause.isChecked()
    bench.working.bar.pause_button.click()
    assert not job.is_paused
    assert not pause.isChecked()
    pause.trigger()
    with qtbot.waitSignal(bench.jobs.idle):
        bench.window.actions_by_id["working.cancel"].trigger()
    assert not pause.isChecked()


def test_work_that_nobody_waits_for_is_not_shown(bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.jobs.idle):
        bench.jobs.start("quiet", lambda _context: None)
        assert not bench.working.bar.isVisible()
