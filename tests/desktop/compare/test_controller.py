"""Comparing two speakers in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.theme import LIGHT
from quotebrowser.records import Article, Speaker, SpeakerKind
from tests.desktop.driving import (
    click,
    click_speaker,
    click_words,
    current_words,
    press,
    shown_window,
    wait_for_answers,
)
from tests.desktop.small_catalogue import quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
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
    wait_for_answers(window)
    return window


def click_cell(window: MainWindow, row: int, column: int) -> None:
    table = window.compare_pane.table
    click(table.viewport(), table.visualRect(table.side.index(row, column)).center())


def lit_words(window: MainWindow) -> str:
    return " ".join(s.cursor.selectedText() for s in window.reader_pane.article.extraSelections())


def test_comparing_takes_a_speaker_and_says_so(window: MainWindow) -> None:
    action = window.actions_by_id["compare.compare_chosen"]
    assert not action.isEnabled()
    assert "Choose a speaker" in action.toolTip()
    click_speaker(window, "Tomasz Varga")
    assert action.isEnabled()


def test_the_one_with_more_to_say_stands_first(comparing: MainWindow) -> None:
    model = comparing.compare_pane.table.side
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert headings == ["● Tomasz Varga, 3 quotes", "● Ilse Quandt, 1 quote"]
    assert comparing.middle.currentWidget() is comparing.compare_pane


def test_two_speakers_of_one_ink_are_told_apart_in_every_pane_until_the_comparison_ends(
    qtbot: QtBot, tmp_path: Path
) -> None:
    names = [f"Person{number}" for number in range(len(LIGHT.speakers) + 1)]
    article = Article("round.txt", "\n\n".join(f"“Words of number {n},” {name} said." for n, name in enumerate(names)))
    with Catalogue.create(tmp_path / "round.quotes") as made:
        quotes = [
            quote(article, f"Words of number {n},", name, Speaker(name, SpeakerKind.PERSON))
            for n, name in enumerate(names)
        ]
        made.add_article(article, quotes, engine="by hand")
    for window in shown_window(qtbot, tmp_path / "round.quotes"):
        both = (names[0], names[-1])

        def inks(window: MainWindow = window, both: tuple[str, ...] = both) -> list[str]:
            document = window.reader_pane.article.document()
            return [document.find(name).charFormat().foreground().color().name() for name in both]

        before = inks()
        assert before[0] == before[1]
        click_speaker(window, both[0])
        click_speaker(window, both[1], Qt.KeyboardModifier.ControlModifier)
        press(window, "Ctrl+D")
        wait_for_answers(window)
        assert inks()[0] != inks()[1]
        seen = {colour for pane in (window.compare_pane.table, window.people_pane.list) for colour in colours_in(pane)}
        assert set(inks()) <= seen
        press(window, "Ctrl+B")
        assert inks() == before


def colours_in(widget: QWidget) -> set[str]:
    """The colours of which a widget shows a whole pixel."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_comparison_begins_with_rows_as_high_as_their_quotes(comparing: MainWindow) -> None:
    table = comparing.compare_pane.table
    before = [table.rowHeight(row) for row in range(table.side.rowCount())]
    table.resizeRowsToContents()
    assert before == [table.rowHeight(row) for row in range(table.side.rowCount())]


def test_it_begins_at_the_first_quote(comparing: MainWindow) -> None:
    current = comparing.compare_pane.table.current
    assert current is not None
    assert current.text == "that nobody had asked him"
    assert current.text in lit_words(comparing)


def test_a_click_on_a_quote_opens_it_in_its_article(comparing: MainWindow) -> None:
    click_cell(comparing, 4, 0)
    assert comparing.reader_pane.article.toPlainText().startswith("Ferries may stop")
    assert "We cannot sail to a pier that is shut," in lit_words(comparing)


def test_commands_are_about_the_quote_chosen_in_the_comparison(comparing: MainWindow) -> None:
    click_cell(comparing, 1, 1)
    press(comparing, "Ctrl+C")
    assert QGuiApplication.clipboard().text().startswith("“The pier will open in May,”\n— Ilse Quandt.")
    press(comparing, "Ctrl+Return")
    wait_for_answers(comparing)
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


def test_choosing_nobody_any_more_ends_the_comparison(comparing: MainWindow) -> None:
    press(comparing, "Ctrl+Shift+X")
    assert comparing.middle.currentWidget() is comparing.quotes_pane
    assert not comparing.actions_by_id["compare.leave"].isEnabled()


def test_rows_can_stand_for_months(comparing: MainWindow) -> None:
    step = comparing.compare_pane.side.step
    step.setFocus()
    QTest.keyClick(step, Qt.Key.Key_Down)
    wait_for_answers(comparing)
    assert comparing.compare_pane.table.side.index(0, 0).data() == "2031-04"


def test_the_key_to_the_quotes_leads_to_those_compared(comparing: MainWindow) -> None:
    comparing.people_pane.list.setFocus()
    press(comparing, "Ctrl+2")
    assert comparing.compare_pane.table.hasFocus()
