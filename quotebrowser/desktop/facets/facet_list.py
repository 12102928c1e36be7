"""The list of a facet's values: painted with signs and counts, clicked or gone through by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from quotebrowser.desktop.facets.choosing import Choice
from quotebrowser.desktop.facets.items import FacetItem
from quotebrowser.desktop.facets.model import ARTICLE, CHOICE, ITEM
from quotebrowser.desktop.theme import NOBODY_APART, Colours, colours_of, speaker_ink

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAME_SHARE = 0.6
"""The most of a row that a name takes where the title of an article stands beside it, to tell it from one like it."""

CHOICE_SIGNS = {Choice.NEITHER: "", Choice.INCLUDED: "+", Choice.EXCLUDED: "−"}
"""The sign that says what is asked of a value, so that it is told without colour."""

ROW_LINES = 1.6


class FacetDelegate(QStyledItemDelegate):
    """Paints a value: what is asked of it, its sign, the name, the count at the right.

    Between speakers alike in name stands the title of the article that each is known in.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.apart: Mapping[int, int] = NOBODY_APART

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        item = index.data(ITEM)
        if not isinstance(item, FacetItem):
            return
        choice = Choice(index.data(CHOICE))  # Qt hands over the plain text
        colours = colours_of(option.palette)
        painter.save()
        if choice is Choice.INCLUDED:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        self._paint_words(painter, option, item, choice, index.data(ARTICLE))
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, item: FacetItem, choice: Choice, article: str
    ) -> None:
        colours = colours_of(option.palette)
        metrics: QFontMetrics = option.fontMetrics
        rect: QRect = option.rect
        edge, middle = metrics.horizontalAdvance("n"), Qt.AlignmentFlag.AlignVCenter
        ink, quiet = _inks(colours, choice)
        count = "" if item.quotes is None else f"{item.quotes:,}"
        count_width = metrics.horizontalAdvance(count)
        left = edge // 2
        painter.setPen(QColor(ink))
        painter.drawText(rect.adjusted(left, 0, 0, 0), middle, CHOICE_SIGNS[choice])
        left += metrics.horizontalAdvance("+ ")
        if item.sign:
            painter.setPen(
                QColor(speaker_ink(colours, item.person_id, self.apart) if item.person_id is not None else quiet)
            )
            painter.drawText(rect.adjusted(left, 0, 0, 0), middle, item.sign)
            left += metrics.horizontalAdvance("▣ ") + edge // 2
        name_rect = rect.adjusted(left, 0, -(2 * edge + count_width), 0)
        most = round(name_rect.width() * NAME_SHARE) if article else name_rect.width()
        name = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, most)
        painter.setPen(QColor(ink))
        painter.setFont(_struck(option.font, choice))
        painter.drawText(name_rect, middle, name)
        painter.setFont(option.font)
        painter.setPen(QColor(quiet))
        if article:
            rest = name_rect.adjusted(metrics.horizontalAdvance(f"{name} "), 0, 0, 0)
            title = metrics.elidedText(f"· {article}", Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, middle, title)
        painter.drawText(rect.adjusted(0, 0, -edge, 0), middle | Qt.AlignmentFlag.AlignRight, count)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """How large a row is."""
        metrics: QFontMetrics = option.fontMetrics
        return QSize(metrics.averageCharWidth() * 10, round(metrics.height() * ROW_LINES))


def _inks(colours: Colours, choice: Choice) -> tuple[str, str]:
    """The ink of the name, and that of what stands around it."""
    if choice is Choice.INCLUDED:
        return colours.highlighted_text, colours.highlighted_text
    return (colours.muted if choice is Choice.EXCLUDED else colours.text), colours.muted


def _struck(font: QFont, choice: Choice) -> QFont:
    if choice is not Choice.EXCLUDED:
        return font
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck


class FacetList(QListView):
    """`pressed_on` gives a value that was clicked, or asked for by Return or Space, and whether beside the others."""

    pressed_on = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delegate = FacetDelegate(self)
        self.setItemDelegate(self.delegate)
        self._pressed = QPersistentModelIndex()

    def dataChanged(
        self,
        top_left: QModelIndex | QPersistentModelIndex,
        bottom_right: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint what is asked of the values anew; a QListView would also lay out all of them, and ask for each."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down."""
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with the left button on one value; with Ctrl beside the others."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._pressed == index:
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.pressed_on.emit(index.data(ITEM).value, beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses the current value beside the others, Return it alone."""
        index = self.currentIndex()
        if index.isValid() and event.key() in _KEYS:
            self.pressed_on.emit(index.data(ITEM).value, event.key() == Qt.Key.Key_Space)
            event.accept()
        else:
            super().keyPressEvent(event)

    def row_height(self) -> int:
        """The height of one row."""
        return round(self.fontMetrics().height() * ROW_LINES)


_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
