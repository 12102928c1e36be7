"""Searching while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotebrowser.desktop.library.search_box import SearchBox, wanted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(window: QMainWindow) -> SearchBox:
    made = SearchBox(window)
    window.setCentralWidget(made)
    return made


def test_the_search_is_made_once_when_the_fingers_rest(box: SearchBox, qtbot: QtBot) -> None:
    told: list[str] = []
    box.words_changed.connect(told.append)
    QTest.keyClicks(box, "pier may")
    assert told == []
    qtbot.waitUntil(lambda: told == ["pier may*"])


def test_return_and_clearing_do_not_wait(box: SearchBox) -> None:
    told: list[str] = []
    box.words_changed.connect(told.append)
    QTest.keyClicks(box, "pier")
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.clear()
    assert told == ["pier*", ""]


@pytest.mark.parametrize(
    ("typed", "searched"),
    [
        ("resurg", "resurg*"),
        ("resurgence ", "resurgence"),
        ("“hard won", "“hard won"),
        ("“hard won” gai", "“hard won” gai*"),
        ('"hard won"', '"hard won"'),
        ("gains*", "gains*"),
        ("gains OR", "gains OR"),
        ("gains -speaker:Vo", "gains -speaker:Vo"),
        ("  ", ""),
    ],
)
def test_the_last_word_may_go_on_unless_something_ended_it(typed: str, searched: str) -> None:
    assert wanted(typed) == searched
