"""A file line by line, each decoded for itself, so that one damaged line costs no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.articles.decoding import decode, unicode_encoding_of
from quotebrowser.articles.opening import too_large
from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_MOST_BYTES_A_CHARACTER = 12  # JSON may write one character as \ud83d\ude00
_ROOM_BESIDE_THE_TEXT = 1_000_000


def lines_of(file: BinaryIO, name: str, most_characters: int) -> Iterator[tuple[int, str | ArticleUnreadable]]:
    """Each line's number, from 1, and its text with its LF, or why it cannot be read. ArticleUnreadable for UTF-16.

    Never more is loaded than an article of `most_characters` can take; the rest of such a line is passed over.
    """
    most_bytes = most_characters * _MOST_BYTES_A_CHARACTER + _ROOM_BESIDE_THE_TEXT
    number = 0
    while line := file.readline(most_bytes):
        number += 1
        if number == 1 and unicode_encoding_of(line):
            raise ArticleUnreadable(f"{name}: is in UTF-16 or UTF-32; save it as UTF-8")
        where = f"{name}, line {number}"
        if len(line) == most_bytes and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = file.readline(most_bytes)
            yield number, too_large(where, f"a line of over {most_bytes:,} bytes", most_characters)
        else:
            yield number, _decoded(line, where)


def _decoded(line: bytes, where: str) -> str | ArticleUnreadable:
    try:
        return decode(line, where)
    except ArticleUnreadable as error:
        return error
