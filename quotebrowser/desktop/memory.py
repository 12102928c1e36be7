"""Hands memory that is free again back to the system.

The C library of Linux keeps what threads have freed, in case there are more of them: over a million quotes each
question on a thread uses some thirty megabytes, and after an hour of work half of the window's memory would be that.
"""

from __future__ import annotations

import ctypes
import sys


def give_back() -> bool:
    """Give back what is free, which takes some milliseconds; whether the system's library can be told so."""
    if not sys.platform.startswith("linux"):
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not in every C library of Linux
    if trim is not None:
        trim(0)
    return trim is not None
