"""The start of the window: one for each user, and nothing heavy before it stands."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop import app
from quotebrowser.desktop.crash_report import log_folder
from quotebrowser.desktop.instance import SingleInstance, name_for_user
from quotebrowser.desktop.interrupts import HEARD
from quotebrowser.desktop.last_end import CRASHES, MARK
from quotebrowser.desktop.main_window import MainWindow
from quotebrowser.desktop.preferences.store import settings_file
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject


@pytest.fixture(autouse=True)
def sockets_in_tmp(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path_factory.mktemp("sockets")))


def when_shown(owner: QObject, do: Callable[[MainWindow], None]) -> None:
    """Call `do` with the window as soon as it shows a catalogue."""
    timer = QTimer(owner)

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.catalogue is not None:
                timer.stop()
                do(window)

    timer.timeout.connect(look)
    timer.start(10)


def test_the_window_stands_until_it_is_closed(catalogue_file: Path, owner: QObject) -> None:
    shown: list[Path] = []

    def close(window: MainWindow) -> None:
        assert window.catalogue is not None
        shown.append(window.catalogue.path)
        window.close()

    when_shown(owner, close)
    hooks = sys.excepthook, threading.excepthook
    assert app.run_window(catalogue_file) == 0
    assert shown == [catalogue_file]
    assert (sys.excepthook, threading.excepthook) == hooks
    assert settings_file().is_file()
    assert (log_folder() / CRASHES).is_file()


def test_the_start_after_a_run_that_was_cut_off_says_so(catalogue_file: Path, owner: QObject) -> None:
    log_folder().mkdir(parents=True)
    told: list[str] = []

    def close(window: MainWindow) -> None:
        told.append(window.notices.label.text())
        window.close()

    for mark in (log_folder() / MARK, None):
        if mark is not None:
            mark.touch()
        when_shown(owner, close)
        assert app.run_window(catalogue_file) == 0
    assert "stopped unexpectedly" in told[0]
    assert "stopped unexpectedly" not in told[1]


@pytest.mark.parametrize("number", HEARD, ids=lambda number: number.name)
def test_a_start_that_is_ended_from_the_terminal_is_no_crash(
    catalogue_file: Path, owner: QObject, number: signal.Signals
) -> None:
    before = signal.getsignal(number)
    told: list[str] = []
    when_shown(owner, lambda _window: signal.raise_signal(number))
    assert app.run_window(catalogue_file) == 0
    assert not (log_folder() / MARK).exists()
    assert signal.getsignal(number) is before

    def close(window: MainWindow) -> None:
        told.append(window.notices.label.text())
        window.close()

    when_shown(owner, close)
    assert app.run_window(None) == 0
    assert "stopped unexpectedly" not in told[0]


def test_the_next_start_shows_the_same_catalogue(catalogue_file: Path, owner: QObject) -> None:
    for given in (catalogue_file, None):
        when_shown(owner, MainWindow.close)
        assert app.run_window(given) == 0


def test_a_start_hands_over_to_the_window_that_is_open(catalogue_file: Path, owner: QObject) -> None:
    held_by = SingleInstance(name_for_user(), owner)
    assert held_by.claim()
    asked: list[Path] = []
    held_by.asked_for.connect(asked.append)
    script = (
        "import pathlib, sys\n"
        "from quotebrowser.desktop.app import run_window\n"
        "sys.exit(run_window(pathlib.Path(sys.argv[1])))\n"
    )
    second = subprocess.Popen([sys.executable, "-c", script, catalogue_file.name], cwd=catalogue_file.parent)
    while second.poll() is None:
        QApplication.processEvents()
    held_by.release()
    assert second.returncode == 0
    assert asked == [catalogue_file]


def test_a_window_that_does_not_answer_is_told(owner: QObject) -> None:
    held_by = SingleInstance(name_for_user(), owner)
    assert held_by.claim()
    assert held_by._server is not None
    held_by._server.close()
    with pytest.raises(QuoteBrowserError, match="does not answer"):
        app.run_window(None)
    held_by.release()


def test_the_window_stands_before_anything_heavy_is_loaded(catalogue_file: Path) -> None:
    script = (
        "import pathlib, sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from quotebrowser.desktop.workbench import Workbench\n"
        "application = QApplication([])\n"
        "bench = Workbench(application, pathlib.Path(sys.argv[2]))\n"
        "bench.window.show()\n"
        "application.processEvents()\n"
        "loaded = {'sqlite_utils', 'numpy'} & set(sys.modules)\n"
        "bench.begin(pathlib.Path(sys.argv[1]))\n"
        "while bench.window.library.is_waiting:\n"
        "    application.processEvents()\n"
        "loaded |= {'numpy', 'spacy', 'thinc', 'trafilatura', 'py3langid', 'lxml'} & set(sys.modules)\n"
        "bench.close()\n"
        "sys.exit(', '.join(loaded) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, catalogue_file, catalogue_file.parent / "settings.ini"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
