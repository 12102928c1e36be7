"""Names are compared without case, accents and marks, and surnames are told from full names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.names import (
    Traits,
    folded,
    is_surname_alone,
    is_surname_only,
    is_title_variant,
    sort_name,
    suffix,
    surname,
    traits_of,
    without_titles,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ángela Ruíz", "angela ruiz"),
        ("MARTA ORIOL", "Marta Oriol"),
        ("Sean O’Dara", "Sean O'Dara"),
        ("J. P. Tarn", "J P Tarn"),
        ("Marta  Oriol", "Marta\tOriol"),
        ("\u202eMarta\u202c Oriol", "Marta Oriol"),
    ],
)
def test_case_accents_and_marks_do_not_part_names(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_an_initial_parts_names() -> None:
    assert folded("Marta J. Oriol") != folded("Marta Oriol")


def test_a_name_of_marks_alone_stays_itself() -> None:
    assert folded("...") == "..."


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)


@pytest.mark.parametrize(
    ("name", "last"),
    [("Marta Oriol", "oriol"), ("Nils von der Aue", "aue"), ("Piet Tarn Jr.", "tarn"), ("Oriol", "oriol"), ("", "")],
)
def test_the_surname_is_the_last_word_but_for_a_suffix(name: str, last: str) -> None:
    assert surname(name) == last


@pytest.mark.parametrize("name", ["Oriol", "von der Aue", "De Sarro", "van Tarn"])
def test_a_word_with_its_particles_is_a_surname_alone(name: str) -> None:
    assert is_surname_alone(name)


@pytest.mark.parametrize("name", ["Marta Oriol", "Al Tarn", "Van Oriol", "Tarn Jr."])
def test_a_given_name_or_a_suffix_makes_more_than_a_surname(name: str) -> None:
    assert not is_surname_alone(name)


@pytest.mark.parametrize(
    ("name", "sorted_as"),
    [
        ("Marta Oriol", "Oriol, Marta"),
        ("Nils von der Aue", "Aue, Nils von der"),
        ("Piet Tarn Jr.", "Tarn, Piet Jr."),
        ("Oriol", "Oriol"),
        ("", ""),
    ],
)
def test_people_are_sorted_by_surname(name: str, sorted_as: str) -> None:
    assert sort_name(name) == sorted_as


@pytest.mark.parametrize("printed", ["Gen. Oriol", "President Marta Oriol", "Mayor ORIOL"])
def test_a_title_before_the_surname_is_a_variant_of_the_name(printed: str) -> None:
    assert is_title_variant(printed, "Marta Oriol")


@pytest.mark.parametrize(
    "printed", ["Oriol", "she", "Marta Oriol", "the mayor, Oriol", "the tired Oriol", "A man who had never met Oriol"]
)
def test_other_words_are_no_variant_of_the_name(printed: str) -> None:
    assert not is_title_variant(printed, "Marta Oriol")


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("President Oriol", "Oriol"),
        ("Gen. Marta Oriol", "Marta Oriol"),
        ("Marta Oriol", "Marta Oriol"),
        ("President", "President"),
        ("", ""),
    ],
)
def test_titles_are_no_part_of_a_name(name: str, bare: str) -> None:
    assert without_titles(name) == bare


@pytest.mark.parametrize(
    ("name", "expected"), [("Piet Tarn, Jr.", "jr"), ("Piet Tarn III", "iii"), ("Tarn", ""), ("Jr.", "")]
)
def test_a_suffix_tells_father_and_son_apart(name: str, expected: str) -> None:
    assert suffix(name) == expected


@pytest.mark.parametrize(("name", "alone"), [("Oriol", True), ("Tarn Jr.", True), ("Piet Tarn Jr.", False)])
def test_a_surname_with_a_suffix_has_no_given_name(name: str, *, alone: bool) -> None:
    assert is_surname_only(name) is alone


@pytest.mark.parametrize(
    ("name", "printed", "traits"),
    [
        ("Marta Oriol", [], Traits(gender="female")),
        ("Kim Oriol", ["Mr. Oriol", "Senator Kim Oriol"], Traits(gender="male", role="senator")),
        ("Oriol", ["Mr. Oriol", "Mrs. Oriol"], Traits()),
        ("Marta Oriol", ["Mr. Tarn", "he"], Traits(gender="female")),
        ("Piet Tarn Jr.", [], Traits(suffix="jr", gender="male")),
    ],
)
def test_the_forms_of_a_name_tell_of_its_bearer(name: str, printed: list[str], traits: Traits) -> None:
    assert traits_of(name, printed) == traits


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_name_can_be_asked_for_its_traits(name: str, printed: list[str]) -> None:
    assert traits_of(name, printed).suffix == suffix(name)
