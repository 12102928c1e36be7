"""Unexpected errors are logged and shown with a report that holds nothing of an article, and the window goes on."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

import quotebrowser
from quotebrowser.desktop.crash_report import (
    CrashReportDialog,
    CrashReports,
    log_folder,
    log_to,
    report_of,
    write_crashes_to,
)
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

PRINTED = "The harbour will be closed, the minister said."


def caught(error: BaseException) -> BaseException:
    """The error as it is after it was raised."""
    try:
        raise error
    except type(error) as raised:
        return raised


@pytest.fixture
def reports(tmp_path: Path, owner: QObject, qtbot: QtBot) -> Iterator[CrashReports]:
    window = QWidget()
    qtbot.addWidget(window)
    installed = CrashReports(tmp_path, owner)
    installed.show_over(window)
    installed.install()
    yield installed
    installed.uninstall()


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = log_to(tmp_path)
    yield tmp_path / "quotebrowser.log"
    logging.getLogger("quotebrowser").removeHandler(handler)
    handler.close()


def unexpected(error: BaseException) -> None:
    raised = caught(error)
    sys.excepthook(type(raised), raised, raised.__traceback__)


def test_a_report_says_which_versions_and_where_it_happened() -> None:
    report = report_of(caught(ZeroDivisionError()))
    assert quotebrowser.__version__ in report
    assert "PySide6" in report
    assert "in caught" in report
    assert report.endswith("ZeroDivisionError")


@pytest.mark.parametrize(
    "error",
    [
        ValueError(PRINTED),
        KeyError(PRINTED),
        UnicodeEncodeError("ascii", PRINTED, 0, 1, PRINTED),
        AssertionError(PRINTED),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_report_holds_nothing_of_what_was_read(error: BaseException) -> None:
    error.add_note(PRINTED)
    chained = RuntimeError("while reading")
    chained.__cause__ = caught(error)
    report = report_of(caught(chained))
    assert PRINTED not in report
    assert type(error).__name__ in report
    assert "RuntimeError: while reading" in report


def test_what_people_can_act_on_is_told_in_its_sentence(
    reports: CrashReports, window: QMainWindow, log_file: Path, qtbot: QtBot
) -> None:
    reports.show_over(window)
    with qtbot.assertNotEmitted(reports.shown):
        unexpected(CatalogueUnusable("harbour.quotes is locked; close the other program."))
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "harbour.quotes is locked; close the other program."
    assert not log_file.exists()
    box.close()


def test_a_circle_of_causes_ends() -> None:
    one, two = RuntimeError("one"), RuntimeError("two")
    one.__cause__, two.__cause__ = two, one
    assert report_of(one).count("RuntimeError") == 2


def test_an_error_is_shown_and_its_report_can_be_copied(reports: CrashReports, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reports.shown) as shown:
        unexpected(ZeroDivisionError())
    (dialog,) = shown.args
    assert isinstance(dialog, CrashReportDialog)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "ZeroDivisionError" in dialog.text.toPlainText()
    assert dialog.isVisible()
    dialog.close()


def test_an_error_is_logged(reports: CrashReports, log_file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reports.shown) as shown:
        unexpected(ValueError(PRINTED))
    shown.args[0].close()
    written = log_file.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert PRINTED not in written


def test_one_dialog_is_shown_at_a_time(reports: CrashReports, qtbot: QtBot, log_file: Path) -> None:
    with qtbot.waitSignal(reports.shown) as shown:
        unexpected(ZeroDivisionError())
    with qtbot.assertNotEmitted(reports.shown):
        unexpected(OverflowError())
    assert "OverflowError" in log_file.read_text(encoding="utf-8")
    shown.args[0].close()
    qtbot.waitUntil(lambda: not reports._is_shown)
    with qtbot.waitSignal(reports.shown) as again:
        unexpected(ZeroDivisionError())
    again.args[0].close()


def test_an_error_of_another_thread_is_logged_but_not_shown(
    reports: CrashReports, log_file: Path, qtbot: QtBot
) -> None:
    def work() -> None:
        raise OverflowError

    with qtbot.assertNotEmitted(reports.shown):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert "OverflowError" in log_file.read_text(encoding="utf-8")


def test_the_hooks_are_given_back(tmp_path: Path, owner: QObject) -> None:
    before = sys.excepthook, threading.excepthook
    reports = CrashReports(tmp_path, owner)
    reports.install()
    assert sys.excepthook != before[0]
    reports.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_fault_leaves_a_trace_on_the_disk(tmp_path: Path) -> None:
    script = (
        "import sys, faulthandler, pathlib\n"
        "from quotebrowser.desktop.crash_report import write_crashes_to\n"
        "kept = write_crashes_to(pathlib.Path(sys.argv[1]))\n"
        "faulthandler._sigabrt()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, timeout=60)
    assert done.returncode != 0
    assert "Aborted" in (tmp_path / "crash.log").read_text(encoding="utf-8")


def test_without_a_folder_for_it_nothing_is_logged(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    handler = log_to(in_the_way / "logs")
    logging.getLogger("quotebrowser").error("nobody hears it")
    logging.getLogger("quotebrowser").removeHandler(handler)
    assert write_crashes_to(in_the_way / "logs") is None


def test_logs_lie_in_the_users_own_folder(home: Path) -> None:
    assert log_folder().is_relative_to(home)
