"""The article one reads: scrolled to the chosen quote, which is lit, and telling about what is pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip

from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote
from quotebrowser.desktop.reader.article_view import ArticleView
from quotebrowser.desktop.theme import DARK, LIGHT, palette_of
from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Span, Speaker, SpeakerKind
from tests.desktop.driving import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FILLER = "The ferry left at nine 😀 and came back at noon, as it does on every other day of the week.\n\n"
TEXT = f"“We wait,” said the mayor.\n\n{FILLER * 60}“No more,” the mayor added."
MAYOR = Speaker("Ilse Quandt", SpeakerKind.PERSON)


def placed(quote_id: int, words: str, cue: str) -> PlacedQuote:
    start, at = TEXT.index(words), TEXT.index(cue)
    quote = Quote(
        (Span(start, start + len(words)),), QuoteKind.DIRECT, (Span(at, at + len(cue)),), (), MAYOR, 0.9, "she is near"
    )
    return PlacedQuote(quote_id, quote, 1, MAYOR, corrected=False, status=ReviewStatus.UNREVIEWED)


FIRST, LAST = placed(2**40, "“We wait,”", "said"), placed(2, "“No more,”", "added")


@pytest.fixture
def view(window: QMainWindow, qtbot: QtBot) -> ArticleView:
    made = ArticleView(window)
    made.setPalette(palette_of(LIGHT))
    window.setCentralWidget(made)
    window.resize(500, 400)
    made.show_article(ArticleRow(1, Article("a", TEXT, "Pier"), "", "en", ""), [FIRST, LAST])
    qtbot.waitExposed(window)
    return made


def point_of(view: ArticleView, words: str) -> QPoint:
    cursor = view.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    return view.cursorRect(cursor).center()


def test_a_quote_out_of_sight_is_scrolled_to(view: ArticleView) -> None:
    assert not view.viewport().rect().contains(point_of(view, "No more"))
    view.light(LAST.id)
    assert view.viewport().rect().contains(point_of(view, "No more"))


def test_a_quote_in_sight_moves_nothing(view: ArticleView) -> None:
    view.light(FIRST.id)
    assert view.verticalScrollBar().value() == 0


def test_words_and_cue_of_the_chosen_quote_are_lit(view: ArticleView) -> None:
    view.light(LAST.id)
    lit = [selection.cursor.selectedText() for selection in view.extraSelections()]
    assert lit == ["“No more,”", "added"]


def test_a_click_gives_the_quote_with_an_id_of_any_size(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.quote_clicked) as clicked:
        click(view.viewport(), point_of(view, "We wait"))
    assert clicked.args == [FIRST.id]


def test_a_click_beside_every_quote_gives_none(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.quote_clicked):
        click(view.viewport(), point_of(view, "ferry left"))
        click(view.viewport(), QPoint(view.viewport().width() - 2, point_of(view, "We wait").y()))


def test_return_at_the_cursor_is_as_good_as_a_click(view: ArticleView, qtbot: QtBot) -> None:
    view.setTextCursor(QTextCursor(view.document().find("said")))
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionStart())
    view.setTextCursor(cursor)
    with qtbot.waitSignal(view.quote_clicked) as clicked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == [FIRST.id]


def test_pointing_at_a_quote_tells_who_how_sure_and_why(view: ArticleView, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []  # the offscreen platform cannot raise a tool tip's window
    monkeypatch.setattr(QToolTip, "showText", lambda _point, text, _widget: shown.append(text))
    for words in ("We wait", "ferry left"):
        point = point_of(view, words)
        pointed = QHelpEvent(QHelpEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), pointed)
    assert [text.split("\n")[:3] for text in shown] == [["● Ilse Quandt", "almost certain, 90%", "she is near"]]


def test_the_same_article_shown_again_keeps_its_place_and_its_light(view: ArticleView) -> None:
    view.light(LAST.id)
    place = view.verticalScrollBar().value()
    view.show_article(ArticleRow(1, Article("a", TEXT, "Pier"), "", "en", ""), [LAST])
    assert view.verticalScrollBar().value() == place
    assert [selection.cursor.selectedText() for selection in view.extraSelections()] == ["“No more,”", "added"]


def test_the_article_follows_a_change_of_look(view: ArticleView) -> None:
    view.setPalette(palette_of(DARK))
    cursor = view.document().find("ferry left")
    assert cursor.charFormat().foreground().color().name() == DARK.text
    assert view.palette().color(QPalette.ColorRole.Base).name() == DARK.base


def test_nothing_is_fetched_for_an_article(view: ArticleView) -> None:
    view.show_article(ArticleRow(2, Article("b", "<img src='https://example.org/x.png'> & more"), "", "en", ""), [])
    assert "<img src=" in view.toPlainText()


def test_lines_stay_short_enough_to_be_read_in_a_wide_window(view: ArticleView, window: QMainWindow) -> None:
    window.resize(500, 400)
    assert view.document().textWidth() == pytest.approx(view.viewport().width(), abs=1)
    window.resize(3000, 400)
    assert view.document().textWidth() < 1500 < view.viewport().width()


def test_a_quote_that_is_lit_already_is_not_scrolled_to_again(view: ArticleView) -> None:
    view.light(LAST.id)
    view.verticalScrollBar().setValue(0)
    view.light(LAST.id)
    assert view.verticalScrollBar().value() == 0
