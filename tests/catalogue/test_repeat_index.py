"""What was compared is kept beside the words, follows every change, and goes with what is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.repeat_index import Compared
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus, Span
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterable

PIER, FERRY, BOAT = 71, 72, 73
"""Wordings; the numbers mean nothing here."""


def compare(catalogue: Catalogue, wordings: dict[int, int | None], alike: Iterable[tuple[int, int]] = ()) -> None:
    """Keep that these quotes have these wordings."""
    catalogue.keep_words()
    words = dict(catalogue._db.execute("SELECT quote_id, words FROM quote_words").fetchall())
    catalogue.keep_compared([Compared(quote, wording, words[quote]) for quote, wording in wordings.items()], alike)


def compared(catalogue: Catalogue) -> dict[int, int | None]:
    return dict(catalogue._db.execute("SELECT quote_id, wording FROM quote_wordings").fetchall())


@pytest.fixture
def three(catalogue: Catalogue) -> Catalogue:
    """Three quotes in as many articles, of which two are nearly the same and one has too few words."""
    add(catalogue, Said("One pier", MARTA), outlet="Tide Post", date="2031-03-02")
    add(catalogue, Said("Two piers", NILS), date="2031-03-01")
    add(catalogue, Said("No"), title="Third")
    compare(catalogue, {1: PIER, 2: FERRY, 3: None}, [(PIER, FERRY)])
    return catalogue


def test_an_import_compares_nothing_and_what_it_brings_counts_as_new(three: Catalogue) -> None:
    assert three.uncompared() == 0
    add(three, Said("One boat", MARTA), title="Fourth")

    assert three.uncompared() == 1
    three.keep_words()
    words = three.words_to_compare()
    assert (list(words.quote_ids), words.compared) == ([1, 2, 3, 4], 3)


def test_the_words_to_compare_are_those_of_the_quotes_in_their_order(three: Catalogue) -> None:
    add(three, Said("One boat", MARTA), title="Fourth")
    three.edit_quote(1, Place((Span(1, 4),)))
    three.keep_words()

    words = three.words_to_compare()

    assert (list(words.quote_ids), words.compared) == ([2, 3, 1, 4], 2)
    kept = dict(three._db.execute("SELECT quote_id, words FROM quote_words").fetchall())
    assert words.words == b"".join(kept[quote_id] for quote_id in words.quote_ids)


def test_an_edited_quote_is_new_again_and_so_it_is_when_that_is_undone(three: Catalogue) -> None:
    three.edit_quote(1, Place((Span(1, 4),)))
    assert compared(three) == {2: FERRY, 3: None}

    compare(three, {1: BOAT})
    three.undo()
    assert compared(three) == {2: FERRY, 3: None}


def test_what_was_found_of_a_quote_that_was_edited_meanwhile_is_not_kept(three: Catalogue) -> None:
    (words,) = three._db.execute("SELECT words FROM quote_words WHERE quote_id = 1").fetchone()
    three.edit_quote(1, Place((Span(1, 4),)))
    three.keep_words()

    three.keep_compared([Compared(1, PIER, words)], [])

    assert 1 not in compared(three)


def test_a_quote_in_the_trash_is_not_shown_and_comes_back_with_its_wording(three: Catalogue) -> None:
    three.trash_articles([1])
    assert list(three.wordings(EVERYTHING).quote_ids) == [2]
    assert [quote.quote_id for quote in three.uttered([1, 2], EVERYTHING)] == [2]

    three.undo()
    assert sorted(three.wordings(EVERYTHING).wordings) == [PIER, FERRY]
    assert three.uncompared() == 0


def test_a_rejected_quote_is_shown_where_it_is_asked_for(three: Catalogue) -> None:
    three.set_status([1], ReviewStatus.REJECTED)

    assert list(three.wordings(EVERYTHING).quote_ids) == [2]
    assert sorted(three.wordings(Filter(statuses=frozenset(ReviewStatus))).quote_ids) == [1, 2]


def test_quotes_are_told_by_date_with_place_and_speaker(three: Catalogue) -> None:
    two, one = three.uttered([1, 2, 3], EVERYTHING)

    assert (two.quote_id, two.day, two.outlet, two.wording) == (2, "2031-03-01", "", FERRY)
    assert (one.quote_id, one.day, one.outlet, one.wording) == (1, "2031-03-02", "Tide Post", PIER)
    assert [three.person_names([quote.person_id])[0].name for quote in (two, one) if quote.person_id] == [
        "Nils von der Aue",
        "Marta Oriol",
    ]


def test_a_chain_of_pairs_leads_from_one_wording_to_the_others(three: Catalogue) -> None:
    add(three, Said("One boat", MARTA), title="Fourth")
    add(three, Said("Two boats", MARTA), title="Fifth")
    compare(three, {4: BOAT, 5: PIER}, [(PIER, FERRY), (FERRY, BOAT)])

    for quote_id in (1, 2, 4, 5):
        assert sorted(three.saying_the_same(quote_id)) == [1, 2, 4, 5]
    assert three.saying_the_same(3) == []


def test_a_wording_that_is_gone_joins_nothing(three: Catalogue) -> None:
    add(three, Said("One boat", MARTA), title="Fourth")
    compare(three, {4: BOAT}, [(PIER, FERRY), (FERRY, BOAT)])
    three.edit_quote(2, Place((Span(1, 4),)))

    assert three.saying_the_same(1) == [1]
    assert three.alike_wordings() == (three.alike_wordings()[0][:0],) * 2


def test_an_import_that_is_undone_takes_what_was_compared_along(three: Catalogue) -> None:
    add(three, Said("One boat", MARTA), title="Fourth")
    compare(three, {4: BOAT})

    three.undo()
    assert compared(three) == {1: PIER, 2: FERRY, 3: None}
    three.redo()
    assert three.uncompared() == 1
    assert three.check() == []


def test_erasing_an_article_takes_all_that_was_found_along(three: Catalogue) -> None:
    three.erase_article(1)

    assert compared(three) == {}
    assert len(three.alike_wordings()[0]) == 0
    assert three.uncompared() == 2


def test_a_catalogue_that_may_only_be_read_keeps_nothing(three: Catalogue) -> None:
    with (
        Catalogue.open(three.path, read_only=True) as opened,
        pytest.raises(CatalogueUnusable, match="open for reading only"),
    ):
        opened.keep_compared([], [])


def test_keeping_what_was_compared_is_no_action_of_the_history(three: Catalogue) -> None:
    entries = len(three.history())
    add(three, Said("One boat", MARTA), title="Fourth")
    compare(three, {4: BOAT})

    assert len(three.history()) == entries + 1
