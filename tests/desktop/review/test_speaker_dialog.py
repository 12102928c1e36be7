"""The dialog that asks who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.review.choices import Choice, Place, candidates
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

QUANDT = PersonRow(1, "Ilse Quandt", SpeakerKind.PERSON, 2, 1)
BOARD = PersonRow(2, "Harbour Board", SpeakerKind.ORGANIZATION, 40, 9)


@pytest.fixture
def dialog(window: QMainWindow) -> SpeakerDialog:
    made = SpeakerDialog("We wait.", "", candidates([QUANDT]), candidates([BOARD, QUANDT]), window)
    made.open()
    return made


def listed(dialog: SpeakerDialog) -> list[str]:
    return [dialog.list.item(place).text() for place in range(dialog.list.count())]


def test_typing_is_possible_at_once(dialog: SpeakerDialog) -> None:
    assert dialog.focusWidget() is dialog.name
    dialog.reject()


def test_where_a_speaker_is_known_from_is_told(dialog: SpeakerDialog) -> None:
    assert listed(dialog) == [
        "● Ilse Quandt  –  in this article, 2 quotes",
        "▣ Harbour Board  –  elsewhere, 40 quotes",
        "? nobody who is named",
    ]
    dialog.reject()


def test_the_kind_follows_the_speaker_and_is_off_for_nobody(dialog: SpeakerDialog) -> None:
    QTest.keyClick(dialog.name, Qt.Key.Key_Down)
    assert dialog.kind.currentData() == SpeakerKind.ORGANIZATION
    QTest.keyClick(dialog.name, Qt.Key.Key_Down)
    assert not dialog.kind.isEnabled()
    dialog.reject()


def test_a_double_click_decides(dialog: SpeakerDialog, qtbot: QtBot) -> None:
    centre = dialog.list.visualItemRect(dialog.list.item(1)).center()
    with qtbot.waitSignal(dialog.decided) as decided:
        QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert decided.args == [Choice(Place.CATALOGUE, Speaker("Harbour Board", SpeakerKind.ORGANIZATION), 40, 2)]


def test_a_known_name_of_another_kind_is_somebody_new(dialog: SpeakerDialog, qtbot: QtBot) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(SpeakerKind.GROUP))
    with qtbot.waitSignal(dialog.decided) as decided:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert decided.args == [Choice(Place.NEW, Speaker("Ilse Quandt", SpeakerKind.GROUP))]


def test_people_who_come_later_leave_the_choice_where_it_is(dialog: SpeakerDialog) -> None:
    QTest.keyClick(dialog.name, Qt.Key.Key_Down)
    dialog.offer_also(candidates([PersonRow(3, "Anders Holm", SpeakerKind.PERSON, 9, 1), BOARD]))
    assert listed(dialog)[1] == "● Anders Holm  –  elsewhere, 9 quotes"
    assert dialog.list.currentItem().text() == "▣ Harbour Board  –  elsewhere, 40 quotes"
    dialog.reject()


def test_a_dialog_that_is_done_is_freed(dialog: SpeakerDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog.name, Qt.Key.Key_Escape)
