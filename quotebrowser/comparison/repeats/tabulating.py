"""Repeated statements as a table: in how many articles and outlets, who says it, and how the versions differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.comparison.repeats.pieces import Change
from quotebrowser.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.comparison.repeats.pieces import Piece
    from quotebrowser.comparison.repeats.versions import Told, Version

COLUMNS = ("quote", "speakers", "articles", "outlets", "first", "last", "conflict", "versions", "differences")

_MARKS = {Change.SAME: "{}", Change.LEFT_OUT: "[-{}-]", Change.ADDED: "{{+{}+}}"}
"""As `git diff --word-diff` marks what is left out and what is added."""


def repeats_table(repeats: Iterable[Told], notes: Sequence[str]) -> Table:
    """A row a statement; its versions as lines with date, outlet and who is said to have said it."""
    return Table("The same words again", tuple(notes), COLUMNS, tuple(map(_row, repeats)))


def _row(told: Told) -> tuple[str | int, ...]:
    repeat = told.repeat
    return (
        " ".join(told.text.split()),
        "; ".join(person.name for person in repeat.speakers),
        repeat.articles,
        len(repeat.outlets),
        _joined(repeat.first.day or "no date", repeat.first.outlet),
        repeat.last_day or "no date",
        "; ".join(person.name for person in repeat.conflict),
        len(told.versions),
        "\n".join(map(_version, told.versions)),
    )


def _version(version: Version) -> str:
    return f"{marked(version.pieces)} ({'; '.join(map(_place, version.quotes))})"


def marked(pieces: Iterable[Piece]) -> str:
    """A version with what it leaves out in [-…-] and what it adds in {+…+}."""
    return " ".join(_MARKS[piece.change].format(piece.words) for piece in pieces)


def _place(quote: QuoteRow) -> str:
    return _joined(quote.date or "no date", quote.outlet, quote.speaker.name if quote.speaker else quote.as_printed)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
