"""Where the window cannot open, one sentence says why, before Qt would abort the process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.cli import window
from quotebrowser.cli.window import WindowCannotOpen, has_display, open_window
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays and libraries of Linux")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """No display at all, unless a test names one."""
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)


def test_without_a_display_it_says_so() -> None:
    with pytest.raises(WindowCannotOpen, match="there is no display to open the window on"):
        open_window(None)
    assert not has_display()


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7919")
    with pytest.raises(WindowCannotOpen, match="the display :7919 does not answer"):
        open_window(None)


def test_a_missing_library_is_named_with_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    loads: Callable[[str], bool] = lambda name: name != "libxcb-cursor.so.0"  # noqa: E731 - one line says it
    monkeypatch.setattr(window, "_loads", loads)
    with pytest.raises(WindowCannotOpen, match=r"type: sudo apt-get install libxcb-cursor0$"):
        open_window(None)


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_a_platform_that_nobody_sees_is_no_display(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert not has_display()


def test_a_catalogue_that_is_not_there_is_named_first(tmp_path: Path) -> None:
    with pytest.raises(QuoteBrowserError, match="there is no such catalogue; make one with quotebrowser import"):
        open_window(tmp_path / "gone.quotes")


def test_the_libraries_are_those_that_set_up_sees_to() -> None:
    script = Path(__file__).resolve().parents[2] / "packaging" / "system-libraries.sh"
    lines = script.read_text(encoding="utf-8").splitlines()
    listed = dict(line.split() for line in lines if line.startswith("lib") and ".so." in line)
    assert listed == {**window._LIBRARIES, **window._X_LIBRARIES}


def test_the_program_says_it_in_one_line_and_status_1() -> None:
    done = subprocess.run([sys.executable, "-m", "quotebrowser"], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("quotebrowser: there is no display")
    assert done.stderr.count("\n") == 1
