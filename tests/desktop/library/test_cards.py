"""The list as cards: whole quotes, heights measured as they come into sight, the same rows, choice and keys."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.library.columns import QUOTE_COLUMN
from quotebrowser.desktop.library.quotes_view import QuotesView
from quotebrowser.desktop.library.row_windows import WINDOW
from quotebrowser.desktop.workbench import Workbench
from tests.desktop.driving import click, current_words, go_to_quote, listed_quotes, press, shown_window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.main_window import MainWindow

MILLION = 1_000_000
LONG = 7
"""Every so many quotes one is long."""


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


class Million:
    """A million quotes, of which it is known how many were asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._row = catalogue.quote_rows(catalogue.quote_ids()[:1])[0]
        self.fetched = 0

    def rows(self, ids: Sequence[int]) -> list[QuoteRow]:
        self.fetched += len(ids)
        return [replace(self._row, id=number, text="We wait. " * (40 if number % LONG == 0 else 1)) for number in ids]


@pytest.fixture
def million(catalogue: Catalogue) -> Million:
    return Million(catalogue)


@pytest.fixture
def cards(qtbot: QtBot, million: Million) -> QuotesView:
    view = QuotesView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.quotes.show(array("q", range(MILLION)), million.rows)
    view.show_cards(on=True)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view


def in_sight(view: QuotesView) -> range:
    return range(view.rowAt(0), view.rowAt(view.viewport().height() - 1) + 1)


def test_a_key_makes_cards_of_the_rows_and_rows_of_the_cards(window: MainWindow) -> None:
    table = window.quotes_pane.table
    go_to_quote(window, "I read it in the paper,")
    columns = [number for number in range(table.header.count()) if not table.isColumnHidden(number)]
    press(window, "Ctrl+U, D")
    assert table.as_cards
    assert table.header.isHidden()
    assert table.columnWidth(QUOTE_COLUMN) == table.viewport().width()
    assert current_words(window) == "I read it in the paper,"
    press(window, "Ctrl+U, D")
    assert [number for number in range(table.header.count()) if not table.isColumnHidden(number)] == columns
    assert current_words(window) == "I read it in the paper,"


def test_the_button_beside_the_count_makes_cards_too(window: MainWindow) -> None:
    click(window.quotes_pane.cards_button, window.quotes_pane.cards_button.rect().center())
    assert window.quotes_pane.table.as_cards


def test_a_long_quote_has_a_card_as_high_as_its_words(cards: QuotesView) -> None:
    line = cards.fontMetrics().height()
    assert cards.rowHeight(0) > 8 * line
    assert 3 * line < cards.rowHeight(1) < 6 * line
    assert cards.rowHeight(0) == cards._as_card.height(0)


def test_a_wider_list_has_lower_cards(cards: QuotesView) -> None:
    before = cards.rowHeight(0)
    cards.resize(900, 600)
    QApplication.processEvents()
    assert cards.rowHeight(0) < before


def test_of_a_million_only_the_cards_in_sight_are_fetched_and_measured(cards: QuotesView, million: Million) -> None:
    bar = cards.verticalScrollBar()
    for share in (2, 3, 5):
        bar.setValue(bar.maximum() // share)
        QApplication.processEvents()
    assert million.fetched <= 8 * WINDOW
    assert all(cards.rowHeight(row) == cards._as_card.height(row) for row in in_sight(cards))


def test_the_last_card_is_whole_at_the_end(cards: QuotesView) -> None:
    cards.go_to(MILLION - 1)
    QApplication.processEvents()
    last = cards.visualRect(cards.currentIndex())
    assert cards.viewport().rect().contains(last)


def test_nothing_jumps_when_one_scrolls_up_over_cards_that_were_not_measured(cards: QuotesView) -> None:
    cards.go_to(500_000)
    QApplication.processEvents()
    bar = cards.verticalScrollBar()
    for _ in range(30):
        row = in_sight(cards)[0]
        before, value = cards.rowViewportPosition(row), bar.value()
        bar.setValue(value - 40)
        assert cards.rowViewportPosition(row) == before + 40


def test_keys_go_from_card_to_card_and_keep_the_current_one_in_sight(cards: QuotesView) -> None:
    cards.go_to(499_999)
    for step in range(12):
        QTest.keyClick(cards, Qt.Key.Key_Down)
        current = cards.visualRect(cards.currentIndex())
        assert cards.currentIndex().row() == 500_000 + step
        assert current.top() >= 0
        assert current.bottom() <= cards.viewport().height() or current.top() == 0
    QTest.keyClick(cards, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert cards.chosen_ids() == [500_011, 500_012]


def test_groups_and_hits_are_there_too(window: MainWindow, qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    press(window, "Ctrl+U, D")
    press(window, "Ctrl+U, S")
    quotes = window.quotes_pane.table.quotes
    assert [row for row in range(quotes.rowCount()) if quotes.band_at(row)] == [0, 2, 4]
    window.quotes_pane.search.setText("paper ")
    qtbot.waitUntil(lambda: listed_quotes(window) == ["I read it in the paper,"])
    assert [hit.of("I read it in the paper,") for hit in quotes.hits_at(1)] == ["paper"]
    qtmodeltester.check(quotes)


def test_a_screen_reader_is_told_the_whole_card(window: MainWindow) -> None:
    press(window, "Ctrl+U, D")
    table = window.quotes_pane.table
    table.go_to(1)
    said = str(table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    row = table.current
    assert row is not None
    assert row.text in said
    assert row.outlet in said
    assert QAccessible.queryAccessibleInterface(table).role() == QAccessible.Role.Table


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_columns_lead_back_to_the_table_which_has_them(window: MainWindow) -> None:
    press(window, "Ctrl+U, D")
    press(window, "Ctrl+U, C")
    window.quotes_pane.table.header.menu.close()
    assert not window.quotes_pane.table.as_cards
    assert not window.actions_by_id["arranging.show_cards"].isChecked()


def test_cards_and_the_columns_behind_them_come_back(qapp: QApplication, workbench: Workbench, tmp_path: Path) -> None:
    header = workbench.window.quotes_pane.table.header
    header.show_column(0, on=False)
    left = header.remembered()
    workbench.window.actions_by_id["arranging.show_cards"].setChecked(True)
    workbench.preferences.save()

    again = Workbench(qapp, tmp_path / "settings.ini")

    table = again.window.quotes_pane.table
    assert table.as_cards
    table.show_cards(on=False)
    assert table.header.remembered() == left
    assert table.isColumnHidden(0)
    again.close()
    again.deleteLater()


def test_a_table_has_rows_of_one_height_again(cards: QuotesView) -> None:
    cards.show_cards(on=False)
    assert {cards.rowHeight(row) for row in range(200)} == {cards.verticalHeader().defaultSectionSize()}
