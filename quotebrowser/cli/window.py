"""Opening the window from the command line, and saying in one sentence why it cannot open."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

from quotebrowser.cli.log import leave_log_to_the_window
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from pathlib import Path

_NO_SCREEN = ("offscreen", "minimal", "vnc")
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_X_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt loads, and Debian's package of it; Qt aborts the process where one is missing."""


class WindowCannotOpen(QuoteBrowserError):
    """No display, or Qt's system libraries are missing."""


def open_window(catalogue: Path | None) -> int:
    """Open the window, on `catalogue` where given, and give its exit status. WindowCannotOpen where it cannot."""
    if catalogue is not None and not catalogue.exists():
        raise QuoteBrowserError(f"{catalogue}: there is no such catalogue; make one with quotebrowser import")
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    obstacle = "" if platform else _no_display()
    obstacle = obstacle or _missing_libraries(with_x="xcb" in platform or not platform)
    if obstacle:
        raise WindowCannotOpen(obstacle)
    from quotebrowser.desktop.app import run_window

    leave_log_to_the_window()
    return run_window(catalogue)


def has_display() -> bool:
    """Whether somebody would see a window."""
    return os.environ.get("QT_QPA_PLATFORM", "") not in _NO_SCREEN and not _no_display()


def _no_display() -> str:
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY")
    if not display:
        return "there is no display to open the window on; the verbs work without one (quotebrowser --help)"
    return "" if _x_server_answers() else f"the display {display} does not answer, so the window cannot open"


def _x_server_answers() -> bool:
    """Whether the display that DISPLAY names takes a connection; Qt would abort the process where it does not."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # what is missing is named next
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _missing_libraries(*, with_x: bool) -> str:
    if not sys.platform.startswith("linux"):
        return ""
    needed = {**_LIBRARIES, **_X_LIBRARIES} if with_x else _LIBRARIES
    missing = [package for library, package in needed.items() if not _loads(library)]
    if not missing:
        return ""
    return (
        "the window needs system libraries that are missing here; on Debian and Ubuntu type: "
        f"sudo apt-get install {' '.join(missing)}"
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
