"""A run that was not closed is known by its mark at the next start, and told with what was written about it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from quotebrowser.desktop.crash_report import CrashReportDialog, CrashReports
from quotebrowser.desktop.last_end import CRASHES, LastEnd, RunningMark
from quotebrowser.desktop.notices import Notices

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_run_that_ends_in_the_ordinary_way_leaves_nothing(tmp_path: Path) -> None:
    mark = RunningMark(tmp_path)
    assert mark.set() == LastEnd(in_order=True)
    mark.lift()
    assert RunningMark(tmp_path).set().in_order


def test_a_run_that_is_cut_off_is_known_at_the_next_start(tmp_path: Path) -> None:
    RunningMark(tmp_path).set()
    assert RunningMark(tmp_path).set() == LastEnd(in_order=False)


def test_a_fault_is_told_once_with_its_trace(tmp_path: Path) -> None:
    script = (
        "import faulthandler, pathlib, sys\n"
        "from quotebrowser.desktop.crash_report import write_crashes_to\n"
        "from quotebrowser.desktop.last_end import RunningMark\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "RunningMark(folder).set()\n"
        "kept = write_crashes_to(folder)\n"
        "faulthandler._sigabrt()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, timeout=60)
    assert done.returncode != 0
    mark = RunningMark(tmp_path)
    assert "Aborted" in mark.set().trace
    mark.lift()
    assert mark.set() == LastEnd(in_order=True)


def test_an_old_trace_is_not_told_of_a_run_that_was_closed(tmp_path: Path) -> None:
    (tmp_path / CRASHES).write_text("Fatal Python error: long ago", encoding="utf-8")
    assert RunningMark(tmp_path).set() == LastEnd(in_order=True)


def test_where_no_mark_can_be_made_nothing_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    mark = RunningMark(in_the_way / "logs")
    assert mark.set().in_order
    mark.lift()
    assert mark.set().in_order


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    bar = Notices()
    qtbot.addWidget(bar)
    return bar


def test_the_next_start_says_so_and_offers_the_report(
    tmp_path: Path, owner: QObject, notices: Notices, qtbot: QtBot
) -> None:
    reports = CrashReports(tmp_path, owner)
    reports.show_over(notices)
    reports.tell_last_end(LastEnd(in_order=False, trace="Fatal Python error: Aborted"), notices)
    assert "stopped unexpectedly" in notices.label.text()
    assert "catalogue is whole" in notices.label.text()
    with qtbot.waitSignal(reports.shown) as shown:
        qtbot.mouseClick(notices.button, Qt.MouseButton.LeftButton)
    (dialog,) = shown.args
    assert isinstance(dialog, CrashReportDialog)
    assert "Fatal Python error: Aborted" in dialog.text.toPlainText()
    dialog.close()


def test_after_an_ordinary_end_nothing_is_said(tmp_path: Path, owner: QObject, notices: Notices) -> None:
    CrashReports(tmp_path, owner).tell_last_end(LastEnd(in_order=True), notices)
    assert notices.isHidden()
