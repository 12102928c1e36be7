"""How often names of each confidence are right, as a table in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Named = tuple[float, bool]

EDGES = (0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.975)
"""Where the table's rows begin; most names are sure, so the rows lie closer toward 1."""


def reliability_table(named: Sequence[Named]) -> Iterator[str]:
    """The lines of a table of names, each with its confidence and whether it is right; empty rows are left out."""
    yield "| confidence | names | mean confidence | right |"
    yield "| --- | --- | --- | --- |"
    for least, most in zip(EDGES, [*EDGES[1:], 1.001], strict=True):
        here = [(chance, right) for chance, right in named if least <= chance < most]
        if here:
            mean = sum(chance for chance, _ in here) / len(here)
            yield f"| {least:.3g}–{min(most, 1):.3g} | {len(here)} | {mean:.3f} | {share_right(here):.3f} |"


def above(named: Sequence[Named], line: float) -> tuple[float, float]:
    """The share of names whose confidence is `line` or more, and the share of right ones among them."""
    sure = [(chance, right) for chance, right in named if chance >= line]
    return len(sure) / len(named) if named else 0.0, share_right(sure)


def share_right(named: Sequence[Named]) -> float:
    """The share of right names; 0 of none."""
    return sum(right for _, right in named) / len(named) if named else 0.0
