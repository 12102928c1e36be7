"""The benchmark of the catalogue runs, on a small one; its figures are not looked at."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from tests.benchmarks.catalogue_cost import measure
from tests.benchmarks.invented_catalogue import TAGS, Size, make_catalogue

if TYPE_CHECKING:
    from pathlib import Path

SMALL = Size(quotes=1500, people=40, articles=120, words=300, outlets=5)

EVERY_QUOTE = Filter(kinds=frozenset(), statuses=frozenset())


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small catalogue as the generator makes it."""
    path = tmp_path_factory.mktemp("benchmark") / "small.quotes"
    make_catalogue(path, SMALL)
    return path


def test_the_catalogue_has_what_was_asked_for_and_is_sound(small: Path) -> None:
    with Catalogue.open(small) as catalogue:
        quotes = list(catalogue.quotes(EVERY_QUOTE))
        assert (len(quotes), len(catalogue.article_ids())) == (SMALL.quotes, SMALL.articles)
        spoken = Counter(quote.person_id for quote in quotes if quote.person_id is not None)
        assert len(spoken) == SMALL.people
        assert spoken.most_common(1)[0][1] > 5 * spoken.most_common()[-1][1]
        assert set(catalogue.tags()) == set(TAGS)
        assert catalogue.check() == []


def test_the_same_seed_makes_the_same_catalogue(small: Path, tmp_path: Path) -> None:
    make_catalogue(tmp_path / "again.quotes", SMALL)
    with Catalogue.open(small) as one, Catalogue.open(tmp_path / "again.quotes") as other:
        assert list(one.quotes(EVERY_QUOTE)) == list(other.quotes(EVERY_QUOTE))


def test_every_figure_is_measured_and_leaves_the_quotes_as_they_were(small: Path) -> None:
    with Catalogue.open(small) as catalogue:
        before = list(catalogue.quotes(EVERY_QUOTE))

    lines = [str(figure) for figure in measure(small, SMALL)]

    assert len(lines) == 13
    assert all(line.count("|") == 7 for line in lines)
    with Catalogue.open(small) as catalogue:
        assert list(catalogue.quotes(EVERY_QUOTE)) == before
        assert catalogue.check() == []
