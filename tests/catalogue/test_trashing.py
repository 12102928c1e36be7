"""What lies in the trash is in no list, count or search, and comes back with all that was decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus, Span
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Two articles; the first quote is accepted and given to another speaker."""
    add(catalogue, Said("One old pier", MARTA), Said("Two old piers", AIDE), title="Ferry", outlet="Tide Post")
    add(catalogue, Said("Three old piers", MARTA), title="Tide", outlet="Harbour News")
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    catalogue.correct_speaker([1], NILS)
    return catalogue


def test_a_trashed_quote_is_nowhere_until_it_is_restored(filled: Catalogue) -> None:
    before = filled.quote_rows([1])

    filled.trash_quotes([1])

    assert filled.quote_ids().tolist() == [2, 3]
    assert filled.quote_ids(Filter(words="pier")).tolist() == []
    assert len(filled.placed_quotes(1)) == 1
    assert filled.trashed_quotes().tolist() == [1]
    assert filled.check() == []

    filled.restore_quotes([1])

    assert filled.quote_rows([1]) == before
    assert filled.quote_ids(Filter(words="pier")).tolist() == [1]
    assert filled.trashed_quotes().tolist() == []
    assert filled.check() == []


def test_a_quote_stays_in_the_trash_while_another_has_its_words(filled: Catalogue) -> None:
    filled.trash_quotes([1])
    filled.add_quote(1, Place((Span(5, 13),)), NILS)

    with pytest.raises(QuoteBrowserError, match="belong to another quote"):
        filled.restore_quotes([1])

    assert filled.trashed_quotes().tolist() == [1]


def test_a_trashed_article_takes_its_quotes_along_and_brings_them_back(filled: Catalogue) -> None:
    filled.trash_quotes([2])

    filled.trash_articles([1])

    assert filled.counts() == (1, 1, 1)
    assert filled.article_ids().tolist() == [2]
    assert filled.article_ids("ferry").tolist() == []
    assert filled.outlets() == ["Harbour News"]
    assert filled.quote_ids(Filter(words="pier")).tolist() == []
    assert (filled.trashed_articles().tolist(), filled.trashed_quotes().tolist()) == ([1], [])
    assert filled.check() == []

    filled.restore_articles([1])

    assert filled.quote_ids().tolist() == [1, 3]
    assert filled.trashed_quotes().tolist() == [2]
    assert filled.check() == []


def test_what_is_already_where_it_is_put_makes_no_entry(filled: Catalogue) -> None:
    filled.trash_articles([1])
    before = filled.history()

    filled.trash_articles([1, 99])
    filled.restore_articles([2])
    filled.restore_quotes([3])

    assert filled.history() == before


def test_what_lies_in_the_trash_is_told_with_its_words(filled: Catalogue) -> None:
    filled.trash_quotes([1, 3])
    filled.trash_articles([1])

    (quote,) = [thing for thing in filled.trash() if thing.what == "quote"]
    (article,) = [thing for thing in filled.trash() if thing.what == "article"]
    assert (quote.id, quote.called) == (3, "Three old piers")
    assert (article.id, article.called) == (1, "Ferry")


def test_an_emptied_trash_is_gone_with_what_the_journal_knew(filled: Catalogue) -> None:
    filled.trash_quotes([3])
    filled.trash_articles([1])

    assert filled.empty_trash() == (1, 1)

    assert (filled.trashed_articles().tolist(), filled.trashed_quotes().tolist()) == ([], [])
    assert filled.counts()[0] == 1
    assert filled._db.execute("SELECT count(*) FROM quotes").fetchone() == (0,)
    about = "SELECT count(*) FROM changes WHERE article_id = 1 OR quote_id IN (1, 2, 3)"
    assert filled._db.execute(about).fetchone() == (0,)
    assert filled.history()[0].what == "Emptying of the trash: 1 article and 1 quote"
    assert filled.check() == []


def test_emptying_the_trash_cannot_be_undone_and_what_is_left_can(filled: Catalogue) -> None:
    filled.set_status([1, 3], ReviewStatus.REJECTED)
    filled.trash_articles([1])
    filled.empty_trash()

    filled.undo()

    assert filled.quote_rows([3])[0].status is ReviewStatus.UNREVIEWED
    assert filled.quote_ids().tolist() == [3]
    assert filled.check() == []


def test_an_empty_trash_is_emptied_without_an_entry(filled: Catalogue) -> None:
    before = filled.history()

    assert filled.empty_trash() == (0, 0)
    assert filled.history() == before


def test_what_a_removed_quote_took_the_place_of_stays_away(filled: Catalogue) -> None:
    joined = filled.join_quotes([1, 2])
    filled.trash_quotes([joined])
    filled.empty_trash()

    assert filled.quote_ids().tolist() == [3]
    assert filled.check() == []
