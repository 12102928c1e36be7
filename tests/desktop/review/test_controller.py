"""Deciding: who said it, and whether it is a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.review import controller
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.records import ReviewStatus, Speaker, SpeakerKind
from tests.desktop.driving import (
    click,
    current_words,
    go_to_quote,
    listed_quotes,
    listed_speakers,
    press,
    shown_window,
    wait_for_answers,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def dialog_of(window: MainWindow) -> SpeakerDialog:
    """The dialog that Ctrl+E opens."""
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SpeakerDialog)
    return dialog


def row_of(window: MainWindow, words: str) -> QuoteRow:
    quotes = window.quotes_pane.table.quotes
    row = quotes.row_at(listed_quotes(window).index(words))
    assert row is not None
    return row


def test_a_speaker_of_the_article_is_set_by_two_letters_and_return(window: MainWindow) -> None:
    go_to_quote(window, "The money is not there,")
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.name, "va")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    row = row_of(window, "The money is not there,")
    assert row.speaker == Speaker("Tomasz Varga", SpeakerKind.PERSON)
    assert row.corrected
    assert current_words(window) == "The money is not there,"
    assert window.reader_pane.card.speaker.text() == "● Tomasz Varga ✎"
    assert "a senior port official" in window.reader_pane.card.sure.text()
    assert "a senior port official" not in listed_speakers(window)


def test_a_new_speaker_is_typed_with_a_kind(window: MainWindow) -> None:
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.name, "Harbour Board")
    dialog.kind.setCurrentIndex(dialog.kind.findData(SpeakerKind.ORGANIZATION))
    click(dialog.choose_button, QPoint(3, 3))
    assert row_of(window, "The pier will open in May,").speaker == Speaker("Harbour Board", SpeakerKind.ORGANIZATION)
    assert "Harbour Board" in listed_speakers(window)


def test_the_keys_that_move_in_the_list_work_while_one_types(window: MainWindow) -> None:
    dialog = dialog_of(window)
    QTest.keyClick(dialog.name, Qt.Key.Key_End)
    for _ in range(dialog.list.count()):
        QTest.keyClick(dialog.name, Qt.Key.Key_Down)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert row_of(window, "The pier will open in May,").speaker is None


def test_several_quotes_are_corrected_at_once(window: MainWindow) -> None:
    press(window, "Ctrl+2")
    press(window, "Ctrl+A")
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.name, "Ilse")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert listed_speakers(window) == ["Ilse Quandt"]


def test_escape_changes_nothing(window: MainWindow) -> None:
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.name, "va")
    QTest.keyClick(dialog.name, Qt.Key.Key_Escape)
    assert not row_of(window, "The pier will open in May,").corrected


def test_the_dialog_shows_the_words_and_what_the_program_thought(window: MainWindow) -> None:
    dialog = dialog_of(window)
    assert dialog.words.text() == "“The pier will open in May,”"
    assert dialog.before.text() == "So far ● Ilse Quandt: almost certain, 90%\nnamed beside the quote"
    dialog.reject()


def test_accepting_leaves_the_quote_where_it_is(window: MainWindow) -> None:
    press(window, "Ctrl+2")
    press(window, "Ctrl+Return")
    assert row_of(window, "The pier will open in May,").status == "accepted"
    assert current_words(window) == "The pier will open in May,"
    assert window.reader_pane.card.state.text() == "direct quote · ✓ accepted"
    press(window, "Ctrl+Backspace")
    assert row_of(window, "The pier will open in May,").status == "unreviewed"


def test_a_rejected_quote_leaves_the_list_the_next_one_is_current_and_it_can_be_taken_back(window: MainWindow) -> None:
    go_to_quote(window, "that nobody had asked him")
    press(window, "Ctrl+Del")
    assert "that nobody had asked him" not in listed_quotes(window)
    assert current_words(window) == "I read it in the paper,"
    assert window.notices.label.text() == "1 quote rejected."
    click(window.notices.button, QPoint(3, 3))
    assert "that nobody had asked him" in listed_quotes(window)


def test_rejected_quotes_are_listed_when_asked_for(window: MainWindow) -> None:
    press(window, "Ctrl+Del")
    assert len(listed_quotes(window)) == 4
    press(window, "Ctrl+J")
    assert row_of(window, "The pier will open in May,").status == "rejected"


def test_there_is_nothing_to_decide_where_no_quote_is_chosen(window: MainWindow) -> None:
    accept = window.actions_by_id["review.accept"]
    assert accept.isEnabled()
    window.people_pane.clear()
    window.quotes_pane.search.setText("zeppelin")
    QTest.keyClick(window.quotes_pane.search, Qt.Key.Key_Return)
    wait_for_answers(window)
    assert not accept.isEnabled()
    assert "No quote is chosen." in accept.toolTip()


def test_many_quotes_are_decided_about_on_a_thread_and_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "MANY", 3)
    window.quotes_pane.table.selectAll()
    press(window, "Ctrl+Return")
    assert window.notices.label.text() == "Deciding about 5 quotes…"
    qtbot.waitUntil(lambda: window.notices.label.text() == "Decided about 5 quotes.")
    wait_for_answers(window)
    assert {row_of(window, words).status for words in listed_quotes(window)} == {ReviewStatus.ACCEPTED}
    window.quotes_pane.table.selectAll()
    press(window, "Ctrl+Del")
    qtbot.waitUntil(lambda: window.notices.label.text() == "5 quotes rejected.")
    assert listed_quotes(window) == []
    window.notices.button.click()
    qtbot.waitUntil(lambda: len(listed_quotes(window)) == 5)
