"""What a stretch of an article looks like: content tinted and underlined, cue italic and dotted, source bold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from quotebrowser.desktop.reader.marks import Part
from quotebrowser.desktop.theme import mixed, speaker_ink
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quotebrowser.catalogue.rows import PlacedQuote
    from quotebrowser.desktop.reader.light import Light
    from quotebrowser.desktop.reader.marks import Run
    from quotebrowser.desktop.theme import Colours


@dataclass(frozen=True, slots=True)
class Look:
    """How one mark shows: as what, in which ink, struck out or not; without ink it lies in the dark."""

    part: Part
    ink: str
    struck: bool


@dataclass(frozen=True, slots=True)
class Dressing:
    """The formats of marked stretches in one look of the window."""

    colours: Colours
    apart: Mapping[int, int]
    light: Light

    def looks(self, run: Run, quotes: Mapping[int, PlacedQuote]) -> tuple[Look, ...]:
        """How the marks over a stretch show, the nearest first."""
        return tuple(self._look(mark.part, quotes[mark.quote_id]) for mark in run.marks)

    def _look(self, part: Part, placed: PlacedQuote) -> Look:
        lit = self.light.falls_on(placed)
        ink = speaker_ink(self.colours, placed.person_id, self.apart) if lit else ""
        return Look(part, ink, part is Part.CONTENT and placed.status is ReviewStatus.REJECTED)

    def dressed(self, plain: QTextCharFormat, looks: tuple[Look, ...]) -> QTextCharFormat:
        """The format of a stretch that shows so: the nearest mark has the last word."""
        form = QTextCharFormat(plain)
        for look in reversed(looks):
            self._dress(form, look)
        return form

    def _dress(self, form: QTextCharFormat, look: Look) -> None:
        if not look.ink:
            if look.part is Part.CONTENT:
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                form.setUnderlineColor(QColor(self.colours.muted))
        elif look.part is Part.CONTENT:
            form.setBackground(QColor(mixed(look.ink, self.colours.base, self.colours.tint)))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(QColor(look.ink))
            form.setFontStrikeOut(look.struck)
        elif look.part is Part.CUE:
            form.setFontItalic(True)
            form.setForeground(QColor(look.ink))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(QColor(look.ink))
        else:
            form.setFontWeight(QFont.Weight.Bold)
            form.setForeground(QColor(look.ink))
