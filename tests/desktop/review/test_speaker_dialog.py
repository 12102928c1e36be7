"""The dialog that asks who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

QUANDT = PersonRow(1, "Ilse Quandt", SpeakerKind.PERSON, 2, 1)
BOARD = PersonRow(2, "Harbour Board", SpeakerKind.ORGANIZATION, 40, 9)


@pytest.fixture
def dialog(window: QMainWindow) -> SpeakerDialog:
    made = SpeakerDialog("We wait.", "", [QUANDT], [BOARD, QUANDT], window)
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
    assert decided.args == [Speaker("Harbour Board", SpeakerKind.ORGANIZATION)]


def test_a_dialog_that_is_done_is_freed(dialog: SpeakerDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog.name, Qt.Key.Key_Escape)
