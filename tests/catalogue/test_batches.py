"""An import is one action, and taking it back takes nobody's work away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.batches import Batch
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, NILS, Said, person, report

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def bring(catalogue: Catalogue, batch: Batch, *sentences: Said, title: str = "") -> int:
    article, quotes = report(*sentences, title=title)
    return catalogue.add_article(article, quotes, engine="test 1", batch=batch).article_id


def test_the_articles_of_a_batch_are_one_entry(catalogue: Catalogue) -> None:
    batch = Batch("/home/marta/articles")
    bring(catalogue, batch, Said("One", MARTA), title="Pier")
    assert [entry.what for entry in catalogue.history()] == ["Import of “Pier” with 1 quote"]

    bring(catalogue, batch, Said("Two", MARTA), Said("Three"))
    bring(catalogue, batch, Said("Two", MARTA), Said("Three"))

    assert [entry.what for entry in catalogue.history()] == ["Import of 2 articles with 3 quotes"]
    assert catalogue._db.execute("SELECT source, articles, quotes FROM batches").fetchall() == [
        ("/home/marta/articles", 2, 3)
    ]


def test_undoing_an_import_takes_its_articles_and_the_people_it_brought(catalogue: Catalogue) -> None:
    bring(catalogue, Batch(), Said("One", MARTA))
    before = contents(catalogue)
    batch = Batch()
    bring(catalogue, batch, Said("Two", MARTA), Said("Three", AIDE), title="Pier")
    bring(catalogue, batch, Said("Four", NILS, printed="Mr. von der Aue"))
    after = contents(catalogue)

    catalogue.undo()
    assert contents(catalogue) == before
    catalogue.redo()
    assert contents(catalogue) == after
    catalogue.undo()
    assert contents(catalogue) == before
    assert catalogue.check() == []


def test_articles_that_somebody_worked_on_stay_and_are_counted(catalogue: Catalogue) -> None:
    batch = Batch()
    for number in range(4):
        bring(catalogue, batch, Said(f"Number {number}", MARTA))
    imported = catalogue.history(1)[0]
    catalogue.set_status([2], ReviewStatus.REJECTED)
    catalogue.set_article_note(3, "Ask")

    undo = catalogue.undo(imported.id)

    assert undo.what == "Undo: Import of 4 articles with 4 quotes; 2 articles worked on stayed"
    assert catalogue.article_ids().tolist() == [2, 3]
    assert catalogue.person_named("Oriol").quotes == 1
    assert catalogue.check() == []


def test_a_name_that_an_import_completed_is_short_again(catalogue: Catalogue) -> None:
    bring(catalogue, Batch(), Said("One", person("Oriol")))
    bring(catalogue, Batch(), Said("Two", MARTA))
    assert catalogue.people()[0].name == "Marta Oriol"

    catalogue.undo()

    assert [row.name for row in catalogue.people()] == ["Oriol"]


def test_nothing_is_added_to_an_import_that_was_undone(catalogue: Catalogue) -> None:
    batch = Batch()
    bring(catalogue, batch, Said("One", MARTA))
    catalogue.undo()

    with pytest.raises(QuoteBrowserError, match="undone while it was under way"):
        bring(catalogue, batch, Said("Two", MARTA))
    assert catalogue.counts() == (0, 0, 0)


def test_an_article_in_the_trash_comes_back_when_it_is_imported_again(catalogue: Catalogue) -> None:
    first = bring(catalogue, Batch(), Said("One", MARTA))
    catalogue.trash_articles([first])
    trashed = contents(catalogue)

    assert bring(catalogue, Batch(), Said("One", MARTA)) == first

    assert catalogue.article_ids().tolist() == [first]
    catalogue.undo()
    assert contents(catalogue) == trashed
