"""The list of a facet's values: narrowed by what is typed, those chosen kept, read out with what is asked of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.facets.choosing import Choice
from quotebrowser.desktop.facets.items import FacetItem, folded, of_people
from quotebrowser.desktop.facets.model import ARTICLE, CHOICE, ITEM, FacetModel
from quotebrowser.records import SpeakerKind

PEOPLE = of_people(
    [
        PersonRow(1, "Ilse Quandt", SpeakerKind.PERSON, 12, 3),
        PersonRow(2, "Zoë Ålgård", SpeakerKind.PERSON, 4, 2),
        PersonRow(3, "a senior port official", SpeakerKind.ANONYMOUS, 1, 1, 9),
    ]
)
OUTLETS = tuple(
    FacetItem(name, name, quotes, folded=folded(name)) for name, quotes in (("The Tide", 7), ("Gazette", 2))
)


@pytest.fixture
def model(owner: QObject) -> FacetModel:
    """Three people, watched by Qt's own tester from the beginning."""
    made = FacetModel(owner)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    made.show(PEOPLE)
    return made


def names(model: FacetModel) -> list[str]:
    return [model.item_at(place).label for place in range(model.rowCount())]


def role(model: FacetModel, place: int, wanted: int) -> object:
    return model.data(model.index(place), wanted)


def test_qt_finds_no_fault_whatever_is_shown_narrowed_and_chosen(model: FacetModel) -> None:
    model.narrow("o")
    model.choose(frozenset({1}), frozenset({3}))
    model.show(PEOPLE[1:])
    model.narrow("nobody is called so")
    model.show(())
    model.choose(frozenset(), frozenset())
    model.narrow("")
    model.show(OUTLETS)
    assert names(model) == ["The Tide", "Gazette"]


def test_values_come_in_their_order_with_sign_and_count(model: FacetModel) -> None:
    assert names(model) == ["Ilse Quandt", "Zoë Ålgård", "a senior port official"]
    assert str(role(model, 0, Qt.ItemDataRole.DisplayRole)).endswith(" Ilse Quandt")
    assert role(model, 0, ITEM) == PEOPLE[0]
    assert "12 quotes" in str(role(model, 0, Qt.ItemDataRole.AccessibleTextRole))


def test_what_is_typed_narrows_without_case_and_accents(model: FacetModel) -> None:
    model.narrow("ALGARD zoe")
    assert names(model) == ["Zoë Ålgård"]


def test_the_chosen_stay_listed_whatever_is_typed(model: FacetModel) -> None:
    model.choose(frozenset({1}), frozenset({3}))
    model.narrow("zoe")
    assert names(model) == ["Ilse Quandt", "a senior port official", "Zoë Ålgård"]
    first = model.first_matching()
    assert first is not None
    assert first.label == "Zoë Ålgård"


def test_a_chosen_value_that_has_no_quotes_any_more_stays_with_none(model: FacetModel) -> None:
    model.choose(frozenset({2}), frozenset())
    model.show((PEOPLE[0],))
    assert names(model) == ["Ilse Quandt", "Zoë Ålgård"]
    assert model.item_at(1).quotes == 0


def test_the_same_values_again_change_nothing(model: FacetModel) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    assert not model.show(PEOPLE)
    assert model.show(PEOPLE[:1])
    assert len(resets) == 1


def test_each_row_tells_what_is_asked_of_it(model: FacetModel) -> None:
    model.choose(frozenset({1}), frozenset({2}))
    assert [role(model, place, CHOICE) for place in range(3)] == [Choice.INCLUDED, Choice.EXCLUDED, Choice.NEITHER]
    spoken = [str(role(model, place, Qt.ItemDataRole.AccessibleTextRole)) for place in range(3)]
    assert spoken[0].endswith(": wanted")
    assert spoken[1].endswith(": left out")
    assert not spoken[2].endswith((": wanted", ": left out"))


def test_only_namesakes_are_told_apart_by_their_articles(owner: QObject) -> None:
    model = FacetModel(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    official = ("a port official", SpeakerKind.ANONYMOUS, 1, 1)
    people = of_people(
        [PersonRow(1, *official, 8), PersonRow(2, *official, 9), PersonRow(3, "Anyone", *official[1:], 9)]
    )
    model.show(people, lambda article_id: f"Article {article_id}")
    assert [role(model, place, ARTICLE) for place in range(3)] == ["Article 8", "Article 9", ""]
