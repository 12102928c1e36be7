"""The bands that stand above the groups of a list, as rows among the quotes' rows."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from quotebrowser.catalogue.order import GroupBy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.order import Group


class Bands:
    """Counts rows: each group's band, then its quotes. A quote's place is its number among the quotes alone."""

    def __init__(self, groups: Sequence[Group] = ()) -> None:
        self.groups = tuple(groups)
        self._starts, self._rows = array("q"), array("q")
        place = 0
        for number, group in enumerate(self.groups):
            self._starts.append(place)
            self._rows.append(place + number)
            place += group.quotes

    def band(self, row: int) -> Group | None:
        """The group whose band stands in a row, none where that is a quote's."""
        number = bisect_left(self._rows, row)
        is_band = number < len(self._rows) and self._rows[number] == row
        return self.groups[number] if is_band else None

    def place(self, row: int) -> int:
        """The place of the quote in a row; of a band's row that of the first quote below it."""
        return row - bisect_left(self._rows, row)

    def row(self, place: int) -> int:
        """The row of the quote at a place."""
        return place + bisect_right(self._starts, place)


def group_words(group: Group) -> str:
    """What a group is called: a name, or a month in words; what it lacks where it has none."""
    if not group.name:
        return _nameless(group.by)
    if group.by is GroupBy.MONTH and len(group.name) == len("2019-02"):
        year, _, month = group.name.partition("-")
        return f"{QLocale().standaloneMonthName(int(month))} {year}"
    return group.name


def _nameless(by: GroupBy) -> str:
    return {
        GroupBy.SPEAKER: QCoreApplication.translate("Bands", "nobody named"),
        GroupBy.ARTICLE: QCoreApplication.translate("Bands", "no article"),
        GroupBy.OUTLET: QCoreApplication.translate("Bands", "no outlet"),
        GroupBy.MONTH: QCoreApplication.translate("Bands", "no date"),
    }[by]
