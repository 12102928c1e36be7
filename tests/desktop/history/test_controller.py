"""Undo and redo by key and menu, and the history panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.history import controller
from quotebrowser.records import ReviewStatus, Speaker, SpeakerKind
from tests.desktop.driving import (
    click,
    current_words,
    go_to_quote,
    listed_quotes,
    press,
    shown_window,
    wait_for_answers,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def text_of(window: MainWindow, command_id: str) -> str:
    return window.actions_by_id[command_id].text().replace("&", "")


def current_status(window: MainWindow) -> str:
    wait_for_answers(window)
    row = window.quotes_pane.table.current
    assert row is not None
    return row.status.value


def listed(window: MainWindow) -> list[str]:
    model = window.history_pane.model
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def test_the_menu_names_what_would_be_undone_and_redone(window: MainWindow) -> None:
    go_to_quote(window, "The pier will open in May,")
    press(window, "Ctrl+Return")
    assert text_of(window, "history.undo") == "Undo acceptance of 1 quote"
    press(window, "Ctrl+Z")
    assert text_of(window, "history.redo") == "Redo acceptance of 1 quote"
    assert current_status(window) == "unreviewed"
    press(window, "Ctrl+Shift+Z")
    assert current_status(window) == "accepted"
    assert not window.actions_by_id["history.redo"].isEnabled()


def test_a_merge_of_people_is_named_with_both_names_and_undone(window: MainWindow) -> None:
    catalogue = window.catalogue
    assert catalogue is not None
    catalogue.correct_speaker([1], Speaker("I. Quandt-Lorre", SpeakerKind.PERSON))
    into, other = catalogue.person_named("Ilse Quandt"), catalogue.person_named("I. Quandt-Lorre")
    catalogue.merge_people(into.id, [other.id])
    window.refresh()
    assert text_of(window, "history.undo") == "Undo merge of “I. Quandt-Lorre” into “Ilse Quandt”"
    press(window, "Ctrl+Z")
    assert catalogue.person_named("I. Quandt-Lorre").quotes == 1
    assert window.notices.label.text() == "Undone: merge of “I. Quandt-Lorre” into “Ilse Quandt”."


def test_an_ampersand_of_a_name_stands_in_the_menu_as_it_is(window: MainWindow) -> None:
    assert window.catalogue is not None
    window.catalogue.add_tag([1], "roads & rails")
    window.refresh()
    assert window.actions_by_id["history.undo"].text() == "&Undo tag “roads && rails” on 1 quote"


def test_there_is_nothing_to_undo_at_first(window: MainWindow) -> None:
    window.history_pane.show()
    assert not window.actions_by_id["history.redo"].isEnabled()
    assert "Nothing to redo." in window.actions_by_id["history.redo"].toolTip()


def test_undo_in_a_box_takes_back_what_was_typed_there(window: MainWindow) -> None:
    press(window, "Ctrl+Return")
    search = window.quotes_pane.search
    search.setFocus()
    QTest.keyClicks(search, "pier")
    QTest.keySequence(search, "Ctrl+Z")
    assert search.text() != "pier"
    assert text_of(window, "history.undo") == "Undo acceptance of 1 quote"


def test_a_stale_undo_is_refused_with_its_reason(window: MainWindow) -> None:
    assert window.catalogue is not None
    press(window, "Ctrl+Return")
    window.catalogue.set_status([1], ReviewStatus.REJECTED)
    window.refresh()
    press(window, "Ctrl+H")
    pane = window.history_pane
    pane.table.setCurrentIndex(pane.model.index(1, 0))
    click(pane.undo, QPoint(3, 3))
    assert "Rejection of 1 quote" in window.notices.label.text()
    assert window.notices.sign.text() == "⚠"
    assert window.catalogue.quote_rows([1])[0].status is ReviewStatus.REJECTED


def test_the_panel_lists_who_did_what_and_takes_back_what_is_chosen(window: MainWindow) -> None:
    go_to_quote(window, "The pier will open in May,")
    press(window, "Ctrl+Return")
    go_to_quote(window, "The money is not there,")
    press(window, "Ctrl+Del")
    press(window, "Ctrl+H")
    assert listed(window)[:2] == ["Rejection of 1 quote", "Acceptance of 1 quote"]
    pane = window.history_pane
    pane.table.setCurrentIndex(pane.model.index(1, 0))
    QTest.keyClick(pane.table, Qt.Key.Key_Delete)
    assert listed(window)[:2] == ["Undo: Acceptance of 1 quote", "Rejection of 1 quote"]
    assert pane.model.index(2, 3).data() == "undone"
    assert not pane.undo.isEnabled() or pane.table.currentIndex().row() != 2
    assert "The money is not there," not in listed_quotes(window)


def test_the_panel_shows_the_history_of_the_chosen_quote_and_of_its_speaker(window: MainWindow) -> None:
    go_to_quote(window, "The pier will open in May,")
    press(window, "Ctrl+Return")
    press(window, "Ctrl+H")
    window.history_pane.about.setCurrentIndex(1)
    assert listed(window) == ["Acceptance of 1 quote"]
    assert window.history_pane.subject.text() == "“The pier will open in May,”"
    go_to_quote(window, "The money is not there,")
    assert listed(window) == []
    assert window.history_pane.nothing.text() == "Nothing was done to this quote yet."
    assert window.catalogue is not None
    window.catalogue.rename_person(window.catalogue.person_named("Ilse Quandt").id, "Ilse Quandt-Lorre")
    window.refresh()
    go_to_quote(window, "The pier will open in May,")
    window.history_pane.about.setCurrentIndex(2)
    assert any("Ilse Quandt-Lorre" in what for what in listed(window))


def test_closing_the_panel_unticks_its_menu_entry(window: MainWindow) -> None:
    press(window, "Ctrl+H")
    assert window.history_pane.isVisible()
    window.history_pane.close()
    assert not window.actions_by_id["history.show"].isChecked()
    press(window, "Ctrl+H")
    assert window.history_pane.isVisible()


def test_undo_works_while_the_article_has_the_keys(window: MainWindow) -> None:
    press(window, "Ctrl+Return")
    window.reader_pane.article.setFocus()
    QTest.keySequence(window.reader_pane.article, "Ctrl+Z")
    assert current_status(window) == "unreviewed"
    assert current_words(window) == "The pier will open in May,"


def test_what_another_process_does_is_named_too(window: MainWindow, catalogue_file: Path, qtbot: QtBot) -> None:
    with Catalogue.open(catalogue_file) as other:
        other.set_status([2], ReviewStatus.ACCEPTED)
    qtbot.waitUntil(lambda: text_of(window, "history.undo") == "Undo acceptance of 1 quote")


def test_what_touches_many_quotes_is_undone_and_done_again_on_a_thread_and_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "MANY", 2)
    catalogue = window.catalogue
    assert catalogue is not None
    catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
    window.refresh()
    for keys, meanwhile, done, status in (
        ("Ctrl+Z", "Undoing…", "Undone: acceptance of 2 quotes.", ReviewStatus.UNREVIEWED),
        ("Ctrl+Shift+Z", "Doing it again…", "Done again: acceptance of 2 quotes.", ReviewStatus.ACCEPTED),
    ):
        press(window, keys)
        assert window.notices.label.text() == meanwhile
        qtbot.waitUntil(lambda done=done: window.notices.label.text() == done)
        assert [row.status for row in catalogue.quote_rows([1, 2])] == [status, status]
    wait_for_answers(window)
