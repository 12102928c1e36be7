"""Lays out the words of a quote with the searched words in them marked, in a cell of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from quotebrowser.desktop.library.wording import one_line, words_shown
from quotebrowser.desktop.reader.offsets import OffsetMap
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.theme import Colours

BEFORE_HIT = 3
"""A text that is cut so that its first hit shows begins a third of the room before it."""


def on_one_line(row: QuoteRow, hits: Sequence[Span], sign: str = "") -> tuple[str, list[Span]]:
    """A quote's words as the table shows them, after a sign where there is one, and where the hits stand in them."""
    spans = (Span(_without_breaks(row.text, hit.start), _without_breaks(row.text, hit.end)) for hit in hits)
    return sign + one_line(words_shown(row)), [_moved(span, len(sign) + _mark_before(row)) for span in spans]


def _mark_before(row: QuoteRow) -> int:
    """1 where a quotation mark is shown before the words that is not part of them, otherwise 0."""
    return words_shown(row).index(row.text)


def from_hit(text: str, hits: list[Span], room: int) -> tuple[str, list[Span]]:
    """The text from shortly before its first hit on, where that would not be seen in a room of so many characters."""
    if not hits or hits[0].end <= room:
        return text, hits
    start = text.rfind(" ", 0, max(0, hits[0].start - room // BEFORE_HIT)) + 1
    return f"… {text[start:]}", [_moved(hit, 2 - start) for hit in hits]


def hit_format(colours: Colours) -> QTextCharFormat:
    """How a hit looks: a ground of its own and, as the second sign, a line below."""
    look = QTextCharFormat()
    look.setBackground(QColor(colours.hit))
    look.setForeground(QColor(colours.text))
    look.setFontUnderline(True)
    return look


def laid_out(
    text: str, font: QFont, width: int, hits: Sequence[Span], look: QTextCharFormat, most_lines: int = 0
) -> QTextLayout:
    """The text in lines of this width, with its hits marked; no more lines than `most_lines`, the last one elided."""
    layout = _in_lines(text, font, width, hits, look)
    if most_lines and layout.lineCount() > most_lines:
        start = OffsetMap(text).to_code_points(layout.lineAt(most_lines - 1).textStart())
        rest = QFontMetricsF(font).elidedText(text[start : start + width], Qt.TextElideMode.ElideRight, width)
        shown = text[:start] + rest
        seen = [Span(hit.start, min(hit.end, len(shown))) for hit in hits if hit.start < len(shown)]
        layout = _in_lines(shown, font, width, seen, look)
    return layout


def _in_lines(text: str, font: QFont, width: int, hits: Sequence[Span], look: QTextCharFormat) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if hits:
        offsets = OffsetMap(text)
        layout.setFormats([_range(offsets, hit, look) for hit in hits])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _range(offsets: OffsetMap, hit: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start = offsets.to_units(hit.start)
    marked.length = offsets.to_units(hit.end) - marked.start
    marked.format = look
    return marked


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _without_breaks(text: str, offset: int) -> int:
    """Where an offset of a text is when every run of white space has become one space."""
    return len(one_line(f"{text[:offset]}x")) - 1
