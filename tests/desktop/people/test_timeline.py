"""The timeline counts every quote once, keeps gaps, and stays small however far dates lie apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from quotebrowser.desktop.people.timeline import MOST_MONTHS, MOST_YEARS, Bar, Timeline, bars_of
from quotebrowser.desktop.theme import LIGHT, palette_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MONTHS = st.dictionaries(
    st.one_of(
        st.integers(1, 9999).map(lambda year: f"{year:04}"),
        st.tuples(st.integers(1, 9999), st.integers(1, 12)).map(lambda when: f"{when[0]:04}-{when[1]:02}"),
    ),
    st.integers(1, 10_000),
)


def test_months_without_quotes_are_gaps() -> None:
    assert bars_of([("2031-11", 2), ("2032-01", 1)]) == (Bar("2031-11", 2), Bar("2031-12", 0), Bar("2032-01", 1))


def test_many_months_are_shown_as_years() -> None:
    assert bars_of([("2029-11", 2), ("2034-01", 1)])[:2] == (Bar("2029", 2), Bar("2030", 0))


def test_a_year_whose_month_is_unknown_makes_all_of_them_years() -> None:
    assert bars_of([("2031", 2), ("2031-05", 1)]) == (Bar("2031", 3),)


def test_without_dates_there_is_no_bar() -> None:
    assert bars_of([]) == ()


@given(MONTHS)
def test_every_quote_is_counted_once_in_few_bars(counted: dict[str, int]) -> None:
    bars = bars_of(sorted(counted.items()))
    assert sum(bar.quotes for bar in bars) == sum(counted.values())
    assert len(bars) <= max(MOST_MONTHS, MOST_YEARS)


def test_the_widget_paints_its_bars_in_the_accent(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.setPalette(palette_of(LIGHT))
    timeline.resize(400, timeline.height())
    timeline.show_months([("2031-01", 3), ("2031-03", 1)])
    image = timeline.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT.accent in colours


def test_pointing_at_a_bar_names_it(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(400, timeline.height())
    timeline.show_months([("2031-01", 3), ("2031-03", 1)])
    assert timeline.bar_at(QPoint(40, 20)) == Bar("2031-01", 3)
    assert timeline.bar_at(QPoint(0, 20)) is None


def test_a_screen_reader_hears_the_months(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show_months([("2031-01", 3), ("2031-03", 1)])
    assert timeline.accessibleDescription() == "2031-01: 3 quotes, 2031-03: 1 quote"
