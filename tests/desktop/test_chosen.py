"""Which list leads: the table, or the comparison that stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desktop.driving import click_speaker, go_to_quote, press, shown_window, wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def compare(window: MainWindow) -> None:
    click_speaker(window, "Tomasz Varga")
    click_speaker(window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
    press(window, "Ctrl+D")
    wait_for_answers(window)


def test_the_table_leads_at_first(window: MainWindow) -> None:
    go_to_quote(window, "I read it in the paper,")
    assert window.chosen.ids() == window.library.chosen_ids() != []


def test_while_comparing_the_comparison_leads(window: MainWindow) -> None:
    compare(window)
    assert window.chosen.ids() == window.compare.chosen_ids() != []
    window.compare_pane.table.setCurrentIndex(window.compare_pane.table.side.index(0, 0))
    assert window.chosen.ids() == []
    window.compare_pane.table.setCurrentIndex(window.compare_pane.table.side.index(1, 1))
    row = window.compare_pane.table.current
    assert row is not None
    assert window.chosen.ids() == [row.id]


def test_what_changes_in_the_hidden_table_is_not_told(window: MainWindow) -> None:
    compare(window)
    told: list[QuoteRow | None] = []
    window.chosen.quote_chosen.connect(told.append)
    window.library.next_quote()
    assert told == []
    press(window, "Ctrl+B")
    assert [row.id for row in told if row] == window.library.chosen_ids()
