"""Ctrl+C in the terminal, and the system's wish that the program end: heard in the event loop, and no crash."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    Handler = Callable[[int, FrameType | None], object] | int | None

HEARD = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The signals that ask a program to end; which there are depends on the system."""

MOST_BYTES = 4096


class Interrupts(QObject):
    """`asked` says once that the program is to end; who asks again ends it at once.

    Python hears a signal only when it runs next, and Qt's event loop may wait for hours: the signal is written to a
    socket too, which wakes it.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, Handler] = {}
        self._reads, self._writes = socket.socketpair()
        for end in (self._reads, self._writes):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reads.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._wakes_before = -1

    def listen(self) -> None:
        """Hear signals from now on; for the main thread."""
        self._wakes_before = signal.set_wakeup_fd(self._writes.fileno(), warn_on_full_buffer=False)
        for number in HEARD:
            self._before[number] = signal.signal(number, self._heard)

    def close(self) -> None:
        """Leave signals to whoever had them."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakes_before)
        self._reads.close()
        self._writes.close()

    def _wake(self) -> None:
        """Let Python run, which calls the handler; what was written says nothing more."""
        self._reads.recv(MOST_BYTES)

    def _heard(self, _number: int, _frame: FrameType | None) -> None:
        for number in HEARD:
            signal.signal(number, signal.SIG_DFL)
        self.asked.emit()
