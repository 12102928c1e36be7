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
from quotebrowser.desktop.reader.marks import MarkedText, marks_of
from quotebrowser.desktop.reader.offsets import OffsetMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote
    from quotebrowser.desktop.reader.dressing import Dressing, Look
    from quotebrowser.desktop.theme import Colours
    from quotebrowser.records import Span

LINE_HEIGHT_PER_CENT = 145
TITLE_SIZE = 1.45

STAND_INS = {0xFEFF: "\u2060", 0xFFFE: "\ufffd"}
"""What is shown for the byte order marks, which Qt takes for no part of a text that begins with one."""


class ArticleDocument:
    """A QTextDocument of one article, and the way between its positions and the article's code points.

    Qt counts positions in UTF-16 units from the document's start, the article's text begins after headline and
    by-line, and every line end is one position in both. Quotes are shown by `dress`, as often as they change.
    """

    def __init__(
        self,
        row: ArticleRow,
        document: QTextDocument,
        font: QFont,
        small_font: QFont,
        colours: Colours,
        left_margin: float = 0,
    ) -> None:
        self.row = row
        self.quotes: dict[int, PlacedQuote] = {}
        self.document = document
        self.text = row.article.text
        self._offsets = OffsetMap(self.text)
        self._marked = MarkedText(())
        self._dressing: Dressing | None = None
        self._worn: dict[Span, tuple[Look, ...]] = {}
        self._font = font
        self._small_font = small_font
        self._colours = colours
        self._line = QFontMetricsF(font).height()
        self._plain = QTextCharFormat()
        self._plain.setForeground(QColor(colours.text))
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font)
        self.set_margin(left_margin or self._line)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        self._write_heading(cursor)
        self._start = cursor.position()
        self._write_text(cursor)
        self._title_end = self._dress_title()
        cursor.endEditBlock()

    def set_margin(self, left: float) -> None:
        """Leave so much room at the left of the text."""
        if left == self.document.rootFrame().frameFormat().leftMargin():
            return  # setting it lays the whole text out anew
        margins = QTextFrameFormat()
        margins.setLeftMargin(left)
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
        if title and not one_line(self.text[: 2 * len(title) + 20]).startswith(title):
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
        form = QTextCharFormat(self._plain)
        form.setFont(font)
        return form

    def _write_text(self, cursor: QTextCursor) -> None:
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(LINE_HEIGHT_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        # Where empty lines part the paragraphs, they are the distance; otherwise every line is a paragraph.
        parted = "\n\n" in self.text
        paragraph.setBottomMargin(0 if parted else self._line * 0.6)
        cursor.setBlockFormat(paragraph)
        cursor.insertText(self.text.translate(STAND_INS), self._plain)
        if parted:
            self._shrink_empty_lines(paragraph)

    def _dress_title(self) -> int:
        """Where the text begins with the article's title, let that look like one; the offset at which it ends."""
        title = one_line(self.row.article.title)
        first = self.document.findBlock(self._start)
        while first.isValid() and not first.text().strip():
            first = first.next()
        if not (title and first.isValid() and one_line(first.text()) == title):
            return 0
        heading = QTextCursor(first)
        heading.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        heading.setCharFormat(self._title_format())
        return self._offsets.to_code_points(heading.position() - self._start)

    def _shrink_empty_lines(self, paragraph: QTextBlockFormat) -> None:
        gap = QTextBlockFormat(paragraph)
        gap.setLineHeight(self._line * 0.6, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document.findBlock(self._start)
        while block.isValid():
            if not block.text():
                QTextCursor(block).setBlockFormat(gap)
            block = block.next()

    def dress(self, quotes: Iterable[PlacedQuote], dressing: Dressing) -> None:
        """Show these quotes in this dress, no others; only what looks otherwise than before is touched."""
        before, self.quotes = self.quotes, {placed.id: placed for placed in quotes}
        if dressing == self._dressing and self._stand_as(before):
            changed = [quote_id for quote_id, placed in self.quotes.items() if placed is not before[quote_id]]
            runs, off = self._marked.runs_of(changed), []
        else:
            self._marked = MarkedText(marks_of(self.quotes.values(), len(self.text)))
            runs = self._marked.runs
            off = list(self._worn.keys() - {run.span for run in runs})
        wanted = {run.span: dressing.looks(run, self.quotes) for run in runs}
        on = [(span, looks) for span, looks in wanted.items() if self._worn.get(span) != looks]
        for span in off:
            del self._worn[span]
        self._worn |= wanted
        self._dressing = dressing
        self._put_on([*((span, ()) for span in off), *on], dressing)

    def _stand_as(self, before: dict[int, PlacedQuote]) -> bool:
        """Whether these quotes stand where those before stood, so that the text is cut as it was."""
        return self.quotes.keys() == before.keys() and all(
            placed is before[quote_id] or placed.quote == before[quote_id].quote
            for quote_id, placed in self.quotes.items()
        )

    def _put_on(self, stretches: Iterable[tuple[Span, tuple[Look, ...]]], dressing: Dressing) -> None:
        forms: dict[tuple[bool, tuple[Look, ...]], QTextCharFormat] = {}
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for span, looks in stretches:
            in_title = span.end <= self._title_end
            if (in_title, looks) not in forms:
                plain = self._title_format() if in_title else self._plain
                forms[in_title, looks] = dressing.dressed(plain, looks)
            cursor.setPosition(self.position(span.start))
            cursor.setPosition(self.position(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(forms[in_title, looks])
        cursor.endEditBlock()

    def position(self, offset: int) -> int:
        """The document's position of a code point offset of the article's text."""
        return self._start + self._offsets.to_units(offset)

    def offset(self, position: int) -> int:
        """The code point offset of a position of the document; above the text it is the text's beginning."""
        return self._offsets.to_code_points(min(max(position - self._start, 0), self._offsets.units))

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
        return sorted(span for span in spans if span.end <= len(self.text))
