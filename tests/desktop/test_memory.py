"""Free memory goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from quotebrowser.desktop.memory import give_back


def resident_megabytes() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 2**20


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems are not told")
def test_what_is_free_is_given_back() -> None:
    pieces = [bytes(1000) for _ in range(100_000)]
    keeper = bytes(1000)  # lies above them, so that they cannot be given back by themselves
    del pieces
    before = resident_megabytes()
    if not give_back():
        pytest.skip("this C library cannot be told")
    assert before - resident_megabytes() > 50
    assert len(keeper) == 1000
