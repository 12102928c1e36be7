"""The text one reads: shows an ArticleDocument, lights the chosen quote, and tells which quote is meant by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
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
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QToolTip, QWidget

from quotebrowser.desktop.reader.article_document import ArticleDocument
from quotebrowser.desktop.reader.telling import told
from quotebrowser.desktop.theme import NOBODY_APART, colours_of, mixed, reading_font, speaker_ink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote

WIDEST_LINE = 88
"""How long a line of the article is at most, in characters, margins included."""

FROM_THE_TOP = 0.3
"""How far down the window a quote is put when it is scrolled to, as a share of its height."""


class ArticleView(QTextEdit):
    """A read-only text; `quote_clicked` gives the id of the quote clicked, or of the one at the cursor on Return."""

    quote_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: ArticleDocument | None = None
        self._lit: int | None = None
        self._apart: Mapping[int, int] = NOBODY_APART
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

    @property
    def article_id(self) -> int | None:
        """The id of the article shown."""
        return self._article.row.id if self._article else None

    @property
    def lit(self) -> int | None:
        """The id of the quote that is lit."""
        return self._lit

    def placed(self, quote_id: int) -> PlacedQuote | None:
        """A quote of the article shown."""
        return self._article.quotes.get(quote_id) if self._article else None

    def show_article(self, row: ArticleRow, quotes: list[PlacedQuote]) -> None:
        """Show an article; where it is the one shown, the place in it stays."""
        same = self.article_id == row.id
        place = self.verticalScrollBar().value()
        self.setExtraSelections([])
        self._article = ArticleDocument(
            row,
            quotes,
            self.document(),
            reading_font(self.font()),
            self.font(),
            colours_of(self.palette()),
            self._apart,
        )
        self.setAccessibleDescription(row.article.title or row.article.id)
        if same:
            self._light()
            self.verticalScrollBar().setValue(place)
        else:
            self._lit = None
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_nothing(self) -> None:
        """Show no article."""
        self._article = None
        self._lit = None
        self.setExtraSelections([])
        self.document().clear()

    def light(self, quote_id: int) -> None:
        """Light a quote of the article and scroll to it where it is not in sight; one that is lit moves nothing."""
        was_lit = quote_id == self._lit
        self._lit = quote_id
        self._light()
        if not was_lit:
            self._scroll_to_lit()

    def _scroll_to_lit(self) -> None:
        """Scroll to the quote that is lit; before the view has its size that would be in vain, so it waits."""
        if self._article is None or self._lit is None or not self.isVisible():
            return
        spans = self._article.spans_of(self._lit)
        if spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._article.position(spans[0].start))
            self.setTextCursor(cursor)
            self._bring_into_sight(self._article.position(spans[0].start), self._article.position(spans[-1].end))

    def _light(self) -> None:
        article = self._article
        placed = article.quotes.get(self._lit) if article is not None and self._lit is not None else None
        if article is None or placed is None:
            self.setExtraSelections([])
            self.viewport().update()
            return
        colours = colours_of(self.palette())
        ground = mixed(speaker_ink(colours, placed.person_id, self._apart), colours.base, colours.lit)
        selections = []
        for span in article.spans_of(placed.id):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(article.position(span.start))
            selection.cursor.setPosition(article.position(span.end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(QColor(ground))
            form.setForeground(QColor(colours.text))
            selection.format = form
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    def _bring_into_sight(self, start: int, end: int) -> None:
        top, bottom = self._rect_at(start).top(), self._rect_at(end).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - round(height * FROM_THE_TOP))

    def _rect_at(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def _quote_under(self, point: QPoint) -> PlacedQuote | None:
        """The quote whose words lie under a point of the viewport."""
        if self._article is None:
            return None
        in_document = point.toPointF()
        in_document.setX(in_document.x() + self.horizontalScrollBar().value())
        in_document.setY(in_document.y() + self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(in_document, Qt.HitTestAccuracy.ExactHit)
        return self._article.quote_at(position) if position >= 0 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the bar beside the quote that is lit."""
        super().paintEvent(event)
        if self._article is None or self._lit is None or self._lit not in self._article.quotes:
            return
        colours = colours_of(self.palette())
        placed = self._article.quotes[self._lit]
        line = self.fontMetrics().height()
        painter = QPainter(self.viewport())
        for span in placed.quote.content:
            top = self._rect_at(self._article.position(span.start)).top()
            bottom = self._rect_at(self._article.position(span.end)).bottom()
            bar = QRect(line // 3, top, max(2, line // 5), bottom - top)
            painter.fillRect(bar, QColor(speaker_ink(colours, placed.person_id, self._apart)))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which quote was clicked; a click that ends a selection is none."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            placed = self._quote_under(event.position().toPoint())
            if placed is not None:
                self.quote_clicked.emit(placed.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click means a quote."""
        super().mouseMoveEvent(event)
        over = self._quote_under(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a quote."""
        placed = self._quote_under(event.pos())
        if placed is not None:
            self.quote_clicked.emit(placed.id)
        self.context_menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return for a click on the quote at the cursor."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._article is not None:
            placed = self._article.quote_at(self.textCursor().position())
            if placed is not None:
                self.quote_clicked.emit(placed.id)
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the key for copying while words of the article are selected; otherwise it copies the chosen quotes."""
        may_keep = event.type() == QEvent.Type.ShortcutOverride and self.textCursor().hasSelection()
        if may_keep and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read, however wide the window is."""
        widest = QFontMetrics(reading_font(self.font())).averageCharWidth() * WIDEST_LINE
        if event.size().width() > widest:
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(widest)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the quote that was lit before the view could be seen."""
        super().showEvent(event)
        self._scroll_to_lit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._lay_out_again()

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        if apart != self._apart:
            self._apart = apart
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        if self._article is not None:
            self.show_article(self._article.row, list(self._article.quotes.values()))
