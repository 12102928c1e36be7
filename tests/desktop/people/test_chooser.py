"""Choosing a person: who is offered while one types, and who is chosen by Return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from quotebrowser.catalogue.listing_people import ListedPerson
from quotebrowser.desktop.people.chooser import Choice, PersonChooser, fitting
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


def listed(number: int, name: str, quotes: int, *aliases: str) -> ListedPerson:
    return ListedPerson(number, name, name, SpeakerKind.PERSON, quotes, 1, "", "", aliases)


PEOPLE = [listed(1, "Ada Winter", 3, "Dr Frost"), listed(2, "Bo Winther", 9), listed(3, "Éli Anders", 1)]


def names(typed: str, first: frozenset[int] = frozenset()) -> list[str]:
    return [person.name for person in fitting(typed, PEOPLE, first)]


def test_every_typed_word_begins_a_word_of_the_name() -> None:
    assert names("a win") == ["Ada Winter"]
    assert names("inter") == []


def test_aliases_and_letters_without_accents_count() -> None:
    assert names("frost") == ["Ada Winter"]
    assert names("eli") == ["Éli Anders"]


def test_those_quoted_most_come_first_but_for_those_who_are_likelier() -> None:
    assert names("") == ["Bo Winther", "Ada Winter", "Éli Anders"]
    assert names("", frozenset({3})) == ["Éli Anders", "Bo Winther", "Ada Winter"]


def test_no_more_are_offered_than_can_be_looked_through() -> None:
    assert len(fitting("", [listed(n, f"Name {n}", n) for n in range(1000)])) == 200


def test_arrows_move_in_the_list_while_one_types(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = PersonChooser("Who?", PEOPLE, window)
    dialog.open()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert chosen.args == [Choice(1, "Ada Winter")]


def test_nobody_new_is_offered_where_only_known_people_can_be_meant(window: QMainWindow) -> None:
    dialog = PersonChooser("Who?", PEOPLE, window, new_ones=False)
    dialog.open()
    dialog.name.setText("Somebody else")
    assert dialog.list.count() == 0
    assert not dialog.choose_button.isEnabled()
    dialog.reject()
