"""The table of quotes: one height for all rows, room for the quote, and the current row in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotebrowser.desktop.library.columns import QUOTE_COLUMN
from quotebrowser.desktop.library.quotes_header import GIVES_WAY
from quotebrowser.desktop.library.quotes_view import ROW_LINES, QuotesView
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.fixture
def table(window: QMainWindow, catalogue: Catalogue) -> QuotesView:
    made = QuotesView(window)
    window.setCentralWidget(made)
    window.resize(1000, 500)
    made.quotes.show(catalogue.quote_ids(), catalogue.quote_rows)
    return made


def test_every_row_has_the_height_that_the_font_asks_for(table: QuotesView) -> None:
    assert {table.rowHeight(place) for place in range(5)} == {space(table, ROW_LINES)}


def test_the_quote_has_the_room_that_the_others_leave(table: QuotesView) -> None:
    widths = [table.columnWidth(number) for number in range(table.quotes.columnCount())]
    assert max(widths) == widths[QUOTE_COLUMN]
    assert sum(widths) == table.viewport().width()


def test_in_a_narrow_table_the_outlet_gives_way(table: QuotesView, window: QMainWindow) -> None:
    assert not table.isColumnHidden(GIVES_WAY)
    window.resize(400, 500)
    assert table.isColumnHidden(GIVES_WAY)


def test_the_current_row_stays_in_sight_when_the_table_becomes_lower(table: QuotesView, window: QMainWindow) -> None:
    table.go_to(4)
    window.resize(1000, 120)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_rows_are_chosen_with_the_keyboard(table: QuotesView) -> None:
    table.go_to(1)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen_ids() == list(table.quotes.ids[1:3])


def test_a_row_that_is_activated_is_given(table: QuotesView) -> None:
    given: list[object] = []
    table.quote_activated.connect(given.append)
    table.go_to(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert given == [table.quotes.row_at(2)]
