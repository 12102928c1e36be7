"""In a window of 1024 x 700 nothing is cut off, and lists leave room for a scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.desktop.pseudo_locale import clipped
from tests.desktop.test_pseudo_locale import SCREENS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.workbench import Workbench

IN_THE_WINDOW = ("welcome", "empty", "library", "comparison", "cards", "facets", "history", "review", "people")
WIDTH, HEIGHT = 1024, 700


@pytest.mark.parametrize(
    "screen", [screen for screen in SCREENS if screen.__name__ in IN_THE_WINDOW], ids=lambda screen: screen.__name__
)
def test_nothing_is_cut_off_in_a_small_window(
    screen: Callable[[Workbench, Path], QWidget], workbench: Workbench, catalogue_file: Path
) -> None:
    window = workbench.window
    window.resize(WIDTH, HEIGHT)
    screen(workbench, catalogue_file)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    assert clipped(window) == []
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.widget() is not None:
            assert area.widget().width() <= area.viewport().width()
