"""A look at an X server from outside: which windows it shows, and asking one of them to close."""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

CLIENT_MESSAGE = 33
CURRENT_TIME = 0


class ClientMessage(ctypes.Structure):
    """Xlib's XClientMessageEvent, padded to the size of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 16),
    )


class TextProperty(ctypes.Structure):
    """Xlib's XTextProperty."""

    _fields_ = (
        ("value", ctypes.c_void_p),
        ("encoding", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("items", ctypes.c_ulong),
    )


class XServer:
    """A connection to the X server of this display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"no X server at {display}")
        self._display = ctypes.c_void_p(opened)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._x.XCloseDisplay(self._display)

    def windows(self) -> dict[str, int]:
        """The ids of the windows on the screen, by their titles."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, number = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display,
            ctypes.c_ulong(self._x.XDefaultRootWindow(self._display)),
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(children),
            ctypes.byref(number),
        )
        ids = [children[place] for place in range(number.value)]
        if children:
            self._x.XFree(children)
        return {self._title(window): window for window in ids}

    def ask_to_close(self, window: int) -> None:
        """What a window manager does when somebody clicks a window's cross."""
        message = ClientMessage(type=CLIENT_MESSAGE, window=window, format=32)
        message.message_type = self._atom(b"WM_PROTOCOLS")
        message.data[0], message.data[1] = self._atom(b"WM_DELETE_WINDOW"), CURRENT_TIME
        self._x.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        self._x.XSync(self._display, 0)

    def _atom(self, name: bytes) -> int:
        return int(self._x.XInternAtom(self._display, name, 0))

    def _title(self, window: int) -> str:
        title = TextProperty()
        self._x.XGetTextProperty(
            self._display, ctypes.c_ulong(window), ctypes.byref(title), ctypes.c_ulong(self._atom(b"_NET_WM_NAME"))
        )
        if not title.value:
            return ""
        words = ctypes.string_at(title.value, title.items).decode()
        self._x.XFree(ctypes.c_void_p(title.value))
        return words
