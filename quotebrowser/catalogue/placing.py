"""Where a quote stands in its article: spans that a person gives, checked, with the words that they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.catalogue.paragraphs import paragraph_at, paragraph_starts
from quotebrowser.catalogue.stored import ids_to_json, spans_from_json, spans_to_json
from quotebrowser.catalogue.wording import quote_called
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, Span, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Place:
    """The spans of a quote and its kind, as a person gives them; `cue` and `source` may be empty."""

    content: tuple[Span, ...]
    kind: QuoteKind = QuoteKind.DIRECT
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()


PLACE_COLUMNS = (
    "as_printed", "text", "kind", "cue", "paragraph", "start", '"end"', "content_spans", "cue_spans", "source_spans",
)  # fmt: skip
"""The columns of `quotes` and `edits` that `place_cells` fills."""


def place_cells(text: str, place: Place) -> tuple[str | int, ...]:
    """What stands in PLACE_COLUMNS for a place in an article's text."""
    return (
        words_of(text, place.source),
        words_of(text, place.content),
        place.kind,
        words_of(text, place.cue),
        paragraph_at(paragraph_starts(text), place.content[0].start),
        place.content[0].start,
        place.content[-1].end,
        spans_to_json(place.content),
        spans_to_json(place.cue),
        spans_to_json(place.source),
    )


def checked(db: Database, article_id: int, place: Place, *, instead_of: Collection[int] = ()) -> Place:
    """`place` with its spans in order.

    Raises QuoteBrowserError where a span lies outside the article's text, where spans lie over one another, or where
    the content has words of another quote than those it stands `instead_of`.
    """
    text = text_of(db, article_id)
    in_order = Place(
        content=_in_order(text, place.content, "content"),
        kind=place.kind,
        cue=_in_order(text, place.cue, "cue"),
        source=_in_order(text, place.source, "source"),
    )
    if not words_of(text, in_order.content).strip():
        raise QuoteBrowserError("A quote needs words; mark those that were said and try again.")
    refuse_overlaps(db, article_id, in_order.content, instead_of)
    return in_order


def refuse_overlaps(db: Database, article_id: int, content: Iterable[Span], instead_of: Collection[int] = ()) -> None:
    """Raise QuoteBrowserError where a listed quote of the article, other than `instead_of`, has one of these words."""
    taken = contents_of(db, article_id)
    for span in content:
        for quote_id, spans in taken.items():
            if quote_id not in instead_of and any(span.overlaps(other) for other in spans):
                raise QuoteBrowserError(
                    f"Some of these words belong to another quote of the article, {quote_called(db, quote_id)}; change"
                    " or join that one, or put it into the trash first."
                )


def contents_of(db: Database, article_id: int) -> dict[int, tuple[Span, ...]]:
    """The content of every listed quote of an article, rejected ones included."""
    rows = db.execute(
        "SELECT quote_id, content_spans FROM quotes_now WHERE article_id = ? AND listed ORDER BY start", (article_id,)
    )
    return {quote_id: spans_from_json(cell) for quote_id, cell in rows}


def places_of(db: Database, quote_ids: Collection[int]) -> dict[int, Place]:
    """Where these quotes stand now."""
    rows = db.execute(
        "SELECT quote_id, content_spans, kind, cue_spans, source_spans FROM quotes_now"
        " WHERE quote_id IN (SELECT value FROM json_each(?))",
        (ids_to_json(quote_ids),),
    )
    return {
        quote_id: Place(spans_from_json(content), QuoteKind(kind), spans_from_json(cue), spans_from_json(source))
        for quote_id, content, kind, cue, source in rows
    }


def text_of(db: Database, article_id: int) -> str:
    """The text of an article; QuoteBrowserError where it is gone."""
    found = db.execute("SELECT text FROM articles WHERE id = ?", (article_id,)).fetchone()
    if found is None:
        raise QuoteBrowserError(f"Article {article_id} is no longer in the catalogue; refresh the list.")
    return str(found[0])


def _in_order(text: str, spans: Iterable[Span], name: str) -> tuple[Span, ...]:
    ordered = tuple(sorted(spans))
    if any(span.end > len(text) for span in ordered):
        raise QuoteBrowserError(f"The {name} reaches past the end of the article; mark it anew in the text.")
    if any(one.overlaps(other) for one, other in pairwise(ordered)):
        raise QuoteBrowserError(f"Two parts of the {name} lie over one another; mark them apart, or as one.")
    return ordered
