"""From where one comes to the comparison, and what is done with its columns and rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quotebrowser.desktop.compare import side_model
from tests.desktop.compare.conftest import compare
from tests.desktop.driving import click, click_speaker, listed_quotes, listed_speakers, press, wait_for_answers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.compare.side_pane import SidePane
    from quotebrowser.desktop.main_window import MainWindow


def columns_of(window: MainWindow) -> list[str]:
    wait_for_answers(window)
    return [person.name for person in window.compare_pane.table.side.people]


def headings(window: MainWindow) -> list[str]:
    model = window.compare_pane.table.side
    return [model.index(row, 0).data() for row in range(model.rowCount()) if model.is_heading(row)]


def by(window: MainWindow, text: str) -> SidePane:
    """Let rows stand for something else."""
    side = window.compare_pane.side
    side.step.setFocus()
    while side.step.currentText() != text:
        QTest.keyClick(side.step, Qt.Key.Key_Down)
    wait_for_answers(window)
    return side


def test_the_people_chosen_in_the_people_room_are_compared(harbour: MainWindow, qtbot: QtBot) -> None:
    press(harbour, "Ctrl+P")
    qtbot.waitUntil(lambda: harbour.people.filling.is_idle)
    assert harbour.people.room is not None
    assert harbour.catalogue is not None
    ids = [harbour.catalogue.person_named(name).id for name in ("Oriol", "Voss")]
    harbour.people.room.table.choose(frozenset(ids))
    press(harbour, "Ctrl+Shift+C")
    assert columns_of(harbour) == ["Marta Oriol", "Ada Voss"]
    assert not harbour.people.is_open


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_speaker_is_compared_with_those_chosen_from_its_menu(harbour: MainWindow) -> None:
    click_speaker(harbour, "Marta Oriol")
    place = next(number for number, name in enumerate(listed_speakers(harbour)) if name == "Ada Voss")
    speakers = harbour.people_pane.list
    where = speakers.visualRect(harbour.people_pane.model.index(place)).center()
    speakers.customContextMenuRequested.emit(where)
    _, entry = harbour.speaker_menu.menu.actions()
    entry.trigger()
    harbour.speaker_menu.menu.close()
    assert columns_of(harbour) == ["Marta Oriol", "Ada Voss"]


def test_six_can_be_compared_and_seven_cannot(harbour: MainWindow) -> None:
    assert harbour.catalogue is not None
    from tests.reports import Said, add, person

    add(harbour.catalogue, *(Said(f"I am {n}", person(f"{n} Someone")) for n in ("Bea", "Cem")), title="More")
    harbour.refresh()
    wait_for_answers(harbour)
    everybody = [person.id for person in harbour.catalogue.people()]
    assert len(everybody) == 7
    harbour.people_pane.choose(frozenset(everybody))
    wait_for_answers(harbour)
    assert "At most six" in harbour.actions_by_id["compare.compare_chosen"].toolTip()
    harbour.people_pane.choose(frozenset(everybody[:6]))
    wait_for_answers(harbour)
    press(harbour, "Ctrl+D")
    assert len(columns_of(harbour)) == 6


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("by month", ["no date", "2031", "2031-01", "2031-04"]),
        ("by outlet", ["no outlet", "Süd-Kurier", "Tide Post"]),
        ("by tag", ["pier"]),
        ("by topic", ["crossing"]),
    ],
)
def test_rows_stand_for_what_is_wished(comparing: MainWindow, text: str, rows: list[str]) -> None:
    by(comparing, text)
    assert headings(comparing) == rows


def test_topics_can_be_typed(comparing: MainWindow) -> None:
    assert not comparing.compare_pane.side.terms.isVisible()
    side = by(comparing, "by topic")
    assert side.terms.isVisible()
    side.terms.setFocus()
    QTest.keyClicks(side.terms, "pier*, late")
    QTest.keyClick(side.terms, Qt.Key.Key_Return)
    wait_for_answers(comparing)
    assert headings(comparing) == ["pier*", "late"]


def test_only_rows_where_all_spoke_can_be_kept(comparing: MainWindow) -> None:
    side = by(comparing, "by outlet")
    QTest.mouseClick(side.all_spoke, Qt.MouseButton.LeftButton, pos=QPoint(8, side.all_spoke.height() // 2))
    wait_for_answers(comparing)
    assert headings(comparing) == ["no outlet", "Tide Post"]


def test_where_nothing_is_left_it_says_why_and_what_to_do(comparing: MainWindow) -> None:
    side = comparing.compare_pane.side
    comparing.quotes_pane.search.setText("may ")
    comparing.quotes_pane.search.returnPressed.emit()
    wait_for_answers(comparing)
    side.all_spoke.setChecked(True)
    wait_for_answers(comparing)
    assert side.stack.currentWidget() is side.nothing
    assert side.nothing.heading.text() == "Nowhere do all of them speak"


def test_a_column_is_put_elsewhere_by_the_keys_in_every_view(comparing: MainWindow) -> None:
    assert columns_of(comparing) == ["Marta Oriol", "Nils von der Aue"]
    press(comparing, "Ctrl+Alt+Left")  # the current quote is his
    assert columns_of(comparing) == ["Nils von der Aue", "Marta Oriol"]
    press(comparing, "Ctrl+Alt+4")
    wait_for_answers(comparing)
    view = comparing.compare_pane.view
    assert view.table.figures.headerData(1, Qt.Orientation.Horizontal) == "● Nils von der Aue"  # type: ignore[attr-defined]


def test_a_column_is_pinned_by_its_key(comparing: MainWindow) -> None:
    table = comparing.compare_pane.table
    press(comparing, "Ctrl+Alt+P")
    assert [person.name for person in table.side.people if person.id in table.side.pinned] == ["Nils von der Aue"]
    press(comparing, "Ctrl+Alt+P")
    assert not table.side.pinned


def test_what_is_left_of_a_cell_is_listed_in_the_library(harbour: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_model, "MOST_LAID_OUT", 1)
    compare(harbour, "Marta Oriol", "Nils von der Aue")
    by(harbour, "by month")
    table = harbour.compare_pane.table
    place = next(row for row in range(table.side.rowCount()) if table.side.index(row, 0).data(side_model.MORE))
    assert table.side.index(place, 0).data() == "and 1 more, in the list"
    click(table.viewport(), table.visualRect(table.side.index(place, 0)).center())
    assert listed_quotes(harbour) == ["The pier is old", "Piers are dear"]


def test_return_goes_to_the_quote_in_its_article(comparing: MainWindow) -> None:
    comparing.compare_pane.table.setFocus()
    QTest.keyClick(comparing.compare_pane.table, Qt.Key.Key_Return)
    assert comparing.reader_pane.article.hasFocus()


def test_what_another_changes_is_shown_and_the_current_quote_stays(comparing: MainWindow) -> None:
    table = comparing.compare_pane.table
    row = table.current
    assert row is not None
    assert comparing.catalogue is not None
    comparing.catalogue.add_tag([row.id], "seen")
    comparing.refresh()
    wait_for_answers(comparing)
    assert table.current is not None
    assert (table.current.id, "seen" in table.current.tags) == (row.id, True)
