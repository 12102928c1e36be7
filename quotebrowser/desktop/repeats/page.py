"""A repeated statement as a page: where it stands, who contradicts whom, every version with its differences marked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.comparison.repeats.pieces import Change
from quotebrowser.desktop.library.wording import counted, one_line, speaker_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.comparison.repeats.pieces import Piece
    from quotebrowser.comparison.repeats.versions import Told, Version
    from quotebrowser.desktop.theme import Colours

QUOTE = "quote:"
"""What the address of a link begins with that leads to a quote; its number follows."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RepeatsPage", text)


def summary(told: Told) -> str:
    """In how many articles and outlets a statement stands, and where first."""
    repeat = told.repeat
    where = counted("In {n} article", "In {n} articles", repeat.articles)
    if repeat.outlets:
        where = counted("{where} of {n} outlet", "{where} of {n} outlets", len(repeat.outlets), where=where)
    first = ", ".join(filter(None, (repeat.first.day, repeat.first.outlet)))
    return _tr("{where}, first {first}.").format(where=where, first=first) if first else f"{where}."


def contradiction(told: Told) -> str:
    """Who cannot all have said it; empty where nobody contradicts anybody."""
    names = [person.name for person in told.repeat.conflict]
    if not names:
        return ""
    return _tr("Outlets give these words to different people: {names}.").format(names=", ".join(names))


def legend(told: Told) -> str:
    """What the marks mean; empty where there is one version only."""
    if len(told.versions) == 1:
        return ""
    return _tr("Beside the first version: words left out are struck out, words added are underlined.")


def page(told: Told, colours: Colours) -> str:
    """The versions, each with links to its quotes."""
    return "".join(_version(number, version, colours) for number, version in enumerate(told.versions, start=1))


def _version(number: int, version: Version, colours: Colours) -> str:
    heading = _tr("Version {number}").format(number=number)
    places = "".join(f"<li>{_place(quote, colours)}</li>" for quote in version.quotes)
    return f"<h4>{html.escape(heading)}</h4><p>{' '.join(_marked(version.pieces, colours))}</p><ul>{places}</ul>"


def _marked(pieces: Iterable[Piece], colours: Colours) -> Iterator[str]:
    for piece in pieces:
        words = html.escape(one_line(piece.words))
        if piece.change is Change.LEFT_OUT:
            yield f'<s style="color: {colours.muted}">{words}</s>'
        elif piece.change is Change.ADDED:
            yield f'<u style="background-color: {colours.hit}; color: {colours.text}">{words}</u>'
        else:
            yield words


def _place(quote: QuoteRow, colours: Colours) -> str:
    where = ", ".join(filter(None, (quote.date or _tr("no date"), quote.outlet, one_line(quote.article))))
    link = f'<a style="color: {colours.accent}" href="{QUOTE}{quote.id}">{html.escape(where)}</a>'
    return f"{link} \N{EN DASH} {html.escape(speaker_shown(quote.speaker, corrected=quote.corrected))}"
