"""When somebody was quoted: a bar a month, or a year where there are many months; gaps stay gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import colours_of, columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_MONTHS = 48
"""More months than these are shown as years."""

MOST_YEARS = 150
"""An invented date may lie far off; what lies before these last years is counted to the first bar."""

HEIGHT_LINES = 5.5
WIDEST_BAR = 9
"""How wide a bar is at most, in characters, with the gap after it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The quotes of one month ("2031-04") or year ("2031")."""

    when: str
    quotes: int


def bars_of(months: Sequence[tuple[str, int]]) -> tuple[Bar, ...]:
    """A bar for every month from the first to the last, or for every year where they are many or a month is unknown."""
    if not months:
        return ()
    whole = [when for when, _ in months if len(when) > len("2031")]
    every = _months_between(min(whole), max(whole)) if len(whole) == len(months) else []
    if not 0 < len(every) <= MOST_MONTHS:
        last = max(int(when[:4]) for when, _ in months)
        first = max(min(int(when[:4]) for when, _ in months), last - MOST_YEARS + 1)
        every = [f"{year:04}" for year in range(first, last + 1)]
    counted = dict.fromkeys(every, 0)
    for when, quotes in months:
        counted[max(when[: len(every[0])], every[0])] += quotes
    return tuple(Bar(when, quotes) for when, quotes in counted.items())


def _months_between(first: str, last: str) -> list[str]:
    begin, end = (int(when[:4]) * 12 + int(when[5:7]) - 1 for when in (first, last))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(begin, min(end, begin + MOST_MONTHS) + 1)]


class Timeline(QWidget):
    """Paints the bars in the accent's colour, the first and last moment beneath, the highest count at the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(space(self, HEIGHT_LINES))

    def show_months(self, months: Sequence[tuple[str, int]]) -> None:
        """Show these counts, and say them to a screen reader."""
        self.bars = bars_of(months)
        said = ", ".join(f"{bar.when}: {quotes_words(bar.quotes)}" for bar in self.bars if bar.quotes)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(said or self.tr("no dated quotes"))
        self.update()

    def _ground(self) -> QRect:
        """Where the bars stand."""
        highest = max((bar.quotes for bar in self.bars), default=0)
        left = self.fontMetrics().horizontalAdvance(f"{highest:,} ")
        ground = self.rect().adjusted(left, space(self, 0.3), -1, -space(self, 1.3))
        ground.setWidth(min(ground.width(), columns(self, WIDEST_BAR) * max(len(self.bars), 2)))
        return ground

    def _place(self, number: int) -> QRect:
        """The whole height of a bar's place."""
        ground = self._ground()
        left = ground.left() + ground.width() * number // len(self.bars)
        right = ground.left() + ground.width() * (number + 1) // len(self.bars)
        return QRect(left, ground.top(), max(1, right - left), ground.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axis, bars and what is written beside them."""
        painter = QPainter(self)
        colours = colours_of(self.palette())
        painter.setPen(QColor(colours.muted))
        if not self.bars:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No quote of theirs has a date."))
            return
        ground = self._ground()
        highest = max(bar.quotes for bar in self.bars)
        below = QRect(ground.left(), ground.bottom() + space(self, 0.2), ground.width(), space(self, 1.1))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.bars[0].when)
        if len(self.bars) > 1:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.bars[-1].when)
        beside = QRect(0, ground.top(), ground.left(), space(self, 1.2))
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, f"{highest:,}")
        painter.setPen(QColor(colours.edge))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        for number, bar in enumerate(self.bars):
            place = self._place(number)
            gap = place.width() // 4
            height = max(2, place.height() * bar.quotes // highest) if bar.quotes else 0
            painter.fillRect(
                QRect(place.left(), place.bottom() - height, place.width() - gap, height), QColor(colours.accent)
            )

    def bar_at(self, place: QPoint) -> Bar | None:
        """The bar above or below a place."""
        return next(
            (
                bar
                for number, bar in enumerate(self.bars)
                if self._place(number).contains(place.x(), self._ground().top())
            ),
            None,
        )

    def event(self, event: QEvent) -> bool:
        """Say a bar's count where one points."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos())
            QToolTip.showText(event.globalPos(), f"{bar.when}: {quotes_words(bar.quotes)}" if bar else "", self)
            return True
        return super().event(event)
