"""The window comes back as it was left: open facets, the people table, the widths of review and history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.desktop.people.table_model import COLUMNS, PLACES
from quotebrowser.desktop.review.start_dialog import Start
from quotebrowser.desktop.workbench import Workbench
from tests.desktop.driving import wait_for_answers
from tests.desktop.people.hands import open_people, room_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WANTED_HEIGHT = 310


@pytest.fixture
def bench(workbench: Workbench, catalogue_file: Path) -> Workbench:
    workbench.window.resize(1280, 800)
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    return workbench


@pytest.fixture
def again(bench: Workbench, catalogue_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Workbench]]:
    """Closes the program and starts it anew with the same settings and catalogue."""
    started: list[Workbench] = []

    def start() -> Workbench:
        bench.preferences.save()
        other = Workbench(QApplication.instance(), tmp_path / "settings.ini")  # type: ignore[arg-type]
        started.append(other)
        other.window.resize(1280, 800)
        other.window.show()
        qtbot.waitExposed(other.window)
        other.begin(catalogue_file)
        wait_for_answers(other.window)
        return other

    yield start
    for other in started:
        other.close()
        other.deleteLater()


def test_sections_stay_open_and_closed(bench: Workbench, again: Callable[[], Workbench]) -> None:
    sections = bench.window.facets_pane.sections
    sections[FacetName.KIND].heading.click()
    sections[FacetName.OUTLET].heading.click()
    left = {name: section.heading.isChecked() for name, section in sections.items()}
    assert left[FacetName.KIND]
    assert not left[FacetName.OUTLET]
    came_back = again().window.facets_pane.sections
    assert {name: section.heading.isChecked() for name, section in came_back.items()} == left


def test_saved_searches_that_were_closed_stay_closed(bench: Workbench, again: Callable[[], Workbench]) -> None:
    assert bench.window.catalogue is not None
    bench.window.catalogue.save_search("Piers", "pier")
    bench.window.refresh()
    wait_for_answers(bench.window)
    heading = bench.window.facets_pane.saved.heading
    assert heading.isChecked()
    heading.click()
    assert not again().window.facets_pane.saved.heading.isChecked()


def test_the_table_of_people_is_arranged_as_it_was_left(
    bench: Workbench, again: Callable[[], Workbench], qtbot: QtBot
) -> None:
    open_people(bench.window, qtbot)
    room = room_of(bench.window)
    header = room.table.header
    header.show_column(PLACES["note"], on=True)
    header.moveSection(header.visualIndex(PLACES["note"]), 0)
    header.resizeSection(PLACES["note"], 140)
    header.setSortIndicator(PLACES["name"], Qt.SortOrder.AscendingOrder)
    room.splitter.setSizes([500, 700])
    room.splitter.splitterMoved.emit(500, 1)
    left, sizes = header.remembered(), room.splitter.sizes()
    other = again()
    open_people(other.window, qtbot)
    table = room_of(other.window).table
    assert table.header.remembered() == left
    assert COLUMNS[table.header.logicalIndex(0)].name == "note"
    assert table.header.sortIndicatorSection() == PLACES["name"]
    names = [table.people.person_at(place).name for place in range(table.people.rowCount())]
    assert names == sorted(names, key=str.casefold)
    assert room_of(other.window).splitter.sizes() == sizes


def test_the_review_is_as_wide_as_it_was_left(bench: Workbench, again: Callable[[], Workbench]) -> None:
    start = Start(ReviewOrder.ARTICLE, only_shown=False)
    bench.window.reviewing.start(start)
    bench.window.splitter.setSizes([0, 800, 480])
    bench.window.splitter.splitterMoved.emit(800, 1)
    left = bench.window.splitter.sizes()
    bench.window.reviewing.leave()
    other = again()
    other.window.reviewing.start(start)
    assert other.window.splitter.sizes()[1] == pytest.approx(left[1], abs=20)
    other.window.reviewing.leave()


def test_the_history_is_as_high_as_it_was_left(bench: Workbench, again: Callable[[], Workbench], qtbot: QtBot) -> None:
    pane = bench.window.history_pane
    bench.window.actions_by_id["history.show"].trigger()
    qtbot.waitExposed(pane)
    bench.window.resizeDocks([pane], [WANTED_HEIGHT], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: pane.height() == WANTED_HEIGHT)
    other = again()
    other.window.actions_by_id["history.show"].trigger()
    qtbot.waitUntil(lambda: other.window.history_pane.height() == WANTED_HEIGHT)
