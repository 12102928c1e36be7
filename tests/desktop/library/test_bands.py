"""Bands stand above the groups of a list; quotes keep their places among themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.order import Group, GroupBy
from quotebrowser.desktop.library.bands import Bands, group_words


@given(st.lists(st.integers(1, 5)))
def test_every_row_is_a_band_or_the_row_of_its_place(sizes: list[int]) -> None:
    groups = [Group(GroupBy.OUTLET, number, f"{number}", size) for number, size in enumerate(sizes)]
    bands = Bands(groups)
    quotes = [row for row in range(sum(sizes) + len(sizes)) if bands.band(row) is None]
    assert [bands.row(place) for place in range(sum(sizes))] == quotes
    assert [bands.place(row) for row in quotes] == list(range(sum(sizes)))


def test_without_groups_rows_are_places() -> None:
    assert (Bands().row(7), Bands().place(7), Bands().band(7)) == (7, 7, None)


def test_a_month_is_told_in_words_and_what_is_missing_is_named() -> None:
    assert group_words(Group(GroupBy.MONTH, 203104, "2031-04", 1)) == "April 2031"
    assert group_words(Group(GroupBy.MONTH, 2031, "2031", 1)) == "2031"
    assert group_words(Group(GroupBy.SPEAKER, 0, "", 1)) == "nobody named"
