"""The spaCy component `quote_attribution`: put last in a pipeline, it gives every Doc its quotes as `doc._.quotes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from quotebrowser.attribution.attributing import quotes_of
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.parsing import Parse
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "quote_attribution"


@Language.factory(
    NAME,
    requires=["token.dep", "token.head", "token.tag", "token.sent_start", "doc.ents"],
    assigns=["doc._.quotes"],
)
def make_quote_attribution(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy names them so
    """Make the component. It needs a tagger and a dependency parser before it; a named-entity recogniser helps it."""
    if not Doc.has_extension("quotes"):
        Doc.set_extension("quotes", default=())
    return attribute_doc


def attribute_doc(doc: Doc) -> Doc:
    """Set `doc._.quotes`, a tuple of `quotebrowser.records.Quote` with offsets into `doc.text`.

    Raises ValueError where no component before this one has parsed the Doc.
    """
    if not (doc.has_annotation("DEP") and doc.has_annotation("TAG")):
        raise ValueError(
            f"{NAME} needs tags and a dependency parse: put a tagger and a parser before it in the pipeline"
        )
    paragraphs = paragraphs_of(doc.text)
    stretches = outermost(quoted_stretches(doc.text, paragraphs))
    parse = Parse()
    parse.add(doc, 0, stretches)
    doc._.quotes = tuple(quotes_of(Article(id="", text=doc.text), paragraphs, stretches, parse))
    return doc
