"""The hands of a person in the people room."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from quotebrowser.desktop.people.table_model import PERSON, PLACES
from tests.desktop.driving import press

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.people.people_room import PeopleRoom

PATIENCE_SECONDS = 20


def open_people(window: MainWindow, qtbot: QtBot) -> None:
    """Open the room by its key, and wait until it is filled."""
    press(window, "Ctrl+P")
    settled(window, qtbot)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until all that was asked is answered."""
    qtbot.waitUntil(lambda: window.people.filling.is_idle, timeout=1000 * PATIENCE_SECONDS)


def room_of(window: MainWindow) -> PeopleRoom:
    """The room, which must have been opened."""
    assert window.people.room is not None
    return window.people.room


def listed_people(window: MainWindow) -> list[str]:
    """The names in the table, from the top."""
    model = room_of(window).table.people
    return [str(model.index(place, PLACES["name"]).data()) for place in range(model.rowCount())]


def cell(window: MainWindow, name: str, column: str) -> QModelIndex:
    """The cell of a person in a column."""
    return room_of(window).table.people.index(listed_people(window).index(name), PLACES[column])


def choose(window: MainWindow, *names: str) -> None:
    """Choose these people, and nobody else, and wait for their page."""
    people = [cell(window, name, "name").data(PERSON) for name in names]
    room_of(window).table.choose(frozenset(person.id for person in people))
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not window.people.filling.is_idle:
        assert time.monotonic() < deadline, "the page does not come"
        QTest.qWait(5)
