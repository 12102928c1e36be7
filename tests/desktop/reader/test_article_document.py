"""An article laid out: its text stands in the document as it is, and offsets lead to the right words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote
from quotebrowser.desktop.reader.article_document import STAND_INS, ArticleDocument
from quotebrowser.desktop.reader.dressing import Dressing, Look
from quotebrowser.desktop.reader.light import ALL_LIT, Light
from quotebrowser.desktop.theme import LIGHT, NOBODY_APART
from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Span

if TYPE_CHECKING:
    from quotebrowser.desktop.reader.marks import Run

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = "A quiet day 😀 in Norderlund.\n\n“We wait 😀,” said the mayor. It rained.\nThen “no more,” she said."


def laid_out(article: Article, quotes: list[PlacedQuote]) -> ArticleDocument:
    row = ArticleRow(1, article, "", "en", "")
    laid = ArticleDocument(row, QTextDocument(), QFont(), QFont(), LIGHT)
    laid.dress(quotes, Dressing(LIGHT, NOBODY_APART, ALL_LIT))
    return laid


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def mayors(text: str = TEXT) -> PlacedQuote:
    quote = Quote(
        (span_of(text, "“We wait 😀,”"), span_of(text, "“no more,”")),
        QuoteKind.DIRECT,
        (span_of(text, "said"),),
        (span_of(text, "the mayor"),),
    )
    return PlacedQuote(5, quote, 1, None, corrected=False, status=ReviewStatus.UNREVIEWED)


def words_at(laid: ArticleDocument, span: Span) -> str:
    cursor = QTextCursor(laid.document)
    cursor.setPosition(laid.position(span.start))
    cursor.setPosition(laid.position(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().translate(BLOCK_ENDS)


def format_at(laid: ArticleDocument, span: Span) -> QTextCharFormat:
    cursor = QTextCursor(laid.document)
    cursor.setPosition(laid.position(span.start) + 1)
    return cursor.charFormat()


def test_headline_and_by_line_stand_above_the_text() -> None:
    laid = laid_out(Article("a", TEXT, "Rain", "The Tidewater", "R. Mahler", "2031-04-02"), [])
    lines = laid.document.toPlainText().split("\n")
    assert lines[:3] == ["Rain", "by R. Mahler · The Tidewater · 2031-04-02", "A quiet day 😀 in Norderlund."]


def test_a_headline_that_the_text_begins_with_is_not_printed_twice() -> None:
    laid = laid_out(Article("a", f"Rain\n\n{TEXT}", "Rain"), [])
    assert laid.document.toPlainText().count("Rain\n") == 1


BLOCK_ENDS = str.maketrans(dict.fromkeys("\u2029\ufdd0\ufdd1", "\n"))
"""What Qt takes for the end of a paragraph: one position each, as a line end."""

letters = st.sampled_from("ab 😀\n“”é\u0301ש𝔘\u2028\u2029\x00") | st.characters(exclude_categories=["Cs"])


@given(st.text(letters.filter(lambda letter: letter != "\r"), max_size=60), st.data())
def test_every_stretch_of_the_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    laid = laid_out(Article("a", text, "Rain 😀", "The Tidewater"), [])
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(min(start + 1, len(text)), len(text)))
    if start < end:
        assert words_at(laid, Span(start, end)) == text[start:end].translate(BLOCK_ENDS | STAND_INS)


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_moves_no_quote(mark: str) -> None:
    text = f"{mark}{TEXT}"
    start = text.index("no more")
    assert words_at(laid_out(Article("a", text), []), Span(start, start + 7)) == "no more"


def test_words_cue_and_source_differ_by_more_than_colour() -> None:
    laid = laid_out(Article("a", TEXT), [mayors()])
    content = format_at(laid, mayors().quote.content[0])
    cue = format_at(laid, mayors().quote.cue[0])
    source = format_at(laid, mayors().quote.source[0])
    assert content.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert cue.fontItalic()
    assert cue.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert source.fontWeight() == QFont.Weight.Bold


def test_a_rejected_quote_is_struck_out() -> None:
    rejected = replace(mayors(), status=ReviewStatus.REJECTED)
    assert format_at(laid_out(Article("a", TEXT), [rejected]), mayors().quote.content[0]).fontStrikeOut()


def test_the_quote_at_a_position_is_found_past_headline_and_astral_characters() -> None:
    laid = laid_out(Article("a", TEXT, "Rain 😀"), [mayors()])
    inside = laid.position(TEXT.index("no more"))
    found = laid.quote_at(inside)
    assert found is not None
    assert found.id == 5
    assert laid.quote_at(laid.position(TEXT.index("It rained"))) is None
    assert laid.quote_at(0) is None


def test_the_spans_of_a_quote_come_in_the_order_of_the_text() -> None:
    laid = laid_out(Article("a", TEXT), [mayors()])
    assert [span.of(TEXT) for span in laid.spans_of(5)] == ["“We wait 😀,”", "said", "the mayor", "“no more,”"]
    assert laid.spans_of(6) == []


def test_an_empty_article_is_laid_out_too() -> None:
    assert laid_out(Article("a", ""), []).quote_at(0) is None


def test_a_quote_in_the_dark_keeps_only_a_dotted_line() -> None:
    laid = laid_out(Article("a", TEXT), [mayors()])
    laid.dress([mayors()], Dressing(LIGHT, NOBODY_APART, Light(one_speaker=True, person_id=99)))
    content = format_at(laid, mayors().quote.content[0])
    assert content.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert content.background() == QTextCharFormat().background()
    assert format_at(laid, mayors().quote.source[0]).fontWeight() != QFont.Weight.Bold


def test_where_one_quote_is_decided_nothing_else_of_the_text_is_touched() -> None:
    said = span_of(TEXT, "rained")
    other = replace(mayors(), id=6, quote=Quote((said,), QuoteKind.INDIRECT))
    laid = laid_out(Article("a", TEXT), [mayors(), other])
    touched: list[tuple[int, int]] = []
    laid.document.documentLayout()  # without one a document tells of no change
    laid.document.contentsChange.connect(lambda place, _before, length: touched.append((place, place + length)))
    decided = replace(other, status=ReviewStatus.REJECTED)
    laid.dress([mayors(), decided], Dressing(LIGHT, NOBODY_APART, ALL_LIT))
    assert touched == [(laid.position(said.start), laid.position(said.end))]
    assert format_at(laid, said).fontStrikeOut()
    assert not format_at(laid, mayors().quote.content[0]).fontStrikeOut()


def test_where_one_quote_is_decided_no_other_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    other = replace(mayors(), id=6, quote=Quote((span_of(TEXT, "rained"),), QuoteKind.INDIRECT))
    mayor = mayors()
    laid = laid_out(Article("a", TEXT), [mayor, other])
    looked_at: list[int] = []
    looks = Dressing.looks

    def counted(dressing: Dressing, run: Run, quotes: dict[int, PlacedQuote]) -> tuple[Look, ...]:
        looked_at.extend(mark.quote_id for mark in run.marks)
        return looks(dressing, run, quotes)

    monkeypatch.setattr(Dressing, "looks", counted)
    laid.dress([mayor, replace(other, status=ReviewStatus.ACCEPTED)], Dressing(LIGHT, NOBODY_APART, ALL_LIT))
    assert looked_at == [6]


def test_a_quote_that_moved_leaves_nothing_behind() -> None:
    laid = laid_out(Article("a", TEXT), [mayors()])
    shorter = replace(mayors(), quote=replace(mayors().quote, content=(span_of(TEXT, "no more"),)))
    laid.dress([shorter], Dressing(LIGHT, NOBODY_APART, ALL_LIT))
    assert not format_at(laid, span_of(TEXT, "We wait")).fontUnderline()
    assert format_at(laid, span_of(TEXT, "no more")).fontUnderline()
