"""The middle of the window: search box, how many are shown, and the table or what stands in its place."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.library.quotes_view import QuotesView
from quotebrowser.desktop.library.search_box import SearchBox
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import columns, space


class QuotesPane(QFrame):
    """Search box and count above the table; the page for "no quotes yet" and the one for "nothing matches"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(self)
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = QuotesView(self)
        self.nothing_yet = EmptyPage(self)
        self.nothing_yet.say(
            self.tr("No quotes yet"),
            self.tr("Import articles, or drop files and folders anywhere in this window. Their quotes appear here."),
        )
        self.nothing_matches = EmptyPage(self)
        self.nothing_matches.say(self.tr("Nothing matches"), self.tr("No quote is left by the search and the filters."))
        self.stack = QStackedWidget(self)
        for page in (self.table, self.nothing_yet, self.nothing_matches):
            self.stack.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(space(self, 0.8))
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.3), space(self, 0.6), space(self, 0.3), space(self, 0.6))
        column.setSpacing(space(self, 0.45))
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self.setMinimumWidth(columns(self, 40))
        self.setFocusProxy(self.table)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many quotes are shown of how many, and put the page in place that fits."""
        if shown == total:
            self.count.setText(quotes_words(total))
        else:
            self.count.setText(self.tr("{shown} of {total}").format(shown=f"{shown:,}", total=f"{total:,}"))
        page: QWidget = self.table if shown else self.nothing_matches if total else self.nothing_yet
        self.stack.setCurrentWidget(page)
