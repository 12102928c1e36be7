"""Messages that wait for nobody, and questions that are answered whenever the person likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from quotebrowser.desktop.message_boxes import ask, tell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


def test_a_message_shows_its_sentence_as_it_is_and_goes_when_it_is_closed(window: QMainWindow, qtbot: QtBot) -> None:
    box = tell(window, "Open", "<b>notes</b> is no catalogue.")
    assert box.isVisible()
    assert box.text() == "<b>notes</b> is no catalogue."
    assert box.textFormat() is Qt.TextFormat.PlainText
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])


@pytest.mark.parametrize(("key", "done"), [(Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, False), (None, True)])
def test_only_the_button_for_it_does_what_was_asked(
    window: QMainWindow, qtbot: QtBot, key: Qt.Key | None, *, done: bool
) -> None:
    calls: list[bool] = []
    box = ask(window, "Quit", "Stop it?", do="&Stop", leave="&Go on", on_do=lambda: calls.append(True))
    if key is None:
        qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(box, key)
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])
    assert bool(calls) == done
