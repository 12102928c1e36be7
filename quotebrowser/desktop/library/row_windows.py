"""The rows of a long list, fetched in windows as they come into sight, the last ones looked at kept."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.records import Span

    Fetch = Callable[[Sequence[int]], list[QuoteRow]]
    Hits = Callable[[Sequence[int]], Mapping[int, tuple[Span, ...]]]

WINDOW = 200
"""How many rows are fetched at once."""

WINDOWS_KEPT = 40


def no_rows(_ids: Sequence[int]) -> list[QuoteRow]:
    """What is fetched where there is nothing to show."""
    return []


def no_hits(_ids: Sequence[int]) -> Mapping[int, tuple[Span, ...]]:
    """Where the searched words stand while nothing is searched."""
    return {}


class RowWindows:
    """Rows by their place in a list of ids; `fetch` gives the rows of a window, `hits` where searched words stand."""

    def __init__(self, ids: array[int] | None = None, fetch: Fetch = no_rows, hits: Hits = no_hits) -> None:
        self.ids: array[int] = array("q") if ids is None else ids
        self._fetch = fetch
        self._hits = hits
        self._rows: OrderedDict[int, dict[int, QuoteRow]] = OrderedDict()
        self._marks: dict[int, Mapping[int, tuple[Span, ...]]] = {}

    def row(self, place: int) -> QuoteRow | None:
        """The quote at a place; none where it has gone from the catalogue since."""
        number = place // WINDOW
        window = self._rows.get(number)
        if window is None:
            window = self._rows[number] = {row.id: row for row in self._fetch(self._ids_of(number))}
            if len(self._rows) > WINDOWS_KEPT:
                dropped, _ = self._rows.popitem(last=False)
                self._marks.pop(dropped, None)
        else:
            self._rows.move_to_end(number)
        return window.get(self.ids[place])

    def hits(self, place: int) -> tuple[Span, ...]:
        """Where the searched words stand in the words of the quote at a place."""
        number = place // WINDOW
        if number not in self._marks:
            self.row(place)  # marks are kept as long as their rows
            self._marks[number] = self._hits(self._ids_of(number))
        return self._marks[number].get(self.ids[place], ())

    def _ids_of(self, number: int) -> array[int]:
        return self.ids[number * WINDOW : (number + 1) * WINDOW]
