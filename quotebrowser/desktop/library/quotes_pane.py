"""The middle of the window: search box, active filter, how many are shown, and the table or what stands there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.library.filter_bar import FilterBar
from quotebrowser.desktop.library.misread import MisreadLine
from quotebrowser.desktop.library.quotes_view import QuotesView
from quotebrowser.desktop.library.search_box import SearchBox
from quotebrowser.desktop.library.sentence_line import SentenceLine
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import columns, space


class QuotesPane(QFrame):
    """Search box, count and active filter above the table; pages for "no quotes yet" and "nothing matches"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(self)
        self.help_button, self.cards_button = QToolButton(self), QToolButton(self)
        for button in (self.help_button, self.cards_button):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.misread = MisreadLine(self)
        self.search.misread.connect(self._say_misread)
        self.filter_bar = FilterBar(self)
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = QuotesView(self)
        self.sentence = SentenceLine(self)
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
        top.addWidget(self.help_button)
        top.addWidget(self.count)
        top.addWidget(self.cards_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.3), space(self, 0.6), space(self, 0.3), space(self, 0.6))
        column.setSpacing(space(self, 0.45))
        column.addLayout(top)
        column.addWidget(self.misread)
        column.addWidget(self.filter_bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.sentence)
        self.setMinimumWidth(columns(self, 40))

    def _say_misread(self, fault: Exception | None) -> None:
        self.misread.say(self.search.text(), fault)

    def show_count(self, shown: int | None, total: int | None, *, is_whole: bool = True) -> None:
        """Say how many quotes are shown of how many, as far as counted, and put the page in place that fits.

        `shown` is None while none are counted yet; unless `is_whole` there are more, and they are being counted.
        """
        self.count.setText(count_words(shown, total, is_whole=is_whole))
        if shown is not None:
            nothing = self.nothing_yet if total == 0 else self.nothing_matches
            page: QWidget = self.table if shown or total is None else nothing
            self.stack.setCurrentWidget(page)


def count_words(shown: int | None, total: int | None, *, is_whole: bool = True) -> str:
    """As in "214 of 98,310"; dots stand for what is still being counted."""
    if shown is None:
        return QCoreApplication.translate("QuotesPane", "counting…")
    number = f"{shown:,}" if is_whole else f"{shown:,}+"
    if not is_whole or total is None:
        of = "…" if total is None else f"{total:,}"
        return QCoreApplication.translate("QuotesPane", "{shown} of {total}, counting…").format(shown=number, total=of)
    if shown == total:
        return quotes_words(total)
    return QCoreApplication.translate("QuotesPane", "{shown} of {total}").format(shown=number, total=f"{total:,}")
