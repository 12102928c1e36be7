"""A small catalogue with hand-made quotes of invented people, made through the real Catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.attribution.version import VERSION
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from pathlib import Path

QUANDT = Speaker("Ilse Quandt", SpeakerKind.PERSON)
VARGA = Speaker("Tomasz Varga", SpeakerKind.PERSON)
OFFICIAL = Speaker("a senior port official", SpeakerKind.ANONYMOUS)

PIER = Article(
    id="pier.txt",
    title="Pier to open in May",
    outlet="Norderlund Post",
    author="R. Mahler",
    date="2031-04-02",
    url="https://example.org/pier",
    text=(
        "“The pier will open in May,” Mayor Ilse Quandt told the council.\n\n"
        "Tomasz Varga, who runs the ferries, said that nobody had asked him. “I read it in the paper,” he said.\n\n"
        "“The money is not there,” said a senior port official, who asked not to be named."
    ),
)
FERRY = Article(
    id="ferry.txt",
    title="Ferries may stop",
    outlet="The Tidewater",
    date="2031-05-17",
    text=(
        "“We cannot sail to a pier that is shut,” Mr Varga said 🙂.\n\n"
        "Ms Quandt believes that the dispute will be over by summer."
    ),
)


def quote(
    article: Article, words: str, source: str, speaker: Speaker | None, kind: QuoteKind = QuoteKind.DIRECT
) -> Quote:
    """The quote of these words in the article."""
    start, named = article.text.index(words), article.text.index(source)
    return Quote(
        content=(Span(start, start + len(words)),),
        source=(Span(named, named + len(source)),),
        kind=kind,
        speaker=speaker,
        confidence=0.9 if speaker else 0.0,
        reason="named beside the quote",
    )


QUOTES = {
    PIER: [
        quote(PIER, "The pier will open in May,", "Mayor Ilse Quandt", QUANDT),
        quote(PIER, "that nobody had asked him", "Tomasz Varga", VARGA, QuoteKind.INDIRECT),
        quote(PIER, "I read it in the paper,", "he", VARGA),
        quote(PIER, "The money is not there,", "a senior port official", OFFICIAL),
    ],
    FERRY: [
        quote(FERRY, "We cannot sail to a pier that is shut,", "Mr Varga", VARGA),
        quote(FERRY, "that the dispute will be over by summer", "Ms Quandt", QUANDT, QuoteKind.THOUGHT),
    ],
}
"""Six quotes, of which a list shows five: the thought is hidden unless asked for."""


def make_catalogue(path: Path) -> Path:
    """Make the catalogue at `path`, closed."""
    with Catalogue.create(path) as catalogue:
        for article, quotes in QUOTES.items():
            catalogue.add_article(article, quotes, engine=VERSION, file=article.id, language="en")
    return path
