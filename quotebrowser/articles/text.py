"""The text that offsets refer to: canonical line ends, no byte order mark, nothing else touched."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from quotebrowser.records import Article

BYTE_ORDER_MARK = "\ufeff"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def without_lone_surrogates(text: str) -> str:
    """`text` with U+FFFD for each half of a surrogate pair, which no file can hold; every offset stays as it was."""
    return _LONE_SURROGATE.sub("\ufffd", text)


def canonical(text: str) -> str:
    """`text` with LF line ends and no byte order mark, otherwise as it came. Twice is the same as once."""
    text = text.lstrip(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    return without_lone_surrogates(text)


def canonical_article(article: Article) -> Article:
    """`article` as the catalogue keeps it, its text canonical. ArticleUnreadable where it has no words.

    JSON lines are read with their text untouched, because offsets are given back into the line's own text; whoever
    stores an article calls this first. For every other format it changes nothing.
    """
    text = canonical(article.text)
    if not text.strip():
        raise ArticleUnreadable(f"{article.id}: is empty; there is no text to read")
    return article if text == article.text else replace(article, text=text, zones=())
