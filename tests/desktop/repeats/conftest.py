"""A window over a catalogue in which two articles say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from tests.comparison.repeats.conftest import TIDE, WALL
from tests.desktop.driving import shown_window
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def repeated(tmp_path: Path) -> Path:
    """Quotes 1 and 2 say the same; 3 and 4 say something else."""
    path = tmp_path / "repeated.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said(WALL, MARTA), title="Wall <b>", outlet="Tide Post", date="2031-03-02")
        add(catalogue, Said(WALL.replace("old", "new"), NILS), title="Walls", outlet="Harbour News", date="2031-03-05")
        add(catalogue, Said(TIDE, MARTA), Said("I don't know", NILS), title="Tide", outlet="The Gull", date="2031-04")
    return path


@pytest.fixture
def main_window(qtbot: QtBot, repeated: Path) -> Iterator[MainWindow]:
    """The window over it."""
    yield from shown_window(qtbot, repeated)
