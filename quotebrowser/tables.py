"""A plain table with what must stand on it: what comparisons make, and exports write."""

from __future__ import annotations

from dataclasses import dataclass

Cell = str | int | float
"""Text, a count, or a measure."""


@dataclass(frozen=True, slots=True)
class Table:
    """`notes` say above the table which filter it obeys, how many quotes it counts, and when it was made."""

    title: str
    notes: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def as_text(cell: Cell) -> str:
    """What is shown of a cell: measures with three decimals."""
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)
