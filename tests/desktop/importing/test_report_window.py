"""The report window shows the lines, can be narrowed, and its report can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.importing.reporting import summary_of, told
from quotebrowser.importing.run import ImportReport, InputResult, Outcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

REPORT = ImportReport(
    (
        InputResult("a.txt", Outcome.IMPORTED, article_id=1, quotes=12),
        InputResult("d.bin", Outcome.FAILED, "d.bin is not text"),
    )
)


@pytest.fixture
def report(window: QMainWindow) -> ReportWindow:
    shown = ReportWindow(REPORT, window)
    shown.show()
    return shown


def test_the_report_can_be_copied(report: ReportWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(report.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == told(REPORT).as_text


def test_it_says_the_whole_in_one_sentence_and_each_input_in_a_line(report: ReportWindow) -> None:
    assert report.summary.text() == summary_of(REPORT)
    assert report.model.rowCount() == 2
    assert report.table.currentIndex().isValid()


def test_it_can_be_narrowed_to_what_needs_a_look(report: ReportWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(report.only, Qt.Key.Key_Space)
    assert report.model.rowCount() == 1


def test_there_is_nothing_to_narrow_where_all_went_well(window: QMainWindow) -> None:
    shown = ReportWindow(ImportReport(REPORT.results[:1]), window)
    assert not shown.only.isEnabled()


def test_it_stands_beside_the_window(report: ReportWindow) -> None:
    assert not report.isModal()
