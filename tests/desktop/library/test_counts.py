"""The status bar counts what the catalogue holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.library.counts import CatalogueCounts, counts_words
from quotebrowser.desktop.library.queries import Queries
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow


@pytest.fixture
def queries(catalogue_file: Path, owner: QObject) -> Iterator[Queries]:
    made = Queries(Catalogue.open(catalogue_file), owner)
    yield made
    made.close()


def test_it_counts_the_catalogue_and_counts_again_when_it_changes(window: QMainWindow, queries: Queries) -> None:
    counts = CatalogueCounts(window)
    counts.use(queries)
    assert counts.text() == "2 articles · 5 quotes · 3 speakers"
    queries.set_status(queries.catalogue.quote_ids()[:1], ReviewStatus.REJECTED)
    assert counts.text().startswith("2 articles · 4 quotes")
    counts.use(None)
    assert counts.text() == ""


def test_one_of_a_thing_is_one() -> None:
    assert counts_words(1, 1, 1) == "1 article · 1 quote · 1 speaker"
    assert counts_words(1200, 98_310, 0) == "1,200 articles · 98,310 quotes · 0 speakers"
