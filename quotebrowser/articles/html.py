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
_AS_A_BROWSER_SHOWS_IT = (
    (re.compile(r"<q(?:\s[^<>]*)?>", re.IGNORECASE), "“"),
    (re.compile(r"</q\s*>", re.IGNORECASE), "”"),
    (re.compile(r"<br\b[^<>]*>(?:\s*<br\b[^<>]*>)+", re.IGNORECASE), "</p><p>"),
)
"""What trafilatura would lose: the marks of inline quotations, and paragraphs that are parted by two line breaks."""

_NOT_FOR_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

_BLOCKS = frozenset({"p", "head", "quote", "list", "item", "table", "row", "cell", "code", "div"})
_INLINE_WITHIN = frozenset({"p", "head", "item", "cell"})
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
    document = _extracted(page)
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
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring
    from trafilatura import bare_extraction, baseline
    from trafilatura.settings import Document

    for form, shown in _AS_A_BROWSER_SHOWS_IT:
        page = form.sub(shown, page)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(page.encode("utf-8"), parser=parser)
    except ParserError:  # a page of comments alone
        return Document(body=parser.makeelement("body"))
    for element in tree.iter():  # a page may also write them as &#11;, and moving them would be refused
        element.text = _NOT_FOR_XML.sub(" ", element.text or "")
        element.tail = _NOT_FOR_XML.sub(" ", element.tail or "")
    found = bare_extraction(
        tree, include_comments=False, with_metadata=True, date_extraction_params=_DATES_THE_PAGE_DECLARES
    )
    return found if isinstance(found, Document) else Document(body=baseline(tree)[0])


def _paragraphs(body: _Element) -> Iterator[str]:
    """The text of each block of `body`, in order; line breaks kept, other white space run together."""
    from lxml.etree import iterwalk

    gathered: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        if _is_block(element):
            yield _tidied(gathered)
            gathered.clear()
        elif element.tag == "lb" and event == "start":
            gathered.append("\n")
        gathered.append((element.text if event == "start" else element.tail) or "")
    yield _tidied(gathered)


def _is_block(element: _Element) -> bool:
    parent = element.getparent()
    inline = element.tag in ("quote", "code") and parent is not None and parent.tag in _INLINE_WITHIN
    return element.tag in _BLOCKS and not inline


def _tidied(pieces: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip()
