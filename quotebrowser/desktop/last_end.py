"""Tells whether the program ended in the ordinary way the last time: a mark lies on the disk while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MARK = "running"
CRASHES = "crash.log"
MOST_TOLD = 20_000
"""How many characters of what the interpreter wrote at the end are told."""


@dataclass(frozen=True, slots=True)
class LastEnd:
    """How the last run ended; `trace` is what the interpreter wrote where a fault killed it."""

    in_order: bool
    trace: str = ""


class RunningMark:
    """The mark in the folder of the logs. Where it cannot be written nothing is known, and nothing told."""

    def __init__(self, folder: Path) -> None:
        self._mark = folder / MARK
        self._crashes = folder / CRASHES

    def set(self) -> LastEnd:
        """Put the mark down, and say how the run before ended."""
        try:
            left_behind = self._mark.exists()
            trace = self._trace() if left_behind else ""
            self._crashes.unlink(missing_ok=True)
            self._mark.touch()
        except OSError:
            return LastEnd(in_order=True)
        return LastEnd(in_order=not left_behind, trace=trace)

    def lift(self) -> None:
        """Take the mark away, as the program ends in the ordinary way."""
        try:
            self._mark.unlink(missing_ok=True)
        except OSError:  # the folder went meanwhile, and the mark with it
            return

    def _trace(self) -> str:
        if not self._crashes.exists():
            return ""
        return self._crashes.read_text(encoding="utf-8", errors="replace")[-MOST_TOLD:].strip()
