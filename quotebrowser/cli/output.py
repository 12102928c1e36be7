"""Where a verb's output goes: standard output, or a file that appears only when it is whole."""

from __future__ import annotations

import io
import os
import secrets
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from quotebrowser.errors import ExportFailed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def written_to(out: Path | None) -> Iterator[TextIO]:
    """A UTF-8 stream to `out`, or to standard output; line ends go out as they are written.

    The file takes its name when the block ends well and leaves nothing behind where it does not. ExportFailed, before
    the block begins, where it cannot be written.
    """
    if out is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="")
        yield sys.stdout
        return
    _refuse_unwritable(out)
    if out.exists() and not out.is_file():  # /dev/null, a named pipe
        with out.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        return
    target = out.resolve()
    unfinished = target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}.unfinished")
    try:
        with _opened(unfinished, out) as stream:
            yield stream
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _opened(unfinished: Path, out: Path) -> TextIO:
    try:
        return unfinished.open("x", encoding="utf-8", errors="replace", newline="")
    except OSError as error:
        raise ExportFailed(f"{out}: cannot be written ({error.strerror}); choose another place") from error


def _refuse_unwritable(out: Path) -> None:
    if out.is_dir():
        raise ExportFailed(f"{out}: is a folder; give the name of a file in it")
    if not out.parent.is_dir():
        raise ExportFailed(f"{out}: cannot be written, there is no folder {out.parent}; make it first")
    if out.exists() and not os.access(out, os.W_OK):
        raise ExportFailed(f"{out}: is there already and write-protected; choose another name")
