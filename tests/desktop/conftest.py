"""What the window's tests share: no display, no dialog that waits, nothing left over, and a small catalogue."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

# Geometry is the same whatever the developer's screen; Qt reads this when its application is made.
os.environ["QT_SCALE_FACTOR"] = "1"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QMessageBox

from quotebrowser.catalogue.catalogue import Catalogue
from tests.desktop.small_catalogue import make_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


class DialogWouldWait(AssertionError):
    """A test came to a dialog that nobody would answer."""


@pytest.fixture(autouse=True)
def no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every blocking dialog fails the test that comes to it, unless the test says what the person answers."""

    def refuse(*args: object, **_kwargs: object) -> None:
        raise DialogWouldWait(f"a dialog was opened that waits for an answer: {args}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
    for name in ("about", "critical", "information", "question", "warning"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    for name in ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, refuse)


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """A test leaves no window, no running timer and no thread behind; windows of qtbot are closed before."""
    windows_before = set(QApplication.topLevelWidgets())
    threads_before = set(_busy_threads())
    yield
    _let_go_of_deleted_objects()
    QThreadPool.globalInstance().waitForDone()
    windows = [
        widget for widget in QApplication.topLevelWidgets() if widget not in windows_before and widget.isVisible()
    ]
    timers = [timer for timer in qapp.findChildren(QTimer) if timer.isActive()]
    qt_threads = [thread for thread in qapp.findChildren(QThread) if thread.isRunning()]
    threads = [name for ident, name in _busy_threads().items() if ident not in threads_before]
    for window in windows:
        window.close()
    assert not windows, f"windows left open: {windows}"
    assert not timers, f"timers left running: {timers}"
    assert not qt_threads, f"Qt threads left running: {qt_threads}"
    assert not threads, f"threads left running: {threads}"


def _busy_threads() -> dict[int, str]:
    """The threads that run Python, Qt's own among them, by what they are called."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return {ident: names.get(ident, "unnamed") for ident in sys._current_frames()}


def _let_go_of_deleted_objects() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.fixture
def catalogue_file(tmp_path: Path) -> Path:
    """A catalogue of two articles and six quotes that no connection holds."""
    return make_catalogue(tmp_path / "harbour.quotes")


@pytest.fixture
def catalogue(catalogue_file: Path) -> Iterator[Catalogue]:
    """The same catalogue, open."""
    with Catalogue.open(catalogue_file) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window for dialogs under test to stand over, which often delete themselves when they are closed."""
    shown = QMainWindow()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    """A parent for objects under test; they go when the test is over."""
    parent = QObject(qapp)
    yield parent
    parent.deleteLater()
    _let_go_of_deleted_objects()


@pytest.fixture
def workbench(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Workbench]:
    """The whole window with everything that carries out its commands, shown, over no catalogue."""
    from quotebrowser.desktop.workbench import Workbench

    bench = Workbench(qapp, tmp_path / "settings.ini")
    bench.window.show()
    qtbot.waitExposed(bench.window)
    yield bench
    bench.close()
    bench.deleteLater()
    _let_go_of_deleted_objects()
