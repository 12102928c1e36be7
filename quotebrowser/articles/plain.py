"""Plain text, with the header lines that may stand before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.articles.decoding import decode
from quotebrowser.articles.metadata import Metadata, metadata_from
from quotebrowser.articles.opening import name_of, whole_file, within_limit
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADER_LINE = re.compile(r"(Title|Author|Outlet|Date|URL):[ \t]*(.*)", re.IGNORECASE)


def read_plain(path: Path, most_characters: int) -> Iterator[Article]:
    """The one article of a plain text file. Its text is the file's, canonical, without the header lines."""
    name = name_of(path)
    data = whole_file(path, most_characters)
    text, metadata = split_header(within_limit(decode(data, name), name, most_characters))
    yield Article(id=name, text=within_limit(text, name, most_characters), **metadata)


def split_header(text: str) -> tuple[str, Metadata]:
    """`text` without its header, and what the header says.

    A header is a run of lines `Title:`, `Author:`, `Outlet:`, `Date:` and `URL:`, in any order and each once at most,
    at the very start and ended by an empty line. One line alone is a header only where it is the title: an interview
    may well begin "Author: I had no idea."
    """
    pairs: dict[str, str] = {}
    rest = text
    while match := _HEADER_LINE.match(rest):
        line, _, after = rest.partition("\n")
        field = match[1].lower()
        if field in pairs:
            return text, metadata_from(())
        pairs[field] = match[2].strip() if line else ""
        rest = after
    ended = rest[:1] in ("", "\n") or rest.partition("\n")[0].isspace()
    if not ended or (len(pairs) < 2 and "title" not in pairs):
        return text, metadata_from(())
    return rest.lstrip("\n"), metadata_from(pairs.items())
