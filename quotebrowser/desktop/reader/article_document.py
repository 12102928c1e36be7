"""Lays an article out for reading: headline, by-line, paragraphs, and every quote in its speaker's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from quotebrowser.desktop.library.wording import one_line
from quotebrowser.desktop.reader.marks import MarkedText, Part, marks_of
from quotebrowser.desktop.reader.offsets import OffsetMap
from quotebrowser.desktop.theme import NOBODY_APART, mixed, speaker_ink
from quotebrowser.records import ReviewStatus, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote
    from quotebrowser.desktop.reader.marks import Mark, Run
    from quotebrowser.desktop.theme import Colours

LINE_HEIGHT_PER_CENT = 145
TITLE_SIZE = 1.45

STAND_INS = {0xFEFF: "\u2060", 0xFFFE: "\ufffd"}
"""What is shown for the byte order marks, which Qt takes for no part of a text that begins with one."""


class ArticleDocument:
    """A QTextDocument of one article, and the way between its positions and the article's code points.

    Qt counts positions in UTF-16 units from the document's start, the article's text begins after headline and
    by-line, and every line end is one position in both.
    """

    def __init__(
        self,
        row: ArticleRow,
        quotes: list[PlacedQuote],
        document: QTextDocument,
        font: QFont,
        small_font: QFont,
        colours: Colours,
        apart: Mapping[int, int] = NOBODY_APART,
    ) -> None:
        self.row = row
        self.quotes = {placed.id: placed for placed in quotes}
        self.document = document
        self._text = row.article.text
        self._offsets = OffsetMap(self._text)
        self._marked = MarkedText(marks_of(quotes, len(self._text)))
        self._font = font
        self._small_font = small_font
        self._colours = colours
        self._apart = apart
        self._line = QFontMetricsF(font).height()
        self._formats: dict[tuple[tuple[Part, int | None, bool], ...], QTextCharFormat] = {}
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font)
        self._set_margins()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        self._write_heading(cursor)
        self._start = cursor.position()
        self._write_text(cursor)
        cursor.endEditBlock()

    def _set_margins(self) -> None:
        margins = QTextFrameFormat()
        margins.setLeftMargin(self._line * 1.1)
        margins.setRightMargin(self._line * 0.8)
        margins.setTopMargin(self._line * 0.7)
        margins.setBottomMargin(self._line * 2)
        self.document.rootFrame().setFrameFormat(margins)

    def _write_heading(self, cursor: QTextCursor) -> None:
        article = self.row.article
        block = QTextBlockFormat()
        block.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(self._line * 0.25)
        title = one_line(article.title)
        if title and not one_line(self._text[: 2 * len(title) + 20]).startswith(title):
            cursor.setBlockFormat(block)
            cursor.insertText(title, self._title_format())
            cursor.insertBlock(block)
        by_line = " · ".join(
            part
            for part in (
                QCoreApplication.translate("Reader", "by {author}").format(author=article.author)
                if article.author
                else "",
                article.outlet,
                article.date,
            )
            if part
        )
        if by_line:
            block.setBottomMargin(self._line * 0.9)
            cursor.setBlockFormat(block)
            small = QTextCharFormat()
            small.setFont(self._small_font)
            small.setForeground(QColor(self._colours.muted))
            cursor.insertText(by_line, small)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())

    def _title_format(self) -> QTextCharFormat:
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * TITLE_SIZE)
        font.setBold(True)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(self._colours.text))
        return form

    def _write_text(self, cursor: QTextCursor) -> None:
        plain = QTextCharFormat()
        plain.setFont(self._font)
        plain.setForeground(QColor(self._colours.text))
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(LINE_HEIGHT_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        # Where empty lines part the paragraphs, they are the distance; otherwise every line is a paragraph.
        parted = "\n\n" in self._text
        paragraph.setBottomMargin(0 if parted else self._line * 0.6)
        cursor.setBlockFormat(paragraph)
        text = self._text.translate(STAND_INS)
        written = 0
        for run in self._marked.runs:
            cursor.insertText(text[written : run.span.start], plain)
            cursor.insertText(run.span.of(text), self._dressed(plain, run))
            written = run.span.end
        cursor.insertText(text[written:], plain)
        if parted:
            self._shrink_empty_lines(paragraph)
        self._dress_title()

    def _dress_title(self) -> None:
        """Where the text begins with the article's title, let that look like one."""
        title = one_line(self.row.article.title)
        first = self.document.findBlock(self._start)
        while first.isValid() and not first.text().strip():
            first = first.next()
        if title and first.isValid() and one_line(first.text()) == title:
            heading = QTextCursor(first)
            heading.select(QTextCursor.SelectionType.BlockUnderCursor)
            heading.mergeCharFormat(self._title_format())

    def _shrink_empty_lines(self, paragraph: QTextBlockFormat) -> None:
        gap = QTextBlockFormat(paragraph)
        gap.setLineHeight(self._line * 0.6, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document.findBlock(self._start)
        while block.isValid():
            if not block.text():
                QTextCursor(block).setBlockFormat(gap)
            block = block.next()

    def _dressed(self, plain: QTextCharFormat, run: Run) -> QTextCharFormat:
        """The format of a stretch with marks: the nearest one has the last word."""
        looks = tuple((mark.part, self.quotes[mark.quote_id].person_id, self._struck(mark)) for mark in run.marks)
        if looks not in self._formats:
            form = QTextCharFormat(plain)
            for part, person_id, struck in reversed(looks):
                self._dress(form, part, speaker_ink(self._colours, person_id, self._apart), struck=struck)
            self._formats[looks] = form
        return self._formats[looks]

    def _struck(self, mark: Mark) -> bool:
        return mark.part is Part.CONTENT and self.quotes[mark.quote_id].status is ReviewStatus.REJECTED

    def _dress(self, form: QTextCharFormat, part: Part, ink: str, *, struck: bool) -> None:
        """Give a format the style of a part: content tinted and underlined, cue italic and dotted, source bold."""
        if part is Part.CONTENT:
            form.setBackground(QColor(mixed(ink, self._colours.base, self._colours.tint)))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(QColor(ink))
            form.setFontStrikeOut(struck)
        elif part is Part.CUE:
            form.setFontItalic(True)
            form.setForeground(QColor(ink))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(QColor(ink))
        else:
            form.setFontWeight(QFont.Weight.Bold)
            form.setForeground(QColor(ink))

    def position(self, offset: int) -> int:
        """The document's position of a code point offset of the article's text."""
        return self._start + self._offsets.to_units(offset)

    def quote_at(self, position: int) -> PlacedQuote | None:
        """The quote that the character at a position of the document belongs to."""
        units = position - self._start
        if not 0 <= units <= self._offsets.units:
            return None
        quote_id = self._marked.quote_at(self._offsets.to_code_points(units))
        return None if quote_id is None else self.quotes[quote_id]

    def spans_of(self, quote_id: int) -> list[Span]:
        """The spans of all parts of a quote, in the order of the text; none where it is not of this article."""
        placed = self.quotes.get(quote_id)
        if placed is None:
            return []
        spans = (*placed.quote.content, *placed.quote.cue, *placed.quote.source)
        return sorted(span for span in spans if span.end <= len(self._text))
