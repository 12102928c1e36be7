"""The table of speakers side by side: whole quotes, headings over all columns, columns that move and stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.side_by_side import SideBySide, Step, lined_up
from quotebrowser.desktop.compare.side_model import lines_of
from quotebrowser.desktop.compare.side_view import LEAST_CHARACTERS, SideView
from quotebrowser.desktop.library.quotes_model import ROW
from quotebrowser.desktop.theme import columns
from tests.desktop.driving import click

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow


@pytest.fixture
def lined(catalogue: Catalogue) -> SideBySide[int]:
    names = ("Varga", "Quandt", "a senior port official")
    return lined_up(catalogue, [catalogue.person_named(name).id for name in names], EVERYTHING)


@pytest.fixture
def table(window: QMainWindow, lined: SideBySide[int], catalogue: Catalogue) -> SideView:
    made = SideView(window)
    window.setCentralWidget(made)
    window.resize(columns(made, 3 * LEAST_CHARACTERS + 12), 500)
    QTest.qWait(60)
    made.show_compared(lined, list(lines_of(lined.moments)), Step.ARTICLE, catalogue.quote_rows)
    return made


def names(table: SideView) -> list[str]:
    """Who has a column, from the left."""
    return [table.side.people[place].name for place in table.side.visible]


def narrow(table: SideView, window: QMainWindow, qtbot: QtBot, number: int) -> None:
    """Make the window so narrow that only so many columns can be read."""
    window.resize(columns(table, number * LEAST_CHARACTERS + 12), 500)
    qtbot.waitUntil(lambda: table.side.columnCount() == number)


def test_a_heading_spans_the_columns_and_a_quote_does_not(table: SideView) -> None:
    assert (table.columnSpan(0, 0), table.columnSpan(1, 0)) == (3, 1)


def test_rows_are_as_high_as_their_quotes_need_at_any_width(table: SideView, window: QMainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 500)
    qtbot.waitUntil(lambda: table.rowHeight(4) < 2.5 * table.fontMetrics().height())
    wide = table.rowHeight(4)
    window.resize(350, 500)
    qtbot.waitUntil(lambda: table.rowHeight(4) > wide)


def test_a_quote_is_gone_to_by_its_id_and_told_of(table: SideView, lined: SideBySide[int]) -> None:
    told: list[QuoteRow] = []
    table.quote_chosen.connect(told.append)
    wanted = lined.moments[0].said[1][0]
    assert table.go_to_quote(wanted)
    assert [row.id for row in told] == [wanted]
    assert not table.go_to_quote(10**12)


def test_a_heading_and_an_empty_cell_are_no_quote(table: SideView) -> None:
    table.setCurrentIndex(table.side.index(0, 0))
    assert table.current is None
    table.setCurrentIndex(table.side.index(2, 1))
    assert table.current is None


def test_only_as_many_columns_are_shown_as_can_be_read(table: SideView, window: QMainWindow, qtbot: QtBot) -> None:
    assert names(table) == ["Tomasz Varga", "Ilse Quandt", "a senior port official"]
    narrow(table, window, qtbot, 2)
    assert names(table) == ["Tomasz Varga", "Ilse Quandt"]
    table.show_from(1)
    assert names(table) == ["Ilse Quandt", "a senior port official"]


def test_a_pinned_column_stays_while_the_others_move_on(table: SideView, window: QMainWindow, qtbot: QtBot) -> None:
    narrow(table, window, qtbot, 2)
    table.pin(0, pinned=True)
    table.show_from(1)
    assert names(table) == ["Tomasz Varga", "a senior port official"]
    assert table.side.headerData(0, Qt.Orientation.Horizontal) == "● Tomasz Varga, 3 quotes, pinned"
    table.pin(0, pinned=False)
    assert names(table) == ["Ilse Quandt", "a senior port official"]


def test_keys_go_beyond_the_last_column_shown_and_back(table: SideView, window: QMainWindow, qtbot: QtBot) -> None:
    narrow(table, window, qtbot, 2)
    table.setFocus()
    table.setCurrentIndex(table.side.index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert names(table) == ["Ilse Quandt", "a senior port official"]
    assert table.current is not None
    assert table.current.text == "The money is not there,"
    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert names(table) == ["Tomasz Varga", "Ilse Quandt"]


def test_a_quote_in_a_column_out_of_sight_brings_it_into_sight(
    table: SideView, window: QMainWindow, qtbot: QtBot, lined: SideBySide[int]
) -> None:
    narrow(table, window, qtbot, 1)
    assert table.go_to_quote(lined.moments[0].said[2][0])
    assert names(table) == ["a senior port official"]


def test_a_column_that_is_dragged_asks_for_that_order(table: SideView) -> None:
    asked: list[list[int]] = []
    table.order_wanted.connect(asked.append)
    ids = [person.id for person in table.side.people]
    header = table.horizontalHeader()
    begin = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    end = QPoint(header.sectionViewportPosition(2) + header.sectionSize(2) - 10, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for step in range(1, 11):
        QTest.mouseMove(header.viewport(), begin + (end - begin) * step / 10)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    assert asked == [[ids[1], ids[2], ids[0]]]
    assert [header.visualIndex(section) for section in range(3)] == [0, 1, 2]


def test_return_asks_for_the_quote_to_be_read(table: SideView) -> None:
    asked: list[QuoteRow] = []
    table.quote_activated.connect(asked.append)
    table.setCurrentIndex(table.side.index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [row.text for row in asked] == ["The pier will open in May,"]


def test_a_click_chooses_a_quote(table: SideView) -> None:
    click(table.viewport(), table.visualRect(table.side.index(1, 1)).center())
    assert table.currentIndex().data(ROW) == table.current
