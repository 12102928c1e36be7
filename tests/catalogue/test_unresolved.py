"""The queue of unresolved sources has the quotes that nobody is named for, until somebody decides about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.records import ReviewStatus, Speaker, SpeakerKind
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

OFFICIAL = Speaker("a harbour official", SpeakerKind.ANONYMOUS)


@pytest.fixture
def unnamed(catalogue: Catalogue) -> Catalogue:
    """Quotes 1 and 3 of a source nobody is found for, 2 of Marta Oriol, 4 of an official; 5 in another article."""
    add(
        catalogue,
        Said("One", None, printed="she"),
        Said("Two", MARTA),
        Said("Three", None, printed="she"),
        Said("Four", OFFICIAL),
    )
    add(catalogue, Said("Five", None, printed="she"))
    return catalogue


def queue(catalogue: Catalogue) -> list[tuple[str, tuple[int, ...]]]:
    """The sources as printed with their quotes."""
    return [(source.printed, source.quote_ids) for source in catalogue.unresolved_sources()]


def test_quotes_of_one_article_printed_alike_stand_together_the_most_first(unnamed: Catalogue) -> None:
    assert queue(unnamed) == [("she", (1, 3)), ("a harbour official", (4,)), ("she", (5,))]


def test_it_says_which_anonymous_speaker_a_source_has(unnamed: Catalogue) -> None:
    official = unnamed.person_named("a harbour official")

    assert [source.person_id for source in unnamed.unresolved_sources()] == [None, official.id, None]


def test_what_was_given_to_a_person_leaves_the_queue(unnamed: Catalogue) -> None:
    unnamed.give_to_person([1, 3, 4], unnamed.person_named("Marta Oriol").id)

    assert queue(unnamed) == [("she", (5,))]


def test_what_somebody_decided_to_be_nobody_leaves_the_queue(unnamed: Catalogue) -> None:
    unnamed.correct_speaker([1, 3, 5], None)

    assert queue(unnamed) == [("a harbour official", (4,))]


def test_an_undone_decision_brings_it_back(unnamed: Catalogue) -> None:
    before = queue(unnamed)
    unnamed.correct_speaker([1, 3], None)
    unnamed.undo()

    assert queue(unnamed) == before


def test_rejected_quotes_are_left_out(unnamed: Catalogue) -> None:
    unnamed.set_status([1, 3], ReviewStatus.REJECTED)

    assert queue(unnamed) == [("a harbour official", (4,)), ("she", (5,))]


def test_no_more_are_given_than_asked_for(unnamed: Catalogue) -> None:
    assert len(unnamed.unresolved_sources(1)) == 1
