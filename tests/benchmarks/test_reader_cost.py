"""The benchmark of the reader runs, on a small article; its figures are not looked at."""

from __future__ import annotations

from dataclasses import astuple

import pytest

from tests.benchmarks.reader_cost import long_article, measure


def test_the_article_has_what_was_asked_for() -> None:
    row, placed = long_article(30, 3000)
    assert (len(row.article.text), len(placed)) == (3000, 30)
    assert placed[-1].quote.source[0].of(row.article.text) == "Ilse Quandt"


@pytest.mark.usefixtures("qapp")
def test_every_step_is_measured() -> None:
    assert all(seconds > 0 for seconds in astuple(measure(30, 3000)))
