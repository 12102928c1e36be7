"""Copies the chosen quotes as text (the words, who said them, where they stand), and what is listed as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from quotebrowser.desktop.library.wording import row_as_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.notices import Notices

MOST_COPIED = 10_000
"""How many quotes can be copied at once: the clipboard is no export."""

FETCHED_AT_ONCE = 500


class CopyController(QObject):
    """Copies the quotes that `chosen_ids` gives, and the filter as `sentence` says it."""

    def __init__(
        self, chosen_ids: Callable[[], list[int]], sentence: Callable[[], str], notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._chosen_ids = chosen_ids
        self._sentence = sentence
        self._notices = notices
        self._queries: Queries | None = None

    def use(self, queries: Queries | None) -> None:
        """Copy from another catalogue from now on."""
        self._queries = queries

    def copy_quotes(self) -> None:
        """Put the chosen quotes on the clipboard."""
        ids = self._chosen_ids()
        if self._queries is None or not ids:
            return
        if len(ids) > MOST_COPIED:
            too_many = self.tr("{n} quotes are too many to copy; export them instead.")
            self._notices.say(too_many.format(n=f"{len(ids):,}"), warning=True)
            return
        rows: list[QuoteRow] = []
        for start in range(0, len(ids), FETCHED_AT_ONCE):
            rows += self._queries.rows(ids[start : start + FETCHED_AT_ONCE])
        QGuiApplication.clipboard().setText("\n\n".join(row_as_text(row) for row in rows))

    def copy_sentence(self) -> None:
        """Put what is listed, as a sentence, on the clipboard."""
        QGuiApplication.clipboard().setText(self._sentence())
