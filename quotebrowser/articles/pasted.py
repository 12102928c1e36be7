"""An article from text that was pasted or typed."""

from __future__ import annotations

from dataclasses import replace

from quotebrowser.articles.opening import MOST_CHARACTERS, within_limit
from quotebrowser.articles.plain import split_header
from quotebrowser.articles.text import canonical
from quotebrowser.records import Article

PASTED = "pasted text"
"""The id of an article that was pasted without a title."""


def pasted_article(text: str, title: str = "", *, most_characters: int = MOST_CHARACTERS) -> Article:
    """The article in `text`, read as plain text is: header lines give its metadata, and `title` counts before theirs.

    ArticleUnreadable where there is no text or too much of it.
    """
    name = " ".join(title.split()) or PASTED
    body, metadata = split_header(within_limit(canonical(text), name, most_characters))
    article = Article(id=name, text=within_limit(body, name, most_characters), **metadata)
    return replace(article, title=name) if name != PASTED else article
