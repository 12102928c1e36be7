"""Tables (CSV, TSV) with an article a row, its text in one of the columns."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from quotebrowser.articles.lines import lines_of
from quotebrowser.articles.metadata import folded_name, metadata_from
from quotebrowser.articles.opening import name_of, opened, within_limit
from quotebrowser.articles.text import canonical
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

TEXT_COLUMNS = ("text", "body", "content", "full_text", "fulltext", "article_text", "article")
"""The names under which a column holds the articles' text, the first that is there counting."""

_ID_COLUMNS = ("id", "article_id")
_DELIMITERS = ",;\t|"


def read_csv(path: Path, most_characters: int) -> Iterator[Article | ArticleUnreadable]:
    """The articles of a CSV file whose first row names the columns; its delimiter is the one that finds a text column.

    A row that gives no article is its error in that place, the others go on. Quotation marks that do not pair make a
    row an error, never a different text.
    """
    return _read(path, most_characters, _DELIMITERS)


def read_tsv(path: Path, most_characters: int) -> Iterator[Article | ArticleUnreadable]:
    """The articles of a table whose columns are parted by tabs, read as `read_csv` reads."""
    return _read(path, most_characters, "\t")


def _read(path: Path, most_characters: int, delimiters: str) -> Iterator[Article | ArticleUnreadable]:
    name = name_of(path)
    csv.field_size_limit(max(csv.field_size_limit(), most_characters))
    with opened(path) as file:
        lines = _lines(file, name, most_characters)
        header = next(lines, "")
        columns, delimiter = _columns(within_limit(header, name, most_characters), name, delimiters)
        for number, row in _rows(lines, delimiter, name):
            if isinstance(row, ArticleUnreadable):
                yield row
            elif any(cell.strip() for cell in row):
                yield _article(row, columns, name, number, most_characters)


def _lines(file: BinaryIO, name: str, most_characters: int) -> Iterator[str]:
    """The lines of the table; a lone CR ends one too. ArticleUnreadable at the first that cannot be read."""
    for _, line in lines_of(file, name, most_characters):
        if isinstance(line, ArticleUnreadable):
            raise line
        yield from io.StringIO(line)


def _columns(header: str, name: str, delimiters: str) -> tuple[list[str], str]:
    """The columns' names and the delimiter; ArticleUnreadable where no column holds a text."""
    for delimiter in delimiters:
        try:
            columns = [folded_name(cell) for cell in next(csv.reader([header], delimiter=delimiter), [])]
        except csv.Error:
            continue
        if not set(TEXT_COLUMNS).isdisjoint(columns):
            return columns, delimiter
    raise ArticleUnreadable(
        f"{name}: has no column for the articles' text; the first row names the columns, and one is called text, body, "
        "content or article"
    )


def _rows(lines: Iterator[str], delimiter: str, name: str) -> Iterator[tuple[int, list[str] | ArticleUnreadable]]:
    """The rows after the header with their numbers, which start at 2 as in a spreadsheet."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    number = 1
    while True:
        number += 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield (
                number,
                ArticleUnreadable(f"{name}, row {number}: is no row of a table ({error}); mend its quotation marks"),
            )
        except ArticleUnreadable as error:
            yield number, ArticleUnreadable(f"{error}, the rows after it are not read")
            return


def _article(
    row: list[str], columns: list[str], name: str, number: int, most_characters: int
) -> Article | ArticleUnreadable:
    where = f"{name}, row {number}"
    if len(row) > len(columns):
        return ArticleUnreadable(
            f"{where}: has {len(row)} cells and the first row {len(columns)}; "
            "put a text that holds a delimiter between quotation marks"
        )
    cells = dict(reversed(list(zip(columns, row, strict=False))))
    text = canonical(next((cells[column] for column in TEXT_COLUMNS if column in cells), ""))
    identity = next((cells[column] for column in _ID_COLUMNS if cells.get(column)), f"{name}:{number}")
    try:
        return Article(id=identity, text=within_limit(text, where, most_characters), **metadata_from(cells.items()))
    except ArticleUnreadable as error:
        return error
