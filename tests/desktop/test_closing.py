"""The end of the window: it asks once while work is going on, and comes back as it was."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox

from quotebrowser.desktop.preferences.options import WINDOW_GEOMETRY, WINDOW_PANES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.workbench import Workbench


def until_cancelled(context: JobContext) -> None:
    while not context.cancelled():
        pass


def test_without_work_it_closes_at_once(workbench: Workbench) -> None:
    assert workbench.window.close()


def test_with_work_it_asks_once(workbench: Workbench, qtbot: QtBot) -> None:
    may_end = threading.Event()
    workbench.jobs.start("Import into harbour.quotes", lambda _context: may_end.wait(30))
    assert not workbench.window.close()
    assert not workbench.window.close()
    (box,) = workbench.window.findChildren(QMessageBox)
    assert "harbour.quotes" in box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert workbench.window.isVisible()
    with qtbot.waitSignal(workbench.jobs.idle):
        may_end.set()
    assert workbench.window.isVisible()


def test_it_stops_the_work_and_closes(workbench: Workbench, qtbot: QtBot) -> None:
    workbench.jobs.start("import", until_cancelled, lane="import")
    workbench.jobs.start("the next import", until_cancelled, lane="import")
    workbench.window.close()
    assert workbench.closing.question is not None
    qtbot.mouseClick(workbench.closing.question.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not workbench.window.isVisible())
    assert workbench.jobs.unfinished() == ()


def test_work_that_is_paused_is_asked_about_too_and_ends(workbench: Workbench, qtbot: QtBot) -> None:
    def until_stopped(context: JobContext) -> None:
        while not context.stopped():
            pass

    job = workbench.jobs.start("import", until_stopped)
    job.pause()
    workbench.window.close()
    assert workbench.closing.question is not None
    qtbot.mouseClick(workbench.closing.question.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not workbench.window.isVisible())
    assert workbench.jobs.unfinished() == ()


def test_a_question_whose_work_has_ended_goes_by_itself(workbench: Workbench, qtbot: QtBot) -> None:
    may_end = threading.Event()
    workbench.jobs.start("import", lambda _context: may_end.wait(30))
    workbench.window.close()
    with qtbot.waitSignal(workbench.jobs.idle):
        may_end.set()
    assert workbench.closing.question is None
    assert workbench.window.isVisible()


def test_size_and_panes_come_back(workbench: Workbench) -> None:
    window = workbench.window
    window.resize(window.minimumSize())
    window.splitter.setSizes([300, 400, 300])
    before = window.size(), window.splitter.sizes()
    window.close()
    assert workbench.preferences.value(WINDOW_GEOMETRY)
    assert workbench.preferences.value(WINDOW_PANES)
    window.resize(window.size() + QSize(20, 10))
    window.splitter.setSizes([100, 500, 600])
    workbench.closing.restore()
    assert (window.size(), window.splitter.sizes()) == before
