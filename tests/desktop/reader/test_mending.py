"""A person mends quotes in the open article, by keys and by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from tests.desktop.driving import current_words, go_to_quote, listed_quotes, press, shown_window, wait_for_answers
from tests.desktop.small_catalogue import PIER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

MONEY = "The money is not there,"


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def select(window: MainWindow, words: str) -> None:
    """Select these words of the article."""
    article = window.reader_pane.article
    article.setTextCursor(article.document().find(words))


def test_keys_move_the_ends_of_the_chosen_quote_by_words(window: MainWindow) -> None:
    go_to_quote(window, MONEY)
    press(window, "Alt+Left")
    press(window, "Alt+Shift+Right")
    assert current_words(window) == "money is not there"
    press(window, "Alt+Right")
    press(window, "Alt+Shift+Left")
    assert current_words(window) == MONEY


def test_an_end_is_dragged_to_a_word(window: MainWindow) -> None:
    go_to_quote(window, MONEY)
    article = window.reader_pane.article
    article.grab()
    end, wanted = (PIER.text.index(MONEY) + len(MONEY), PIER.text.index("is not there") + len("is n"))
    start, to = article.rect_of(end).center(), article.rect_of(wanted).center()
    viewport, none = article.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, start)
    QTest.mouseMove(viewport, to + QPoint(1, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, to)
    assert current_words(window) == "The money is"


def test_a_moved_quote_goes_back_to_where_the_program_found_it(window: MainWindow) -> None:
    go_to_quote(window, MONEY)
    assert not window.actions_by_id["mending.unedit"].isEnabled()
    press(window, "Alt+Left")
    press(window, "Ctrl+Alt+Z")
    assert current_words(window) == MONEY


def test_selected_words_become_source_and_cue(window: MainWindow) -> None:
    go_to_quote(window, MONEY)
    select(window, "senior port official")
    press(window, "Ctrl+Alt+N")
    select(window, "asked not")
    wait_for_answers(window)
    press(window, "Ctrl+Alt+C")
    wait_for_answers(window)
    row = window.quotes_pane.table.current
    assert row is not None
    assert (row.as_printed, row.cue) == ("senior port official", "asked not")


def test_selected_words_become_a_quote_of_whom_one_types(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "ho runs the ferrie")
    press(window, "Ctrl+Alt+Q")
    dialog = window.findChild(SpeakerDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.name, "quan")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert current_words(window) == "who runs the ferries"
    row = window.quotes_pane.table.current
    assert row is not None
    assert row.speaker is not None
    assert row.speaker.name == "Ilse Quandt"


def test_selecting_by_keys_offers_what_the_words_can_be(window: MainWindow) -> None:
    article = window.reader_pane.article
    article.setFocus()
    QTest.keyClick(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(article, Qt.Key.Key_Shift)
    assert article.selection_bar.isVisible()
    QTest.keyClick(article, Qt.Key.Key_Right)
    assert not article.selection_bar.isVisible()


def test_a_quote_is_cut_at_the_cursor_and_joined_again(window: MainWindow) -> None:
    go_to_quote(window, MONEY)
    article = window.reader_pane.article
    cursor = article.document().find("is not there")
    cursor.setPosition(cursor.selectionStart())
    article.setTextCursor(cursor)
    press(window, "Ctrl+Alt+X")
    assert {"The money", "is not there,"} <= set(listed_quotes(window))
    press(window, "Ctrl+Alt+J")
    assert current_words(window) == "The money … is not there,"
