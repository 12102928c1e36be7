"""Help in the window: the page about what has the keys, how far to trust the engine, and the versions to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.help.about_dialog import AboutDialog
from quotebrowser.desktop.help.pages import ACCURACY, FIRST, pages
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from tests.desktop.driving import press, wait_for_answers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.help.manual_window import ManualWindow
    from quotebrowser.desktop.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


def shown_page(bench: Workbench) -> str:
    assert bench.help.manual is not None
    assert bench.help.manual.isVisible()
    assert bench.help.manual.page is not None
    return bench.help.manual.page.name


@pytest.fixture
def manual(workbench: Workbench) -> ManualWindow:
    workbench.help.show_manual()
    assert workbench.help.manual is not None
    return workbench.help.manual


def test_f1_opens_the_manual_at_its_beginning_where_no_page_is_about_the_place(workbench: Workbench) -> None:
    workbench.window.activateWindow()
    press(workbench.window, "F1")
    assert shown_page(workbench) == FIRST


def test_f1_in_a_dialog_opens_the_page_about_it(workbench: Workbench, qtbot: QtBot) -> None:
    workbench.window.actions_by_id["preferences.show"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert shown_page(workbench) == "preferences"
    dialog.close()


def test_the_confidence_of_a_quote_leads_to_the_page_on_accuracy(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    (link,) = workbench.window.reader_pane.card.findChildren(ActionLink)
    assert link.isVisible()
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Tab)
    link.linkActivated.emit("#")
    assert shown_page(workbench) == ACCURACY


def test_every_page_can_be_shown_from_the_list(manual: ManualWindow) -> None:
    for row, page in enumerate(pages()):
        manual.contents.setCurrentRow(row)
        assert manual.page is page
        assert manual.text.toPlainText().startswith(page.title)
        assert "rooms:" not in manual.text.toPlainText()


def test_a_link_leads_to_another_page_and_out_of_the_manual_into_the_browser(
    manual: ManualWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    manual.text.anchorClicked.emit(QUrl("../accuracy.md"))
    assert manual.page is pages()[-1]
    manual.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened == [QUrl("https://example.org/")]


def test_words_are_found_on_the_page_and_found_again(manual: ManualWindow) -> None:
    QTest.keyClicks(manual.words, "catalogue")
    first = manual.text.textCursor().position()
    assert manual.text.textCursor().selectedText().casefold() == "catalogue"
    QTest.keyClick(manual.words, Qt.Key.Key_Return)
    assert manual.text.textCursor().position() > first
    for _ in range(200):
        QTest.keyClick(manual.words, Qt.Key.Key_Return)
    assert manual.text.textCursor().hasSelection()


def test_escape_closes_the_manual(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.activateWindow()
    qtbot.waitUntil(manual.isActiveWindow)
    QTest.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_the_versions_are_copied(workbench: Workbench, qtbot: QtBot) -> None:
    workbench.window.actions_by_id["help.show_about"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AboutDialog)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.versions.toPlainText()
    assert "SQLite: 3" in QGuiApplication.clipboard().text()
    dialog.close()
