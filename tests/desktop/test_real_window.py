"""The real process on a real X server: it opens, takes what a second start brings, survives a kill, and closes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.desktop.small_catalogue import make_catalogue
from tests.desktop.x_server import XServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (apt-get install xvfb)"),
]

PATIENCE_SECONDS = 60


def wait_until(happened: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not happened():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.1)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[XServer]:
    readable, writable = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=[writable],
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    with os.fdopen(readable) as pipe:
        display = f":{pipe.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with XServer(display) as connection:
        yield connection
    server.terminate()
    server.wait(PATIENCE_SECONDS)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the program; what is still running at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "quotebrowser", *arguments], cwd=tmp_path, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


def titled(screen: XServer, name: str) -> int | None:
    return next((window for title, window in screen.windows().items() if title.startswith(name)), None)


def test_the_window_from_start_to_end(
    screen: XServer, start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    make_catalogue(tmp_path / "harbour.quotes")
    make_catalogue(tmp_path / "other.quotes")

    first = start("harbour.quotes")
    wait_until(lambda: titled(screen, "harbour.quotes") is not None, "the window on the catalogue")

    second = start("other.quotes")
    assert second.wait(PATIENCE_SECONDS) == 0
    wait_until(lambda: titled(screen, "other.quotes") is not None, "the catalogue that the second start brought")
    assert titled(screen, "harbour.quotes") is None
    assert first.poll() is None

    missing = start("nowhere.quotes")
    assert missing.wait(PATIENCE_SECONDS) == 1
    assert missing.stderr is not None
    assert "nowhere.quotes" in missing.stderr.read()

    first.kill()
    first.wait(PATIENCE_SECONDS)
    wait_until(lambda: titled(screen, "other.quotes") is None, "the killed window to go")

    third = start()
    wait_until(lambda: titled(screen, "other.quotes") is not None, "the last catalogue to come back after the kill")
    window = titled(screen, "other.quotes")
    assert window is not None
    screen.ask_to_close(window)
    assert third.wait(PATIENCE_SECONDS) == 0
    assert third.stderr is not None
    assert third.stderr.read() == ""
