"""Decisions about all quotes shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from quotebrowser.records import ReviewStatus
from tests.desktop.driving import press, shown_window, wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def question(window: MainWindow, qtbot: QtBot, keys: str) -> QMessageBox:
    """The question that a command puts."""
    press(window, keys)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


def answer(box: QMessageBox, text: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text().replace("&", "") == text).click()


def accepted(window: MainWindow) -> int:
    assert window.catalogue is not None
    return window.catalogue.progress().accepted


def test_exactly_the_quotes_shown_are_accepted_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    window.quotes_pane.search.setText("shut OR money")
    QTest.keyClick(window.quotes_pane.search, Qt.Key.Key_Return)
    wait_for_answers(window)
    shown = window.quotes_pane.table.quotes.rowCount()
    assert 0 < shown < 5
    box = question(window, qtbot, "Ctrl+Shift+Return")
    assert box.text().startswith(f"Accept all {shown} quotes shown?")
    answer(box, "Accept")
    qtbot.waitUntil(lambda: accepted(window) == shown)
    qtbot.waitUntil(lambda: window.notices.label.text() == f"{shown} quotes accepted.")
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    press(window, "Ctrl+Z")
    assert accepted(window) == 0


def test_what_was_so_already_is_told(window: MainWindow, qtbot: QtBot) -> None:
    assert window.catalogue is not None
    window.catalogue.set_status([1], ReviewStatus.ACCEPTED)
    answer(question(window, qtbot, "Ctrl+Shift+Return"), "Accept")
    qtbot.waitUntil(lambda: window.notices.label.text() == "4 quotes accepted. 1 was so already.")


def test_cancelling_decides_nothing(window: MainWindow, qtbot: QtBot) -> None:
    answer(question(window, qtbot, "Ctrl+Shift+Del"), "Cancel")
    assert window.catalogue is not None
    assert window.catalogue.progress().rejected == 0


def test_nothing_shown_is_nothing_to_decide(window: MainWindow, qtbot: QtBot) -> None:
    window.quotes_pane.search.setText("zeppelin")
    QTest.keyClick(window.quotes_pane.search, Qt.Key.Key_Return)
    press(window, "Ctrl+Shift+Return")
    qtbot.waitUntil(lambda: "nothing to decide" in window.notices.label.text())
