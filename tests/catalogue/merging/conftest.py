"""Two catalogues that began as one: mine and a colleague's."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Catalogue]:
    """Three quotes of one article, which the colleague has too."""
    with Catalogue.create(tmp_path / "mine.quotes") as catalogue:
        add(
            catalogue,
            Said("One old pier", MARTA),
            Said("Two old piers", AIDE),
            Said("Three old piers", NILS),
            title="Pier",
        )
        catalogue._who = "ada"
    shutil.copy(tmp_path / "mine.quotes", tmp_path / "theirs.quotes")
    with Catalogue.open(tmp_path / "mine.quotes") as catalogue:
        catalogue._who = "ada"
        yield catalogue


@pytest.fixture
def theirs(mine: Catalogue) -> Iterator[Catalogue]:
    """The colleague's."""
    with Catalogue.open(mine.path.with_name("theirs.quotes")) as catalogue:
        catalogue._who = "ben"
        yield catalogue
