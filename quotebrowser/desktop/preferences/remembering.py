"""What the window remembers of how it was left: open facets, the width of the review, the height of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.desktop.preferences.options import FACETS_OPEN, HISTORY_HEIGHT, REVIEW_WIDTH

if TYPE_CHECKING:
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences


def remember_panes(window: MainWindow, preferences: Preferences) -> None:
    """Arrange the panes as they were left, and keep how they are left from now on."""
    facets, history = window.facets_pane, window.history_pane
    facets.open_sections(preferences.value(FACETS_OPEN))
    facets.opened.connect(lambda: preferences.put(FACETS_OPEN, facets.remembered()))
    history.wanted_height = preferences.value(HISTORY_HEIGHT)
    history.resized.connect(lambda height: preferences.put(HISTORY_HEIGHT, height))
    window.review_width = preferences.value(REVIEW_WIDTH)
    window.splitter.splitterMoved.connect(lambda: preferences.put(REVIEW_WIDTH, window.review_width))
