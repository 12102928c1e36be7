"""The review, driven by its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.placing import Place
from quotebrowser.desktop.review.note_dialog import NoteDialog
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.desktop.review.start_dialog import StartDialog
from quotebrowser.desktop.review.tags_dialog import TagsDialog
from quotebrowser.records import ReviewStatus, Speaker, SpeakerKind
from tests.desktop.driving import click, click_words, listed_quotes, shown_window
from tests.desktop.driving import press as press_keys

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

IN_ORDER = [
    "“The pier will open in May,”",
    "that nobody had asked him",
    "“I read it in the paper,”",
    "“The money is not there,”",
    "“We cannot sail to a pier that is shut,”",
]
"""The quotes to review, article by article; the last one stands in another article than the others."""


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def press(window: MainWindow, keys: str) -> None:
    """Press keys in the window, which a dialog may have had before; offscreen nobody hands the keys back."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    press_keys(window, keys)


def start_dialog(window: MainWindow, keys: str = "Ctrl+R") -> StartDialog:
    press(window, keys)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StartDialog)
    return dialog


def begin(window: MainWindow, qtbot: QtBot) -> None:
    """Begin to review article by article."""
    dialog = start_dialog(window)
    dialog.by_article.click()
    dialog.begin.click()
    qtbot.waitUntil(lambda: window.review_pane.stack.currentWidget() is window.review_pane.sheet)


def said(window: MainWindow) -> str:
    """The words of the quote to decide about."""
    return window.review_pane.sheet.words.text()


def status_of(window: MainWindow, quote_id: int) -> ReviewStatus:
    assert window.catalogue is not None
    return window.catalogue.quote_rows([quote_id])[0].status


def choose_speaker(window: MainWindow, typed: str) -> None:
    press(window, "C")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SpeakerDialog)
    QTest.keyClicks(dialog.name, typed)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)


def test_a_key_decides_and_the_next_quote_stands_in_its_article_over_borders(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    for words, key in zip(IN_ORDER, "ARAAA", strict=True):
        assert said(window) == words
        shown = window.reader_pane.article
        assert shown.lit is not None
        assert shown.placed(shown.lit) is not None
        press(window, key)
    assert [status_of(window, quote_id) for quote_id in (1, 2, 3)] == ["accepted", "rejected", "accepted"]
    assert window.reader_pane.article.article_id is None
    assert window.review_pane.stack.currentWidget() is window.review_pane.done
    assert window.review_pane.done.heading.text() == "Nothing left to review"
    assert window.review_pane.progress.text() == "5 decided, 0 left"
    assert window.review_pane.accuracy.text() == "4 of 5 were right as found (80%)."


def test_a_skipped_quote_comes_back_at_the_end(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    press(window, "S")
    for words in IN_ORDER[1:]:
        assert said(window) == words
        press(window, "A")
    assert said(window) == IN_ORDER[0]


@pytest.mark.parametrize("key", ["U", "Ctrl+Z"])
def test_undo_brings_the_quote_back(window: MainWindow, qtbot: QtBot, key: str) -> None:
    begin(window, qtbot)
    press(window, "A")
    press(window, "R")
    press(window, key)
    assert said(window) == IN_ORDER[1]
    assert status_of(window, 2) is ReviewStatus.UNREVIEWED
    press(window, key)
    assert said(window) == IN_ORDER[0]
    assert window.review_pane.progress.text() == "0 decided, 5 left"
    press(window, "Ctrl+Shift+Z")
    assert said(window) == IN_ORDER[1]


def test_another_speaker_is_chosen_the_quote_accepted_and_one_undo_takes_both_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    begin(window, qtbot)
    choose_speaker(window, "va")
    assert window.catalogue is not None
    row = window.catalogue.quote_rows([1])[0]
    assert (row.speaker, row.status) == (Speaker("Tomasz Varga", SpeakerKind.PERSON), ReviewStatus.ACCEPTED)
    assert said(window) == IN_ORDER[1]
    press(window, "U")
    row = window.catalogue.quote_rows([1])[0]
    assert (row.speaker, row.status) == (Speaker("Ilse Quandt", SpeakerKind.PERSON), ReviewStatus.UNREVIEWED)


def test_a_person_who_is_not_there_yet_is_created_in_the_type_ahead(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    choose_speaker(window, "Renata Holm")
    assert window.catalogue is not None
    assert window.catalogue.person_named("Renata Holm").quotes == 1


def test_the_same_speaker_is_offered_for_the_other_quotes_of_the_source(window: MainWindow, qtbot: QtBot) -> None:
    catalogue = window.catalogue
    assert catalogue is not None
    # The third quote is given the source of the first one.
    first, third = catalogue.placed_quotes(1)[0].quote, catalogue.placed_quotes(1)[2].quote
    catalogue.edit_quote(3, Place(third.content, cue=third.cue, source=first.source, kind=third.kind))
    window.refresh()
    begin(window, qtbot)
    choose_speaker(window, "Renata Holm")
    pane = window.review_pane
    assert pane.offer_words.text() == "1 more quote of “Mayor Ilse Quandt” in this article: ● Renata Holm too?"
    press(window, "O")
    assert catalogue.quote_rows([3])[0].speaker == Speaker("Renata Holm", SpeakerKind.PERSON)
    assert catalogue.quote_rows([2])[0].speaker == Speaker("Tomasz Varga", SpeakerKind.PERSON)
    assert pane.offer.isHidden()
    press(window, "U")
    assert catalogue.quote_rows([3])[0].speaker == Speaker("Tomasz Varga", SpeakerKind.PERSON)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)")
def test_letters_typed_into_a_box_decide_nothing(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    press(window, "N")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NoteDialog)
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClicks(dialog.note, "rascal")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(window) == IN_ORDER[0]
    assert window.review_pane.sheet.note.text() == "Note: rascal"
    press(window, "L")
    search = window.quotes_pane.search
    search.setFocus()
    QTest.keyClicks(search, "arc")
    assert search.text() == "arc"
    assert status_of(window, 1) is ReviewStatus.UNREVIEWED


def test_a_quote_is_tagged_by_a_word_and_return(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    press(window, "T")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TagsDialog)
    QTest.keyClicks(dialog.name, "pier")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.review_pane.sheet.tags.text() == "Tags: pier"
    assert said(window) == IN_ORDER[0]


def test_the_ends_of_a_quote_are_moved_in_the_article_and_the_quote_decided_then(
    window: MainWindow, qtbot: QtBot
) -> None:
    begin(window, qtbot)
    press(window, "E")
    assert window.reader_pane.article.hasFocus()
    press(window, "Alt+Left")
    assert said(window) == "“The pier will open in May”"
    press(window, "A")
    assert status_of(window, 1) is ReviewStatus.ACCEPTED
    assert said(window) == IN_ORDER[1]


def test_leaving_and_coming_back_goes_on_at_the_same_place(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    press(window, "A")
    press(window, "S")
    QTest.keyClick(window.review_pane, Qt.Key.Key_Escape)
    assert window.quotes_pane.isVisible()
    assert window.people_pane.isVisible()
    press(window, "Ctrl+R")
    assert said(window) == IN_ORDER[2]
    assert window.review_pane.progress.text() == "1 decided, 4 left"


def test_one_goes_back_to_a_decision_of_the_list_and_on_again(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    press(window, "A")
    press(window, "R")
    press(window, "D")
    pane = window.review_pane
    assert pane.list.hasFocus()
    place = pane.list.visualRect(pane.decisions.index(0)).center()
    click(pane.list.viewport(), place)
    assert said(window) == IN_ORDER[1]
    assert window.reader_pane.article.lit == 2
    press(window, "A")
    assert status_of(window, 2) is ReviewStatus.ACCEPTED
    assert said(window) == IN_ORDER[2]
    assert pane.progress.text() == "2 decided, 3 left"


def test_a_quote_clicked_in_the_article_is_the_next_to_decide(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    click_words(window, "The money is not there,")
    assert said(window) == IN_ORDER[3]
    press(window, "A")
    assert said(window) == IN_ORDER[0]


def test_the_commands_of_the_list_decide_here_too(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    press(window, "Ctrl+Return")
    assert status_of(window, 1) is ReviewStatus.ACCEPTED
    assert said(window) == IN_ORDER[1]


def test_what_somebody_else_decided_is_passed_over(window: MainWindow, qtbot: QtBot, catalogue_file: Path) -> None:
    begin(window, qtbot)
    with Catalogue.open(catalogue_file) as other:
        other.set_status([2, 3], ReviewStatus.ACCEPTED)
    press(window, "A")
    assert said(window) == IN_ORDER[3]


def test_only_the_quotes_shown_are_reviewed_where_wished(window: MainWindow, qtbot: QtBot) -> None:
    window.quotes_pane.search.setText("money")
    QTest.keyClick(window.quotes_pane.search, Qt.Key.Key_Return)
    dialog = start_dialog(window)
    qtbot.waitUntil(lambda: "(5 to review)" in dialog.of_all.text())
    assert "(1 to review)" in dialog.of_shown.text()
    dialog.of_shown.click()
    dialog.begin.click()
    qtbot.waitUntil(lambda: said(window) == IN_ORDER[3])
    press(window, "A")
    assert window.review_pane.stack.currentWidget() is window.review_pane.done


def test_a_sample_measures_how_often_the_speakers_are_right_and_can_be_gone_on_with(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = start_dialog(window)
    dialog.sample_size.setValue(3)
    dialog.begin.click()
    qtbot.waitUntil(lambda: window.review_pane.stack.currentWidget() is window.review_pane.sheet)
    assert window.review_pane.accuracy.text() == "Nothing of the sample of 3 is judged yet."
    press(window, "A")
    assert window.review_pane.accuracy.text().startswith("The speaker was right in 1 of 1 judged, 100%; with 95%")
    press(window, "L")
    dialog = start_dialog(window, "Ctrl+Shift+R")
    assert "the sample of 3 quotes" in dialog.go_on.text()
    assert "1 judged so far" in dialog.go_on.text()
    dialog.go_on.click()
    dialog.begin.click()
    assert window.review_pane.stack.currentWidget() is window.review_pane.sheet
    assert window.review_pane.progress.text() == "0 decided, 2 left"


def test_the_keys_of_the_review_are_off_outside_of_it(window: MainWindow) -> None:
    press(window, "A")
    assert status_of(window, 1) is ReviewStatus.UNREVIEWED
    assert not window.actions_by_id["reviewing.accept"].isEnabled()


def test_the_button_of_the_end_starts_another_review(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    for _ in IN_ORDER:
        press(window, "A")
    click(window.review_pane.done.buttons[0], QPoint(3, 3))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StartDialog)
    dialog.reject()
    assert len(listed_quotes(window)) == 5
