"""Speakers of different articles are linked to one person only where that is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.errors import AmbiguousSpeaker
from quotebrowser.records import Speaker, SpeakerKind
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def names(catalogue: Catalogue) -> list[tuple[str, int]]:
    return [(person.name, person.quotes) for person in catalogue.people()]


def link_reasons(catalogue: Catalogue) -> list[str]:
    return [reason for (reason,) in catalogue._db.execute("SELECT link_reason FROM speakers ORDER BY id")]


def test_the_same_full_name_is_the_same_person(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    add(catalogue, Said("Two", person("MARTA ORIÓL")))

    assert names(catalogue) == [("Marta Oriol", 2)]
    assert link_reasons(catalogue) == ["the first article with this name", "the same full name"]


@pytest.mark.parametrize("other", ["Piet Oriol", "Marta J. Oriol", "Marta Oriol Jr."])
def test_different_full_names_are_different_people(catalogue: Catalogue, other: str) -> None:
    add(catalogue, Said("One", MARTA))
    add(catalogue, Said("Two", person(other)))

    assert len(catalogue.people()) == 2


def test_a_surname_alone_goes_to_the_one_person_who_bears_it(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", NILS))
    add(catalogue, Said("Two", person("von der Aue")), Said("Three", person("Tarn")))

    assert names(catalogue) == [("Nils von der Aue", 2), ("Tarn", 1)]
    assert "only person" in link_reasons(catalogue)[1]


def test_a_surname_that_two_bear_stays_a_person_of_its_own(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", person("Piet Oriol")))
    add(catalogue, Said("Three", person("Oriol")))

    assert sorted(names(catalogue)) == [("Marta Oriol", 1), ("Oriol", 1), ("Piet Oriol", 1)]


def test_a_full_name_names_the_one_known_by_surname_alone(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Oriol")))
    add(catalogue, Said("Two", MARTA))

    assert names(catalogue) == [("Marta Oriol", 2)]
    assert all("only person" in reason for reason in link_reasons(catalogue))


def test_a_second_full_name_does_not_take_the_surname_over(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Oriol")))
    add(catalogue, Said("Two", MARTA), Said("Three", person("Piet Oriol")))

    assert len(catalogue.people()) == 2


def test_a_surname_that_an_article_keeps_apart_is_not_its_full_name(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", person("Oriol"), printed="Mr. Oriol"))

    assert sorted(names(catalogue)) == [("Marta Oriol", 1), ("Oriol", 1)]


def test_a_surname_that_an_article_keeps_apart_is_not_a_full_name_of_before(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Piet Oriol")))
    add(catalogue, Said("Two", person("Oriol"), printed="Ms. Oriol"), Said("Three", person("Piet Oriol")))

    assert sorted(names(catalogue)) == [("Oriol", 1), ("Piet Oriol", 2)]


def test_a_surname_that_an_article_keeps_apart_is_not_renamed_by_it(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Oriol"), printed="Mr. Oriol"))
    add(catalogue, Said("Two", MARTA))
    add(catalogue, Said("Three", person("Piet Oriol"), printed="Mr. Piet Oriol"))

    assert sorted(names(catalogue)) == [("Marta Oriol", 1), ("Oriol", 1), ("Piet Oriol", 1)]


def test_a_person_and_an_organization_of_one_name_are_two(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Tarn")), Said("Two", Speaker("Tarn", SpeakerKind.ORGANIZATION)))

    assert {(row.name, row.kind) for row in catalogue.people()} == {
        ("Tarn", SpeakerKind.PERSON),
        ("Tarn", SpeakerKind.ORGANIZATION),
    }


def test_an_organization_is_the_same_in_every_article(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MINISTRY))
    add(catalogue, Said("Two", MINISTRY))

    assert names(catalogue) == [("Harbour Ministry", 2)]


@pytest.mark.parametrize("kind", [SpeakerKind.ANONYMOUS, SpeakerKind.GROUP, SpeakerKind.DOCUMENT])
def test_who_is_known_in_one_article_only_is_another_in_the_next(catalogue: Catalogue, kind: SpeakerKind) -> None:
    first = add(catalogue, Said("One", Speaker("the source", kind)), Said("Two", Speaker("the source", kind)))
    second = add(catalogue, Said("Three", Speaker("the source", kind)))

    assert [(row.article_id, row.quotes) for row in catalogue.people()] == [(first, 2), (second, 1)]


def test_a_title_with_the_name_becomes_an_alias(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA, printed="Gen. Marta Oriol"), Said("Two", MARTA, printed="General Oriol"))

    assert catalogue.person_named("general oriol").name == "Marta Oriol"
    assert catalogue.person_named("gen marta oriol").name == "Marta Oriol"


def test_a_person_is_found_by_name_alias_and_surname(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", NILS), Said("Two", MARTA))

    for typed in ("NILS VON DER AUE", "aue", "von der Aue"):
        assert [row.name for row in catalogue.find_people(typed)] == ["Nils von der Aue"]


def test_a_name_that_nobody_bears_is_said(catalogue: Catalogue) -> None:
    with pytest.raises(AmbiguousSpeaker, match=r"Nobody in .*fresh.quotes is called “Tarn”"):
        catalogue.person_named("Tarn")


def test_a_surname_that_two_bear_lists_them(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", person("Piet Oriol")), Said("Three", person("Piet Oriol")))

    with pytest.raises(AmbiguousSpeaker, match="“oriol” could be Piet Oriol or Marta Oriol"):
        catalogue.person_named("oriol")


def test_an_anonymous_source_of_two_articles_is_listed_with_their_titles(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", AIDE), title="First")
    add(catalogue, Said("Two", AIDE), title="Second")

    with pytest.raises(AmbiguousSpeaker, match=r"a senior aide \(in “First”\) or a senior aide \(in “Second”\)"):
        catalogue.person_named("A Senior Aide")


def test_many_bearers_are_counted_rather_than_listed(catalogue: Catalogue) -> None:
    for number in range(20):
        add(catalogue, Said(f"Number {number}", AIDE))

    with pytest.raises(AmbiguousSpeaker, match="8 others"):
        catalogue.person_named("a senior aide")


@pytest.mark.parametrize("name", ["", "...", "\0", "\ud800", 'O\'Dara "the Gull"', "\U0001f600", "a" * 100_000])
def test_any_name_can_be_looked_for(catalogue: Catalogue, name: str) -> None:
    assert catalogue.find_people(name) == []


@pytest.mark.parametrize("name", ["...", "a\0b", "\ud800", 'O\'Dara "the Gull"', "\U0001f600", "\u202eOriol"])
def test_any_name_can_be_kept_and_found(catalogue: Catalogue, name: str) -> None:
    add(catalogue, Said("One", person(name), printed=""))

    assert len(catalogue.find_people(name)) == 1


def test_people_without_shown_quotes_are_found_with_none(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    catalogue.correct_speaker([1], None)

    assert [(row.name, row.quotes) for row in catalogue.find_people("oriol")] == [("Marta Oriol", 0)]
    assert catalogue.people() == []
