"""Agreement is measured on what both reviewed, each by a decision of their own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.agreement.measures import Overlap
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus, Span
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACCEPTED, REJECTED = ReviewStatus.ACCEPTED, ReviewStatus.REJECTED


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Catalogue, Catalogue]]:
    """Mine and theirs, which have the same article of four quotes."""
    with Catalogue.create(tmp_path / "mine.quotes") as catalogue:
        add(catalogue, Said("One old pier", MARTA), Said("Two", AIDE), Said("Three", NILS), Said("Four", NILS))
    shutil.copy(tmp_path / "mine.quotes", tmp_path / "theirs.quotes")
    with Catalogue.open(tmp_path / "mine.quotes") as mine, Catalogue.open(tmp_path / "theirs.quotes") as theirs:
        mine._who, theirs._who = "ada", "ben"
        yield mine, theirs


def test_statuses_are_compared_where_both_reviewed(both: tuple[Catalogue, Catalogue]) -> None:
    mine, theirs = both
    mine.set_status([1, 2, 3], ACCEPTED)
    theirs.set_status([1], ACCEPTED)
    theirs.set_status([2, 4], REJECTED)

    found = mine.agreement(theirs.path)

    assert (found.reviewed_by_both, found.accepted_by_both) == (2, 1)
    assert (found.reviewed_by_me_alone, found.reviewed_by_them_alone) == (1, 1)
    assert found.status_share == 0.5
    # By hand: n = 4, three accepted and one rejected, one unit differs: 1 - 3 * 2 / 6.
    assert found.status_alpha == pytest.approx(0)


def test_speakers_are_compared_where_both_accepted(both: tuple[Catalogue, Catalogue]) -> None:
    mine, theirs = both
    for catalogue in both:
        catalogue.set_status([1, 2, 3], ACCEPTED)
        catalogue.set_status([4], REJECTED)
    theirs.correct_speaker([1], NILS)
    mine.correct_speaker([2], None)
    theirs.correct_speaker([2], None)
    theirs.correct_speaker([4], MARTA)

    found = mine.agreement(theirs.path)

    assert found.accepted_by_both == 3
    assert found.speaker_share == pytest.approx(2 / 3)


def test_words_are_compared_where_both_accepted(both: tuple[Catalogue, Catalogue]) -> None:
    mine, theirs = both
    for catalogue in both:
        catalogue.set_status([1, 2], ACCEPTED)
    theirs.edit_quote(1, Place((Span(5, 13), Span(16, 20))))

    found = mine.agreement(theirs.path)

    # One old pier, Two / old pier said, Two
    assert found.words == Overlap(mine=4, theirs=4, both=3)
    assert found.words.f1 == 0.75


def test_a_word_that_one_marked_in_part_is_the_same_word(both: tuple[Catalogue, Catalogue]) -> None:
    mine, theirs = both
    for catalogue in both:
        catalogue.set_status([1], ACCEPTED)
    theirs.edit_quote(1, Place((Span(2, 11),)))

    assert mine.agreement(theirs.path).words == Overlap(3, 3, 3)


def test_what_a_merge_took_over_says_nothing(both: tuple[Catalogue, Catalogue]) -> None:
    mine, theirs = both
    theirs.set_status([1, 2], ACCEPTED)
    mine.set_status([1], REJECTED)
    mine.merge(theirs.path, back_up=lambda: mine.path)

    found = mine.agreement(theirs.path)

    assert (found.reviewed_by_both, found.taken_over) == (1, 1)
    assert found.status_share == 0


def test_measuring_changes_nothing(both: tuple[Catalogue, Catalogue]) -> None:
    mine, theirs = both
    theirs.set_status([1, 2], ACCEPTED)
    before = contents(mine), contents(theirs)

    mine.agreement(theirs.path)

    assert (contents(mine), contents(theirs)) == before


def test_catalogues_with_nothing_in_common_have_no_agreement(both: tuple[Catalogue, Catalogue], tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "other.quotes") as other:
        add(other, Said("Elsewhere", MARTA))

    found = both[0].agreement(tmp_path / "other.quotes")

    assert (found.articles, found.status_share, found.status_alpha, found.speaker_share) == (0, None, None, None)


def test_a_catalogue_is_not_measured_against_itself(both: tuple[Catalogue, Catalogue]) -> None:
    with pytest.raises(QuoteBrowserError, match="is the catalogue itself"):
        both[0].agreement(both[0].path)
