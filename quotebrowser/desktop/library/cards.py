"""Quotes as cards: who, the whole quote in the reading font, where it stands; as high as the words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.library.columns import QUOTE_COLUMN
from quotebrowser.desktop.library.marked_text import hit_format, laid_out, on_one_line
from quotebrowser.desktop.library.quotes_delegate import paint_band
from quotebrowser.desktop.library.quotes_model import ROW, QuotesModel, times_sign
from quotebrowser.desktop.library.wording import one_line, quote_kind_words, speaker_shown, status_shown
from quotebrowser.desktop.theme import colours_of, columns, heading_font, reading_font, space, speaker_ink
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.desktop.theme import Colours

BAND_LINES = 2.0
MARGIN_LINES = 0.7
GAP_LINES = 0.35
STRIPE_LINES = 0.25
"""Heights and widths of a card, in lines of the window's font."""

WIDEST = 130
"""How wide the words of a card are at most, in characters of the window's font; longer lines cannot be read."""

MOST_AT_THE_RIGHT = 0.65
"""The most of a line that what stands at its right takes."""

AnyIndex = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Paints a row of the table as a card across its one column, and says how high it must be."""

    def __init__(self, table: QTableView, quotes: QuotesModel) -> None:
        super().__init__(table)
        self._table = table
        self._quotes = quotes

    def height(self, row: int) -> int:
        """How high the card of a row is, with its margins."""
        quote = self._quotes.row_at(row)
        if self._quotes.band_at(row) is not None or quote is None:
            return space(self._table, BAND_LINES)
        margin, gap = space(self._table, MARGIN_LINES), space(self._table, GAP_LINES)
        lines = QFontMetrics(heading_font(self._table.font())).height() + self._table.fontMetrics().height()
        words = self._laid_out(row, quote, self._table.columnWidth(QUOTE_COLUMN))
        return 2 * margin + lines + 2 * gap + round(words.boundingRect().height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a card, or the band above a group."""
        band, quote = self._quotes.band_at(index.row()), index.data(ROW)
        if band is not None:
            paint_band(painter, option, band, self._table)
        elif isinstance(quote, QuoteRow):
            painter.save()
            self._paint_ground(painter, option)
            self._paint_card(painter, option, index.row(), quote)
            painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, chosen = colours_of(option.palette), option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base
        painter.fillRect(option.rect, option.palette.color(role))
        painter.setPen(QColor(colours.rule))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, row: int, quote: QuoteRow) -> None:
        colours, chosen = colours_of(option.palette), bool(option.state & QStyle.StateFlag.State_Selected)
        ink, quiet = _inks(colours, chosen=chosen)
        speaker = speaker_ink(colours, quote.person_id)
        gap = space(self._table, GAP_LINES)
        stripe = QRect(option.rect)
        stripe.setWidth(space(self._table, STRIPE_LINES))
        painter.fillRect(stripe.adjusted(0, 1, 0, -1), QColor(speaker))
        inner = self._inner(option.rect)
        times = times_sign(self._quotes.times_at(row)).strip()
        state = " · ".join(filter(None, (times, quote_kind_words(quote.kind), status_shown(quote.status), *quote.tags)))
        place = ", ".join(part for part in (quote.outlet, quote.date[:10]) if part)
        name = speaker_shown(quote.speaker, corrected=quote.corrected)
        heading = heading_font(option.font)
        top = _line(painter, inner, (name, heading, speaker), (state, option.font, quiet))
        layout = self._laid_out(row, quote, option.rect.width())
        painter.setPen(QColor(quiet if quote.status is ReviewStatus.REJECTED else ink))
        layout.draw(painter, QPointF(inner.left(), top + gap))
        below = inner.adjusted(0, top + gap + round(layout.boundingRect().height()) + gap - inner.top(), 0, 0)
        _line(painter, below, (one_line(quote.article), option.font, quiet), (place, option.font, quiet))

    def _inner(self, rect: QRect) -> QRect:
        margin, side = space(self._table, MARGIN_LINES), columns(self._table, 2)
        inner = rect.adjusted(side, margin, -side, -margin)
        inner.setWidth(min(inner.width(), columns(self._table, WIDEST)))
        return inner

    def _laid_out(self, row: int, quote: QuoteRow, width: int) -> QTextLayout:
        font = reading_font(self._table.font())
        font.setStrikeOut(quote.status is ReviewStatus.REJECTED)
        text, hits = on_one_line(quote, self._quotes.hits_at(row))
        room = max(1, self._inner(QRect(0, 0, width, 0)).width())
        return laid_out(text, font, room, hits, hit_format(colours_of(self._table.palette())))


def _inks(colours: Colours, *, chosen: bool) -> tuple[str, str]:
    """The ink of the words, and that of what stands around them."""
    return (colours.highlighted_text,) * 2 if chosen else (colours.text, colours.muted)


def _line(painter: QPainter, room: QRect, left: tuple[str, QFont, str], right: tuple[str, QFont, str]) -> int:
    """Write a line at the top of a room, what does not fit at the left elided; where the line ends."""
    metrics = QFontMetrics(left[1])
    taken = QFontMetrics(right[1]).horizontalAdvance(f"{right[0]}  ") if right[0] else 0
    taken = min(taken, round(room.width() * MOST_AT_THE_RIGHT))
    shares = (left, room.width() - taken, Qt.AlignmentFlag.AlignLeft), (right, taken, Qt.AlignmentFlag.AlignRight)
    for (text, font, ink), width, side in shares:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
        painter.drawText(QRect(room.left(), room.top(), room.width(), metrics.height()), side, shown)
    return room.top() + metrics.height()
