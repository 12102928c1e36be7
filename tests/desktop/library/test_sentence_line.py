"""The filter as a sentence under the list: shown with its counts, elided, read out whole, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from quotebrowser.desktop.library.sentence_line import SentenceLine
from tests.desktop.driving import click_speaker, press, shown_window, wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def test_it_says_what_is_listed_and_how_many_of_how_many(window: MainWindow) -> None:
    assert window.quotes_pane.sentence.text() == "All quotes – 5"
    click_speaker(window, "Tomasz Varga")
    wait_for_answers(window)
    assert window.quotes_pane.sentence.text() == "Tomasz Varga – 3 of 5"


def test_it_is_copied_by_a_key_and_by_its_menu(window: MainWindow) -> None:
    click_speaker(window, "Tomasz Varga")
    wait_for_answers(window)
    press(window, "Ctrl+Shift+S")
    assert QGuiApplication.clipboard().text() == "Tomasz Varga – 3 of 5"
    assert window.quotes_pane.sentence.actions() == [window.actions_by_id["copying.copy_sentence"]]


def test_a_long_one_is_elided_and_told_whole(qtbot: QtBot) -> None:
    line = SentenceLine()
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.show()
    sentence = "Tomasz Varga or Ilse Quandt, in The Tidewater, since 2031, unreviewed – 214 of 98,310"
    line.tell(sentence)
    assert "…" in line.text()
    assert line.text().endswith("98,310")
    assert line.toolTip() == line.accessibleName() == sentence
    line.resize(2000, 20)
    assert line.text() == sentence


def test_while_it_is_counted_the_sentence_of_before_does_not_stand_there(window: MainWindow) -> None:
    press(window, "Ctrl+T")
    wait_for_answers(window)
    assert window.quotes_pane.sentence.text() == "With thoughts – 6"
