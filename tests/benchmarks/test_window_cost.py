"""The benchmark of the window runs, on a small catalogue; its figures are not looked at."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from tests.benchmarks.catalogue_cost import Took
from tests.benchmarks.invented_catalogue import Size
from tests.benchmarks.watchdog import Watchdog
from tests.benchmarks.window_cost import line_of, measure
from tests.benchmarks.window_sitting import Scale

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SMALL = Size(quotes=1500, people=40, articles=120, words=300, outlets=5)


def test_a_line_gives_the_middle_and_the_slowest() -> None:
    times = [Took(0.001, 0.01), Took(0.002, 0.02), Took(0.009, 0.09)]
    assert str(line_of("a jump", times, "< 50 ms")) == "| a jump | 2 ms | 9 ms | 20 ms | 90 ms | < 50 ms |"


def test_the_watchdog_hears_the_work_of_a_turn_and_no_waiting(qtbot: QtBot) -> None:
    owner = QObject()
    dog = Watchdog(owner)
    done: list[int] = []
    dog.during = "counting"
    dog.watch()
    QTimer.singleShot(0, owner, lambda: done.append(sum(range(2_000_000))))
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(200)
    dog.rest()
    noted = len(dog.turns)
    QCoreApplication.processEvents()
    assert len(dog.turns) == noted
    assert {turn.during for turn in dog.turns} == {"counting"}
    slowest = max(turn.seconds for turn in dog.turns)
    assert slowest > 0.005
    assert sum(turn.seconds for turn in dog.turns) - slowest < slowest


@pytest.mark.slow
def test_every_line_of_the_table_is_measured(tmp_path: Path) -> None:
    scale = Scale(times=4, jumps=3, long_quotes=60, imported=60)
    lines = [str(line) for line in islice(measure(tmp_path / "small.quotes", SMALL, scale, starts=1), 30)]
    assert len(lines) == 5 + 6 + 1 + 10 + 1
    assert all(line.count("|") == 7 for line in lines)
