"""How the palette shows a command: its title and keys, and below its menu, or why it cannot be carried out now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quotebrowser.desktop.palette.finding import Entry
from quotebrowser.desktop.palette.model import ENTRY
from quotebrowser.desktop.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QPalette

OFF_SIGN = "⊘"
"""What stands before the reason, so that a command that is off is told without colour."""

LINES = 2.7
"""How high an entry is, in lines of its font."""


class EntryDelegate(QStyledItemDelegate):
    """Paints one command in two lines."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one item."""
        entry = index.data(ENTRY)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if isinstance(entry, Entry):
            self._paint_entry(painter, option, entry)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        palette: QPalette = option.palette
        metrics: QFontMetrics = option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(palette)
        edge = metrics.horizontalAdvance("n")
        whole: QRect = option.rect.adjusted(edge, 0, -edge, 0)
        middle, half = whole.center().y(), metrics.height()
        upper = QRect(whole.left(), middle - half, whole.width(), half)
        lower = QRect(whole.left(), middle, whole.width(), half)
        faint = colours.highlighted_text if chosen else colours.muted
        ink = faint if entry.why_off else colours.highlighted_text if chosen else colours.text
        below = f"{OFF_SIGN} {entry.why_off}" if entry.why_off else entry.menu
        keys = metrics.horizontalAdvance(entry.keys)
        painter.save()
        painter.setPen(QColor(ink))
        painter.drawText(upper, _LEFT, metrics.elidedText(entry.title, _ELIDED, upper.width() - keys - edge))
        painter.setPen(QColor(faint))
        painter.drawText(upper, _RIGHT, entry.keys)
        painter.setFont(_small(option.font))
        painter.drawText(lower, _LEFT, painter.fontMetrics().elidedText(below, _ELIDED, lower.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """How large an item is."""
        metrics: QFontMetrics = option.fontMetrics
        return QSize(super().sizeHint(option, index).width(), round(metrics.height() * LINES))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDED = Qt.TextElideMode.ElideRight


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
