"""Repeats shown once: one row with their number, another quote in its place where somebody goes to it, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.library.columns import QUOTE_COLUMN
from tests.comparison.repeats.conftest import TIDE, WALL
from tests.desktop.driving import current_words, go_to_quote, listed_quotes, press, wait_for_answers
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.workbench import Workbench

KEYS = "Ctrl+U, R"
NEW_WALL = WALL.replace("old", "new")
ALL = [WALL, NEW_WALL, TIDE, "I don't know"]


def cells(window: MainWindow) -> list[str]:
    """The words of the rows as the table shows them."""
    quotes = window.quotes_pane.table.quotes
    return [str(quotes.index(row, QUOTE_COLUMN).data()) for row in range(quotes.rowCount())]


def shown_once(qtbot: QtBot, window: MainWindow) -> None:
    """Have repeats shown once, and wait until they are."""
    press(window, KEYS)
    qtbot.waitUntil(lambda: len(cells(window)) == 3)


def test_a_statement_has_one_row_with_its_number(qtbot: QtBot, main_window: MainWindow) -> None:
    assert listed_quotes(main_window) == ALL

    shown_once(qtbot, main_window)

    assert cells(main_window) == [f"2× “{WALL}”", f"“{TIDE}”", "“I don't know”"]
    first = main_window.quotes_pane.table.quotes.index(0, 0)
    assert "stands for 2 quotes that say the same" in str(first.data(Qt.ItemDataRole.ToolTipRole))
    assert str(first.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("stands for 2 quotes that say the same")
    press(main_window, KEYS)
    qtbot.waitUntil(lambda: listed_quotes(main_window) == ALL)
    assert cells(main_window)[0] == f"“{WALL}”"


def test_whoever_goes_to_a_quote_that_is_left_out_finds_it_in_its_statements_row(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    shown_once(qtbot, main_window)

    main_window.chosen.choose(2)

    qtbot.waitUntil(lambda: current_words(main_window) == NEW_WALL)
    assert cells(main_window)[0] == f"2× “{NEW_WALL}”"
    main_window.refresh()
    wait_for_answers(main_window)
    qtbot.waitUntil(lambda: current_words(main_window) == NEW_WALL)


def test_the_current_quote_stays_where_repeats_come_to_stand_once(qtbot: QtBot, main_window: MainWindow) -> None:
    go_to_quote(main_window, NEW_WALL)

    shown_once(qtbot, main_window)

    assert current_words(main_window) == NEW_WALL
    assert cells(main_window)[0] == f"2× “{NEW_WALL}”"


def test_the_row_of_a_quote_that_somebody_goes_to_is_in_sight(
    qtbot: QtBot, main_window: MainWindow, repeated: Path
) -> None:
    with Catalogue.open(repeated) as other:
        add(other, *(Said(f"Number {number}") for number in range(60)), date="2031-03-03")
    shown_rows = 2 + 60 + 1
    press(main_window, KEYS)
    qtbot.waitUntil(lambda: len(cells(main_window)) == shown_rows)
    table = main_window.quotes_pane.table
    table.go_to(shown_rows - 1)

    main_window.chosen.choose(2)

    qtbot.waitUntil(lambda: current_words(main_window) == NEW_WALL)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_rows_stay_once_under_a_search_with_their_hits(qtbot: QtBot, main_window: MainWindow) -> None:
    shown_once(qtbot, main_window)

    main_window.quotes_pane.search.setText("storms")
    main_window.quotes_pane.search.returnPressed.emit()
    wait_for_answers(main_window)

    qtbot.waitUntil(lambda: cells(main_window) == [f"2× “{WALL}”"])
    assert not main_window.quotes_pane.table.grab().isNull()


def test_repeats_stand_once_in_every_group(qtbot: QtBot, main_window: MainWindow) -> None:
    press(main_window, KEYS)
    press(main_window, "Ctrl+U, O")

    quotes = main_window.quotes_pane.table.quotes
    qtbot.waitUntil(lambda: quotes.rowCount() == 7)
    assert [quotes.times_at(row) for row in range(7)] == [1] * 7


def test_what_is_imported_later_is_compared_after_a_while(
    qtbot: QtBot, main_window: MainWindow, repeated: Path
) -> None:
    shown_once(qtbot, main_window)
    with Catalogue.open(repeated) as other:
        add(other, Said(TIDE, MARTA), date="2031-05")

    qtbot.waitUntil(lambda: f"2× “{TIDE}”" in cells(main_window), timeout=10_000)


def test_it_is_remembered(qtbot: QtBot, workbench: Workbench, repeated: Path) -> None:
    workbench.begin(repeated)
    wait_for_answers(workbench.window)
    press(workbench.window, KEYS)
    qtbot.waitUntil(lambda: len(cells(workbench.window)) == 3)

    again = type(workbench.window)()
    qtbot.addWidget(again)
    again.arranging.remember_in(workbench.preferences)

    assert again.library.listings.once
    assert again.actions_by_id["arranging.repeats_once"].isChecked()
