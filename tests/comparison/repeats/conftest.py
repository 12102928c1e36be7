"""What the tests of repeats share: one statement in several outlets, beside others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.comparison.repeats.finding import find_repeats
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WALL = "The old harbour wall will be rebuilt before the winter storms come, and nobody will lose their house"
TIDE = "The tide came late and the boats were dry all along the quay"


def silent(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """Quotes 1, 3, 4 and 5 say the same; 3 gives it to somebody else, 4 to a source without a name, 5 has no date."""
    with Catalogue.create(tmp_path / "repeated.quotes") as filled:
        add(filled, Said(WALL, MARTA), Said("I don't know"), title="Wall", outlet="Tide Post", date="2031-03-02")
        add(filled, Said(WALL.replace("old", "new"), NILS), outlet="Harbour News", date="2031-03-05")
        add(filled, Said("harbour wall will be rebuilt before the winter", AIDE), outlet="The Gull", date="2031-03-01")
        add(filled, Said(WALL.replace(",", " –"), MARTA), outlet="Tide Post", title="Again")
        add(filled, Said(TIDE, MARTA), Said("I don't know", NILS), outlet="The Gull", date="2031-03-04")
        yield filled


@pytest.fixture
def compared(catalogue: Catalogue) -> Catalogue:
    """The same after its quotes were compared."""
    find_repeats(catalogue, silent)
    return catalogue
