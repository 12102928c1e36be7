"""A window over a catalogue of people, outlets, months, tags and topics, some of them awkward."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from tests.desktop.driving import click_speaker, press, shown_window, wait_for_answers
from tests.reports import MARTA, NILS, Said, add, person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

ENDLESS = person("Nora " + "Very-Long-Name" * 22)
HEBREW = person("שרה לוי")
ONCE = person("Ada Voss")

REPORTS = [
    ("2031-01-05", "Tide Post", [(MARTA, "The pier is old"), (NILS, "The ferry is late"), (MARTA, "Piers are dear")]),
    ("2031-01-20", "Süd-Kurier", [(NILS, "Nobody pays for the pier"), (ENDLESS, "I was there")]),
    ("2031-04-02", "Tide Post", [(MARTA, "The pier opens in May"), (HEBREW, "הנמל חייב להיפתח לפני החורף")]),
    ("2031", "", [(MARTA, "A year of piers"), (NILS, "A year of ferries")]),
    ("", "", [(NILS, "Sooner or later"), (ONCE, "Once and for all")]),
]
"""January and April have quotes, February and March do not."""


def fill(catalogue: Catalogue) -> None:
    for number, (date, outlet, said) in enumerate(REPORTS):
        sentences = [Said(words, speaker) for speaker, words in said]
        add(catalogue, *sentences, date=date, outlet=outlet, title=f"Report {number}", identifier=f"{number}.txt")
    catalogue.save_search("crossing", "ferry OR ferries")
    catalogue.add_tag(list(catalogue.quote_ids(Filter(words="pier*"))), "pier")


@pytest.fixture
def harbour_file(tmp_path: Path) -> Path:
    """A catalogue that no connection holds."""
    path = tmp_path / "harbour.quotes"
    with Catalogue.create(path) as catalogue:
        fill(catalogue)
    return path


@pytest.fixture
def harbour(qtbot: QtBot, harbour_file: Path) -> Iterator[MainWindow]:
    """The window over it."""
    yield from shown_window(qtbot, harbour_file)


def compare(window: MainWindow, *names: str) -> None:
    """Click these speakers, and compare them."""
    for number, name in enumerate(names):
        modifier = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        click_speaker(window, name, modifier)
    press(window, "Ctrl+D")
    wait_for_answers(window)


@pytest.fixture
def comparing(harbour: MainWindow) -> MainWindow:
    """The window with Marta Oriol and Nils von der Aue compared."""
    compare(harbour, "Marta Oriol", "Nils von der Aue")
    return harbour
