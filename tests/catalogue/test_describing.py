"""People are renamed, retyped, sorted, and described with dates; a name never becomes two people's by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import SpeakerKind
from tests.catalogue.contents import contents
from tests.reports import MARTA, NILS, Said, add, person

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def marta(catalogue: Catalogue) -> Catalogue:
    """Marta Oriol (1) and Nils von der Aue (2)."""
    add(catalogue, Said("One", MARTA), Said("Two", NILS))
    return catalogue


def test_a_renamed_person_keeps_the_old_name_as_alias(marta: Catalogue) -> None:
    marta.rename_person(1, "Marta Juana Oriol")

    page = marta.person_page(1)
    assert (page.name, page.sort_name, page.aliases) == ("Marta Juana Oriol", "Oriol, Marta Juana", ("Marta Oriol",))
    add(marta, Said("Three", MARTA))
    assert marta.person_page(1).quotes == 2


def test_a_renamed_person_is_found_by_the_search(marta: Catalogue) -> None:
    marta.rename_person(1, "Tita Quill")

    assert marta.check() == []
    assert [quote.speaker for quote in marta.quote_rows([1])] == [person("Tita Quill")]


def test_renaming_back_takes_the_alias_away(marta: Catalogue) -> None:
    marta.rename_person(1, "Tita Quill")
    marta.rename_person(1, "Marta Oriol")

    assert marta.person_page(1).aliases == ("Tita Quill",)


def test_another_spelling_of_the_same_name_is_no_alias(marta: Catalogue) -> None:
    marta.rename_person(1, "Marta ORIÓL")

    assert (marta.person_page(1).name, marta.person_page(1).aliases) == ("Marta ORIÓL", ())


def test_a_name_of_somebody_else_is_refused(marta: Catalogue) -> None:
    before = contents(marta)
    for change in (marta.rename_person, marta.add_alias):
        with pytest.raises(QuoteBrowserError, match="“nils von der AUE” is already a name of “Nils von der Aue”"):
            change(1, "nils von der AUE")
    assert contents(marta) == before


def test_an_alias_cannot_belong_to_two_people(marta: Catalogue) -> None:
    marta.add_alias(1, "The Gull")
    before = contents(marta)
    with pytest.raises(QuoteBrowserError, match=r"is already a name of “Marta Oriol” .* merge the two, or choose"):
        marta.add_alias(2, "the gull")
    assert contents(marta) == before


def test_an_alias_can_be_taken_off(marta: Catalogue) -> None:
    marta.add_alias(1, "The Gull")
    marta.remove_alias(1, "THE GULL")

    assert marta.person_page(1).aliases == ()
    assert marta.find_people("The Gull") == []


@pytest.mark.parametrize("name", ["", "  ", "\0", "\u202e\u200f", "\n"])
def test_a_blank_name_is_refused(marta: Catalogue, name: str) -> None:
    for change in (marta.rename_person, marta.add_alias):
        with pytest.raises(QuoteBrowserError, match="cannot be blank"):
            change(1, name)


def test_a_sort_name_of_ones_own_outlasts_renaming(marta: Catalogue) -> None:
    marta.set_sort_name(1, "Gull, The")
    marta.rename_person(1, "Tita Quill")
    assert marta.person_page(1).sort_name == "Gull, The"

    marta.set_sort_name(1, " ")
    assert marta.person_page(1).sort_name == "Quill, Tita"


def test_a_retyped_person_is_no_bearer_of_a_surname(marta: Catalogue) -> None:
    marta.retype_person(1, SpeakerKind.ORGANIZATION)
    add(marta, Said("Three", person("Oriol")))

    assert {(row.name, row.kind) for row in marta.people()} >= {
        ("Marta Oriol", SpeakerKind.ORGANIZATION),
        ("Oriol", SpeakerKind.PERSON),
    }


def test_a_person_retyped_to_anonymous_is_of_the_one_article(marta: Catalogue) -> None:
    marta.retype_person(1, SpeakerKind.ANONYMOUS)
    assert marta.person_page(1).kind is SpeakerKind.ANONYMOUS
    assert [row.article_id for row in marta.people_by_id([1])] == [1]

    marta.retype_person(1, SpeakerKind.PERSON)
    assert [row.article_id for row in marta.people_by_id([1])] == [None]


def test_attributes_have_days(marta: Catalogue) -> None:
    marta.add_attribute(1, Attribute.ROLE, " mayor ", since="2030-05", until="2034")
    marta.add_attribute(1, Attribute.PARTY, "Harbour Party")

    assert [(row.attribute, row.value, row.since, row.until) for row in marta.person_page(1).attributes] == [
        (Attribute.PARTY, "Harbour Party", "", ""),
        (Attribute.ROLE, "mayor", "2030-05", "2034-12-31"),
    ]


def test_an_attribute_is_changed_and_struck_out(marta: Catalogue) -> None:
    number = marta.add_attribute(1, Attribute.ROLE, "mayor")
    marta.change_attribute(number, "senator", since="2031")
    assert [(row.value, row.since) for row in marta.person_page(1).attributes] == [("senator", "2031")]

    marta.remove_attribute(number)
    assert marta.person_page(1).attributes == ()


@pytest.mark.parametrize(
    ("value", "since", "until", "refusal"),
    [
        ("mayor", "2031-02-30", "", "“2031-02-30” is no date"),
        ("mayor", "", "soon", "“soon” is no date"),
        ("mayor", "2032", "2031", "would end on 2031-12-31, before it begins on 2032"),
        (" ", "", "", "A role cannot be blank"),
    ],
)
def test_attributes_that_cannot_be_are_refused(
    marta: Catalogue, value: str, since: str, until: str, refusal: str
) -> None:
    number = marta.add_attribute(1, Attribute.ROLE, "sailor")
    before = contents(marta)
    for attempt in (
        lambda: marta.add_attribute(1, Attribute.ROLE, value, since=since, until=until),
        lambda: marta.change_attribute(number, value, since=since, until=until),
    ):
        with pytest.raises(QuoteBrowserError, match=refusal):
            attempt()
    assert contents(marta) == before


def test_web_addresses_are_written_down_and_struck_out(marta: Catalogue) -> None:
    number = marta.add_person_link(1, "https://example.org/oriol", "the town's page")
    assert [(link.url, link.label) for link in marta.person_page(1).links] == [
        ("https://example.org/oriol", "the town's page")
    ]

    marta.remove_person_link(number)
    marta.remove_person_link(number)
    assert marta.person_page(1).links == ()


@pytest.mark.parametrize(
    "url", ["", "oriol", "javascript:alert(1)", "file:///etc/passwd", "https://", "http://[", "https://a b"]
)
def test_what_is_no_web_address_is_refused(marta: Catalogue, url: str) -> None:
    with pytest.raises(QuoteBrowserError, match="is no web address"):
        marta.add_person_link(1, url)


def every_change(catalogue: Catalogue) -> list[Callable[[], object]]:
    return [
        lambda: catalogue.rename_person(1, "Tita Quill"),
        lambda: catalogue.retype_person(2, SpeakerKind.GROUP),
        lambda: catalogue.set_sort_name(1, "Gull"),
        lambda: catalogue.add_alias(1, "The Gull"),
        lambda: catalogue.remove_alias(1, "The Gull"),
        lambda: catalogue.add_attribute(1, Attribute.ROLE, "mayor", since="2030"),
        lambda: catalogue.change_attribute(1, "senator"),
        lambda: catalogue.remove_attribute(1),
        lambda: catalogue.add_person_link(1, "https://example.org/"),
        lambda: catalogue.remove_person_link(1),
    ]


def test_every_change_is_undone_and_redone(marta: Catalogue) -> None:
    states = [contents(marta)]
    for change in every_change(marta):
        change()
        states.append(contents(marta))
        assert states[-1] != states[-2]

    for state in reversed(states[:-1]):
        marta.undo()
        assert contents(marta) == state
    for state in states[1:]:
        marta.redo()
        assert contents(marta) == state
    assert marta.check() == []


def test_what_changes_nothing_leaves_no_entry(marta: Catalogue) -> None:
    before = marta.history()
    marta.rename_person(1, "Marta Oriol")
    marta.retype_person(1, SpeakerKind.PERSON)
    marta.set_sort_name(1, "")
    marta.add_alias(1, "marta oriol")
    marta.remove_alias(1, "Nobody")

    assert marta.history() == before


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4, 5, 8])
def test_somebody_who_is_gone_is_said(catalogue: Catalogue, number: int) -> None:
    with pytest.raises(QuoteBrowserError, match=r"Person [12] is no longer in the catalogue"):
        every_change(catalogue)[number]()


@pytest.mark.parametrize("number", [6, 7])
def test_an_attribute_that_is_gone_is_said(catalogue: Catalogue, number: int) -> None:
    with pytest.raises(QuoteBrowserError, match="Attribute 1 is no longer in the catalogue"):
        every_change(catalogue)[number]()


@settings(max_examples=30)
@given(st.text())
def test_any_name_is_taken_or_refused_in_a_sentence(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    with Catalogue.create(tmp_path_factory.mktemp("name") / "name.quotes") as catalogue:
        add(catalogue, Said("One", MARTA))
        try:
            catalogue.rename_person(1, name)
            catalogue.add_alias(1, f"{name} the Gull")
        except QuoteBrowserError as error:
            assert "cannot be blank" in str(error)  # noqa: PT017 - most names are taken
        else:
            assert [row.id for row in catalogue.find_people(name)] == [1]
        assert catalogue.check() == []
