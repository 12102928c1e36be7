"""The card of the chosen quote: its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from quotebrowser.catalogue.rows import PlacedQuote
from quotebrowser.desktop.reader.quote_card import QuoteCard
from quotebrowser.records import Quote, QuoteKind, ReviewStatus, Span
from tests.desktop.driving import click

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

QUOTE = PlacedQuote(
    1, Quote((Span(0, 3),), QuoteKind.DIRECT), None, None, corrected=False, status=ReviewStatus.UNREVIEWED
)


@pytest.fixture
def card(window: QMainWindow) -> QuoteCard:
    centre = QWidget(window)
    column = QVBoxLayout(centre)
    made = QuoteCard(centre)
    column.addWidget(made)
    window.setCentralWidget(centre)
    window.resize(700, 300)
    return made


def test_without_a_quote_there_is_no_card(card: QuoteCard) -> None:
    card.show_quote(QUOTE)
    assert card.isVisible()
    card.show_quote(None)
    assert not card.isVisible()


def test_a_button_does_what_its_command_does(card: QuoteCard) -> None:
    done: list[str] = []
    accept = QAction("&Accept", card)
    accept.triggered.connect(lambda: done.append("accepted"))
    card.add_buttons([accept], [])
    card.show_quote(QUOTE)
    click(card.findChildren(QToolButton)[0], QPoint(4, 4))
    assert done == ["accepted"]


def test_what_is_there_only_where_possible_goes_when_it_is_not(card: QuoteCard) -> None:
    page = QAction("Page", card)
    card.add_buttons([], [page])
    card.show_quote(QUOTE)
    (button,) = card.findChildren(QToolButton)
    assert button.isVisible()
    page.setEnabled(False)
    assert not button.isVisible()


def test_texts_that_would_be_cut_off_are_left_out(card: QuoteCard, window: QMainWindow) -> None:
    card.add_buttons([QAction(f"Command number {n}", card) for n in range(4)], [])
    card.show_quote(QUOTE)
    window.resize(1200, 300)
    styles = {button.toolButtonStyle() for button in card.findChildren(QToolButton)}
    assert styles == {Qt.ToolButtonStyle.ToolButtonTextBesideIcon}
    window.resize(300, 300)
    styles = {button.toolButtonStyle() for button in card.findChildren(QToolButton)}
    assert styles == {Qt.ToolButtonStyle.ToolButtonIconOnly}
