"""People are merged, with all that is known of them, and split again; nobody is merged with themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.describing import Attribute
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Speaker, SpeakerKind
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, NILS, Said, add, person, speakers_of

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

SHORT = person("M. J. Oriol")


def names(catalogue: Catalogue) -> list[tuple[str, int]]:
    return sorted((row.name, row.quotes) for row in catalogue.people())


def number_of(catalogue: Catalogue, name: str) -> int:
    return next(row.id for row in catalogue.find_people(name) if row.name == name)


@pytest.fixture
def two(catalogue: Catalogue) -> Catalogue:
    """Marta Oriol (1) with two quotes, and M. J. Oriol (2) with two quotes of two articles and an alias."""
    add(catalogue, Said("One", MARTA), Said("Two", MARTA))
    add(catalogue, Said("Three", SHORT, printed="Mayor M. J. Oriol"))
    add(catalogue, Said("Four", SHORT))
    return catalogue


def test_a_preview_says_what_would_move_and_changes_nothing(two: Catalogue) -> None:
    before = contents(two)
    seen = two.preview_merge_of_people(1, [2])

    assert (seen.into, seen.names, seen.quotes, seen.articles) == ("Marta Oriol", ("M. J. Oriol",), 2, 2)
    assert seen.aliases == ("M. J. Oriol", "Mayor M. J. Oriol")
    assert seen.against == ()
    assert contents(two) == before


def test_a_merge_moves_quotes_and_keeps_the_names_as_aliases(two: Catalogue) -> None:
    two.merge_people(1, [2])

    assert names(two) == [("Marta Oriol", 4)]
    assert two.person_page(1).aliases == ("M. J. Oriol", "Mayor M. J. Oriol")
    assert two.person_named("m j oriol").id == 1
    assert two.check() == []


def test_later_articles_find_the_merged_name(two: Catalogue) -> None:
    two.merge_people(1, [2])
    add(two, Said("Five", SHORT))

    assert names(two) == [("Marta Oriol", 5)]


def test_a_merge_moves_what_was_decided_noted_and_known(two: Catalogue) -> None:
    two.give_to_person([1], 2)
    two.set_person_note(1, "The mayor")
    two.set_person_note(2, "The same?")
    two.add_attribute(1, Attribute.PARTY, "Harbour Party")
    two.add_attribute(2, Attribute.PARTY, "Harbour Party")
    two.add_attribute(2, Attribute.ROLE, "mayor", since="2030")
    two.add_person_link(2, "https://example.org/oriol")
    two.merge_people(1, [2])

    page = two.person_page(1)
    assert speakers_of(two, [1]) == [MARTA]
    assert page.note == "The mayor\n\nThe same?"
    assert [row.value for row in page.attributes] == ["Harbour Party", "mayor"]
    assert [link.url for link in page.links] == ["https://example.org/oriol"]


def test_several_are_merged_at_once_as_one_action(two: Catalogue) -> None:
    add(two, Said("Five", NILS))
    before = contents(two)
    two.merge_people(1, [2, 3])
    assert names(two) == [("Marta Oriol", 5)]

    two.undo()
    assert contents(two) == before


def test_a_merge_is_undone_and_redone(two: Catalogue) -> None:
    two.set_person_note(2, "Somebody")
    before = contents(two)
    two.merge_people(1, [2])
    after = contents(two)

    two.undo()
    assert contents(two) == before
    two.redo()
    assert contents(two) == after


@pytest.mark.parametrize("others", [[1], [2, 1]])
def test_nobody_is_merged_with_themselves(two: Catalogue, others: list[int]) -> None:
    before = contents(two)
    for merge in (two.merge_people, two.preview_merge_of_people):
        with pytest.raises(QuoteBrowserError, match="“Marta Oriol” cannot be merged with themselves"):
            merge(1, others)
    assert contents(two) == before


@pytest.mark.parametrize(("into", "others"), [(1, [99]), (99, [1])])
def test_a_merge_with_somebody_who_is_gone_is_refused(two: Catalogue, into: int, others: list[int]) -> None:
    with pytest.raises(QuoteBrowserError, match="Person 99 is no longer in the catalogue"):
        two.merge_people(into, others)


def test_a_merge_of_nobody_is_refused(two: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="Nobody is to be merged"):
        two.merge_people(1, [])


def test_the_preview_names_what_speaks_against_it(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", person("Piet Oriol")), title="Wedding")
    catalogue.say_different(1, 2)

    assert catalogue.preview_merge_of_people(1, [2]).against == (
        "Piet Oriol: they were called different people",
        "Piet Oriol: one is female, the other male",
        "Piet Oriol: “Wedding” names both",
    )


def test_anonymous_sources_of_two_articles_can_be_joined(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", AIDE))
    add(catalogue, Said("Two", AIDE))
    catalogue.merge_people(1, [2])

    assert [(row.name, row.quotes, row.article_id) for row in catalogue.people()] == [("a senior aide", 2, None)]
    add(catalogue, Said("Three", AIDE))
    assert len(catalogue.people()) == 2


def test_joined_anonymous_sources_outlast_the_undoing_of_an_import(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", AIDE))
    add(catalogue, Said("Two", AIDE))
    catalogue.merge_people(1, [2])
    catalogue.undo(2)

    assert [row.quotes for row in catalogue.people()] == [2]
    assert catalogue.check() == []


def test_a_merge_of_both_bearers_settles_the_doubt(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    add(catalogue, Said("Two", person("Oriol")))
    add(catalogue, Said("Three", SHORT))
    assert catalogue.doubtful_links()
    catalogue.merge_people(1, [2])

    assert not catalogue.doubtful_links()


def test_who_was_merged_is_split_again_after_other_work(two: Catalogue) -> None:
    two.give_to_person([2], 2)
    two.merge_people(1, [2])
    two.rename_person(1, "Marta Juana Oriol")
    new = two.split_person(1, "M. J. Oriol", called=["Mayor M. J. Oriol"])

    assert names(two) == [("M. J. Oriol", 3), ("Marta Juana Oriol", 1)]
    assert two.person_page(new).aliases == ("Mayor M. J. Oriol",)
    assert two.person_page(1).aliases == ("Marta Oriol",)
    assert two.check() == []


def test_one_article_can_be_split_off_under_a_new_name(two: Catalogue) -> None:
    two.split_person(2, "M. J. Oriol (sailor)", article_ids=[3])

    assert names(two) == [("M. J. Oriol", 1), ("M. J. Oriol (sailor)", 1), ("Marta Oriol", 2)]


def test_what_was_decided_otherwise_before_a_merge_stays_when_it_is_split(two: Catalogue) -> None:
    two.give_to_person([3], 1)
    two.merge_people(1, [2])
    two.split_person(1, "M. J. Oriol")

    assert names(two) == [("M. J. Oriol", 1), ("Marta Oriol", 3)]


def test_a_merge_into_somebody_without_articles_is_split_again(two: Catalogue) -> None:
    two.correct_speaker([1], person("Piet Tarn"))
    two.merge_people(number_of(two, "Piet Tarn"), [2])
    two.split_person(number_of(two, "Piet Tarn"), "M. J. Oriol")

    assert names(two) == [("M. J. Oriol", 2), ("Marta Oriol", 1), ("Piet Tarn", 1)]


def test_what_was_given_by_hand_in_an_article_goes_with_it(two: Catalogue) -> None:
    two.give_to_person([1], 2)
    two.split_person(2, "M. J. Oriol (sailor)", article_ids=[1, 3])

    assert names(two) == [("M. J. Oriol", 1), ("M. J. Oriol (sailor)", 2), ("Marta Oriol", 1)]


def test_those_who_were_split_are_not_suggested_as_one(two: Catalogue) -> None:
    new = two.split_person(2, "M. J. Oriol", called=["M. J. Oriol"], article_ids=[3])

    assert {2, new} not in [{found.person_id, found.other_id} for found in two.suggestions()]


def test_a_split_is_undone_and_redone(two: Catalogue) -> None:
    two.merge_people(1, [2])
    before = contents(two)
    two.split_person(1, "M. J. Oriol")
    after = contents(two)

    two.undo()
    assert contents(two) == before
    two.redo()
    assert contents(two) == after


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("Quill", "nowhere called “Quill”"),
        ("Marta Oriol", "rename the person instead"),
        (" \u200b", "cannot be blank"),
    ],
)
def test_a_split_that_leaves_or_takes_nothing_is_refused(two: Catalogue, name: str, refusal: str) -> None:
    before = contents(two)
    with pytest.raises(QuoteBrowserError, match=refusal):
        two.split_person(1, name)
    assert contents(two) == before


def test_a_speaker_of_an_article_can_be_parted_from_the_person(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    second = add(catalogue, Said("Two", person("Oriol")))
    catalogue.part_speaker(second, "Oriol")

    assert names(catalogue) == [("Marta Oriol", 1), ("Oriol", 1)]
    assert not catalogue.suggestions()


def test_a_speaker_of_an_article_can_be_given_to_another_person(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    second = add(catalogue, Said("Two", person("Oriol")))
    add(catalogue, Said("Three", person("Piet Oriol")))
    catalogue.link_speaker(second, "Oriol", number_of(catalogue, "Piet Oriol"))

    assert names(catalogue) == [("Marta Oriol", 1), ("Piet Oriol", 2)]
    assert not catalogue.doubtful_links()


def test_a_speaker_whom_the_article_lacks_is_said(two: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="Nobody speaks as “Quill” in article 1"):
        two.link_speaker(1, "Quill", 2)


@pytest.mark.parametrize("name", ["a\0b", "\u202eOriol\u202c", "\U0001f600", 'O\'Dara "the Gull"', "\ud800x", "..."])
def test_people_of_any_name_are_merged_and_split(catalogue: Catalogue, name: str) -> None:
    add(catalogue, Said("One", NILS))
    add(catalogue, Said("Two", Speaker(name, SpeakerKind.PERSON), printed=""))
    before = names(catalogue)
    catalogue.merge_people(1, [2])
    catalogue.split_person(1, name)

    assert names(catalogue) == before
    assert catalogue.check() == []
