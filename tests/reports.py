"""Builds small reports about invented people, with their quotes, for tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quotebrowser.records import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.catalogue import Catalogue

MARTA = Speaker("Marta Oriol", SpeakerKind.PERSON)
NILS = Speaker("Nils von der Aue", SpeakerKind.PERSON)
AIDE = Speaker("a senior aide", SpeakerKind.ANONYMOUS)
MINISTRY = Speaker("Harbour Ministry", SpeakerKind.ORGANIZATION)


def person(name: str) -> Speaker:
    """A speaker who is a person."""
    return Speaker(name, SpeakerKind.PERSON)


@dataclass(frozen=True)
class Said:
    """One sentence of a report: the words, who says them, and the name it is printed with."""

    words: str
    speaker: Speaker | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    printed: str | None = None
    confidence: float = 0.9

    @property
    def source(self) -> str:
        """The name as the report prints it."""
        if self.printed is not None:
            return self.printed
        return self.speaker.name if self.speaker is not None else ""


def report(*sentences: Said, identifier: str = "report.txt", **metadata: str) -> tuple[Article, list[Quote]]:
    """An article of one paragraph a sentence, and its quotes; `metadata` as of Article."""
    text = ""
    quotes = []
    for said in sentences:
        if text:
            text += "\n\n"
        content, text = _append(text + "“", said.words)
        cue, text = _append(text + ",” ", "said")
        source, text = _append(text + " ", said.source)
        text += "."
        quotes.append(
            Quote(
                content=content,
                kind=said.kind,
                cue=cue,
                source=source,
                speaker=said.speaker,
                confidence=said.confidence,
                reason="stands beside the quotation",
            )
        )
    return Article(identifier, text, **metadata), quotes


def add(catalogue: Catalogue, *sentences: Said, **metadata: str) -> int:
    """Add a report to a catalogue; its id."""
    article, quotes = report(*sentences, **metadata)
    return catalogue.add_article(article, quotes, engine="test 1", file=article.id, language="en").article_id


def less_sure(quotes: Iterable[Quote]) -> list[Quote]:
    """The same quotes as an engine finds them that is less sure of their speakers."""
    return [replace(quote, confidence=quote.confidence / 2) for quote in quotes]


def speakers_of(catalogue: Catalogue, ids: Iterable[int]) -> list[Speaker | None]:
    """Who holds these quotes now."""
    return [quote.speaker for quote in catalogue.quote_rows(list(ids))]


def _append(text: str, words: str) -> tuple[tuple[Span, ...], str]:
    spans = (Span(len(text), len(text) + len(words)),) if words else ()
    return spans, text + words
