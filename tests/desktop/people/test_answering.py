"""The queues of the people room: questions with their evidence, one key each, and taking an answer back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.people.chooser import PersonChooser
from quotebrowser.records import Speaker, SpeakerKind
from tests.desktop.driving import shown_window
from tests.desktop.people.hands import listed_people, open_people, room_of, settled
from tests.reports import Said, add, person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.people.queue_pane import QueuePane

OFFICIAL = Speaker("a harbour official", SpeakerKind.ANONYMOUS)


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The people room over a catalogue that asks something of every kind.

    "M. Oriol" may be Marta or Mateu Oriol; Oriol alone was linked to Marta before Mateu came; two sources are unknown.
    """
    path = tmp_path / "asked.quotes"
    with Catalogue.create(path) as catalogue:
        add(
            catalogue,
            Said("One", person("Marta Oriol")),
            identifier="a",
            title="First",
            outlet="Post",
            date="2031-03-05",
        )
        add(catalogue, Said("Two", person("Oriol")), identifier="b", title="Second", outlet="Post", date="2031-03-06")
        add(catalogue, Said("Three", person("Mateu Oriol")), identifier="c", title="Third", date="2032-04-01")
        add(
            catalogue,
            Said("Four", person("M. Oriol")),
            identifier="d",
            title="Fourth",
            outlet="Post",
            date="2031-03-07",
        )
        add(
            catalogue,
            Said("Five", None, printed="she"),
            Said("Six", None, printed="she"),
            Said("Seven", OFFICIAL),
            identifier="e",
            title="Fifth",
        )
    for window in shown_window(qtbot, path):
        open_people(window, qtbot)
        yield window


def turn_to(window: MainWindow, name: str) -> QueuePane:
    """Turn to a queue."""
    room = room_of(window)
    room.tabs.setCurrentWidget(room.queues[name])
    return room.queues[name]


def questions(pane: QueuePane) -> list[str]:
    """The lines of a queue's questions, from the top."""
    return [str(pane.model.index(place).data()).partition("\n")[0] for place in range(pane.model.rowCount())]


def press_in(pane: QueuePane, key: str) -> None:
    """Press one key in a queue, wherever the keys go there."""
    if pane.list.isVisible():
        pane.list.setFocus()
    QTest.keyClicks(pane.window().focusWidget(), key)


def catalogue_of(window: MainWindow) -> Catalogue:
    assert window.catalogue is not None
    return window.catalogue


def chooser() -> PersonChooser:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonChooser)
    return dialog


def test_every_queue_says_how_many_questions_it_has(asked: MainWindow) -> None:
    room = room_of(asked)
    titles = [room.tabs.tabText(place) for place in range(1, room.tabs.count())]
    assert [title.partition(" (")[0] for title in titles] == ["Suggestions", "Doubtful links", "Unresolved sources"]
    for title, pane in zip(titles, room.queues.values(), strict=True):
        assert title.endswith(f"({pane.model.rowCount()})")
        assert pane.model.rowCount() > 0


def test_a_suggestion_shows_its_evidence_and_what_a_merge_would_do(asked: MainWindow) -> None:
    evidence = turn_to(asked, "suggestions").evidence.toPlainText()
    assert "What speaks for it" in evidence
    assert "both in Post in 2031-03" in evidence
    assert "Moved to “Marta Oriol”: 1 quote of 1 article." in evidence


def test_one_key_merges_and_the_next_question_stands_there(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "suggestions")
    first, *others = questions(pane)
    assert "Marta Oriol" in first
    press_in(pane, "a")
    assert questions(pane)[:1] == others[:1]
    settled(asked, qtbot)
    marta = catalogue_of(asked).person_named("Marta Oriol")
    assert "M. Oriol" in catalogue_of(asked).person_page(marta.id).aliases
    assert "M. Oriol" not in listed_people(asked)


def test_an_answer_is_taken_back_by_a_key(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "suggestions")
    before = questions(pane)
    press_in(pane, "a")
    assert pane.said.text().startswith("Merge of “M. Oriol”")
    press_in(pane, "u")
    settled(asked, qtbot)
    assert questions(pane) == before
    assert "M. Oriol" in listed_people(asked)
    assert not pane.back_button.isEnabled()


def test_different_people_are_never_suggested_again(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "suggestions")
    first = questions(pane)[0]
    press_in(pane, "d")
    settled(asked, qtbot)
    assert first not in questions(pane)
    assert first not in [f"“{s.person}” and “{s.other}”" for s in catalogue_of(asked).suggestions(with_later=True)]


def test_a_question_is_put_off_by_a_key(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "suggestions")
    first = questions(pane)[0]
    press_in(pane, "l")
    settled(asked, qtbot)
    assert first not in questions(pane)
    assert first in [f"“{s.person}” and “{s.other}”" for s in catalogue_of(asked).suggestions(with_later=True)]


def test_a_doubtful_link_shows_why_and_what_was_said(asked: MainWindow) -> None:
    pane = turn_to(asked, "doubtful_links")
    assert questions(pane) == ["Is “Oriol” Marta Oriol?"]
    evidence = pane.evidence.toPlainText()
    assert "Doubtful now" in evidence
    assert "Mateu Oriol" in evidence
    assert "“Two”" in evidence


def test_a_doubtful_link_is_confirmed_by_a_key(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "doubtful_links")
    press_in(pane, "a")
    settled(asked, qtbot)
    assert catalogue_of(asked).doubtful_links() == []
    assert pane.nothing.isVisible()


def test_a_doubtful_link_is_parted_by_a_key(asked: MainWindow, qtbot: QtBot) -> None:
    press_in(turn_to(asked, "doubtful_links"), "d")
    settled(asked, qtbot)
    assert "Oriol" in listed_people(asked)


def test_a_doubtful_link_is_given_to_who_else_may_be_meant(asked: MainWindow, qtbot: QtBot) -> None:
    press_in(turn_to(asked, "doubtful_links"), "c")
    dialog = chooser()
    assert "Mateu Oriol" in dialog.list.item(0).text() or "M. Oriol" in dialog.list.item(0).text()
    QTest.keyClicks(dialog.name, "mateu")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    settled(asked, qtbot)
    mateu = catalogue_of(asked).person_named("Mateu Oriol")
    assert {one.name for one in catalogue_of(asked).appearances(mateu.id)} == {"Mateu Oriol", "Oriol"}


def test_sources_are_given_to_a_person_together(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "unresolved_sources")
    assert questions(pane) == ["“she”", "“a harbour official”"]
    pane.list.selectAll()
    press_in(pane, "a")
    dialog = chooser()
    QTest.keyClicks(dialog.name, "marta")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    settled(asked, qtbot)
    assert catalogue_of(asked).unresolved_sources() == []
    assert catalogue_of(asked).person_named("Marta Oriol").quotes == 5
    assert pane.nothing.isVisible()


def test_giving_many_sources_is_one_action(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "unresolved_sources")
    pane.list.selectAll()
    press_in(pane, "a")
    QTest.keyClick(chooser().name, Qt.Key.Key_Return)
    asked.activateWindow()  # as a desktop does when a window before it closes
    qtbot.waitUntil(asked.isActiveWindow)
    settled(asked, qtbot)
    press_in(pane, "u")
    settled(asked, qtbot)
    assert questions(pane) == ["“she”", "“a harbour official”"]


def test_a_source_is_given_to_a_person_who_is_new(asked: MainWindow, qtbot: QtBot) -> None:
    press_in(turn_to(asked, "unresolved_sources"), "a")
    dialog = chooser()
    QTest.keyClicks(dialog.name, "Ada Winter")
    assert dialog.list.item(0).text() == "+ Ada Winter, new in this catalogue"
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    settled(asked, qtbot)
    assert catalogue_of(asked).person_named("Ada Winter").quotes == 2


def test_a_source_that_stays_unnamed_is_not_asked_for_again(asked: MainWindow, qtbot: QtBot) -> None:
    pane = turn_to(asked, "unresolved_sources")
    press_in(pane, "d")
    press_in(pane, "d")
    settled(asked, qtbot)
    assert catalogue_of(asked).unresolved_sources() == []
    assert catalogue_of(asked).person_named("a harbour official").quotes == 1


def test_later_goes_on_to_the_next_source_and_round(asked: MainWindow) -> None:
    pane = turn_to(asked, "unresolved_sources")
    evidence = []
    for _ in range(3):
        evidence.append(pane.evidence.toPlainText())
        press_in(pane, "l")
    assert evidence[0] == evidence[2] != evidence[1]


def test_the_buttons_say_their_keys(asked: MainWindow) -> None:
    pane = turn_to(asked, "suggestions")
    assert [button.text() for button in pane.buttons.values()] == [
        "Same person  (A)",
        "Different people  (D)",
        "Later  (L)",
    ]
