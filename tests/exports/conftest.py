"""What the tests of the exports share: a catalogue with a few quotes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import AIDE, MARTA, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """Three quotes that are shown, a thought and a rejected quote."""
    with Catalogue.create(tmp_path / "filled.quotes") as filled:
        add(
            filled,
            Said("The pier, “old” and grey,\nstands", MARTA),
            Said("=1+1", AIDE),
            title="Pier",
            date="2021-02-03",
        )
        add(filled, Said("Nobody said this"), Said("It may sink", MARTA, QuoteKind.THOUGHT), Said("No", MARTA))
        filled.set_status([5], ReviewStatus.REJECTED)
        filled.add_tag([1], "wood")
        filled.add_tag([1], "iron")
        filled.set_note(1, "Ask the archive")
        yield filled
