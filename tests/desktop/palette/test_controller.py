"""The palette over the real window: typed, chosen, carried out, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.commands import COMMANDS
from quotebrowser.desktop.palette.dialog import PaletteDialog
from quotebrowser.desktop.palette.model import ENTRY
from tests.desktop.driving import click, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


@pytest.fixture
def bench(workbench: Workbench, catalogue_file: Path, qtbot: QtBot) -> Workbench:
    workbench.begin(catalogue_file)
    workbench.window.activateWindow()
    qtbot.waitUntil(workbench.window.isActiveWindow)
    return workbench


def opened(bench: Workbench) -> PaletteDialog:
    press(bench.window, "Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, PaletteDialog)
    return palette


def listed(palette: PaletteDialog) -> list[str]:
    return [palette.model.index(row).data(ENTRY).id for row in range(palette.model.rowCount())]


def test_every_command_is_in_it(bench: Workbench) -> None:
    palette = opened(bench)
    assert set(listed(palette)) == {command.id for command in COMMANDS} - {"palette.show"}
    palette.close()


def test_what_is_typed_and_confirmed_is_carried_out_where_the_keys_were(bench: Workbench, qtbot: QtBot) -> None:
    palette = opened(bench)
    QTest.keyClicks(palette.typed, "find a speak")
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    bench.window.activateWindow()  # as a desktop does when a window before it closes
    qtbot.waitUntil(bench.window.people_pane.narrow.hasFocus)


def test_the_arrows_choose_while_one_types(bench: Workbench, qtbot: QtBot) -> None:
    palette = opened(bench)
    QTest.keyClicks(palette.typed, "go to the")
    second = listed(palette)[1]
    QTest.keyClick(palette.typed, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.wanted) as wanted:
        QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    assert wanted.args == [second]


def test_a_click_carries_out(bench: Workbench, qtbot: QtBot) -> None:
    palette = opened(bench)
    QTest.keyClicks(palette.typed, "show thoughts")
    with qtbot.waitSignal(bench.window.actions_by_id["library.show_thoughts"].toggled):
        click(palette.list.viewport(), palette.list.visualRect(palette.model.index(0)).center() + QPoint(1, 1))


def test_a_command_that_is_off_stays_listed_with_its_reason_and_does_nothing(bench: Workbench, qtbot: QtBot) -> None:
    palette = opened(bench)
    QTest.keyClicks(palette.typed, "cancel")
    entry = palette.list.currentIndex().data(ENTRY)
    assert entry.why_off == "No work is going on."
    with qtbot.assertNotEmitted(palette.wanted):
        QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_without_a_catalogue_it_says_what_to_do_first(workbench: Workbench) -> None:
    reasons = {entry.id: entry.why_off for entry in workbench.palette.entries()}
    assert reasons["library.search"] == "Open a catalogue first."
    assert reasons["files.new_catalogue"] == ""


def test_what_finds_nothing_is_said(bench: Workbench) -> None:
    palette = opened(bench)
    QTest.keyClicks(palette.typed, "zzz")
    assert palette.nothing.text() == "No command has “zzz” in its name."
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.typed, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_an_entry_tells_menu_and_keys(bench: Workbench) -> None:
    entries = {entry.id: entry for entry in bench.palette.entries()}
    assert entries["preferences.use_dark"].menu == "View › Colours"
    assert (entries["library.search"].menu, entries["library.search"].keys) == ("Edit", "Ctrl+F")
