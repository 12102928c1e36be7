"""The right of the window: the article, the card of the chosen quote under it, or a word on what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.reader.article_view import ArticleView
from quotebrowser.desktop.reader.quote_card import QuoteCard
from quotebrowser.desktop.theme import columns


class ReaderPane(QFrame):
    """Article and card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article = ArticleView(self)
        self.card = QuoteCard(self)
        self.nothing = EmptyPage(self)
        self.nothing.say(self.tr("No article open"), self.tr("Choose a quote to read it in its article."))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.article)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self.below = QWidget(self)
        """What stands under the article, which the review puts away as it shows the same."""
        under = QVBoxLayout(self.below)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.card)
        column.addWidget(self.below)
        self.setMinimumWidth(columns(self, 34))
        self.setFocusProxy(self.article)
