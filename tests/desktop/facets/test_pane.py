"""The pane on the left with mouse and keys: a click wants a value, a second leaves it out, a third asks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.desktop.facets.choosing import Choice
from quotebrowser.desktop.facets.model import CHOICE
from quotebrowser.desktop.facets.pane import SectionsArea
from tests.desktop.driving import click_speaker, listed_quotes, press, shown_window, wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.facets.section import FacetSection
    from quotebrowser.desktop.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

VARGAS = 3
ALL = 5


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    for shown in shown_window(qtbot, catalogue_file):
        for section in shown.facets_pane.sections.values():
            QAbstractItemModelTester(section.model, QAbstractItemModelTester.FailureReportingMode.Fatal, section.model)
        yield shown


def asked_of(section: FacetSection, label: str) -> Choice:
    return next(
        section.model.data(section.model.index(place), CHOICE)  # type: ignore[misc]
        for place in range(section.model.rowCount())
        if section.model.item_at(place).label == label
    )


def click_value(
    qtbot: QtBot,
    window: MainWindow,
    name: FacetName,
    label: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click a value of a facet, opening its section where it is closed."""
    wait_for_answers(window)
    section = window.facets_pane.sections[name]
    if not section.heading.isChecked():
        qtbot.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    place = [item.label for item in map(section.model.item_at, range(section.model.rowCount()))].index(label)
    index = section.model.index(place)
    qtbot.waitUntil(lambda: section.list.isVisible() and section.list.visualRect(index).isValid())
    section.list.scrollTo(index)
    centre = section.list.visualRect(index).center()
    qtbot.mouseClick(section.list.viewport(), Qt.MouseButton.LeftButton, modifier, centre)
    wait_for_answers(window)


def test_a_click_wants_a_second_leaves_out_a_third_asks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    speakers = window.people_pane
    click_value(qtbot, window, FacetName.SPEAKER, "Tomasz Varga")
    assert asked_of(speakers, "Tomasz Varga") is Choice.INCLUDED
    assert len(listed_quotes(window)) == VARGAS
    assert speakers.all_button.isEnabled()
    click_value(qtbot, window, FacetName.SPEAKER, "Tomasz Varga")
    assert asked_of(speakers, "Tomasz Varga") is Choice.EXCLUDED
    assert len(listed_quotes(window)) == ALL - VARGAS
    click_value(qtbot, window, FacetName.SPEAKER, "Tomasz Varga")
    assert asked_of(speakers, "Tomasz Varga") is Choice.NEITHER
    assert len(listed_quotes(window)) == ALL
    assert not speakers.all_button.isEnabled()


@pytest.mark.parametrize(
    ("name", "label", "wanted", "without"),
    [
        pytest.param(FacetName.OUTLET, "The Tidewater", 1, 4, id="outlet"),
        pytest.param(FacetName.MONTH, "2031-04", 4, 1, id="month"),
    ],
)
def test_other_facets_go_the_same_round(
    window: MainWindow, qtbot: QtBot, name: FacetName, label: str, wanted: int, without: int
) -> None:
    for left in (wanted, without, ALL):
        click_value(qtbot, window, name, label)
        assert len(listed_quotes(window)) == left


def test_a_facet_goes_on_listing_what_else_can_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    click_value(qtbot, window, FacetName.SPEAKER, "Tomasz Varga")
    people = [(item.label, item.quotes) for item in window.people_pane.model.items]
    assert people == [("Tomasz Varga", 3), ("Ilse Quandt", 1), ("a senior port official", 1)]
    outlets = {item.label: item.quotes for item in window.facets_pane.sections[FacetName.OUTLET].model.items}
    assert outlets == {"Norderlund Post": 2, "The Tidewater": 1}


def test_what_is_wanted_is_painted_as_chosen_and_what_is_left_out_is_not(window: MainWindow, qtbot: QtBot) -> None:
    speakers = window.people_pane.list
    highlight = speakers.palette().highlight().color().name()
    seen = []
    for _click in range(3):
        click_value(qtbot, window, FacetName.SPEAKER, "Ilse Quandt")
        place = next(row for row in range(3) if window.people_pane.model.item_at(row).label == "Ilse Quandt")
        rect = speakers.visualRect(window.people_pane.model.index(place))
        image = speakers.viewport().grab().toImage()
        seen.append(image.pixelColor(rect.right() - 3, rect.top() + 3).name() == highlight)
    assert seen == [True, False, False]


def test_ctrl_wants_a_value_beside_the_others(window: MainWindow, qtbot: QtBot) -> None:
    click_value(qtbot, window, FacetName.SPEAKER, "Tomasz Varga")
    click_value(qtbot, window, FacetName.SPEAKER, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
    assert len(window.people_pane.included) == 2
    assert len(listed_quotes(window)) == VARGAS + 1


def test_return_goes_the_round_too_and_space_keeps_the_others(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+1")
    speakers = window.people_pane
    for left in (VARGAS, ALL - VARGAS, ALL):
        qtbot.keyClick(speakers.list, Qt.Key.Key_Return)
        assert len(listed_quotes(window)) == left
    qtbot.keyClick(speakers.list, Qt.Key.Key_Space)
    qtbot.keyClick(speakers.list, Qt.Key.Key_Down)
    qtbot.keyClick(speakers.list, Qt.Key.Key_Space)
    assert len(speakers.included) == 2


def test_any_and_show_every_quote_clear_what_was_clicked(window: MainWindow, qtbot: QtBot) -> None:
    click_speaker(window, "Tomasz Varga")
    wait_for_answers(window)
    qtbot.mouseClick(window.people_pane.all_button, Qt.MouseButton.LeftButton)
    assert len(listed_quotes(window)) == ALL
    click_value(qtbot, window, FacetName.OUTLET, "The Tidewater")
    press(window, "Ctrl+Shift+X")
    assert len(listed_quotes(window)) == ALL
    assert not window.facets_pane.sections[FacetName.OUTLET].included


def test_a_click_shows_as_a_condition_that_a_click_takes_away(window: MainWindow, qtbot: QtBot) -> None:
    click_value(qtbot, window, FacetName.SPEAKER, "Tomasz Varga")
    assert window.library.names
    assert "Tomasz Varga" in window.library.sentence()
    window.quotes_pane.filter_bar.cleared.emit()
    assert len(listed_quotes(window)) == ALL


def test_nothing_is_cut_off_at_the_right_where_the_pane_has_to_be_scrolled(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    wait_for_answers(window)
    (area,) = window.facets_pane.findChildren(SectionsArea)
    for section in window.facets_pane.sections.values():
        section.heading.setChecked(True)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert area.viewport().width() >= area.widget().minimumSizeHint().width()
    qtbot.waitUntil(lambda: window.facets_pane.width() >= area.width())
