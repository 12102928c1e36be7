"""What the catalogue holds, in the status bar: articles, quotes, speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from quotebrowser.desktop.library.queries import Queries

LANE = "counts"

SOON_MS = 300
"""How long after a change it is counted anew, once for all that came meanwhile: a million quotes take a moment."""


class CatalogueCounts(QLabel):
    """Counts the whole catalogue, whatever is searched and filtered, and again soon after it changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setContentsMargins(space(self, 0.5), 0, 0, 0)
        self._queries: Queries | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._count)

    def use(self, queries: Queries | None) -> None:
        """Count another catalogue from now on; None for no catalogue."""
        self._queries = queries
        self._soon.stop()
        self.clear()
        if queries is not None:
            queries.changed.connect(self.refresh)
            self._count()

    def refresh(self) -> None:
        """Count again, soon; what was counted last stands meanwhile."""
        if not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._queries is not None:
            self._queries.later(LANE, lambda catalogue, _context: catalogue.counts(), self._show)

    def _show(self, counts: tuple[int, int, int]) -> None:
        self.setText(counts_words(*counts))


def counts_words(articles: int, quotes: int, people: int) -> str:
    """As in "12 articles · 214 quotes · 1 speaker"."""
    return " · ".join(
        (
            counted("{n} article", "{n} articles", articles),
            quotes_words(quotes),
            counted("{n} speaker", "{n} speakers", people),
        )
    )
