"""The page without a catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from quotebrowser.desktop.welcome import MOST_SHOWN, WelcomePage
from tests.desktop.driving import click

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow


@pytest.fixture
def page(window: QMainWindow) -> WelcomePage:
    made = WelcomePage(window)
    window.setCentralWidget(made)
    return made


def offered(page: WelcomePage) -> list[QPushButton]:
    return page.lately.findChildren(QPushButton)


def test_without_a_past_there_is_nothing_under_the_buttons(page: WelcomePage) -> None:
    page.show_recent([])
    assert not page.lately.isVisible()


def test_the_last_catalogues_are_offered_and_the_clicked_one_is_given(page: WelcomePage, tmp_path: Path) -> None:
    paths = [tmp_path / f"a & {n}.quotes" for n in range(MOST_SHOWN + 3)]
    for path in paths:
        path.touch()
    chosen: list[Path] = []
    page.chosen.connect(chosen.append)
    page.show_recent(paths)
    page.show_recent(paths)
    assert len(offered(page)) == MOST_SHOWN
    assert offered(page)[1].text() == "a && 1.quotes"
    click(offered(page)[1], QPoint(3, 3))
    assert chosen == [paths[1]]
