"""How fast a job comes on, and how long the rest will take."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MEASURED_SECONDS = 60.0
"""How far back the pace is measured: what came long before may have been easier."""

LEAST_SECONDS = 2.0
"""How long the pace is measured before it is believed."""


class Pace:
    """Told how far a job is, it tells how many seconds are left; pauses do not count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._paused_at: float | None = None
        self._rested = 0.0
        self._reached: deque[tuple[float, int]] = deque()
        self._total = 0

    def pause(self) -> None:
        """Let the clock stand."""
        if self._paused_at is None:
            self._paused_at = self._clock()

    def go_on(self) -> None:
        """Let the clock go on."""
        if self._paused_at is not None:
            self._rested += self._clock() - self._paused_at
            self._paused_at = None

    def reach(self, done: int, total: int) -> None:
        """Take down that `done` of `total` are done now."""
        now = (self._clock() if self._paused_at is None else self._paused_at) - self._rested
        self._reached.append((now, done))
        while len(self._reached) > 2 and self._reached[1][0] <= now - MEASURED_SECONDS:
            self._reached.popleft()
        self._total = total

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this pace; None while that cannot be said."""
        if not self._reached:
            return None
        (since, begun_at), (until, done) = self._reached[0], self._reached[-1]
        if until - since < LEAST_SECONDS or done <= begun_at or self._total < done:
            return None
        return (self._total - done) * (until - since) / (done - begun_at)
