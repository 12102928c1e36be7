"""Saved web pages: the article without the site around it. Nothing is fetched and no script runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.articles.decoding import decode
from quotebrowser.articles.metadata import metadata_from
from quotebrowser.articles.opening import name_of, whole_file, with_words, within_limit
from quotebrowser.articles.text import canonical
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element
    from trafilatura.settings import Document

_ENCODING = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)""", re.IGNORECASE)
_WHERE_ENCODINGS_STAND = 4096
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BLOCKS = frozenset({"p", "head", "quote", "list", "item", "table", "row", "cell", "code", "div"})
_DATES_THE_PAGE_DECLARES = {"extensive_search": False, "original_date": True}


def read_html(path: Path, most_characters: int) -> Iterator[Article]:
    """The article of a saved page: its body in paragraphs with an empty line between, without the headline.

    Title, author, outlet, date and address are those the page declares; the first publication's date, not an update's.
    """
    name = name_of(path)
    data = whole_file(path, most_characters)
    named = _ENCODING.search(data[:_WHERE_ENCODINGS_STAND])
    page = decode(data, name, named=named[1].decode("ascii", errors="replace") if named else "")
    yield _article(with_words(page, name), name, most_characters)


def _article(page: str, name: str, most_characters: int) -> Article:
    document = _extracted(_XML_DECLARATION.sub("", page, count=1))
    given = (
        ("title", document.title),
        ("author", document.author),
        ("outlet", document.sitename),
        ("date", document.date),
        ("url", document.url),
    )
    metadata = metadata_from(given)
    paragraphs = [paragraph for paragraph in _paragraphs(document.body) if paragraph]
    if len(paragraphs) > 1 and paragraphs[0] == metadata["title"]:
        del paragraphs[0]
    text = canonical("\n\n".join(paragraphs))
    if not text:
        raise ArticleUnreadable(f"{name}: no article was found in the page; save its text in a .txt file instead")
    return Article(id=name, text=within_limit(text, name, most_characters), **metadata)


def _extracted(page: str) -> Document:
    """What trafilatura finds; from a page too small or too odd for that, whatever text there is."""
    from trafilatura import bare_extraction, baseline
    from trafilatura.settings import Document

    found = bare_extraction(
        page, include_comments=False, with_metadata=True, date_extraction_params=_DATES_THE_PAGE_DECLARES
    )
    if isinstance(found, Document):
        return found
    return Document(body=baseline(f"<html><body><div>{page}</div></body></html>")[0])


def _paragraphs(body: _Element) -> Iterator[str]:
    """The text of each block of `body`, in order; line breaks kept, other white space run together."""
    from lxml.etree import iterwalk

    gathered: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield _tidied(gathered)
            gathered.clear()
        elif element.tag == "lb" and event == "start":
            gathered.append("\n")
        gathered.append((element.text if event == "start" else element.tail) or "")
    yield _tidied(gathered)


def _tidied(pieces: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip()
