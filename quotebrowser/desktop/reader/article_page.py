"""The text one reads, as it is shown: an ArticleDocument with its margin, the chosen quote lit, found words marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from quotebrowser.desktop.reader.article_document import ArticleDocument
from quotebrowser.desktop.reader.dressing import Dressing
from quotebrowser.desktop.reader.finding import Found
from quotebrowser.desktop.reader.handles import Handle, handles_of, paint_handles
from quotebrowser.desktop.reader.light import ALL_LIT, Light
from quotebrowser.desktop.reader.margin import Margin
from quotebrowser.desktop.reader.words import snapped
from quotebrowser.desktop.theme import NOBODY_APART, colours_of, mixed, reading_font, speaker_ink
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quotebrowser.catalogue.placing import Place
    from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote

WIDEST_LINE = 88
"""How long a line of the article is at most, in characters."""

FROM_THE_TOP = 0.3
"""How far down the window a quote is put when it is scrolled to, as a share of its height."""


class ArticlePage(QTextEdit):
    """A read-only text with a margin for the speakers' names.

    `lit_changed` says that another quote is lit, or the same one stands otherwise.
    """

    lit_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: ArticleDocument | None = None
        self._quotes: list[PlacedQuote] = []
        self._lit: int | None = None
        self._light_falls = ALL_LIT
        self._dark: set[int] = set()
        self._apart: Mapping[int, int] = NOBODY_APART
        self._zoom = 100
        self._found = Found()
        self._otherwise: Place | None = None
        self._handles: list[Handle] = []
        self.margin = Margin()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Article"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    @property
    def article_id(self) -> int | None:
        """The id of the article shown."""
        return self._article.row.id if self._article else None

    @property
    def text(self) -> str:
        """The text of the article shown."""
        return self._article.text if self._article else ""

    @property
    def lit(self) -> int | None:
        """The id of the quote that is lit."""
        return self._lit

    @property
    def quotes(self) -> list[PlacedQuote]:
        """The quotes of the article shown, in the order of the text."""
        return self._quotes

    def placed(self, quote_id: int | None) -> PlacedQuote | None:
        """A quote of the article shown."""
        return self._article.quotes.get(quote_id) if self._article and quote_id is not None else None

    def show_article(self, row: ArticleRow, quotes: list[PlacedQuote]) -> None:
        """Show an article; where it is the one shown, the place in it stays."""
        self._quotes = sorted(quotes, key=lambda placed: placed.quote.content[0].start)
        if self._article is not None and self._article.row == row:
            self._dress()
            return
        same = self.article_id == row.id
        self._lay_out(row)
        self.setAccessibleDescription(row.article.title or row.article.id)
        if not same:
            self._lit = None
            self._found = Found()
        self._dress()
        if not same:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_nothing(self) -> None:
        """Show no article."""
        self._article = None
        self._lit = None
        self._quotes = []
        self._found = Found()
        self.setExtraSelections([])
        self.document().clear()
        self.lit_changed.emit()

    def use_light(self, light: Light) -> None:
        """Show only these quotes in their colours; the others stay, in the dark."""
        self._light_falls = light
        self._dress()

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        self._apart = apart
        self._dress()

    def zoom_to(self, per_cent: int) -> None:
        """Show the text so large, beside the size that is set for reading."""
        if per_cent != self._zoom:
            self._zoom = per_cent
            self._lay_out_again()

    def _lay_out(self, row: ArticleRow) -> None:
        self.setExtraSelections([])
        self.margin.show(self._quotes, len(row.article.text))
        self._article = ArticleDocument(
            row, self.document(), self._font(), self.font(), colours_of(self.palette()), self._margin_width()
        )

    def _font(self) -> QFont:
        font = reading_font(self.font())
        font.setPointSizeF(font.pointSizeF() * self._zoom / 100)
        return font

    def _lay_out_again(self) -> None:
        if self._article is not None:
            top = self.sight().start
            self._lay_out(self._article.row)
            self._fit(self.viewport().width())
            self._dress()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.rect_of(top).top())

    def _dress(self) -> None:
        if self._article is None:
            return
        self._dark = {placed.id for placed in self._quotes if not self._light_falls.falls_on(placed)}
        self._article.dress(self._quotes, Dressing(colours_of(self.palette()), self._apart, self._light_falls))
        self.margin.show(self._quotes, len(self._article.text))
        self._article.set_margin(self._margin_width())
        self._overlay()
        self.lit_changed.emit()

    # Where things stand

    def rect_of(self, offset: int) -> QRect:
        """Where the place before a code point of the text is in the view."""
        if self._article is None:
            return QRect()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._article.position(offset))
        return self.cursorRect(cursor)

    def _position_at(self, point: QPoint, accuracy: Qt.HitTestAccuracy) -> int:
        in_document = point.toPointF()
        in_document.setX(in_document.x() + self.horizontalScrollBar().value())
        in_document.setY(in_document.y() + self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(in_document, accuracy)

    def offset_at(self, point: QPoint) -> int:
        """The code point of the text that is nearest to a point of the view."""
        if self._article is None:
            return 0
        return self._article.offset(self._position_at(point, Qt.HitTestAccuracy.FuzzyHit))

    def sight(self) -> Span:
        """What of the text is in sight, a code point at least."""
        height = self.viewport().height()
        start = self.offset_at(QPoint(0, 0))
        return Span(start, max(start, self.offset_at(QPoint(self.viewport().width(), height))) + 1)

    def cursor_offset(self) -> int:
        """The code point of the text before which the cursor stands."""
        return self._article.offset(self.textCursor().position()) if self._article else 0

    def selected_words(self) -> Span | None:
        """The whole words that are selected, None where none are."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        start, end = self._article.offset(cursor.selectionStart()), self._article.offset(cursor.selectionEnd())
        return snapped(self.text, start, end)

    def forget_selection(self) -> None:
        """Select nothing any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def quote_under(self, point: QPoint) -> PlacedQuote | None:
        """The quote whose words, stripe or name lie under a point of the viewport."""
        if self._article is None:
            return None
        if point.x() < self._margin_width():
            return self.placed(self.margin.quote_at(point))
        position = self._position_at(point, Qt.HitTestAccuracy.ExactHit)
        return self._article.quote_at(position) if position >= 0 else None

    def neighbour(self, by: int) -> int | None:
        """The id of the next lit quote after the chosen one, or after the cursor, or of the one before."""
        lit = [placed for placed in self._quotes if self._light_falls.falls_on(placed)]
        chosen = self.placed(self._lit)
        at = chosen.quote.content[0].start if chosen is not None else self.cursor_offset() - (by > 0)
        starts = [placed.quote.content[0].start for placed in lit]
        number = bisect_right(starts, at) if by > 0 else bisect_left(starts, at) - 1
        return lit[number].id if 0 <= number < len(lit) else None

    # What is lit

    def light(self, quote_id: int) -> None:
        """Light a quote of the article and scroll to it where it is not in sight; one that is lit moves nothing."""
        was_lit = quote_id == self._lit
        self._lit = quote_id
        self._overlay()
        if not was_lit:
            self._scroll_to_lit()
            self.lit_changed.emit()

    def _scroll_to_lit(self) -> None:
        """Scroll to the quote that is lit; before the view has its size that would be in vain, so it waits."""
        if self._article is None or self._lit is None or not self.isVisible():
            return
        spans = self._article.spans_of(self._lit)
        if spans:
            self._go_to(Span(spans[0].start, spans[-1].end))

    def _go_to(self, span: Span) -> None:
        if self._article is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._article.position(span.start))
        self.setTextCursor(cursor)
        top, bottom = self.rect_of(span.start).top(), self.rect_of(span.end).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - round(height * FROM_THE_TOP))

    def show_found(self, found: Found, *, go_there: bool = True) -> None:
        """Mark the places that were found, and go to the one that is looked at."""
        self._found = found
        if found.place is not None and go_there:
            self._go_to(found.place)
        self._overlay()

    def _overlay(self) -> None:
        """Lay the light of the chosen quote, and the marks of what was found in sight, over the text."""
        selections: list[QTextEdit.ExtraSelection] = []
        colours = colours_of(self.palette())
        placed = self.placed(self._lit)
        if self._article is not None and placed is not None:
            ground = mixed(speaker_ink(colours, placed.person_id, self._apart), colours.base, colours.lit)
            spans = self._article.spans_of(placed.id)
            if self._otherwise is not None:
                spans = [*self._otherwise.content, *self._otherwise.cue, *self._otherwise.source]
            selections += self._selected(spans, ground, colours.text)
        if self._found.spans:
            selections += self._selected(self._found.within(self.sight()), colours.found, colours.text)
        if self._found.place is not None:
            selections += self._selected([self._found.place], colours.accent, colours.accent_text)
        self.setExtraSelections(selections)
        self.viewport().update()

    def _selected(self, spans: Iterable[Span], ground: str, ink: str) -> list[QTextEdit.ExtraSelection]:
        selections: list[QTextEdit.ExtraSelection] = []
        article = self._article
        if article is None:
            return selections
        for span in spans:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(article.position(span.start))
            selection.cursor.setPosition(article.position(span.end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(QColor(ground))
            form.setForeground(QColor(ink))
            selection.format = form
            selections.append(selection)
        return selections

    def show_otherwise(self, place: Place | None) -> None:
        """Show the quote that is lit where it would stand if it were changed so; None where it stands."""
        self._otherwise = place
        self._overlay()

    def _scrolled(self) -> None:
        if self._found.spans:
            self._overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, the margin beside what is in sight, and the handles of the quote that is lit."""
        super().paintEvent(event)
        if self._article is None:
            return
        colours = colours_of(self.palette())
        self.margin.lay_out(self.sight(), self.rect_of, self.fontMetrics(), self._margin_width())
        painter = QPainter(self.viewport())
        self.margin.paint(painter, self.font(), colours, self._apart, self._lit, self._dark)
        self._handles = self._handles_in_sight()
        placed = self.placed(self._lit)
        if placed is not None:
            paint_handles(painter, self._handles, speaker_ink(colours, placed.person_id, self._apart))
        painter.end()

    def _handles_in_sight(self) -> list[Handle]:
        placed = self.placed(self._lit)
        if placed is None or self._article is None:
            return []
        content = placed.quote.content if self._otherwise is None else self._otherwise.content
        length = len(self._article.text)
        return handles_of([span for span in content if span.end <= length], self.rect_of, self.fontMetrics().height())

    # Size and look

    def _margin_width(self) -> int:
        return self.margin.width(self.fontMetrics(), self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read, however wide the window is."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        margin = self._margin_width()
        widest = QFontMetrics(self._font()).averageCharWidth() * WIDEST_LINE + margin
        if width > widest:
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(widest)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        if self._article is not None:
            self._article.set_margin(margin)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the quote that was lit before the view could be seen."""
        super().showEvent(event)
        self._scroll_to_lit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._lay_out_again()
