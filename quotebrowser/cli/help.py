"""The parts of the help texts that keep their lines."""

from __future__ import annotations

_KEEP_LINES = "\b\n"  # click's mark before a paragraph


def paragraph(*lines: str) -> str:
    """A paragraph of a help text whose lines stay as they are."""
    return _KEEP_LINES + "\n".join(lines)


def examples(*calls: str) -> str:
    """The paragraph that shows calls of a verb."""
    return paragraph("Example:" if len(calls) == 1 else "Examples:", *(f"  {call}" for call in calls))
