"""An end of a quote on its way: which one the mouse has taken, and where the quote would stand now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quotebrowser.desktop.reader.mends import place_of, with_end_at

if TYPE_CHECKING:
    from quotebrowser.catalogue.placing import Place
    from quotebrowser.catalogue.rows import PlacedQuote
    from quotebrowser.desktop.reader.words import End


@dataclass(frozen=True, slots=True)
class Drag:
    """An end of the span `number` of a quote; `before` is where the quote stood when the end was taken."""

    quote_id: int
    number: int
    end: End
    before: Place
    place: Place

    @classmethod
    def of(cls, placed: PlacedQuote, number: int, end: End) -> Drag:
        """The drag that begins with this end of a quote."""
        return cls(placed.id, number, end, place_of(placed), place_of(placed))

    @property
    def moved(self) -> bool:
        """Whether the quote would stand elsewhere than before."""
        return self.place != self.before


def dragged(drag: Drag, text: str, offset: int, *, freely: bool) -> Drag:
    """The drag with its end near an offset of the text; as it was where the quote cannot end there."""
    place = with_end_at(drag.before, text, drag.number, drag.end, offset, freely=freely)
    return drag if place is None else replace(drag, place=place)
