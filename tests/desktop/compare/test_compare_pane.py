"""The table of the comparison: whole quotes, headings over all columns, quotes found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.side_by_side import SideBySide, Step, side_by_side
from quotebrowser.desktop.compare.compare_pane import ComparePane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow


@pytest.fixture
def compared(catalogue: Catalogue) -> SideBySide[QuoteRow]:
    return side_by_side(catalogue, [catalogue.person_named(name).id for name in ("Varga", "Quandt")], EVERYTHING)


@pytest.fixture
def pane(window: QMainWindow, compared: SideBySide[QuoteRow]) -> ComparePane:
    made = ComparePane(window)
    window.setCentralWidget(made)
    window.resize(700, 500)
    made.show_compared(compared)
    return made


def test_a_heading_spans_the_columns_and_a_quote_does_not(pane: ComparePane) -> None:
    assert (pane.table.columnSpan(0, 0), pane.table.columnSpan(1, 0)) == (2, 1)


def test_rows_are_as_high_as_their_quotes_need_at_any_width(
    pane: ComparePane, window: QMainWindow, qtbot: QtBot
) -> None:
    def height() -> int:
        return pane.table.rowHeight(4)

    window.resize(1400, 500)
    qtbot.waitUntil(lambda: height() < 2.5 * pane.fontMetrics().height())
    wide = height()
    window.resize(350, 500)
    qtbot.waitUntil(lambda: height() > wide)


def test_a_quote_is_gone_to_by_its_id_and_told_of(pane: ComparePane, compared: SideBySide[QuoteRow]) -> None:
    told: list[object] = []
    pane.table.quote_chosen.connect(told.append)
    wanted = compared.moments[0].said[1][0]
    assert pane.table.go_to_quote(wanted.id)
    assert told == [wanted]
    assert not pane.table.go_to_quote(10**12)


def test_a_heading_and_an_empty_cell_are_no_quote(pane: ComparePane) -> None:
    pane.table.setCurrentIndex(pane.table.side.index(0, 0))
    assert pane.table.current is None
    pane.table.setCurrentIndex(pane.table.side.index(2, 1))
    assert pane.table.current is None


def test_months_can_be_asked_for(pane: ComparePane) -> None:
    asked: list[Step] = []
    pane.step_changed.connect(asked.append)
    pane.step.setCurrentIndex(1)
    pane.step.activated.emit(1)
    assert asked == [Step.MONTH]
