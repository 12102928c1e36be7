"""The status bar counts what the catalogue holds."""

from __future__ import annotations

import threading
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
    from pytestqt.qtbot import QtBot


@pytest.fixture
def queries(catalogue_file: Path, owner: QObject) -> Iterator[Queries]:
    made = Queries(Catalogue.open(catalogue_file), owner)
    yield made
    made.close()


def reject_one(queries: Queries) -> None:
    ids = queries.catalogue.quote_ids()[:1]
    assert queries.decide(lambda catalogue: catalogue.set_status(ids, ReviewStatus.REJECTED))


def test_it_counts_the_catalogue_and_counts_again_when_it_changes(
    window: QMainWindow, queries: Queries, qtbot: QtBot
) -> None:
    counts = CatalogueCounts(window)
    counts.use(queries)
    qtbot.waitUntil(lambda: counts.text() == "2 articles · 5 quotes · 3 speakers")
    reject_one(queries)
    qtbot.waitUntil(lambda: counts.text().startswith("2 articles · 4 quotes"))
    counts.use(None)
    assert counts.text() == ""


def test_changes_that_come_one_after_the_other_are_counted_once_and_not_by_the_window(
    window: QMainWindow, queries: Queries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    count = Catalogue.counts

    def counted(catalogue: Catalogue) -> tuple[int, int, int]:
        threads.append(threading.get_ident())
        return count(catalogue)

    monkeypatch.setattr(Catalogue, "counts", counted)
    counts = CatalogueCounts(window)
    counts.use(queries)
    qtbot.waitUntil(lambda: counts.text().startswith("2 articles · 5 quotes"))
    reject_one(queries)
    reject_one(queries)
    reject_one(queries)
    qtbot.waitUntil(lambda: counts.text().startswith("2 articles · 2 quotes"))
    counts.use(None)
    assert len(threads) == 2
    assert threading.get_ident() not in threads


def test_one_of_a_thing_is_one() -> None:
    assert counts_words(1, 1, 1) == "1 article · 1 quote · 1 speaker"
    assert counts_words(1200, 98_310, 0) == "1,200 articles · 98,310 quotes · 0 speakers"
