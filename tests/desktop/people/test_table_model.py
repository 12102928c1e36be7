"""The table of people as a model: sorted, narrowed, edited, and true to Qt's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.catalogue.listing_people import ListedPerson
from quotebrowser.desktop.people.table_model import COLUMNS, PLACES, PeopleTableModel, rows_of
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester

ADA = ListedPerson(1, "Ada Winter", "Winter, Ada", SpeakerKind.PERSON, 5, 2, "2030-01", "2031", ("Dr Winter",))
BOARD = ListedPerson(2, "Harbour Board", "Harbour Board", SpeakerKind.ORGANIZATION, 1200, 90, "", "", ())
ELI = ListedPerson(3, "Éli Anders", "Anders, Éli", SpeakerKind.PERSON, 5, 3, "2029", "2029", ())


@pytest.fixture
def model(owner: QObject) -> PeopleTableModel:
    model = PeopleTableModel(owner)
    model.show(rows_of([ADA, BOARD, ELI]))
    return model


def column(model: PeopleTableModel, name: str) -> list[object]:
    """What a column shows, from the top."""
    return [model.index(place, PLACES[name]).data() for place in range(model.rowCount())]


def test_it_keeps_qts_rules(model: PeopleTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_it_keeps_qts_rules_while_it_is_narrowed_and_sorted(
    model: PeopleTableModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.narrow("a")
    model.sort(PLACES["name"], Qt.SortOrder.DescendingOrder)
    model.show(rows_of([ELI]))
    model.narrow("")


def test_whoever_is_quoted_most_comes_first_and_equals_by_sort_name(model: PeopleTableModel) -> None:
    assert column(model, "name") == ["Harbour Board", "Éli Anders", "Ada Winter"]


def test_numbers_have_separators(model: PeopleTableModel) -> None:
    assert column(model, "quotes") == ["1,200", "5", "5"]


@pytest.mark.parametrize("place", range(len(COLUMNS)))
def test_every_column_sorts_both_ways(model: PeopleTableModel, place: int) -> None:
    model.sort(place, Qt.SortOrder.AscendingOrder)
    order = [COLUMNS[place].order(row) for row in rows_of([model.person_at(n) for n in range(3)])]
    shown = [COLUMNS[place].order(rows_of([model.person_at(n)])[0]) for n in range(3)]
    assert shown == sorted(order)
    model.sort(place, Qt.SortOrder.DescendingOrder)
    assert [COLUMNS[place].order(rows_of([model.person_at(n)])[0]) for n in range(3)] == sorted(order, reverse=True)


def test_typing_narrows_without_regard_to_case_and_accents(model: PeopleTableModel) -> None:
    model.narrow("ELI and")
    assert column(model, "name") == ["Éli Anders"]


def test_aliases_are_found_too(model: PeopleTableModel) -> None:
    model.narrow("dr")
    assert column(model, "name") == ["Ada Winter"]


def test_what_is_narrowed_stays_so_when_people_are_listed_anew(model: PeopleTableModel) -> None:
    model.narrow("harbour")
    model.show(rows_of([ADA, BOARD]))
    assert column(model, "name") == ["Harbour Board"]


def test_somebody_narrowed_away_is_still_known(model: PeopleTableModel) -> None:
    model.narrow("harbour")
    assert model.person(ADA.id) == ADA
    assert model.place_of(ADA.id) is None


def test_name_sort_name_kind_and_note_can_be_edited_and_nothing_else(model: PeopleTableModel) -> None:
    edited = {
        COLUMNS[place].name
        for place in range(len(COLUMNS))
        if model.flags(model.index(0, place)) & Qt.ItemFlag.ItemIsEditable
    }
    assert edited == {"name", "sort_name", "kind", "note"}


def test_an_edit_that_is_carried_out_shows_at_once(model: PeopleTableModel) -> None:
    model.edit = lambda _person, _column, _value: True
    assert model.setData(model.index(2, PLACES["name"]), "Ada Winters")
    assert column(model, "name")[2] == "Ada Winters"


def test_an_edit_that_is_refused_shows_nothing(model: PeopleTableModel) -> None:
    model.edit = lambda _person, _column, _value: False
    assert not model.setData(model.index(2, PLACES["name"]), "Ada Winters")
    assert column(model, "name")[2] == "Ada Winter"


def test_what_is_not_changed_is_not_carried_out(model: PeopleTableModel) -> None:
    asked: list[str] = []
    model.edit = lambda _person, _column, value: bool(asked.append(value)) or True
    model.setData(model.index(2, PLACES["name"]), "Ada Winter")
    assert asked == []


def test_a_screen_reader_hears_the_whole_person(model: PeopleTableModel) -> None:
    said = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Ada Winter, person, 5 quotes, 2030-01 – 2031, Dr Winter"
