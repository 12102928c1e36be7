"""Reading: the margin, the light, finding, the next quote, and the size of the letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.preferences.options import READER_ZOOM
from tests.desktop.driving import click, current_words, go_to_quote, press, shown_window, wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.workbench import Workbench

FIRST, MONEY = "The pier will open in May,", "The money is not there,"


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def test_every_quote_in_sight_has_a_stripe_that_chooses_it(window: MainWindow) -> None:
    article = window.reader_pane.article
    article.grab()
    assert len(article.margin.stripes) == 4
    name = article.margin.stripes[-1].name
    assert name is not None
    click(article.viewport(), name.center())
    assert current_words(window) == MONEY


def test_keys_go_to_the_next_quote_of_the_article_and_back(window: MainWindow) -> None:
    press(window, "Alt+Down")
    assert current_words(window) == "that nobody had asked him"
    press(window, "Alt+Up")
    assert current_words(window) == FIRST
    press(window, "Alt+Up")
    assert window.notices.label.text() == "This is the first quote of the article that is lit."


def test_next_quote_walks_only_what_is_lit(window: MainWindow) -> None:
    go_to_quote(window, "that nobody had asked him")
    press(window, "Ctrl+Alt+S")
    assert window.reader_pane.light_bar.words.text() == "Lit: ● Tomasz Varga alone – 2 of 4"
    press(window, "Alt+Down")
    press(window, "Alt+Down")
    assert current_words(window) == "I read it in the paper,"


def test_only_what_is_to_review_is_lit_until_all_is_lit_again(window: MainWindow) -> None:
    press(window, "Ctrl+Return")
    press(window, "Ctrl+Alt+U")
    bar = window.reader_pane.light_bar
    assert bar.words.text() == "Lit: what is to be reviewed – 3 of 4"
    bar.all.click()
    assert not bar.isVisible()


def test_words_are_found_in_the_article_and_gone_through(window: MainWindow) -> None:
    article, bar = window.reader_pane.article, window.reader_pane.find_bar
    article.setFocus()
    QTest.keySequence(article, "Ctrl+F")
    QTest.keyClicks(bar.words, "said")
    assert bar.count.text() == "1 of 3"
    press(window, "F3")
    assert bar.count.text() == "2 of 3"
    press(window, "Shift+F3")
    assert bar.count.text() == "1 of 3"
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert article.hasFocus()


def test_what_is_not_there_is_not_found(window: MainWindow) -> None:
    press(window, "Ctrl+Alt+F")
    QTest.keyClicks(window.reader_pane.find_bar.words, "lighthouse")
    assert window.reader_pane.find_bar.count.text() == "not found"


def test_keys_and_wheel_change_the_letters_and_it_is_remembered(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.opening.open_path(catalogue_file)
    wait_for_answers(workbench.window)
    article = workbench.window.reader_pane.article
    before = article.document().defaultFont().pointSizeF()
    press(workbench.window, "Ctrl++")
    assert article.document().defaultFont().pointSizeF() == pytest.approx(before * 1.1)
    middle = QPointF(article.viewport().rect().center())
    turn = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place only
    )
    QApplication.sendEvent(article.viewport(), turn)
    assert workbench.preferences.value(READER_ZOOM) == 125
    press(workbench.window, "Ctrl+0")
    assert article.document().defaultFont().pointSizeF() == pytest.approx(before)
