"""The card under the article: who said the chosen quote, how sure that is and why, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.button_row import ButtonRow
from quotebrowser.desktop.library.wording import quote_kind_words, status_shown
from quotebrowser.desktop.reader.telling import how_sure, who
from quotebrowser.desktop.theme import heading_font, space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from quotebrowser.catalogue.rows import PlacedQuote


class QuoteCard(QFrame):
    """Shows what a tool tip over the quote would, for those who use no mouse, with a button a decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The chosen quote"))
        self.speaker = QLabel(self)
        self.speaker.setFont(heading_font(self.font(), larger=1.1))
        self.state = QLabel(self)
        self.sure = QLabel(self)
        self.reason = QLabel(self)
        for label in (self.speaker, self.state, self.sure, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.state, self.sure, self.reason):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 1.1), space(self, 0.6), space(self, 0.8), space(self, 0.6))
        column.setSpacing(space(self, 0.2))
        self._sure_line = QHBoxLayout()
        self._sure_line.addWidget(self.sure, 1)
        column.addWidget(self.speaker)
        column.addWidget(self.state)
        column.addLayout(self._sure_line)
        column.addWidget(self.reason)
        self._buttons = ButtonRow(self)
        column.addSpacing(space(self, 0.2))
        column.addWidget(self._buttons)
        self.hide()

    def add_buttons(self, actions: list[QAction], where_possible: list[QAction]) -> None:
        """Put these actions on the card, the last ones only while they are on."""
        for action in actions:
            self._buttons.add(action)
        for action in where_possible:
            self._buttons.add(action, where_possible=True)

    def show_accuracy_by(self, action: QAction) -> None:
        """Put a link beside the confidence that says what such a figure is worth."""
        link = ActionLink(action, self)
        self._sure_line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)

    def show_quote(self, placed: PlacedQuote | None) -> None:
        """Show a quote; None puts the card away."""
        self.setVisible(placed is not None)
        if placed is None:
            return
        self.speaker.setText(who(placed))
        self.state.setText(f"{quote_kind_words(placed.quote.kind)} · {status_shown(placed.status)}")
        self.sure.setText(how_sure(placed))
        self.reason.setText(placed.quote.reason)
        self.reason.setVisible(bool(placed.quote.reason))
