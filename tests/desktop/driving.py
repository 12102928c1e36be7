"""A main window over a catalogue, and the hands of a person on it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.main_window import MainWindow
from quotebrowser.desktop.theme import LIGHT, palette_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


def shown_window(qtbot: QtBot, catalogue_file: Path | None) -> Iterator[MainWindow]:
    """A shown main window over a catalogue, or over none; for use as a fixture."""
    window = MainWindow(Catalogue.open(catalogue_file) if catalogue_file else None)
    window.setPalette(palette_of(LIGHT))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wait_for_answers(window)
    yield window
    window.close()


def wait_for_answers(window: MainWindow) -> None:
    """Wait as a person does, until all that was asked of the catalogue is on the screen."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while window.library.is_waiting or window.compare.is_waiting:
        assert time.monotonic() < deadline, "the list has not come"
        QTest.qWait(1)


PATIENCE_SECONDS = 20


def press(window: MainWindow, keys: str) -> None:
    """Press the keys of a command."""
    QTest.keySequence(window, QKeySequence(keys))


def click(widget: QWidget, place: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Click with the left button at a place of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, place)


def click_speaker(
    window: MainWindow, name: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click a speaker in the list on the left."""
    pane = window.people_pane
    pane.list.scrollTo(pane.model.index(listed_speakers(window).index(name)))
    place = next(number for number, listed in enumerate(listed_speakers(window)) if listed == name)
    click(pane.list.viewport(), pane.list.visualRect(pane.model.index(place)).center(), modifier)


def listed_speakers(window: MainWindow) -> list[str]:
    """The names in the list on the left, from the top."""
    wait_for_answers(window)
    model = window.people_pane.model
    return [str(model.index(place).data()).partition(" ")[2] for place in range(model.rowCount())]


def listed_quotes(window: MainWindow) -> list[str]:
    """The words of the quotes in the table, from the top."""
    wait_for_answers(window)
    quotes = window.quotes_pane.table.quotes
    return [row.text for row in map(quotes.row_at, range(quotes.rowCount())) if row is not None]


def current_words(window: MainWindow) -> str:
    """The words of the table's current quote; empty where none is current."""
    wait_for_answers(window)
    row = window.quotes_pane.table.current
    return row.text if row else ""


def go_to_quote(window: MainWindow, words: str) -> None:
    """Make the quote of these words the current one."""
    window.quotes_pane.table.go_to(listed_quotes(window).index(words))


def click_words(window: MainWindow, words: str) -> None:
    """Click these words in the article."""
    wait_for_answers(window)
    article = window.reader_pane.article
    cursor = article.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    click(article.viewport(), article.cursorRect(cursor).center())
