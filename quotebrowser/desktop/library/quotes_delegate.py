"""Paints the cells of the table: the words stand out, hits are marked, and bands run across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from quotebrowser.catalogue.order import GroupBy
from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.library.columns import COLUMNS
from quotebrowser.desktop.library.marked_text import from_hit, hit_format, laid_out, on_one_line
from quotebrowser.desktop.library.quotes_model import ROW, QuotesModel, band_words, times_sign
from quotebrowser.desktop.theme import colours_of, columns, heading_font, speaker_ink
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.order import Group
    from quotebrowser.records import Span

QUOTE_LINES = 2

AnyIndex = QModelIndex | QPersistentModelIndex


class QuoteDelegate(QStyledItemDelegate):
    """Lets the words stand out: the quote in the text's ink, the speaker in its own, the rest quieter."""

    def __init__(self, table: QTableView, quotes: QuotesModel) -> None:
        super().__init__(table)
        self._table = table
        self._quotes = quotes

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Colour a cell's text before it is painted."""
        super().initStyleOption(option, index)
        row = index.data(ROW)
        if not isinstance(row, QuoteRow):
            return
        palette: QPalette = option.palette
        colours = colours_of(palette)
        name = COLUMNS[index.column()].name
        if name == "speaker":
            ink = speaker_ink(colours, row.person_id)
            palette.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))
        elif name == "quote" and row.status is not ReviewStatus.REJECTED:
            ink = colours.text
        else:
            ink = colours.muted
        palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        if row.status is ReviewStatus.REJECTED and name == "quote":
            option.font.setStrikeOut(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a band, words with hits in them, or a cell as Qt does."""
        band = self._quotes.band_at(index.row())
        if band is not None:
            paint_band(painter, option, band, self._table)
            return
        hits = self._quotes.hits_at(index.row()) if COLUMNS[index.column()].name == "quote" else ()
        row = index.data(ROW)
        if hits and isinstance(row, QuoteRow):
            self._paint_words(painter, option, index, row, hits)
        else:
            super().paint(painter, option, index)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: QuoteRow, hits: Sequence[Span]
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = self._table.style() or QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._table)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._table) + 1
        width = max(1, cell.rect.width() - 2 * margin)
        room = QUOTE_LINES * width * 4 // (5 * max(1, cell.fontMetrics.averageCharWidth()))
        sign = times_sign(self._quotes.times_at(index.row()))
        text, spans = from_hit(*on_one_line(row, hits, sign), room=room)
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        layout = laid_out(text, cell.font, width, spans, hit_format(colours_of(cell.palette)), QUOTE_LINES)
        height = layout.boundingRect().height()
        painter.save()
        painter.setClipRect(cell.rect)
        painter.setPen(cell.palette.color(role))
        layout.draw(painter, QPointF(cell.rect.left() + margin, cell.rect.top() + (cell.rect.height() - height) / 2))
        painter.restore()


def paint_band(painter: QPainter, option: QStyleOptionViewItem, group: Group, table: QTableView) -> None:
    """Paint a cell's part of the one line across the table that stands above a group."""
    colours, cell = colours_of(option.palette), option.rect
    across = QRect(0, cell.top(), table.viewport().width(), cell.height())
    ink = speaker_ink(colours, group.key or None) if group.by is GroupBy.SPEAKER else colours.text
    painter.save()
    painter.setClipRect(cell)
    painter.fillRect(cell, QColor(colours.window))
    painter.setPen(QColor(colours.rule))
    painter.drawLine(cell.bottomLeft(), cell.bottomRight())
    painter.setPen(QColor(ink))
    painter.setFont(heading_font(option.font))
    inner = across.adjusted(columns(table, 1), 0, -columns(table, 1), 0)
    text = painter.fontMetrics().elidedText(band_words(group), Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
