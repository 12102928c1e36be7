"""A worker process is polite, loads its engine once, and does not outlive its parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from quotebrowser.importing.workers import attribute
from quotebrowser.records import Article
from tests import light_engine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _reasons(*extra: str) -> list[str]:
    """What the engine says of its process for an article with each of these words."""
    texts = [f"“Gate {number} is open,” said Ada Morrow. {word}" for number, word in enumerate(extra)]
    tasks = [(number, Article(id=f"{number}", text=text)) for number, text in enumerate(texts)]
    found = attribute(tasks, workers=1, engine_loader=light_engine.load)
    return [answer.quotes[0].reason for _, answer in found if answer]


def test_an_engine_is_loaded_once_a_process() -> None:
    assert _reasons(*["ORDINAL"] * 4) == ["1", "2", "3", "4"]


def test_a_worker_is_polite_and_knows_no_qt() -> None:
    [reason] = _reasons("PLACE")
    assert f"nice={min(19, os.nice(0) + 10)} omp=1 qt=False" in reason


PROGRAM = """
from quotebrowser.importing.workers import attribute
from quotebrowser.records import Article
from tests import light_engine
if __name__ == "__main__":
    list(attribute([(0, Article(id="a", text="HANG"))], engine_loader=light_engine.load_slowly))
"""


def test_a_worker_is_gone_when_its_parent_is_killed(tmp_path: Path) -> None:
    program, mark = tmp_path / "program.py", tmp_path / "mark"
    program.write_text(PROGRAM, encoding="utf-8")
    environment = {**os.environ, "LIGHT_ENGINE_MARK": str(mark), "PYTHONPATH": os.pathsep.join(sys.path)}
    parent = subprocess.Popen([sys.executable, str(program)], env=environment)
    _wait_until(lambda: mark.exists() and mark.read_text(encoding="ascii") != "")
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    worker = int(mark.read_text(encoding="ascii"))
    _wait_until(lambda: not _runs(worker))


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # A killed orphan nobody has collected yet is a zombie: gone all the same.
    status = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], check=False, capture_output=True, text=True)
    return not status.stdout.strip().startswith("Z") and bool(status.stdout.strip())


def _wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail("waited in vain")
        time.sleep(0.05)
