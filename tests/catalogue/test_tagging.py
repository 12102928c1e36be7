"""Tags have names, colours and a place in a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.errors import QuoteBrowserError
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Two quotes, tagged."""
    add(catalogue, Said("One", MARTA), Said("Two", NILS))
    catalogue.add_tag([1, 2], "pier")
    catalogue.add_tag([1], " check ")
    catalogue.add_tag([1], "check")
    return catalogue


def tree(catalogue: Catalogue) -> list[tuple[str, str, str | None]]:
    return [(tag.name, tag.colour, tag.parent) for tag in catalogue.tag_rows()]


def test_tags_are_listed_in_order_and_filtered_by(filled: Catalogue) -> None:
    assert [quote.tags for quote in filled.quote_rows([1, 2])] == [("check", "pier"), ("pier",)]
    assert filled.quote_ids(Filter(tags=frozenset({"check"}))).tolist() == [1]
    assert filled.tags() == ["check", "pier"]
    assert [entry.what for entry in filled.history(2)] == ["Tag “check” on 1 quote", "Tag “pier” on 2 quotes"]


def test_a_blank_tag_is_refused(filled: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="needs a name"):
        filled.add_tag([1], " ")


def test_a_tag_taken_off_a_quote_stays_for_others(filled: Catalogue) -> None:
    filled.remove_tag([1], "pier")

    assert [quote.tags for quote in filled.quote_rows([1, 2])] == [("check",), ("pier",)]


def test_a_tag_has_a_colour_and_a_parent(filled: Catalogue) -> None:
    filled.set_tag("wood", colour="#aa8800", parent="pier")
    filled.set_tag("check", colour="#00ff00")

    assert tree(filled) == [("check", "#00ff00", None), ("pier", "", None), ("wood", "#aa8800", "pier")]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"tag": "pier", "colour": "red"}, "“red” is no colour"),
        ({"tag": "pier", "parent": "nowhere"}, "There is no tag “nowhere”"),
        ({"tag": "pier", "parent": "pier"}, "its own parent"),
        ({"tag": "pier", "parent": "oak"}, "its own parent"),
    ],
)
def test_a_tag_that_cannot_be_is_refused(filled: Catalogue, change: dict[str, str], why: str) -> None:
    filled.set_tag("wood", parent="pier")
    filled.set_tag("oak", parent="wood")

    with pytest.raises(QuoteBrowserError, match=why):
        filled.set_tag(**change)  # type: ignore[arg-type]


def test_a_renamed_tag_is_on_the_same_quotes(filled: Catalogue) -> None:
    filled.rename_tag("pier", "quay")

    assert [quote.tags for quote in filled.quote_rows([1, 2])] == [("check", "quay"), ("quay",)]
    with pytest.raises(QuoteBrowserError, match="a tag “check” already"):
        filled.rename_tag("quay", "check")


def test_a_deleted_tag_leaves_those_below_it_to_its_parent(filled: Catalogue) -> None:
    filled.set_tag("wood", parent="pier")
    filled.set_tag("oak", parent="wood")

    filled.delete_tag("wood")
    filled.delete_tag("check")

    assert tree(filled) == [("oak", "", "pier"), ("pier", "", None)]
    assert filled.quote_rows([1])[0].tags == ("pier",)
