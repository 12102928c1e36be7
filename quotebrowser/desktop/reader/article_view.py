"""The text one reads, as it is handled: quotes are clicked, their ends dragged, words selected, the wheel turned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from quotebrowser.desktop.reader.article_page import ArticlePage
from quotebrowser.desktop.reader.dragging import Drag, dragged
from quotebrowser.desktop.reader.handles import handle_at
from quotebrowser.desktop.reader.selection_bar import SelectionBar
from quotebrowser.desktop.reader.telling import told

WIDEST_LINE = 88
"""How long a line of the article is at most, in characters."""

FROM_THE_TOP = 0.3
"""How far down the window a quote is put when it is scrolled to, as a share of its height."""


class ArticleView(ArticlePage):
    """An ArticlePage with hands on it.

    `quote_clicked` gives the id of the quote clicked, or of the one at the cursor on Return; `end_dragged` the id of
    the quote whose end was dragged and the Place it then has; `words_selected` whether words are selected;
    `zoom_turned` 1 or -1 for a wheel turned with the key for zooming; `find_wanted` stands for the key for finding.
    """

    quote_clicked = Signal(object)
    end_dragged = Signal(object, object)
    words_selected = Signal(bool)
    zoom_turned = Signal(int)
    find_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: Drag | None = None
        self.accuracy_hint = ""
        """Where one reads what a confidence is worth."""
        self.viewport().setMouseTracking(True)
        self.context_menu = QMenu(self)
        self.selection_bar = SelectionBar(self.viewport())
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().valueChanged.connect(self.selection_bar.hide)

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
            self.show_otherwise(self._drag.place)
            return
        super().mouseMoveEvent(event)
        if handle_at(self._handles, point) is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            over = self.quote_under(point) is not None
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
            self.show_otherwise(None)
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self._offer_for_selection()
            return
        placed = self.quote_under(event.position().toPoint())
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
        placed = self.quote_under(event.pos())
        if placed is not None and not self.textCursor().hasSelection():
            self.quote_clicked.emit(placed.id)
        self.context_menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return for a click on the quote at the cursor, Escape for letting go, and the key for finding."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.show_otherwise(None)
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
            placed = self.quote_under(event.pos())
            if placed is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), told(placed, self.accuracy_hint), self.viewport())
            return True
        return super().viewportEvent(event)
