"""Copying quotes to the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from quotebrowser.desktop.library import copying
from tests.desktop.driving import click_speaker, go_to_quote, press, shown_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


def test_a_quote_is_copied_with_its_speaker_and_where_it_stands(window: MainWindow) -> None:
    press(window, "Ctrl+2")
    press(window, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == (
        "“The pier will open in May,”\n"
        "— Ilse Quandt. Pier to open in May, Norderlund Post, 2031-04-02, https://example.org/pier"
    )


def test_all_chosen_rows_are_copied(window: MainWindow) -> None:
    click_speaker(window, "Tomasz Varga")
    press(window, "Ctrl+2")
    press(window, "Ctrl+A")
    press(window, "Ctrl+C")
    assert QGuiApplication.clipboard().text().count("— Tomasz Varga.") == 3


def test_in_the_article_the_chosen_words_are_copied_not_the_row(window: MainWindow) -> None:
    go_to_quote(window, "The money is not there,")
    press(window, "Ctrl+3")
    article = window.reader_pane.article
    article.setTextCursor(article.document().find("who runs the ferries"))
    QTest.keySequence(article, QKeySequence("Ctrl+C"))
    assert QGuiApplication.clipboard().text() == "who runs the ferries"


def test_more_than_a_clipboard_should_hold_is_refused_with_advice(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "MOST_COPIED", 2)
    press(window, "Ctrl+2")
    press(window, "Ctrl+A")
    press(window, "Ctrl+C")
    assert window.notices.label.text() == "5 quotes are too many to copy; export them instead."
