"""The way in for files: the ending says which reader gives the articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from quotebrowser.articles.html import read_html
from quotebrowser.articles.jsonl import read_jsonl
from quotebrowser.articles.markdown import read_markdown
from quotebrowser.articles.opening import MOST_CHARACTERS, name_of, opened
from quotebrowser.articles.plain import read_plain
from quotebrowser.articles.table import read_csv, read_tsv
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

__all__ = ["MOST_CHARACTERS", "READERS", "UNREAD_FORMATS", "is_read", "read_file"]

Reader: TypeAlias = Callable[[Path, int], Iterator[Article | ArticleUnreadable]]

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".csv": read_csv,
    ".tsv": read_tsv,
}
"""The ending of a file's name, in lower case, and what reads it."""

UNREAD_FORMATS: dict[str, str] = {
    ".pdf": "PDF",
    ".doc": "Word",
    ".docx": "Word",
    ".odt": "OpenDocument",
    ".rtf": "RTF",
    ".epub": "EPUB",
    ".mht": "MHTML",
    ".mhtml": "MHTML",
    ".xls": "Excel",
    ".xlsx": "Excel",
    ".ods": "OpenDocument",
    ".json": "JSON",
    ".xml": "XML",
}
"""Formats of articles that have no reader yet, and what they are called."""


def is_read(path: Path) -> bool:
    """Whether the ending of `path` has a reader."""
    return path.suffix.lower() in READERS


def read_file(path: Path, *, most_characters: int = MOST_CHARACTERS) -> Iterator[Article | ArticleUnreadable]:
    """The articles of one file, in order, and in the place of each line or row that gives none, why it does not.

    ArticleUnreadable, raised when the first is asked for, where the file as a whole gives nothing: missing, a folder,
    empty, binary, longer than `most_characters`, or of a format that is not read. Of JSON lines the text is as it
    stands in the line; of every other format it is canonical.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        with opened(path):
            raise ArticleUnreadable(_unsupported(path))
    yield from reader(path, most_characters)


def _unsupported(path: Path) -> str:
    name, ending = name_of(path), path.suffix.lower()
    if ending in UNREAD_FORMATS:
        return f"{name}: {UNREAD_FORMATS[ending]} is not read yet; save it as text or HTML"
    what = f"files ending in {ending} are not read" if ending else "its name has no ending that says what it is"
    return f"{name}: {what}; known are {' '.join(READERS)}"
