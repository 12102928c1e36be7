"""The text one reads: shows an ArticleDocument, lights the chosen quote, and lets its ends be moved by the mouse."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QToolTip, QWidget

from quotebrowser.desktop.reader.article_document import ArticleDocument
from quotebrowser.desktop.reader.dragging import Drag, dragged
from quotebrowser.desktop.reader.dressing import Dressing
from quotebrowser.desktop.reader.finding import Found
from quotebrowser.desktop.reader.handles import Handle, handle_at, handles_of, paint_handles
from quotebrowser.desktop.reader.light import ALL_LIT, Light
from quotebrowser.desktop.reader.margin import Margin
from quotebrowser.desktop.reader.selection_bar import SelectionBar
from quotebrowser.desktop.reader.telling import told
from quotebrowser.desktop.reader.words import snapped
from quotebrowser.desktop.theme import NOBODY_APART, colours_of, mixed, reading_font, speaker_ink
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote

WIDEST_LINE = 88
"""How long a line of the article is at most, in characters."""

FROM_THE_TOP = 0.3
"""How far down the window a quote is put when it is scrolled to, as a share of its height."""


class ArticleView(QTextEdit):
    """A read-only text with a margin for the speakers' names.

    `quote_clicked` gives the id of the quote clicked, or of the one at the cursor on Return; `end_dragged` the id of
    the quote whose end was dragged and the Place it then has; `words_selected` whether words are selected;
    `zoom_turned` 1 or -1 for a wheel turned with the key for zooming; `find_wanted` stands for the key for finding;
    `lit_changed` says that another quote is lit, or the same one stands otherwise.
    """

    quote_clicked = Signal(object)
    end_dragged = Signal(object, object)
    words_selected = Signal(bool)
    zoom_turned = Signal(int)
    find_wanted = Signal()
    lit_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: ArticleDocument | None = None
        self._quotes: list[PlacedQuote] = []
        self._lit: int | None = None
        self._light_falls = ALL_LIT
        self._apart: Mapping[int, int] = NOBODY_APART
        self._zoom = 100
        self._found = Found()
        self._drag: Drag | None = None
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
        self.viewport().setMouseTracking(True)
        self.context_menu = QMenu(self)
        self.selection_bar = SelectionBar(self.viewport())
        self.selectionChanged.connect(self._tell_selection)
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

    def _quote_under(self, point: QPoint) -> PlacedQuote | None:
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
            if self._drag is not None:
                spans = [*self._drag.place.content, *self._drag.place.cue, *self._drag.place.source]
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

    def _scrolled(self) -> None:
        self.selection_bar.hide()
        if self._found.spans:
            self._overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, the margin beside what is in sight, and the handles of the quote that is lit."""
        super().paintEvent(event)
        if self._article is None:
            return
        colours = colours_of(self.palette())
        self.margin.lay_out(self.sight(), self.rect_of, self.fontMetrics(), self._margin_width())
        dark = {placed.id for placed in self._quotes if not self._light_falls.falls_on(placed)}
        painter = QPainter(self.viewport())
        self.margin.paint(painter, self.font(), colours, self._apart, self._lit, dark)
        self._handles = self._handles_in_sight()
        placed = self.placed(self._lit)
        if placed is not None:
            paint_handles(painter, self._handles, speaker_ink(colours, placed.person_id, self._apart))
        painter.end()

    def _handles_in_sight(self) -> list[Handle]:
        placed = self.placed(self._lit)
        if placed is None or self._article is None:
            return []
        content = placed.quote.content if self._drag is None else self._drag.place.content
        length = len(self._article.text)
        return handles_of([span for span in content if span.end <= length], self.rect_of, self.fontMetrics().height())

    # Hands on it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the end of the chosen quote that is pressed; otherwise begin to select."""
        self.selection_bar.hide()
        handle = handle_at(self._handles, event.position().toPoint())
        placed = self.placed(self._lit)
        if event.button() == Qt.MouseButton.LeftButton and handle is not None and placed is not None:
            self._drag = Drag.of(placed, handle.number, handle.end)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag an end, or show by the pointer what a press would take or click."""
        point = event.position().toPoint()
        if self._drag is not None:
            freely = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._follow_beyond(point)
            self._drag = dragged(self._drag, self.text, self.offset_at(point), freely=freely)
            self._overlay()
            return
        super().mouseMoveEvent(event)
        if handle_at(self._handles, point) is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            over = self._quote_under(point) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def _follow_beyond(self, point: QPoint) -> None:
        """Scroll where an end is dragged past what is in sight."""
        bar, line = self.verticalScrollBar(), self.fontMetrics().height()
        if point.y() < 0:
            bar.setValue(bar.value() - line)
        elif point.y() > self.viewport().height():
            bar.setValue(bar.value() + line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of an end, tell which quote was clicked, or offer what selected words can be made."""
        drag, self._drag = self._drag, None
        if drag is not None:
            if drag.moved:
                self.end_dragged.emit(drag.quote_id, drag.place)
            self._overlay()
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self._offer_for_selection()
            return
        placed = self._quote_under(event.position().toPoint())
        if placed is not None:
            self.quote_clicked.emit(placed.id)

    def _tell_selection(self) -> None:
        selected = self.selected_words() is not None
        self.words_selected.emit(selected)
        if not selected:
            self.selection_bar.hide()

    def _offer_for_selection(self) -> None:
        if self.selected_words() is not None:
            self.selection_bar.offer(self.cursorRect())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a quote, or of the selected words."""
        self.selection_bar.hide()
        placed = self._quote_under(event.pos())
        if placed is not None and not self.textCursor().hasSelection():
            self.quote_clicked.emit(placed.id)
        self.context_menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return for a click on the quote at the cursor, Escape for letting go, and the key for finding."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self._overlay()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.find_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._article is not None:
            placed = self._article.quote_at(self.textCursor().position())
            if placed is not None:
                self.quote_clicked.emit(placed.id)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Offer what words can be made that were selected by keys, once the key that selects is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self._offer_for_selection()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the key for it is held, otherwise scroll."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.zoom_turned.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the key for finding, and that for copying while words are selected; otherwise it copies the quotes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy) and self.textCursor().hasSelection()
            if copies or event.matches(QKeySequence.StandardKey.Find):
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the quote that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            placed = self._quote_under(event.pos())
            if placed is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), told(placed), self.viewport())
            return True
        return super().viewportEvent(event)

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
