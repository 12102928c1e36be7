"""Opening the place an article came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices

from tests.desktop.driving import go_to_quote, press, shown_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

WITH_PAGE, WITHOUT_PAGE = "The money is not there,", "We cannot sail to a pier that is shut,"


@pytest.fixture
def window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that the system was asked to open."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString())
        return "example.org" in url.toString()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


def test_the_page_is_opened_by_a_key(window: MainWindow, opened: list[str]) -> None:
    go_to_quote(window, WITH_PAGE)
    press(window, "Ctrl+Shift+O")
    assert opened == ["https://example.org/pier"]


def test_where_there_is_no_page_the_command_is_off_and_says_why(window: MainWindow, opened: list[str]) -> None:
    go_to_quote(window, WITHOUT_PAGE)
    action = window.actions_by_id["reader.open_page"]
    assert not action.isEnabled()
    assert "without the address of a page" in action.toolTip()
    press(window, "Ctrl+Shift+O")
    assert opened == []
    go_to_quote(window, WITH_PAGE)
    assert action.isEnabled()


def test_a_file_that_has_gone_is_named(window: MainWindow) -> None:
    assert "pier.txt, is not there any more" in window.actions_by_id["reader.open_file"].toolTip()


def test_a_system_that_opens_nothing_is_told_of(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    go_to_quote(window, WITH_PAGE)
    press(window, "Ctrl+Shift+O")
    assert window.notices.label.text() == "No program of this computer opens https://example.org/pier."


def test_the_card_tells_of_the_chosen_quote(window: MainWindow) -> None:
    go_to_quote(window, WITH_PAGE)
    card = window.reader_pane.card
    assert card.speaker.text() == "○ a senior port official"
    assert card.state.text() == "direct quote · ◌ to review"
    assert (card.sure.text(), card.reason.text()) == ("almost certain, 90%", "named beside the quote")
