"""Says under the search box why a search cannot be read, and marks the place."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from quotebrowser.catalogue.search_language import SearchNotUnderstood


class MisreadLine(QLabel):
    """Hidden while the search can be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.hide()

    def say(self, typed: str, fault: Exception | None) -> None:
        """Show what is the matter with what was typed; nothing for None."""
        self.setVisible(fault is not None)
        self.setText("" if fault is None else explained(typed, fault))
        self.setAccessibleName("" if fault is None else str(fault))


def explained(typed: str, fault: Exception) -> str:
    """What was typed with a mark where it cannot be read, and what was expected there."""
    if not isinstance(fault, SearchNotUnderstood):
        return escape(str(fault))
    place = min(fault.column - 1, len(typed))
    before, after = escape(typed[:place]), escape(typed[place:])
    expected = QCoreApplication.translate("MisreadLine", "expected {what}").format(what=escape(fault.expected))
    return f"{before}<b>▸<u>{after or '&nbsp;&nbsp;'}</u></b> &nbsp;·&nbsp; {expected}"
