"""The right of the window: the article under its two bars, the card of the chosen quote, or a word on what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.reader.article_view import ArticleView
from quotebrowser.desktop.reader.find_bar import FindBar
from quotebrowser.desktop.reader.light_bar import LightBar
from quotebrowser.desktop.reader.mending import OF_A_SELECTION
from quotebrowser.desktop.reader.quote_card import QuoteCard
from quotebrowser.desktop.theme import columns

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ReaderPane(QFrame):
    """Article, bars and card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find_bar = FindBar(self)
        self.light_bar = LightBar(self)
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
        column.addWidget(self.find_bar)
        column.addWidget(self.light_bar)
        column.addWidget(self.stack, 1)
        self.below = QWidget(self)
        """What stands under the article, which the review puts away as it shows the same."""
        under = QVBoxLayout(self.below)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.card)
        column.addWidget(self.below)
        self.setMinimumWidth(columns(self, 34))

    def wire(self, actions: dict[str, QAction]) -> None:
        """Put the commands on bars and menu that are about words of the article."""
        self.find_bar.add_buttons([actions["finding.previous"], actions["finding.next"]])
        self.light_bar.add_button(actions["reader.light_all"])
        of_words = [actions[command_id] for command_id in OF_A_SELECTION]
        self.article.selection_bar.add_buttons(of_words)
        self.article.context_menu.addSeparator()
        self.article.context_menu.addActions(of_words)
        self.article.context_menu.addAction(actions["mending.unedit"])
