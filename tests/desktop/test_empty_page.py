"""The page that stands where nothing can be listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from quotebrowser.desktop.empty_page import EmptyPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


@pytest.fixture
def page(window: QMainWindow) -> EmptyPage:
    made = EmptyPage(window)
    window.setCentralWidget(made)
    return made


def test_a_screen_reader_hears_what_is_the_matter_and_what_to_do(page: EmptyPage) -> None:
    page.say("No quotes yet", "Import articles.")
    assert page.accessibleName() == "No quotes yet. Import articles."


def test_long_words_are_shown_whole_in_a_small_window(page: EmptyPage, window: QMainWindow) -> None:
    page.say("Nothing", "Import articles, or drop files and folders anywhere in this window. " * 3)
    window.resize(320, 500)
    QTest.qWait(1)
    assert page.text.height() >= page.text.heightForWidth(page.text.width())


def test_its_button_is_on_while_its_command_is_and_can_be_pressed_by_key(page: EmptyPage) -> None:
    done: list[str] = []
    action = QAction("Import", page)
    action.triggered.connect(lambda: done.append("imported"))
    action.setEnabled(False)
    button = page.add_button("Import articles…", action)
    assert not button.isEnabled()
    action.setEnabled(True)
    button.setFocus()
    QTest.keyClick(button, " ")
    assert done == ["imported"]
