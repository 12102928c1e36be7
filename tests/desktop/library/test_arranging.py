"""Arranging the list: sorted by its heads, divided by keys, columns chosen, and all of it remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from quotebrowser.catalogue.order import GroupBy, Order, SortBy
from quotebrowser.desktop.library import listings
from quotebrowser.desktop.library.columns import COLUMNS, QUOTE_COLUMN, column_of
from quotebrowser.desktop.workbench import Workbench
from tests.desktop.driving import click, current_words, go_to_quote, listed_quotes, press, shown_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

AUTHOR = column_of(SortBy.AUTHOR)


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def click_head(window: MainWindow, by: SortBy) -> None:
    header = window.quotes_pane.table.header
    left = header.sectionViewportPosition(column_of(by))
    click(header.viewport(), QPoint(left + header.sectionSize(column_of(by)) // 2, header.height() // 2))


def bands(window: MainWindow) -> list[str]:
    quotes = window.quotes_pane.table.quotes
    return [str(quotes.index(row, 0).data()) for row in range(quotes.rowCount()) if quotes.band_at(row)]


def test_a_click_on_a_head_sorts_and_a_second_turns_it_around(window: MainWindow) -> None:
    click_head(window, SortBy.SPEAKER)
    up = listed_quotes(window)
    assert (up[0], up[-1]) == ("The money is not there,", "We cannot sail to a pier that is shut,")
    click_head(window, SortBy.SPEAKER)
    assert listed_quotes(window)[-1] == "The money is not there,"


def test_the_current_quote_stays_current_when_the_list_is_sorted(window: MainWindow) -> None:
    go_to_quote(window, "I read it in the paper,")
    click_head(window, SortBy.SPEAKER)
    assert current_words(window) == "I read it in the paper,"


def test_a_long_list_is_sorted_on_a_thread(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "MOST_AT_ONCE", 2)
    before = listed_quotes(window)
    click_head(window, SortBy.SPEAKER)
    assert listed_quotes(window) == before
    qtbot.waitUntil(lambda: listed_quotes(window)[0] == "The money is not there,")


def test_groups_have_bands_with_counts_and_keys_pass_them_by(window: MainWindow, qtmodeltester: ModelTester) -> None:
    press(window, "Ctrl+U, S")
    assert bands(window) == ["a senior port official · 1 quote", "Ilse Quandt · 1 quote", "Tomasz Varga · 3 quotes"]
    qtmodeltester.check(window.quotes_pane.table.quotes)
    from_the_top = listed_quotes(window)
    window.quotes_pane.table.go_to(0)
    walked = [current_words(window)]
    for _ in range(4):
        press(window, "Ctrl+Down")
        walked.append(current_words(window))
    assert walked == from_the_top
    press(window, "Ctrl+A")
    assert window.library.chosen_ids() == list(window.quotes_pane.table.quotes.ids)
    press(window, "Ctrl+U, N")
    assert bands(window) == []


def test_searched_words_are_marked_in_the_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.quotes_pane.search.setText("paper ")
    qtbot.waitUntil(lambda: listed_quotes(window) == ["I read it in the paper,"])
    quotes = window.quotes_pane.table.quotes
    assert [hit.of("I read it in the paper,") for hit in quotes.hits_at(0)] == ["paper"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_column_that_is_chosen_appears_and_the_quotes_give_the_room(window: MainWindow) -> None:
    table = window.quotes_pane.table
    before = table.columnWidth(QUOTE_COLUMN)
    press(window, "Ctrl+U, C")
    menu = table.header.menu
    next(action for action in menu.actions() if action.text() == "Author").trigger()
    menu.close()
    assert not table.isColumnHidden(AUTHOR)
    assert table.columnWidth(QUOTE_COLUMN) < before


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_sorting_by_the_menu(window: MainWindow) -> None:
    press(window, "Ctrl+U, B")
    menu = window.arranging.sorting
    next(action for action in menu.actions() if action.text() == "Quote").trigger()
    menu.close()
    assert listed_quotes(window) == sorted(listed_quotes(window), key=str.casefold)


def test_columns_order_and_groups_come_back(qapp: QApplication, workbench: Workbench, tmp_path: Path) -> None:
    header = workbench.window.quotes_pane.table.header
    header.show_column(AUTHOR, on=True)
    header.moveSection(header.visualIndex(AUTHOR), 0)
    header.resizeSection(AUTHOR, 150)
    workbench.window.quotes_pane.table.quotes.sort(column_of(SortBy.OUTLET))
    workbench.window.arranging.group_by_month()
    left = header.remembered()
    workbench.preferences.save()

    again = Workbench(qapp, tmp_path / "settings.ini")

    table = again.window.quotes_pane.table
    assert table.header.remembered() == left
    assert (table.header.logicalIndex(0), table.columnWidth(AUTHOR)) == (AUTHOR, pytest.approx(150, abs=1))
    assert again.window.library.listings.order == Order(SortBy.OUTLET, group=GroupBy.MONTH)
    assert again.window.actions_by_id["arranging.group_by_month"].isChecked()
    again.close()
    again.deleteLater()


def test_what_cannot_be_read_in_the_settings_is_passed_over(window: MainWindow) -> None:
    header = window.quotes_pane.table.header
    header.restore(("speaker=20.0", "zebra=3", "outlet", "author=wide"))
    shown = [COLUMNS[n].name for n in map(header.logicalIndex, range(header.count())) if not header.isSectionHidden(n)]
    assert shown == ["speaker", "quote"]
