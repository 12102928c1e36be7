"""The ends of the chosen quote, to be taken by the mouse and put elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter

from quotebrowser.desktop.reader.words import End

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.records import Span


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of the chosen quote's span `number`; `line` is where it stands, `grip` what one takes it by."""

    number: int
    end: End
    line: QRect
    grip: QRect


def handles_of(content: Sequence[Span], rect_of: Callable[[int], QRect], line_height: int) -> list[Handle]:
    """The handles at both ends of every span; `rect_of` tells where a code point stands in the view."""
    return [
        _handle(number, end, rect_of(span.start if end is End.START else span.end), line_height)
        for number, span in enumerate(content)
        for end in End
    ]


def _handle(number: int, end: End, at: QRect, line_height: int) -> Handle:
    thick = max(2, line_height // 10)
    knob = max(5, line_height // 3)
    line = QRect(at.left() - thick // 2, at.top(), thick, at.height())
    top = line.top() - knob // 2 if end is End.START else line.bottom() - knob // 2
    return Handle(number, end, line, QRect(line.center().x() - knob // 2, top, knob, knob))


def handle_at(handles: Sequence[Handle], point: QPoint) -> Handle | None:
    """The handle that a press at a point takes; its knob is easier to hit than it looks."""
    for handle in handles:
        around = handle.grip.width() // 3
        wide = handle.line.adjusted(-around, 0, around, 0)
        if wide.contains(point) or handle.grip.adjusted(-around, -around, around, around).contains(point):
            return handle
    return None


def paint_handles(painter: QPainter, handles: Sequence[Handle], ink: str) -> None:
    """Paint the handles: a line with a knob, above where the quote begins and below where it ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(ink))
    painter.setBrush(QColor(ink))
    for handle in handles:
        painter.fillRect(handle.line, QColor(ink))
        painter.drawEllipse(handle.grip)
