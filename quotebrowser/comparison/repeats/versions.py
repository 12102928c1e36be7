"""The versions of one statement: how each outlet has it, and how that differs from what most have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.comparison.repeats.alignment import differences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.comparison.repeats.groups import Repeat
    from quotebrowser.comparison.repeats.pieces import Piece

_AT_A_TIME = 500
"""How many quotes are spelled out at once."""


@dataclass(frozen=True, slots=True)
class Version:
    """Quotes with the same words, by date, and how these differ from the leading version's; itself in one piece."""

    quotes: tuple[QuoteRow, ...]
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words as the first of the quotes has them."""
        return self.quotes[0].text


@dataclass(frozen=True, slots=True)
class Told:
    """A statement with all its versions: the one of most articles leads, of several such the longest."""

    repeat: Repeat
    versions: tuple[Version, ...]

    @property
    def text(self) -> str:
        """The leading version's words."""
        return self.versions[0].text


def told(catalogue: Catalogue, repeats: Iterable[Repeat]) -> Iterator[Told]:
    """These statements with all that is shown of them; a quote that is gone meanwhile is left out."""
    for batch in _in_batches(repeats):
        ids = [quote.quote_id for repeat in batch for quote in repeat.quotes]
        parts = (ids[first : first + _AT_A_TIME] for first in range(0, len(ids), _AT_A_TIME))
        rows = {row.id: row for part in parts for row in catalogue.quote_rows(part)}
        for repeat in batch:
            versions = _versions(repeat, rows)
            if versions:
                yield Told(repeat, versions)


def _in_batches(repeats: Iterable[Repeat]) -> Iterator[Sequence[Repeat]]:
    batch: list[Repeat] = []
    for repeat in repeats:
        batch.append(repeat)
        if sum(len(one.quotes) for one in batch) >= _AT_A_TIME:
            yield batch
            batch = []
    yield batch


def _versions(repeat: Repeat, rows: dict[int, QuoteRow]) -> tuple[Version, ...]:
    by_wording: dict[int, list[QuoteRow]] = {}
    for quote in repeat.quotes:
        if quote.quote_id in rows:
            by_wording.setdefault(quote.wording, []).append(rows[quote.quote_id])
    ordered = sorted(by_wording.values(), key=lambda quotes: (-_articles(quotes), -len(quotes[0].text)))
    return tuple(Version(tuple(quotes), differences(quotes[0].text, ordered[0][0].text)) for quotes in ordered)


def _articles(quotes: Sequence[QuoteRow]) -> int:
    return len({quote.article_id for quote in quotes})
