"""The assembled window: every command has its controller, drops are imported, and other starts are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from quotebrowser.desktop.commands import COMMANDS
from tests.desktop.driving import wait_for_answers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


def test_every_command_is_carried_out_by_somebody(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    assert {command.room for command in COMMANDS} <= workbench.window.commands._attached


def test_it_begins_with_the_catalogue_it_was_given(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    assert workbench.window.catalogue is not None
    assert workbench.window.catalogue.path == catalogue_file


def test_it_begins_with_the_last_catalogue(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.opening.recent.remember(catalogue_file)
    workbench.begin(None)
    assert workbench.window.catalogue is not None


def test_it_begins_empty_where_there_was_none(workbench: Workbench) -> None:
    workbench.begin(None)
    assert workbench.window.catalogue is None


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_another_start_brings_its_catalogue_and_the_window_forward(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> None:
    workbench.window.showMinimized()
    workbench.come_forward(catalogue_file)
    qtbot.waitUntil(lambda: not workbench.window.isMinimized())
    assert workbench.window.catalogue is not None


@pytest.mark.parametrize("command", ["importing.paste_text", "exporting.export_shown", "preferences.show"])
def test_a_dialog_that_is_closed_is_gone(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot, command: str
) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    workbench.window.actions_by_id[command].trigger()
    (dialog,) = workbench.window.findChildren(QDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: workbench.window.findChildren(QDialog) == [])
