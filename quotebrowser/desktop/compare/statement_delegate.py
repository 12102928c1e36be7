"""Paints the cells of speakers side by side: whole quotes on their speakers' tints, headings, and what leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.compare.side_model import MORE, SOURCE
from quotebrowser.desktop.library.quotes_model import ROW
from quotebrowser.desktop.theme import NOBODY_APART, colours_of, heading_font, mixed, speaker_ink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


def laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    """A text broken into lines of this width, in the direction that its first letters have."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """How high the lines of a text are together."""
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


class StatementDelegate(QStyledItemDelegate):
    """Shows a whole quote with where it stands, a heading in bold over all columns, and how many more there are."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._table = parent
        self.apart: Mapping[int, int] = NOBODY_APART

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        row = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if isinstance(row, QuoteRow):
            self._paint_quote(painter, option, index, row, chosen=chosen)
        elif index.data(Qt.ItemDataRole.DisplayRole):
            self._paint_line(painter, option, index, chosen=chosen)
        painter.restore()

    def _paint_quote(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        row: QuoteRow,
        *,
        chosen: bool,
    ) -> None:
        air = _air(option)
        colours = colours_of(option.palette)
        ink = speaker_ink(colours, row.person_id, self.apart)
        card = option.rect.adjusted(air // 2, air // 4, -air // 2, -air // 4)
        painter.fillRect(card, QColor(mixed(ink, colours.base, colours.lit if chosen else colours.tint)))
        painter.fillRect(QRect(card.left(), card.top(), max(2, air // 3), card.height()), QColor(ink))
        words, source = self._layouts(index, air)
        painter.setPen(QColor(colours.text))
        place = QPointF(card.left() + air + air // 3, card.top() + air // 2)
        words.draw(painter, place)
        if source is not None:
            painter.setPen(QColor(colours.text if chosen else colours.muted))
            source.draw(painter, place + QPointF(0, height_of(words) + air // 3))

    def _paint_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        leads_on = index.data(MORE) is not None
        colours = colours_of(option.palette)
        font = QFont(option.font) if leads_on else heading_font(option.font)
        font.setUnderline(leads_on)
        if chosen:
            painter.fillRect(option.rect, QColor(colours.highlight))
        painter.setFont(font)
        painter.setPen(QColor(colours.highlighted_text if chosen else colours.accent if leads_on else colours.text))
        air = _air(option)
        rect = option.rect.adjusted(air // 2, 0, -air // 2, -air // 4)
        text = QFontMetrics(font).elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, rect.width()
        )
        vertical = Qt.AlignmentFlag.AlignVCenter if leads_on else Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, vertical | Qt.AlignmentFlag.AlignLeft, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of all lines of a quote at the width of its column, with air around them."""
        air = _air(option)
        width = self._table.columnWidth(index.column())
        if not isinstance(index.data(ROW), QuoteRow):
            return QSize(width, round(option.fontMetrics.height() * 1.9))
        words, source = self._layouts(index, air)
        height = height_of(words) + (height_of(source) + air // 3 if source is not None else 0)
        return QSize(width, round(height) + 2 * air)

    def _layouts(self, index: QModelIndex | QPersistentModelIndex, air: int) -> tuple[QTextLayout, QTextLayout | None]:
        """Of one width for measuring and for painting: a pixel less may mean a line more."""
        width = self._table.columnWidth(index.column()) - 3 * air - air // 3
        font = self._table.font()
        words = laid_out(str(index.data(Qt.ItemDataRole.DisplayRole)), font, width)
        source = str(index.data(SOURCE) or "")
        return words, laid_out(source, font, width) if source else None


def _air(option: QStyleOptionViewItem) -> int:
    return int(option.fontMetrics.height()) // 2
