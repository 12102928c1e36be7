"""Who may be one person is suggested with evidence, and never who is known to be two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reports import MINISTRY, Said, add, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def told(catalogue: Catalogue, *names: str, outlet: str = "", date: str = "") -> None:
    """An article a name; a title before a name is printed and not the engine's."""
    for name in names:
        bare = name.removeprefix("Mayor ").removeprefix("Senator ")
        number = catalogue.counts()[0]
        add(catalogue, Said(f"Number {number}", person(bare), printed=name), outlet=outlet, date=date)


def suggested(catalogue: Catalogue) -> list[tuple[set[str], tuple[str, ...]]]:
    return [({found.person, found.other}, found.evidence) for found in catalogue.suggestions()]


def test_a_shorter_form_of_a_name_is_suggested(catalogue: Catalogue) -> None:
    told(catalogue, "Marta Oriol", "Marta J. Oriol")

    assert suggested(catalogue) == [
        ({"Marta Oriol", "Marta J. Oriol"}, ("the same name but for an initial",)),
    ]


def test_a_name_but_for_an_initial_comes_before_an_abbreviated_one_and_says_what_it_settles(
    catalogue: Catalogue,
) -> None:
    told(catalogue, "Marta Tarn", "M. Tarn", "Tomas Brask", "Tomas J. Brask", "Brask", "Brask", "Mayor Brask")

    first, second = suggested(catalogue)[:2]
    assert first[0] == {"Tomas Brask", "Tomas J. Brask"}
    assert first[1] == (
        "the same name but for an initial",
        "nobody else bears the surname, by which alone articles call 3",
    )
    assert second == ({"Marta Tarn", "M. Tarn"}, ("one name is a shorter form of the other",))


def test_initials_that_differ_are_not_but_for_an_initial(catalogue: Catalogue) -> None:
    told(catalogue, "Marta J. Oriol", "Marta K. Oriol")

    assert suggested(catalogue) == []


def test_two_who_were_left_apart_are_not_suggested_for_each_other(catalogue: Catalogue) -> None:
    told(catalogue, "Ada Nuri", "Bo Nuri", *["Nuri"] * 12)

    assert len(catalogue.suggestions()) == 24
    assert all("Nuri" in {found.person, found.other} for found in catalogue.suggestions())


def test_a_surname_that_several_bear_is_suggested_for_each(catalogue: Catalogue) -> None:
    told(catalogue, "Ada Nuri", "Bo Nuri", "Nuri")

    assert [names for names, _ in suggested(catalogue)] == [{"Ada Nuri", "Nuri"}, {"Bo Nuri", "Nuri"}]


def test_outlet_month_and_role_are_evidence_and_come_first(catalogue: Catalogue) -> None:
    told(catalogue, "Ada Nuri", "Mayor Bo Nuri")
    told(catalogue, "Mayor Bo Nuri", outlet="Tide Post", date="2031-03-01")
    told(catalogue, "Mayor Nuri", outlet="Tide Post", date="2031-03-31")

    first, second = catalogue.suggestions()
    assert first.evidence == (
        "the same surname, and one has no other name",
        "both in Tide Post in 2031-03",
        "both are called mayor",
    )
    assert {first.person, first.other} == {"Bo Nuri", "Nuri"}
    assert first.weight > second.weight


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marta Oriol", "Piet Oriol"),
        ("Marta Oriol", "Marta Tarn"),
        ("Piet Tarn Jr.", "P. Tarn Sr."),
    ],
)
def test_names_that_part_people_are_not_suggested(catalogue: Catalogue, one: str, other: str) -> None:
    told(catalogue, one, other)

    assert suggested(catalogue) == []


def test_two_of_one_article_are_not_suggested(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Marta Oriol")), Said("Two", person("M. Oriol")))

    assert suggested(catalogue) == []


def test_two_roles_of_one_week_are_not_suggested(catalogue: Catalogue) -> None:
    told(catalogue, "Mayor Kim Oriol", date="2031-03-01")
    told(catalogue, "Senator K. Oriol", date="2031-03-02")

    assert suggested(catalogue) == []


def test_a_name_with_and_without_suffix_is_suggested(catalogue: Catalogue) -> None:
    told(catalogue, "Piet Tarn", "Piet Tarn Jr.")

    assert len(suggested(catalogue)) == 1


def test_organizations_are_not_suggested(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MINISTRY))
    add(catalogue, Said("Two", person("Ada Ministry")))

    assert suggested(catalogue) == []


def test_accepting_a_suggestion_is_a_merge(catalogue: Catalogue) -> None:
    told(catalogue, "Marta Oriol", "Marta J. Oriol")
    (found,) = catalogue.suggestions()
    catalogue.merge_people(found.person_id, [found.other_id])

    assert suggested(catalogue) == []
    assert len(catalogue.people()) == 1


def test_no_more_are_suggested_than_asked_for(catalogue: Catalogue) -> None:
    told(catalogue, "Ada Nuri", "Bo Nuri", "Nuri")

    assert len(catalogue.suggestions(1)) == 1


def test_doubtful_links_of_a_trashed_article_are_left_out(catalogue: Catalogue) -> None:
    told(catalogue, "Ada Nuri", "Nuri", "Bo Nuri")
    assert len(catalogue.doubtful_links()) == 1
    catalogue.trash_articles([2])

    assert catalogue.doubtful_links() == []
