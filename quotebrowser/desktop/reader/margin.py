"""The margin beside the article: a stripe for every stretch of a quote, and the speaker's name where there is room."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics

from quotebrowser.desktop.library.wording import STATUS_SIGNS
from quotebrowser.desktop.theme import KIND_SIGNS, NOBODY_SIGN, speaker_ink
from quotebrowser.records import ReviewStatus, Span, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QPainter

    from quotebrowser.catalogue.rows import PlacedQuote
    from quotebrowser.desktop.theme import Colours

LANES = 3
"""How many stripes stand side by side at most, where quotes share a line."""

WALKS_BACK = 6
"""How many quotes before the first in sight are laid out with it, so that lanes do not change while one scrolls."""

WIDEST_SHARE = 0.24
WIDEST_COLUMNS = 18
"""How much of the view, and how many letters, the names take at most."""

NARROWEST_COLUMNS = 30
"""How narrow, in letters, the text may become before the names give way."""


@dataclass(frozen=True, slots=True)
class Stripe:
    """What stands beside one stretch of a quote: a bar, and the speaker's name where `name` has room."""

    quote_id: int
    bar: QRect
    name: QRect | None


class Margin:
    """Lays out and paints the stripes of the quotes that are in sight, no others."""

    def __init__(self) -> None:
        self._quotes: dict[int, PlacedQuote] = {}
        self._spans: list[tuple[Span, int]] = []
        self._starts: list[int] = []
        self._names: frozenset[str] = frozenset()
        self.stripes: list[Stripe] = []

    def show(self, quotes: Iterable[PlacedQuote], length: int) -> None:
        """Let these be the quotes of the article, whose text has `length` code points."""
        self._quotes = {placed.id: placed for placed in quotes}
        self._spans = sorted(
            (
                (span, placed.id)
                for placed in self._quotes.values()
                for span in placed.quote.content
                if span.end <= length
            ),
            key=lambda stretch: (stretch[0].start, stretch[0].end, stretch[1]),
        )
        self._names = frozenset(map(shortest_name, self._quotes.values()))
        self._starts = [span.start for span, _ in self._spans]

    def width(self, metrics: QFontMetrics, available: int) -> int:
        """How wide the margin is in a view of such a width: for the widest name, as far as the text can spare it."""
        line = metrics.height()
        bars = line
        columns = metrics.averageCharWidth()
        most = min(
            round(available * WIDEST_SHARE), columns * WIDEST_COLUMNS, available - bars - columns * NARROWEST_COLUMNS
        )
        widest = max(map(metrics.horizontalAdvance, self._names), default=0)
        return bars + max(0, min(widest + line // 2, most))

    def lay_out(self, sight: Span, rect_of: Callable[[int], QRect], metrics: QFontMetrics, width: int) -> list[Stripe]:
        """The stripes of what is in sight; `rect_of` tells where a code point stands in the view."""
        line = metrics.height()
        first = max(0, bisect_left(self._starts, sight.start) - WALKS_BACK)
        lanes = [-line] * LANES
        free_from = -(10**6)
        self.stripes = []
        for span, quote_id in self._spans[first : bisect_left(self._starts, sight.end)]:
            top, bottom = rect_of(span.start).top(), rect_of(span.end - 1).bottom()
            lane = next((number for number, taken in enumerate(lanes) if taken <= top), LANES - 1)
            lanes[lane] = bottom
            thick = max(2, line // 6)
            bar = QRect(width - line // 2 - lane * (thick + 2), top, thick, bottom - top)
            at = max(top, free_from)
            room = width - line - line // 4
            name = QRect(line // 4, at, room, line) if at + line <= bottom + 2 and room > line else None
            free_from = free_from if name is None else at + line
            self.stripes.append(Stripe(quote_id, bar, name))
        return self.stripes

    def paint(
        self,
        painter: QPainter,
        font: QFont,
        colours: Colours,
        apart: Mapping[int, int],
        chosen: int | None,
        dark: set[int],
    ) -> None:
        """Paint what was laid out: the chosen quote's stripe thicker and its name bold, those of `dark` in grey."""
        bold = QFont(font)
        bold.setBold(True)
        for stripe in self.stripes:
            placed = self._quotes[stripe.quote_id]
            lit = stripe.quote_id not in dark
            ink = QColor(speaker_ink(colours, placed.person_id, apart) if lit else colours.rule)
            is_chosen = stripe.quote_id == chosen
            bar = stripe.bar.adjusted(-2, 0, 1, 0) if is_chosen else stripe.bar
            painter.fillRect(bar, ink)
            if stripe.name is not None and lit:
                painter.setFont(bold if is_chosen else font)
                painter.setPen(ink)
                said = fitting_name(placed, painter.fontMetrics(), stripe.name.width())
                painter.drawText(stripe.name, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def quote_at(self, point: QPoint) -> int | None:
        """The id of the quote whose stripe or name, as painted last, lies at a point."""
        for stripe in reversed(self.stripes):
            grown = stripe.bar.adjusted(-3, 0, 3, 0)
            if grown.contains(point) or (stripe.name is not None and stripe.name.contains(point)):
                return stripe.quote_id
        return None


def names_of(placed: PlacedQuote) -> tuple[str, str]:
    """What can stand beside a quote, the longer first: name or surname, with the signs of kind and decision."""
    if placed.speaker is None:
        return NOBODY_SIGN, NOBODY_SIGN
    sign = KIND_SIGNS[placed.speaker.kind]
    words = placed.speaker.name.split() or [""]
    short = words[-1] if placed.speaker.kind is SpeakerKind.PERSON else placed.speaker.name
    decided = "" if placed.status is ReviewStatus.UNREVIEWED else f" {STATUS_SIGNS[placed.status]}"
    return f"{sign} {placed.speaker.name}{decided}", f"{sign} {short}{decided}"


def shortest_name(placed: PlacedQuote) -> str:
    """The shorter of what can stand beside a quote."""
    return names_of(placed)[1]


def fitting_name(placed: PlacedQuote, metrics: QFontMetrics, width: int) -> str:
    """The longest of what can stand beside a quote that fits; cut off where none does."""
    long, short = names_of(placed)
    if metrics.horizontalAdvance(long) <= width:
        return long
    return metrics.elidedText(short, Qt.TextElideMode.ElideRight, width)
