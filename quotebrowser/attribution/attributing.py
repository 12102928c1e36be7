"""From marks, turns and parse to the quotes of one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.attribution.linking import link_quotations
from quotebrowser.records import Quote, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.parsing import Parse
    from quotebrowser.records import Article, Span


def quotes_of(
    article: Article, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch], parse: Parse
) -> list[Quote]:
    """The quotes of `article` from its paragraphs, its outermost quotations and their parse."""
    links = link_quotations(article.text, paragraphs, stretches, parse)
    return [
        Quote((k.stretch.inner,), QuoteKind.DIRECT, (k.cue,) if k.cue else (), (k.source,), None, 0.5, k.how.value)
        for k in links
    ]
