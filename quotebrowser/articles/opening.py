"""Opening an input safely: what is no file, may not be read or is too large is named before it is loaded."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

MOST_CHARACTERS = 5_000_000
"""How long an article may be unless a larger limit is asked for, in characters."""

_MOST_BYTES_A_CHARACTER = 4


def name_of(path: Path) -> str:
    """How an input is called in messages and as an article's id: its path as given, printable."""
    return os.fsencode(path).decode("utf-8", errors="replace")


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The regular file at `path`, open for reading bytes. ArticleUnreadable where there is none that may be read."""
    name = name_of(path)
    try:
        mode = _mode_of(path)
        if stat.S_ISDIR(mode):
            raise ArticleUnreadable(f"{name}: is a folder in which no file can be read")
        if not stat.S_ISREG(mode):
            raise ArticleUnreadable(f"{name}: is not a regular file; save what it gives to a file first")
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        what = "is a link to a file that is not there" if path.is_symlink() else "there is no such file"
        raise ArticleUnreadable(f"{name}: {what}; check the path") from None
    except PermissionError:
        raise ArticleUnreadable(f"{name}: may not be read; check its permissions") from None
    except OSError as error:
        raise ArticleUnreadable(f"{name}: cannot be read ({error.strerror or error})") from None


def _mode_of(path: Path) -> int:
    try:
        return path.stat().st_mode
    except ValueError:  # a NUL within the path
        raise ArticleUnreadable(f"{name_of(path)}: is not a path of a file; check it") from None


def whole_file(path: Path, most_characters: int) -> bytes:
    """The bytes of the file at `path`, never loading more than can be `most_characters` of text."""
    most_bytes = most_characters * _MOST_BYTES_A_CHARACTER
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        data = b"" if size > most_bytes else file.read(most_bytes + 1)
    if size > most_bytes or len(data) > most_bytes:
        raise too_large(name_of(path), f"{max(size, len(data)):,} bytes", most_characters)
    return data


def within_limit(text: str, name: str, most_characters: int) -> str:
    """`text`, or ArticleUnreadable where it is too long or has no words."""
    if len(text) > most_characters:
        raise too_large(name, f"{len(text):,} characters", most_characters)
    return with_words(text, name)


def with_words(text: str, name: str) -> str:
    """`text`, or ArticleUnreadable where it is nothing but white space."""
    if not text.strip():
        raise ArticleUnreadable(f"{name}: is empty; there is no text to read")
    return text


def too_large(name: str, size: str, most_characters: int) -> ArticleUnreadable:
    """The error for an article of `size`, which names the limit and how to lift it."""
    return ArticleUnreadable(
        f"{name}: is too large ({size}, the limit is {most_characters:,} characters); "
        "raise the limit with --most-characters to read it"
    )
