"""JSON lines: an article a line, its text handed on exactly as it stands there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quotebrowser.articles.lines import lines_of
from quotebrowser.articles.metadata import metadata_from
from quotebrowser.articles.opening import name_of, opened, too_large
from quotebrowser.articles.text import without_lone_surrogates
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def read_jsonl(path: Path, most_characters: int) -> Iterator[Article | ArticleUnreadable]:
    """The articles of a JSON lines file; a line that gives none is its error in that place, the others go on.

    A line is `{"id", "text", ...}` with `title`, `outlet` (or `publisher`), `author`, `date` and `url` where known. The
    text is NOT canonical and may be empty: offsets are given back into the line's own, a line for a line. Only halves
    of surrogate pairs become U+FFFD. A line without an id is called by the file and its number.
    """
    name = name_of(path)
    empty = True
    with opened(path) as file:
        for number, line in lines_of(file, name, most_characters):
            if isinstance(line, str) and not line.strip():
                continue
            empty = False
            yield line if isinstance(line, ArticleUnreadable) else _article(line, name, number, most_characters)
    if empty:
        raise ArticleUnreadable(f"{name}: is empty; there is no text to read")


def _article(line: str, name: str, number: int, most_characters: int) -> Article | ArticleUnreadable:
    where = f"{name}, line {number}"
    try:
        entry = json.loads(line)
    except json.JSONDecodeError as error:
        return ArticleUnreadable(f"{where}: is not JSON ({error.msg} at character {error.pos + 1}); mend the line")
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets thousands deep
        return ArticleUnreadable(f"{where}: is JSON of a size no article has; mend the line")
    text = entry.get("text") if isinstance(entry, dict) else None
    if not isinstance(text, str):
        return ArticleUnreadable(f'{where}: has no "text"; a line is an object with an "id" and a "text"')
    if len(text) > most_characters:
        return too_large(where, f"{len(text):,} characters", most_characters)
    given = entry.get("id")
    identity = str(given) if isinstance(given, str | int) and given != "" else f"{name}:{number}"
    return Article(
        id=without_lone_surrogates(identity), text=without_lone_surrogates(text), **metadata_from(entry.items())
    )
