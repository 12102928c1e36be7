"""Finding quotes: speakers clicked, words typed, quotes clicked in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quotebrowser.catalogue.filter import Filter
from tests.desktop.driving import (
    click,
    click_speaker,
    click_words,
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

    from quotebrowser.desktop.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def search(window: MainWindow, words: str) -> None:
    """Type into the search box, and Return."""
    press(window, "Ctrl+F")
    QTest.keyClicks(window.quotes_pane.search, words)
    QTest.keyClick(window.quotes_pane.search, Qt.Key.Key_Return)


def count(window: MainWindow) -> str:
    wait_for_answers(window)
    return window.quotes_pane.count.text()


def current_words_at_once(window: MainWindow) -> str:
    """The words of the current quote, without waiting for the list."""
    row = window.quotes_pane.table.current
    return row.text if row else ""


def test_at_first_everything_is_listed_and_the_first_quote_is_open(window: MainWindow) -> None:
    assert count(window) == "5 quotes"
    assert listed_speakers(window) == ["Tomasz Varga", "Ilse Quandt", "a senior port official"]
    assert current_words(window) == listed_quotes(window)[0]
    assert window.reader_pane.article.toPlainText().startswith("Pier to open in May\nby R. Mahler")


def test_a_click_on_a_speaker_leaves_only_that_speakers_quotes(window: MainWindow) -> None:
    click_speaker(window, "Tomasz Varga")
    assert len(listed_quotes(window)) == 3
    assert count(window) == "3 of 5"
    assert listed_speakers(window)[0] == "Tomasz Varga"


def test_a_second_speaker_is_added_with_ctrl_and_taken_away_the_same_way(window: MainWindow) -> None:
    click_speaker(window, "Tomasz Varga")
    click_speaker(window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
    assert count(window) == "4 of 5"
    click_speaker(window, "Tomasz Varga", Qt.KeyboardModifier.ControlModifier)
    assert listed_quotes(window) == ["The pier will open in May,"]
    assert (len(window.filter.people), len(window.filter.excluded.people)) == (1, 1)


def test_a_second_click_leaves_a_speaker_out_and_a_third_clears(window: MainWindow) -> None:
    click_speaker(window, "Tomasz Varga")
    click_speaker(window, "Tomasz Varga")
    assert count(window) == "2 of 5"
    assert window.library.sentence() == "Not Tomasz Varga – 2 of 5"
    click_speaker(window, "Tomasz Varga")
    assert count(window) == "5 quotes"


def test_a_condition_above_the_list_is_taken_away_by_its_button(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    search(window, "zeppelin")
    wait_for_answers(window)
    chips = window.quotes_pane.filter_bar.chips
    assert [chip.text().partition("  ")[0] for chip in chips] == ["Ilse Quandt", "search: zeppelin*"]
    click(chips[1], QPoint(3, 3))
    assert listed_quotes(window) == ["The pier will open in May,"]
    assert window.quotes_pane.search.text() == ""


def test_a_search_that_cannot_be_read_is_explained_and_the_list_stays(window: MainWindow) -> None:
    search(window, "kind:spoken")
    assert count(window) == "5 quotes"
    assert "expected one of direct, mixed" in window.quotes_pane.misread.text()
    assert window.quotes_pane.misread.isVisible()
    window.quotes_pane.search.clear()
    assert not window.quotes_pane.misread.isVisible()


def test_all_speakers_brings_everything_back(window: MainWindow) -> None:
    button = window.people_pane.all_button
    assert not button.isEnabled()
    click_speaker(window, "Ilse Quandt")
    click(button, QPoint(3, 3))
    assert count(window) == "5 quotes"
    assert not window.people_pane.included


def test_typing_searches_a_moment_after_the_last_key(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+F")
    QTest.keyClicks(window.quotes_pane.search, "paper")
    qtbot.waitUntil(lambda: listed_quotes(window) == ["I read it in the paper,"])
    assert count(window) == "1 of 5"


def test_speakers_are_counted_among_what_is_searched(window: MainWindow) -> None:
    search(window, "paper")
    assert listed_speakers(window) == ["Tomasz Varga"]


def test_where_nothing_matches_a_button_shows_every_quote_again(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    search(window, "zeppelin")
    wait_for_answers(window)
    pane = window.quotes_pane
    assert pane.stack.currentWidget() is pane.nothing_matches
    assert window.reader_pane.stack.currentWidget() is window.reader_pane.nothing
    click(pane.nothing_matches.buttons[0], QPoint(3, 3))
    assert count(window) == "5 quotes"
    assert pane.search.text() == ""


def test_the_chosen_quote_stays_chosen_while_it_is_listed(window: MainWindow) -> None:
    go_to_quote(window, "I read it in the paper,")
    click_speaker(window, "Tomasz Varga")
    assert current_words(window) == "I read it in the paper,"
    click_speaker(window, "Ilse Quandt")
    assert current_words(window) == "The pier will open in May,"


def test_a_speaker_is_found_by_typing_and_chosen_by_return(window: MainWindow) -> None:
    press(window, "Ctrl+L")
    QTest.keyClicks(window.people_pane.narrow, "quan")
    assert listed_speakers(window) == ["Ilse Quandt"]
    QTest.keyClick(window.people_pane.narrow, Qt.Key.Key_Return)
    assert listed_quotes(window) == ["The pier will open in May,"]
    assert window.focusWidget() is window.people_pane.list


def test_a_chosen_speaker_stays_chosen_when_the_list_is_narrowed_to_others(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    press(window, "Ctrl+L")
    QTest.keyClicks(window.people_pane.narrow, "varga")
    assert listed_speakers(window) == ["Ilse Quandt", "Tomasz Varga"]
    assert listed_quotes(window) == ["The pier will open in May,"]


def test_a_click_on_a_quote_in_the_article_makes_its_row_the_current_one(window: MainWindow) -> None:
    click_words(window, "money is not there")
    assert current_words(window) == "The money is not there,"
    click_words(window, "Tomasz Varga")
    assert current_words(window) == "that nobody had asked him"


def test_a_click_on_a_quote_that_is_filtered_out_offers_to_show_it(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    click_words(window, "money is not there")
    assert current_words(window) == "The pier will open in May,"
    assert "not in the list" in window.notices.label.text()
    click(window.notices.button, QPoint(3, 3))
    assert current_words(window) == "The money is not there,"
    assert count(window) == "5 quotes"


def test_a_quote_that_is_asked_for_waits_for_the_list_that_is_on_its_way(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    wait_for_answers(window)
    window.library.clear_filters()
    assert "We cannot sail" not in current_words_at_once(window)
    window.library.choose_quote(5)
    assert not window.notices.isVisible(), "it may be in the list that is on its way"
    assert current_words(window) == "We cannot sail to a pier that is shut,"


def test_a_quote_that_is_not_in_the_list_that_came_is_said_to_be_hidden(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    wait_for_answers(window)
    window.library.show_only(Filter(words="money"))
    window.library.choose_quote(5)
    wait_for_answers(window)
    assert "not in the list" in window.notices.label.text()


def test_of_two_quotes_asked_for_while_the_list_is_on_its_way_the_last_is_chosen(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    wait_for_answers(window)
    window.library.clear_filters()
    window.library.choose_quote(5)
    window.library.choose_quote(3)
    assert current_words(window) == "I read it in the paper,"


def test_a_quote_that_was_asked_for_is_forgotten_when_the_list_cannot_come(window: MainWindow) -> None:
    click_speaker(window, "Ilse Quandt")
    wait_for_answers(window)
    window.library.show_only(Filter(words="speaker:"))
    window.library.choose_quote(5)
    wait_for_answers(window)
    window.library.clear_filters()
    assert current_words(window) != "We cannot sail to a pier that is shut,"


def test_next_and_previous_quote_by_keys_from_anywhere(window: MainWindow) -> None:
    press(window, "Ctrl+L")
    press(window, "Ctrl+Down")
    assert current_words(window) == listed_quotes(window)[1]
    press(window, "Ctrl+Up")
    press(window, "Ctrl+Up")
    assert current_words(window) == listed_quotes(window)[0]


def test_thoughts_are_listed_and_lit_only_when_asked_for(window: MainWindow) -> None:
    go_to_quote(window, "We cannot sail to a pier that is shut,")
    click_words(window, "dispute will be over")
    assert current_words(window) == "We cannot sail to a pier that is shut,"
    press(window, "Ctrl+T")
    assert count(window) == "6 quotes"
    click_words(window, "dispute will be over")
    assert current_words(window) == "that the dispute will be over by summer"
    press(window, "Ctrl+T")
    assert count(window) == "5 quotes"


def test_the_beginning_of_a_word_finds_while_one_types(window: MainWindow) -> None:
    search(window, "coun")
    assert listed_quotes(window) == []
    window.quotes_pane.search.clear()
    search(window, "pap")
    assert listed_quotes(window) == ["I read it in the paper,"]
