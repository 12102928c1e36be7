"""Comparing two speakers in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from tests.desktop.driving import click, click_speaker, click_words, current_words, press, shown_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


@pytest.fixture
def comparing(window: MainWindow) -> MainWindow:
    """The window with Varga and Quandt side by side."""
    click_speaker(window, "Tomasz Varga")
    click_speaker(window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
    press(window, "Ctrl+D")
    return window


def click_cell(window: MainWindow, row: int, column: int) -> None:
    table = window.compare_pane.table
    click(table.viewport(), table.visualRect(table.side.index(row, column)).center())


def lit_words(window: MainWindow) -> str:
    return " ".join(s.cursor.selectedText() for s in window.reader_pane.article.extraSelections())


def test_comparing_takes_two_speakers_and_says_so(window: MainWindow) -> None:
    action = window.actions_by_id["compare.compare_chosen"]
    assert "Choose two speakers" in action.toolTip()
    click_speaker(window, "Tomasz Varga")
    assert not action.isEnabled()
    click_speaker(window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
    assert action.isEnabled()


def test_the_one_with_more_to_say_stands_first(comparing: MainWindow) -> None:
    model = comparing.compare_pane.table.side
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert headings == ["● Tomasz Varga, 3 quotes", "● Ilse Quandt, 1 quote"]
    assert comparing.middle.currentWidget() is comparing.compare_pane


def test_a_click_on_a_quote_opens_it_in_its_article(comparing: MainWindow) -> None:
    click_cell(comparing, 4, 0)
    assert comparing.reader_pane.article.toPlainText().startswith("Ferries may stop")
    assert "We cannot sail to a pier that is shut," in lit_words(comparing)


def test_commands_are_about_the_quote_chosen_in_the_comparison(comparing: MainWindow) -> None:
    click_cell(comparing, 1, 1)
    press(comparing, "Ctrl+C")
    assert QGuiApplication.clipboard().text().startswith("“The pier will open in May,”\n— Ilse Quandt.")
    press(comparing, "Ctrl+Return")
    current = comparing.compare_pane.table.current
    assert current is not None
    assert (current.text, current.status) == ("The pier will open in May,", "accepted")
    assert "The pier will open in May," in lit_words(comparing)


def test_a_click_in_the_article_chooses_the_quote_in_the_comparison(comparing: MainWindow) -> None:
    click_cell(comparing, 1, 1)
    click_words(comparing, "read it in the paper")
    current = comparing.compare_pane.table.current
    assert current is not None
    assert current.text == "I read it in the paper,"
    click_words(comparing, "money is not there")
    assert "The money is not there," in lit_words(comparing)


def test_the_back_button_returns_to_the_list_and_its_quote(comparing: MainWindow) -> None:
    click_cell(comparing, 4, 0)
    click(comparing.compare_pane.back, QPoint(3, 3))
    assert comparing.middle.currentWidget() is comparing.quotes_pane
    assert current_words(comparing) in lit_words(comparing)


def test_choosing_one_speaker_only_ends_the_comparison(comparing: MainWindow) -> None:
    click_speaker(comparing, "Ilse Quandt")
    assert comparing.middle.currentWidget() is comparing.quotes_pane
    assert not comparing.actions_by_id["compare.leave"].isEnabled()


def test_rows_can_stand_for_months(comparing: MainWindow) -> None:
    step = comparing.compare_pane.step
    step.setFocus()
    step.setCurrentIndex(1)
    step.activated.emit(1)
    assert comparing.compare_pane.table.side.index(0, 0).data() == "2031-04"
