"""Rows of different heights in a long table: each is measured when it comes into sight, the others are guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTableView


class RowsInSight:
    """Gives rows of `table` the heights that `height_of` says, and moves nothing that is being looked at."""

    def __init__(self, table: QTableView, height_of: Callable[[int], int]) -> None:
        self._table = table
        self._height_of = height_of
        self._measured: set[int] = set()
        self._resized: set[int] = set()
        self._is_measuring = False

    def forget(self) -> None:
        """Measure every row anew when it comes into sight."""
        self._measured.clear()

    def level(self, height: int) -> None:
        """Give every row one height again, which is what one that comes into sight is taken to have."""
        self.forget()
        rows = self._table.verticalHeader()
        rows.setUpdatesEnabled(False)  # or each of them counts the places of all others anew
        for row in self._resized:
            if row < rows.count():
                rows.resizeSection(row, rows.defaultSectionSize())
        rows.setUpdatesEnabled(True)
        self._resized.clear()
        rows.setDefaultSectionSize(height)

    def measure_row(self, row: int) -> None:
        """Measure one row, in sight or not."""
        if row >= 0 and row not in self._measured:
            self._measured.add(row)
            self._resized.add(row)
            self._table.setRowHeight(row, self._height_of(row))

    def measure(self, *, upwards: bool = False) -> None:
        """Measure what is in sight; where one scrolls upwards, what was in sight before keeps its place."""
        if self._is_measuring:
            return
        self._is_measuring = True
        try:
            while self._measure_new(upwards=upwards):
                pass  # what has become lower has brought others into sight
        finally:
            self._is_measuring = False

    def _measure_new(self, *, upwards: bool) -> bool:
        """Measure what is in sight and was not yet; whether there was any."""
        rows = self._in_sight()
        new = [row for row in rows if row not in self._measured]
        known = next((row for row in rows if row in self._measured), None) if upwards else None
        before = 0 if known is None else self._table.rowViewportPosition(known)
        for row in new:
            self.measure_row(row)
        if new:
            self._table.updateGeometries()
        if new and known is not None:
            bar = self._table.verticalScrollBar()
            bar.setValue(bar.value() + self._table.rowViewportPosition(known) - before)
        return bool(new)

    def _in_sight(self) -> range:
        first, last = self._table.rowAt(0), self._table.rowAt(max(0, self._table.viewport().height() - 1))
        if first < 0:
            return range(0)
        return range(first, 1 + (last if last >= 0 else self._table.model().rowCount() - 1))
