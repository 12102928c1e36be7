"""What the catalogue holds, in the status bar: articles, quotes, speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from quotebrowser.desktop.library.queries import Queries


class CatalogueCounts(QLabel):
    """Counts the whole catalogue, whatever is searched and filtered, and again whenever it changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setContentsMargins(space(self, 0.5), 0, 0, 0)
        self._queries: Queries | None = None

    def use(self, queries: Queries | None) -> None:
        """Count another catalogue from now on; None for no catalogue."""
        self._queries = queries
        if queries is not None:
            queries.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        counts = self._queries.counts() if self._queries is not None else None
        self.setText("" if counts is None else counts_words(*counts))


def counts_words(articles: int, quotes: int, people: int) -> str:
    """As in "12 articles · 214 quotes · 1 speaker"."""
    return " · ".join(
        (
            counted("{n} article", "{n} articles", articles),
            quotes_words(quotes),
            counted("{n} speaker", "{n} speakers", people),
        )
    )
