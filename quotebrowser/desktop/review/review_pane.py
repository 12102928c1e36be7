"""The pane of the review: how far it has got, the quote to decide about, a button a decision, the last decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.review.decisions_model import DECISION, DecisionsModel
from quotebrowser.desktop.review.key_button import KeyButton
from quotebrowser.desktop.review.quote_sheet import QuoteSheet
from quotebrowser.desktop.theme import colours_of, columns, heading_font, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAction

    from quotebrowser.catalogue.rows import QuoteRow

BUTTONS_A_ROW = 4


class ReviewPane(QFrame):
    """`decision_chosen` gives the Decision of the list that one wants to go back to; Escape means `left`."""

    decision_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self.heading = QLabel(self.tr("Review"), self)
        self.heading.setFont(heading_font(self.font(), larger=1.2))
        self.about = QLabel(self)
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.about.setWordWrap(True)
        self.back = QToolButton(self)
        self.back.setAutoRaise(True)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the review has got"))
        self.bar.setFixedHeight(space(self, 0.4))
        self.progress = QLabel(self)
        self.accuracy = QLabel(self)
        self.accuracy.setWordWrap(True)
        self.sheet = QuoteSheet(self)
        self.done = EmptyPage(self)
        self.waiting = EmptyPage(self)
        self.waiting.say(self.tr("One moment"), self.tr("The quotes to review are looked up."))
        self.stack = QStackedWidget(self)
        for page in (self.waiting, self.sheet, self.done):
            self.stack.addWidget(page)
        self.offer = self._made_offer()
        self._buttons = QGridLayout()
        self._buttons.setSpacing(space(self, 0.3))
        self.decisions = DecisionsModel(self)
        self.list = QListView(self)
        self.list.setModel(self.decisions)
        self.list.setAccessibleName(self.tr("The last decisions"))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAlternatingRowColors(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.list.clicked.connect(self._go_back)
        self.list.activated.connect(self._go_back)
        self.setMinimumWidth(columns(self, 44))

    def _made_offer(self) -> QFrame:
        """The bar that offers the same speaker for the other quotes of a source."""
        offer = QFrame(self)
        offer.setAutoFillBackground(True)
        self.offer_words = QLabel(offer)
        self.offer_words.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_words.setWordWrap(True)
        self._offer_row = QHBoxLayout(offer)
        self._offer_row.setContentsMargins(*(space(self, 0.4) for _ in range(4)))
        self._offer_row.addWidget(self.offer_words, 1)
        offer.hide()
        return offer

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.back)
        title = QLabel(self.tr("Last decisions"), self)
        title.setFont(heading_font(self.font()))
        title.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.9), space(self, 0.5), space(self, 0.9), space(self, 0.6))
        column.setSpacing(space(self, 0.4))
        column.addLayout(top)
        column.addWidget(self.about)
        column.addWidget(self.bar)
        column.addWidget(self.progress)
        column.addWidget(self.accuracy)
        column.addSpacing(space(self, 0.4))
        column.addWidget(self.stack, 3)
        column.addWidget(self.offer)
        column.addLayout(self._buttons)
        column.addSpacing(space(self, 0.3))
        column.addWidget(title)
        column.addWidget(self.list, 1)
        self.list.setMinimumHeight(space(self, 4))
        self._colour_offer()

    def add_buttons(self, actions: Sequence[QAction], *, back: QAction, same: QAction) -> None:
        """Put a button for each action under the quote; `back` leaves the review, `same` takes the offer."""
        for number, action in enumerate(actions):
            self._buttons.addWidget(KeyButton(action, self), *divmod(number, BUTTONS_A_ROW))
        self.back.setDefaultAction(back)
        self.back.setAccessibleName(back.text().replace("&", ""))
        self._offer_row.addWidget(KeyButton(same, self.offer))

    def say_what(self, about: str) -> None:
        """Say which quotes are reviewed, and in which order."""
        self.about.setText(about)

    def wait(self) -> None:
        """Show that the queue is looked up."""
        self.stack.setCurrentWidget(self.waiting)
        self.offer_same("")

    def show_quote(self, row: QuoteRow) -> None:
        """Show the quote to decide about."""
        self.sheet.show_quote(row)
        self.stack.setCurrentWidget(self.sheet)

    def show_done(self, heading: str, text: str) -> None:
        """Show that nothing is left."""
        self.done.say(heading, text)
        self.stack.setCurrentWidget(self.done)

    def show_progress(self, decided: int, left: int, progress: str, accuracy: str) -> None:
        """Show how far the review has got."""
        self.bar.setRange(0, max(1, decided + left))
        self.bar.setValue(decided)
        self.progress.setText(progress)
        self.accuracy.setText(accuracy)
        self.accuracy.setVisible(bool(accuracy))

    def offer_same(self, words: str) -> None:
        """Offer the same speaker for other quotes; empty words offer nothing."""
        self.offer_words.setText(words)
        self.offer.setVisible(bool(words))

    def _go_back(self, index: QModelIndex) -> None:
        self.decision_chosen.emit(index.data(DECISION))

    def _colour_offer(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours_of(palette).notice))
        self.offer.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == event.Type.ApplicationPaletteChange:
            self._colour_offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
