"""What a mend makes of the place of a quote: an end moved, other words, a source or cue named, cut in two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.catalogue.placing import Place
from quotebrowser.desktop.reader.words import End, is_word_start, next_word, word_end_near, word_start_near
from quotebrowser.records import QuoteKind, Span

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import PlacedQuote

OPENING = '"“„«‘‚‹»”『「'
CLOSING = '"”“»’›«』」'
"""The marks between which a direct quote stands; some languages open with what others close with."""


def place_of(placed: PlacedQuote) -> Place:
    """Where a quote stands now."""
    quote = placed.quote
    return Place(quote.content, quote.kind, quote.cue, quote.source)


def with_end_at(place: Place, text: str, number: int, end: End, offset: int, *, freely: bool = False) -> Place | None:
    """A place with one end of its content's span `number` put near an offset, at a word unless `freely`.

    The span keeps a word at least and stays clear of its neighbours; None where there is no such place.
    """
    span = place.content[number]
    least = place.content[number - 1].end if number else 0
    most = place.content[number + 1].start if number + 1 < len(place.content) else len(text)
    if end is End.START:
        wanted = offset if freely else word_start_near(text, offset)
        return None if wanted is None or not least <= wanted < span.end else _with(place, number, wanted, span.end)
    wanted = offset if freely else word_end_near(text, offset)
    return None if wanted is None or not span.start < wanted <= most else _with(place, number, span.start, wanted)


def with_end_moved(place: Place, text: str, end: End, by: int) -> Place | None:
    """A place whose first word or last one is taken off, or one more word put there; None where none can be."""
    number = 0 if end is End.START else len(place.content) - 1
    span = place.content[number]
    wanted = next_word(text, span.start if end is End.START else span.end, end, by)
    return None if wanted is None else with_end_at(place, text, number, end, wanted, freely=True)


def _with(place: Place, number: int, start: int, end: int) -> Place:
    spans = list(place.content)
    spans[number] = Span(start, end)
    return replace(place, content=tuple(spans))


def with_content(place: Place, words: Span) -> Place:
    """A place whose content is these words, no others."""
    return replace(place, content=(words,))


def with_source(place: Place, words: Span) -> Place:
    """A place whose source is named by these words."""
    return replace(place, source=(words,))


def with_cue(place: Place, words: Span) -> Place:
    """A place whose cue is these words."""
    return replace(place, cue=(words,))


def new_place(text: str, words: Span) -> Place:
    """The place of a quote that is made of these words: direct between marks, mixed with marks in it, else indirect."""
    said = words.of(text)
    around = (text[words.start - 1 : words.start] + said[:1], said[-1:] + text[words.end : words.end + 1])
    if any(mark in OPENING for mark in around[0]) and any(mark in CLOSING for mark in around[1]):
        return Place((words,), QuoteKind.DIRECT)
    marked = any(mark in said for mark in '"“”„«»')
    return Place((words,), QuoteKind.MIXED if marked else QuoteKind.INDIRECT)


def cut_in_two(place: Place, text: str, offset: int) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """The two contents that a cut at the word at an offset makes of one; None where it would leave one empty."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    while offset > 0 and not is_word_start(text, offset):
        offset -= 1
    before = tuple(
        Span(span.start, _without_space(text, span.start, min(span.end, offset)))
        for span in place.content
        if _without_space(text, span.start, min(span.end, offset)) > span.start
    )
    after = tuple(Span(max(span.start, offset), span.end) for span in place.content if span.end > offset)
    return (before, after) if before and after else None


def _without_space(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
