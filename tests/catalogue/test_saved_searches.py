"""Searches are kept under names, stand for themselves in others, and all of it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.search_language import SearchNotUnderstood
from quotebrowser.errors import QuoteBrowserError
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def kept(catalogue: Catalogue) -> dict[str, str]:
    return {search.name: search.query for search in catalogue.saved_searches()}


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    add(catalogue, Said("The pier sank", MARTA), Said("The pier stands", NILS), Said("No ferry", NILS))
    return catalogue


def found(catalogue: Catalogue, words: str) -> list[int]:
    return catalogue.quote_ids(Filter(words=words)).tolist()


def test_a_search_is_saved_renamed_and_deleted_and_all_is_undone(catalogue: Catalogue) -> None:
    catalogue.save_search("wood", "pier OR plank")
    catalogue.save_search("wood", "pier")
    catalogue.rename_search("wood", "timber")
    catalogue.delete_search("timber")

    states = [kept(catalogue)]
    while catalogue.to_undo() is not None:
        catalogue.undo()
        states.append(kept(catalogue))

    assert states == [{}, {"timber": "pier"}, {"wood": "pier"}, {"wood": "pier OR plank"}, {}]


def test_searches_come_by_name_with_who_saved_them(catalogue: Catalogue) -> None:
    catalogue.save_search("b", "pier")
    catalogue.save_search(" a  c ", "  ferry ")

    assert list(kept(catalogue).items()) == [("a c", "ferry"), ("b", "pier")]
    assert catalogue.saved_searches()[0].saved_at.endswith("+00:00")
    assert catalogue.history()[0].what == "Saving of the search “a c”"


def test_saving_the_same_again_leaves_no_entry(catalogue: Catalogue) -> None:
    catalogue.save_search("wood", "pier")
    catalogue.save_search("wood", "pier")

    assert len(catalogue.history()) == 1


def test_a_saved_search_stands_for_itself_within_others(filled: Catalogue) -> None:
    filled.save_search("the pier", "pier OR plank")
    filled.save_search("his", 'search:"the pier" speaker:aue')

    assert found(filled, 'search:"the pier"') == [1, 2]
    assert found(filled, "search:his") == [2]
    assert found(filled, "-search:his") == [1, 3]
    assert found(filled, "search:his sank") == []


def test_a_saved_search_that_is_not_there_is_told_with_its_column(catalogue: Catalogue) -> None:
    catalogue.save_search("wood", "pier")

    with pytest.raises(SearchNotUnderstood, match=r"column 13, “tin”: expected a saved search \(wood\)") as told:
        found(catalogue, "pier search:tin")
    assert told.value.column == 13


def test_a_search_cannot_name_itself(catalogue: Catalogue) -> None:
    catalogue.save_search("a", "pier")
    catalogue.save_search("b", "search:a")

    with pytest.raises(QuoteBrowserError, match="names itself"):
        catalogue.save_search("a", "ferry search:b")
    assert kept(catalogue) == {"a": "pier", "b": "search:a"}


def test_searches_that_grow_out_of_one_another_are_refused(catalogue: Catalogue) -> None:
    catalogue.save_search("0", "a b c d e f g h")
    for number in range(5):
        catalogue.save_search(str(number + 1), f"search:{number} OR -search:{number}")

    with pytest.raises(QuoteBrowserError, match="becomes too large"):
        catalogue.save_search("7", "search:5 OR -search:5")


@pytest.mark.parametrize(
    ("name", "query", "sentence"),
    [
        (" ", "pier", "needs a name"),
        ("wood", " ", "nothing to save"),
        ("the “pier”", "pier", "cannot have quotation marks"),
        ("wood", "(pier", "column 6"),
        ("wood", "search:tin", "none is saved yet"),
    ],
)
def test_what_cannot_be_saved_is_told_and_nothing_changes(
    catalogue: Catalogue, name: str, query: str, sentence: str
) -> None:
    with pytest.raises(QuoteBrowserError, match=sentence):
        catalogue.save_search(name, query)
    assert kept(catalogue) == {}
    assert catalogue.history() == []


def test_names_that_are_not_there_or_taken_are_told(catalogue: Catalogue) -> None:
    catalogue.save_search("wood", "pier")
    catalogue.save_search("tin", "roof")

    with pytest.raises(QuoteBrowserError, match="no saved search “lead”"):
        catalogue.delete_search("lead")
    with pytest.raises(QuoteBrowserError, match="no saved search “lead”"):
        catalogue.rename_search("lead", "gold")
    with pytest.raises(QuoteBrowserError, match="“tin” already"):
        catalogue.rename_search("wood", "tin")


def test_names_of_any_characters_are_kept(catalogue: Catalogue) -> None:
    catalogue.save_search("it's \u202e😀\ud800", "pier")

    assert list(kept(catalogue)) == ["it's \u202e😀�"]
    assert found(catalogue, 'search:"it\'s \u202e😀�"') == []
