"""How large the article's letters are, beside the size that is set for reading; remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.preferences.options import READER_ZOOM

if TYPE_CHECKING:
    from quotebrowser.desktop.preferences.options import Option, Value
    from quotebrowser.desktop.preferences.store import Preferences
    from quotebrowser.desktop.reader.article_view import ArticleView

STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The sizes in per cent, as browsers have them."""

PLAIN = 100


class ZoomController(QObject):
    """Bound to the commands of the room "zoom"."""

    def __init__(self, article: ArticleView, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._article = article
        self._preferences = preferences
        article.zoom_turned.connect(self._turn)
        preferences.changed.connect(self._changed)
        article.zoom_to(preferences.value(READER_ZOOM))

    def larger(self) -> None:
        """Make the letters larger."""
        self._turn(1)

    def smaller(self) -> None:
        """Make the letters smaller."""
        self._turn(-1)

    def plain(self) -> None:
        """Let the letters be of the size that is set for reading."""
        self._preferences.put(READER_ZOOM, PLAIN)

    def _turn(self, by: int) -> None:
        now = self._preferences.value(READER_ZOOM)
        steps = [step for step in STEPS if (step > now if by > 0 else step < now)]
        if steps:
            self._preferences.put(READER_ZOOM, steps[0] if by > 0 else steps[-1])

    def _changed(self, option: Option[Value]) -> None:
        if option.name == READER_ZOOM.name:
            self._article.zoom_to(self._preferences.value(READER_ZOOM))
