"""The benchmark of comparing runs, on a small catalogue; its figures are not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.comparison_cost import measure
from tests.benchmarks.invented_catalogue import Size

if TYPE_CHECKING:
    from pathlib import Path


def test_every_figure_is_measured(tmp_path: Path) -> None:
    size = Size(quotes=300, people=10, articles=30, words=100, outlets=3)

    lines = [str(figure) for figure in measure(tmp_path / "small.quotes", size)]

    assert len(lines) == 8
    assert all(line.count("|") == 7 for line in lines)
