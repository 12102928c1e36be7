"""The list of keys in the window: searched, changed by pressing keys, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QKeySequence, QPageSize, QPdfWriter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.commands import COMMANDS
from quotebrowser.desktop.keys.dialog import KeysDialog
from quotebrowser.desktop.keys.model import OWN_SIGN
from tests.desktop.driving import press

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.keys.keys_pane import KeysPane
    from quotebrowser.desktop.workbench import Workbench


@pytest.fixture
def pane(workbench: Workbench, qtbot: QtBot) -> Iterator[KeysPane]:
    workbench.window.activateWindow()
    qtbot.waitUntil(workbench.window.isActiveWindow)
    press(workbench.window, "Ctrl+F1")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog.pane
    dialog.close()


def rows(pane: KeysPane) -> list[tuple[str, ...]]:
    model = pane.narrowed
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_it_is_a_proper_model_of_every_command(pane: KeysPane) -> None:
    QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal, pane.model)
    assert len(rows(pane)) == len(COMMANDS)
    assert ("Search", "Edit", "Ctrl+F") in rows(pane)


def test_typing_searches_commands_and_keys(pane: KeysPane) -> None:
    QTest.keyClicks(pane.search, "ctrl+shift+i")
    assert rows(pane) == [("Import a folder", "File", "Ctrl+Shift+I")]


def test_keys_are_changed_by_pressing_them(pane: KeysPane, workbench: Workbench) -> None:
    QTest.keyClicks(pane.search, "refresh")
    pane.search.clear()
    pane.choose("library.refresh")
    pane.edit.setFocus()
    QTest.keyClick(pane.edit, Qt.Key.Key_F6)
    QTest.keyClick(pane.edit, Qt.Key.Key_Tab)
    assert workbench.window.actions_by_id["library.refresh"].shortcut() == QKeySequence("F6")
    assert ("Read the catalogue again", "View", f"F6 {OWN_SIGN}") in rows(pane)


def test_a_conflict_is_told_and_the_keys_stay(pane: KeysPane, workbench: Workbench) -> None:
    pane.choose("library.refresh")
    pane.edit.setKeySequence(QKeySequence("Ctrl+K"))
    pane.edit.editingFinished.emit()
    assert pane.told.text().startswith("Ctrl+K already means “Find a command” (Help).")
    assert pane.edit.keySequence() == QKeySequence("F5")
    assert workbench.window.actions_by_id["palette.show"].shortcut() == QKeySequence("Ctrl+K")


def test_buttons_take_one_or_all_changes_back(pane: KeysPane, workbench: Workbench, qtbot: QtBot) -> None:
    actions = workbench.window.actions_by_id
    for command, keys in (("library.refresh", "F6"), ("library.search", "F7")):
        assert workbench.bindings.bind(command, QKeySequence(keys)) == ""
    pane.choose("library.refresh")
    qtbot.mouseClick(pane.first_keys, Qt.MouseButton.LeftButton)
    assert actions["library.refresh"].shortcut() == QKeySequence("F5")
    qtbot.mouseClick(pane.reset_all, Qt.MouseButton.LeftButton)
    assert actions["library.search"].shortcut() == QKeySequence("Ctrl+F")


def test_without_a_command_chosen_it_says_to_choose_one(pane: KeysPane) -> None:
    assert pane.label.text() == "Choose a command to give it other keys."
    assert not pane.edit.isEnabled()


def test_the_list_can_be_printed(pane: KeysPane, tmp_path: Path) -> None:
    text = pane.page().toPlainText()
    assert "Keyboard shortcuts of Quote Browser" in text
    assert "Ctrl+Shift+I" in text
    writer = QPdfWriter(str(tmp_path / "keys.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    pane.page().print_(writer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_tab_leads_out_of_the_field_and_is_no_key_for_a_command(pane: KeysPane, qtbot: QtBot) -> None:
    pane.choose("palette.show")
    pane.edit.setFocus()
    before = pane.edit.keySequence()
    qtbot.keyClick(pane.edit, Qt.Key.Key_Tab)
    assert not pane.edit.hasFocus()
    assert pane.edit.keySequence() == before
    pane.edit.setFocus()
    qtbot.keyClick(pane.edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert pane.list.hasFocus()
