"""The list of speakers stays where one has scrolled it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.library.people_pane import PeoplePane
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def people(number: int) -> list[PersonRow]:
    return [PersonRow(n, f"Person {n}", SpeakerKind.PERSON, number - n, 1) for n in range(number)]


@pytest.fixture
def pane(window: QMainWindow) -> PeoplePane:
    made = PeoplePane(window)
    window.setCentralWidget(made)
    window.resize(300, 400)
    made.show_people(people(200))
    return made


def test_people_who_are_added_do_not_move_the_list(pane: PeoplePane) -> None:
    pane.choose(frozenset({1}))
    bar = pane.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    pane.show_people(people(201))
    assert bar.value() == place > 0
    assert pane.chosen == frozenset({1})


def test_the_number_of_speakers_is_told(pane: PeoplePane) -> None:
    pane.show_people(people(1200))
    assert pane.count.text() == "1,200"


def test_choosing_silently_tells_no_one(pane: PeoplePane) -> None:
    told: list[object] = []
    pane.chosen_changed.connect(told.append)
    pane.choose(frozenset({3}), silently=True)
    assert told == []
    pane.clear()
    assert told == [frozenset()]
