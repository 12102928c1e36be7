"""The list of speakers: narrowed by what is typed, the chosen ones kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.library.people_model import ARTICLE, PeopleModel
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester

PEOPLE = [
    PersonRow(1, "Ilse Quandt", SpeakerKind.PERSON, 12, 3),
    PersonRow(2, "Zoë Ålgård", SpeakerKind.PERSON, 4, 2),
    PersonRow(3, "a senior port official", SpeakerKind.ANONYMOUS, 1, 1, 9),
]


@pytest.fixture
def model(owner: QObject) -> PeopleModel:
    made = PeopleModel(owner)
    made.show(PEOPLE)
    return made


def names(model: PeopleModel) -> list[str]:
    return [model.index(place).data() for place in range(model.rowCount())]


def test_it_is_a_model_as_qt_wants_it(model: PeopleModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.narrow("quandt")


def test_the_kind_of_a_speaker_is_a_sign(model: PeopleModel) -> None:
    assert names(model) == ["● Ilse Quandt", "● Zoë Ålgård", "○ a senior port official"]


def test_a_screen_reader_hears_kind_and_number(model: PeopleModel) -> None:
    spoken = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a senior port official, unnamed source, 1 quote"


def test_an_unnamed_source_is_told_with_its_article_and_listed_with_it_beside_one_like_it(model: PeopleModel) -> None:
    other = PersonRow(4, "A senior port official", SpeakerKind.ANONYMOUS, 1, 1, 7)
    model.show([*PEOPLE, other], {9: "Pier to open in May", 7: "Ferries may stop"}.__getitem__)
    told = [model.index(place).data(Qt.ItemDataRole.ToolTipRole) for place in (2, 3)]
    assert told[0] == "a senior port official, unnamed source, 1 quote, in “Pier to open in May”"
    assert told[1].endswith("in “Ferries may stop”")
    assert [model.index(place).data(ARTICLE) for place in range(4)] == [
        "",
        "",
        "Pier to open in May",
        "Ferries may stop",
    ]
    model.show(PEOPLE)
    assert model.index(2).data(ARTICLE) == ""


@pytest.mark.parametrize(("typed", "found"), [("ALGARD", 2), ("zoe al", 2), ("port off", 3)])
def test_typing_narrows_without_regard_to_case_and_accents(model: PeopleModel, typed: str, found: int) -> None:
    model.narrow(typed)
    assert model.places_of(frozenset({found})) == [0]
    assert model.rowCount() == 1


def test_the_chosen_stay_listed_whatever_is_typed(model: PeopleModel) -> None:
    model.choose(frozenset({1}))
    model.narrow("zoe")
    assert names(model) == ["● Ilse Quandt", "● Zoë Ålgård"]


def test_a_chosen_speaker_who_says_nothing_of_what_is_searched_stays_with_no_quotes(model: PeopleModel) -> None:
    model.choose(frozenset({1}))
    model.show(PEOPLE[1:])
    person = model.person(1)
    assert person is not None
    assert person.quotes == 0
