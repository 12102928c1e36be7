"""Watches the turns of an event loop: how much of the processor the GUI thread itself takes in each."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QAbstractEventDispatcher, QObject


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: the CPU seconds of the GUI thread in it, and what was being done."""

    seconds: float
    during: str


class Watchdog(QObject):
    """Notes every turn between `watch` and `rest`; waiting for events, for a lock or for a core costs no CPU time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.turns: list[Turn] = []
        self.during = ""
        """What is being done now, which the next turns are noted under."""
        self._since = 0.0

    def watch(self) -> None:
        """Note the turns from now on."""
        self._since = time.thread_time()
        QAbstractEventDispatcher.instance().awake.connect(self._turned)

    def rest(self) -> None:
        """Note none any more."""
        QAbstractEventDispatcher.instance().awake.disconnect(self._turned)

    def _turned(self) -> None:
        now = time.thread_time()
        self.turns.append(Turn(now - self._since, self.during))
        self._since = now
