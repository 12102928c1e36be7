"""The spaCy component `quote_attribution`: put into any pipeline, it gives every Doc its quotes as `doc._.quotes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from quotebrowser.attribution.engine import load_engine
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable


@Language.factory("quote_attribution", assigns=["doc._.quotes"])
def make_quote_attribution(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy names them so
    """Make the component, which brings its own encoder and needs no other component before it.

    `doc._.quotes` is a tuple of `quotebrowser.records.Quote` with offsets into `doc.text`.
    """
    if not Doc.has_extension("quotes"):
        Doc.set_extension("quotes", default=())
    engine = load_engine()

    def attribute_doc(doc: Doc) -> Doc:
        doc._.quotes = tuple(engine.attribute(Article(id="", text=doc.text)))
        return doc

    return attribute_doc
