"""Which file is a catalogue, of which version, and the migrations that lead there."""

from __future__ import annotations

from quotebrowser.catalogue.sqlite_tools import Migrations

APPLICATION_ID = 0x51427277
"""`PRAGMA application_id` of a catalogue ("QBrw"), which tells it from other programs' SQLite files."""

MAJOR, MINOR = 2, 0
"""The version of the format: a program opens every minor of the major versions it knows."""

migrations = Migrations("quotebrowser")


def user_version(major: int, minor: int) -> int:
    """Both numbers in `PRAGMA user_version`, the major one in the upper 16 bits."""
    return major << 16 | minor


def major_and_minor(packed: int) -> tuple[int, int]:
    """The two numbers that `user_version` packed."""
    return packed >> 16, packed & 0xFFFF
