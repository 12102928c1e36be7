"""What somebody may give to be read: files, folders, pasted articles; and what each of them holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from quotebrowser.articles.finding import find_inputs
from quotebrowser.articles.opening import name_of
from quotebrowser.articles.reading import MOST_CHARACTERS, read_file
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Input: TypeAlias = str | Path | Article | ArticleUnreadable
"""A path, an address, an article that was pasted, or why there is none."""

Source: TypeAlias = Path | Article | ArticleUnreadable
"""One file to read, an article that needs no reading, or why an input is neither."""

_ADDRESS = re.compile(r"(https?|ftp)://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Offered:
    """One article that a source holds, or why there is none.

    `name` is for people, `input` what the source it stands in is called, alone or with others; `file` is the file's
    whole path, empty for a pasted article.
    """

    name: str
    input: str
    file: str
    content: Article | ArticleUnreadable


def sources_of(inputs: Iterable[Input]) -> list[Source]:
    """The sources behind `inputs`, each once and in order, with the files of folders in a folder's place."""
    sources: list[Source] = []
    for given in inputs:
        if isinstance(given, Article | ArticleUnreadable):
            sources.append(given)
        elif isinstance(given, str) and _ADDRESS.match(given):
            sources.append(
                ArticleUnreadable(f"{given}: pages are not fetched yet; save the page as HTML and give that")
            )
        else:
            sources.extend(find_inputs([Path(given)]))
    return list(dict.fromkeys(sources))


def name_of_source(source: Source) -> str:
    """What a source is called in progress and reports."""
    if isinstance(source, Path):
        return name_of(source)
    return source.id if isinstance(source, Article) else str(source).partition(": ")[0]


def offered_by(source: Source, *, most_characters: int = MOST_CHARACTERS) -> Iterator[Offered]:
    """The articles of a source as they are read, and in its place what cannot be read."""
    name = name_of_source(source)
    if not isinstance(source, Path):
        yield Offered(name, name, "", source)
        return
    file = name_of(source.absolute())
    try:
        for content in read_file(source, most_characters=most_characters):
            yield Offered(_name_within(name, content), name, file, content)
    except ArticleUnreadable as error:
        yield Offered(name, name, file, error)


def _name_within(name: str, content: Article | ArticleUnreadable) -> str:
    if isinstance(content, Article) and not content.id.startswith(name):
        return f"{name}, {content.id}"
    return content.id if isinstance(content, Article) else name
