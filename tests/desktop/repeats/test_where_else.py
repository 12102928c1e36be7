"""Where else was this said? Asked by key over a real window, answered with versions, and followed by a click."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.comparison.repeats import finding
from tests.comparison.repeats.conftest import TIDE, WALL
from tests.desktop.driving import current_words, go_to_quote, press, wait_for_answers

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.repeats.where_else_window import WhereElseWindow

KEYS = "Ctrl+Shift+W"


def asked(qtbot: QtBot, window: MainWindow, words: str, answer: str) -> WhereElseWindow:
    """The window after it was asked about the quote of these words, and answered with a sentence like this."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    go_to_quote(window, words)
    press(window, KEYS)
    shown = window.repeats.shown
    assert shown is not None
    qtbot.waitUntil(lambda: answer in shown.summary.text())
    return shown


def test_the_versions_of_a_quote_are_shown_with_outlets_and_differences(qtbot: QtBot, main_window: MainWindow) -> None:
    shown = asked(qtbot, main_window, WALL, "In 2 articles")

    assert shown.summary.text() == "In 2 articles of 2 outlets, first 2031-03-02, Tide Post."
    assert shown.contradiction.text() == (
        "Outlets give these words to different people: Marta Oriol, Nils von der Aue."
    )
    text = shown.versions.toPlainText()
    assert "2031-03-02, Tide Post, Wall <b> – ● Marta Oriol" in text
    assert "2031-03-05, Harbour News, Walls – ● Nils von der Aue" in text
    assert "The old new harbour wall" in text
    looks = {words: look(shown, words) for words in ("old new", "new", "harbour wall will be rebuilt before")}
    assert looks["new"] == (False, True)


def look(shown: WhereElseWindow, words: str) -> tuple[bool, bool]:
    """Whether the last of these words is struck out, and whether it is underlined."""
    document = shown.versions.document()
    cursor = document.find(words)
    while not (following := document.find(words, cursor)).isNull():
        cursor = following
    font = cursor.charFormat()
    return font.fontStrikeOut(), font.fontUnderline()


def test_a_click_on_a_place_goes_to_its_quote(qtbot: QtBot, main_window: MainWindow) -> None:
    shown = asked(qtbot, main_window, WALL, "In 2 articles")

    shown.versions.anchorClicked.emit(QUrl("quote:2"))

    assert current_words(main_window) == WALL.replace("old", "new")


def test_words_that_stand_nowhere_else_are_said_to(qtbot: QtBot, main_window: MainWindow) -> None:
    shown = asked(qtbot, main_window, TIDE, "In no other article.")

    assert not shown.versions.isVisible()
    assert not shown.contradiction.isVisible()


def test_asked_again_about_another_quote_the_same_window_answers(qtbot: QtBot, main_window: MainWindow) -> None:
    first = asked(qtbot, main_window, TIDE, "In no other article.")

    assert asked(qtbot, main_window, WALL, "In 2 articles") is first


def test_escape_closes_the_window(qtbot: QtBot, main_window: MainWindow) -> None:
    shown = asked(qtbot, main_window, WALL, "In 2 articles")

    qtbot.keyClick(shown, Qt.Key.Key_Escape)

    assert not shown.isVisible()


def test_the_command_is_off_while_no_quote_is_chosen(main_window: MainWindow) -> None:
    action = main_window.actions_by_id["repeats.where_else"]
    assert action.isEnabled()

    main_window.quotes_pane.search.setText("zzzz")
    main_window.quotes_pane.search.returnPressed.emit()
    wait_for_answers(main_window)

    assert not action.isEnabled()


def test_comparing_can_be_stopped_and_goes_on_when_asked_again(
    qtbot: QtBot, main_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "AT_A_TIME", 1)
    go_to_quote(main_window, WALL)
    main_window.repeats.where_else()
    shown = main_window.repeats.shown
    assert shown is not None

    main_window.repeats.comparing.progress.cancel_button.click()

    qtbot.waitUntil(lambda: "were not compared yet" in shown.summary.text() or "In 2" in shown.summary.text())
    asked(qtbot, main_window, WALL, "In 2 articles")


def test_progress_is_shown_in_the_status_bar_while_quotes_are_compared(
    qtbot: QtBot, main_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on = threading.Event()
    keep = Catalogue.keep_compared

    def keep_slowly(*given: Any) -> None:
        keep(*given)
        assert going_on.wait(10)

    monkeypatch.setattr(Catalogue, "keep_compared", keep_slowly)
    monkeypatch.setattr(finding, "AT_A_TIME", 1)
    progress = main_window.repeats.comparing.progress
    go_to_quote(main_window, WALL)
    main_window.repeats.where_else()

    qtbot.waitUntil(progress.isVisible)
    assert progress.label.text() == "Comparing new quotes"
    going_on.set()
    qtbot.waitUntil(progress.isHidden)
    asked(qtbot, main_window, WALL, "In 2 articles")


def test_a_catalogue_that_may_only_be_read_answers_with_what_was_compared(
    qtbot: QtBot, main_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalogue, "read_only", True)

    asked(qtbot, main_window, WALL, "Nowhere else among the quotes that were compared; 4 were not compared yet.")


def test_opening_another_catalogue_closes_the_window(qtbot: QtBot, main_window: MainWindow) -> None:
    shown = asked(qtbot, main_window, WALL, "In 2 articles")

    main_window.show_catalogue(None)

    assert not shown.isVisible()
