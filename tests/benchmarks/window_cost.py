"""What the window costs over a large catalogue: its start, what the eye waits for, and every turn of its event loop.

usage: window_cost.py CATALOGUE [--quotes N]

CATALOGUE is made where it is not there, which takes some minutes for a million quotes; the window works on a copy
beside it, so that nothing in it is changed. The real window is driven offscreen.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.benchmarks.catalogue_cost import Took
from tests.benchmarks.invented_catalogue import Size, make_catalogue, size_of
from tests.benchmarks.window_sitting import Scale, Sitting, prepare, sit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STARTS = 7

HEAD = (
    "| | CPU, middle | CPU, slowest | on the clock, middle | slowest | goal |\n"
    "| --- | ---: | ---: | ---: | ---: | --- |"
)

GOALS = {"a jump to any row": "< 50 ms", "review": "< 100 ms"}
"""What is to be reached, by how a line begins; else 150 ms."""

TURN, LONGEST_TURN = 0.100, 0.300
"""Seconds of the GUI thread: 99 % of its turns are to be under the first, all under the second."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    cells: tuple[str, ...]

    def __str__(self) -> str:
        return f"| {' | '.join(self.cells)} |"


def line_of(what: str, times: Sequence[Took], goal: str) -> Line:
    """Middle and slowest of several times."""
    columns = ([took.cpu for took in times], [took.clock for took in times])
    cells = [f"{seconds * 1000:,.0f} ms" for column in columns for seconds in (median(column), max(column))]
    return Line((what, *cells, goal))


def measure(path: Path, size: Size, scale: Scale, starts: int = STARTS) -> Iterator[Line]:
    """The table for a catalogue of this size, made where it is not there."""
    if not path.exists():
        make_catalogue(path, size)
    yield from start_lines(path, starts)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        copy = Path(folder, "sitting.quotes")
        shutil.copyfile(path, copy)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            words = pool.submit(prepare, copy, size, scale).result()
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            yield from sitting_lines(pool.submit(sit, copy, size, words, scale).result())


def start_lines(path: Path, starts: int) -> Iterator[Line]:
    """The start, by turns with that of an empty window."""
    empty, standing, painted = list[Took](), list[Took](), list[Took]()
    loaded = set[str]()
    with tempfile.TemporaryDirectory() as home:
        for number in range(starts + 1):
            one, ours = started("empty", home), started("window", home, str(path))
            if number:  # the first start fills the system's cache and compiles what is new
                empty.append(_took(one, "row"))
                standing.append(_took(ours, "window"))
                painted.append(_took(ours, "row"))
                loaded |= set(ours["loaded"])
    yield line_of("an empty window, from the start of its process to its painting", empty, "")
    what = f"ours, to its painting, with nothing but Qt loaded{': no, ' * bool(loaded)}{', '.join(sorted(loaded))}"
    yield line_of(what, standing, "")
    yield line_of("ours, to the first painted row", painted, "")
    for what, times in (("ours beside the empty window", standing), ("the same, to the first row", painted)):
        cpu = median(took.cpu for took in times) / median(took.cpu for took in empty)
        clock = median(took.clock for took in times) / median(took.clock for took in empty)
        yield Line((what, f"{cpu:.2f} times", "", f"{clock:.2f} times", "", "≤ 2.5 times"))


def started(what: str, home: str, *arguments: str) -> dict[str, Any]:
    """What a window of a process of its own says when it is painted; the clock counts from the start of the process."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home),
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": home,
    }
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.first_paint", what, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[0])
    return {name: {**at, "clock": at["clock"] - begun} if "clock" in at else at for name, at in said.items()}


def _took(said: dict[str, Any], when: str) -> Took:
    return Took(said[when]["cpu"], said[when]["clock"])


def sitting_lines(sitting: Sitting) -> Iterator[Line]:
    """What a sitting found."""
    for what, times in sitting.times.items():
        goal = next((goal for beginning, goal in GOALS.items() if what.startswith(beginning)), "< 150 ms")
        yield line_of(what, times, goal)
    turns = [turn.seconds for turn in sitting.turns]
    import_ended = f" (which ended while {sitting.outlasted})" if sitting.outlasted else ""
    under = sum(seconds < TURN for seconds in turns) / len(turns)
    beside = f"an import{import_ended} of {sitting.imported:,} articles"
    yield Line(
        (
            f"{len(turns):,} turns of the GUI thread beside {beside}: {under:.2%} under 100 ms of its CPU time",
            f"{median(turns) * 1000:,.1f} ms", f"{max(turns) * 1000:,.0f} ms", "", "", "99 %, none over 300 ms",
        )
    )  # fmt: skip
    slowest: dict[str, float] = {}
    for turn in sitting.turns:
        slowest[turn.during] = max(turn.seconds, slowest.get(turn.during, 0.0))
    for what, seconds in slowest.items():
        resident = f"{sitting.megabytes[what]:,.0f} MB resident afterwards"
        cells = ("", f"{seconds * 1000:,.0f} ms", "", "", "< 300 ms, < 350 MB")
        yield Line((f"the slowest turn of {what}; {resident}", *cells))
    memory = f"the most resident memory that the window's process ever had: {sitting.most_megabytes:,.0f} MB"
    yield Line((memory, "", "", "", "", ""))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("catalogue", type=Path)
    asked.add_argument("--quotes", type=int, default=1_000_000)
    call = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # the platform names all that it cannot do
    print(HEAD)
    for line in measure(call.catalogue, size_of(call.quotes), Scale()):
        print(line, flush=True)


if __name__ == "__main__":
    main()
