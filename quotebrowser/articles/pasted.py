"""An article from text that was pasted or typed."""

from __future__ import annotations

from dataclasses import replace

from quotebrowser.articles.opening import MOST_CHARACTERS, within_limit
from quotebrowser.articles.plain import split_header
from quotebrowser.articles.text import canonical
from quotebrowser.records import Article

PASTED = "pasted text"
"""What an article that was pasted without a title is called."""


def pasted_article(
    text: str, title: str = "", *, name: str = PASTED, most_characters: int = MOST_CHARACTERS
) -> Article:
    """The article in `text`, read as plain text is: header lines give its metadata, and `title` counts before theirs.

    Its id is `title`, or `name` where there is none. ArticleUnreadable where there is no text or too much of it.
    """
    title = " ".join(title.split())
    name = title or name
    body, metadata = split_header(within_limit(canonical(text), name, most_characters))
    article = Article(id=name, text=within_limit(body, name, most_characters), **metadata)
    return replace(article, title=title) if title else article
