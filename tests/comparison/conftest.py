"""What the tests of comparisons share: a catalogue of three people over articles with every sort of date."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DATES = [
    "",
    "not a date",
    "2019",
    "2019-02",
    "2019-02-06",
    "2019-02-28T08:00:00Z",
    "2019-03-01",
    "2019-13-40",
    "2020-06-30",
]
OUTLETS = ["", "Tide Post", "Süd-Kurier"]
TAGS = ["pier", "ferry", "Übung"]
PLACES = ["the old pier", "the new ferry", "our harbour", "every bridge"]


@pytest.fixture(scope="package")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """No test changes it."""
    dice = random.Random(5)  # noqa: S311 - a fixed choice, not a secret
    with Catalogue.create(tmp_path_factory.mktemp("compared") / "compared.quotes") as filled:
        for number in range(40):
            sentences = [
                Said(
                    f"Number {number} {part} of {dice.choice(PLACES)}",
                    dice.choice([MARTA, NILS, AIDE, None]),
                    dice.choice(list(QuoteKind)),
                )
                for part in range(dice.randrange(5))
            ]
            metadata = {"date": dice.choice(DATES), "title": f"Report {number}", "outlet": dice.choice(OUTLETS)}
            add(filled, Said(f"Opening {number}"), *sentences, **metadata)
        for quote_id in filled.quote_ids(Filter(kinds=frozenset())):
            for tag in dice.sample(TAGS, dice.randrange(3)):
                filled.add_tag([quote_id], tag)
            if dice.random() < 0.3:
                filled.set_status([quote_id], dice.choice(list(ReviewStatus)))
        yield filled


@pytest.fixture
def catalogue_of_ones_own(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue that a test may fill."""
    with Catalogue.create(tmp_path / "own.quotes") as fresh:
        yield fresh
