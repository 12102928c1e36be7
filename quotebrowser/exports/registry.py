"""Writes what a filter lets through to a file, in the format that its ending asks for."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.errors import ExportFailed
from quotebrowser.exports.csv_sheet import write_csv_file
from quotebrowser.exports.tables import TABLE_WRITERS
from quotebrowser.exports.workbook import write_workbook

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.tables import Table

AnyWriter = TypeVar("AnyWriter")

Writer = Callable[[Iterable[QuoteRow], Path], int]
"""Writes quotes to a file that is not there yet, and says how many they were; OSError where the disk refuses."""

WRITERS: dict[str, Writer] = {".csv": write_csv_file, ".xlsx": write_workbook}
"""The ending of a file's name, and what writes that format."""


def _say_nothing(_written: int) -> None:
    """Hear how far an export is, where nobody wants to know."""


def export(
    catalogue: Catalogue,
    asked: Filter,
    out: Path,
    format: str | None = None,  # noqa: A002 - the contract's word
    *,
    on_progress: Callable[[int], None] = _say_nothing,
) -> int:
    """Write the quotes that `asked` lets through to `out`, and say how many they were.

    `format` is an ending with or without its full stop; without it the ending of `out` decides. The file appears
    under its name only when it is whole; `on_progress` hears of every quote how many there are now, and what it raises
    ends the export without a trace. Raises ExportFailed, one sentence naming `out`.
    """
    write = _writer(out, format, WRITERS)
    return _written(lambda file: write(_counted(catalogue.quotes(asked), on_progress), file), out, catalogue.path)


def export_table(table: Table, out: Path, catalogue: Path) -> int:
    """Write a table made from the catalogue of this path to `out`, in the format of its ending; how many rows it has.

    ExportFailed, one sentence naming `out`, as of `export`.
    """
    write = _writer(out, None, TABLE_WRITERS)
    return _written(lambda file: write(table, file), out, catalogue)


def export_bytes(content: bytes, out: Path, catalogue: Path) -> int:
    """Write what is ready, such as a picture, to `out`; ExportFailed as of `export`."""
    return _written(lambda file: file.write_bytes(content), out, catalogue)


def _written(write: Callable[[Path], int], out: Path, catalogue: Path) -> int:
    try:
        _refuse_unwritable(out, catalogue)
        return _write_whole(write, out.resolve())
    except OSError as error:
        raise ExportFailed(f"{out} cannot be written: {_reason(error)}") from error


def _counted(quotes: Iterable[QuoteRow], on_progress: Callable[[int], None]) -> Iterator[QuoteRow]:
    for number, quote in enumerate(quotes, start=1):
        on_progress(number)
        yield quote


def _write_whole(write: Callable[[Path], int], out: Path) -> int:
    """Write beside `out` and move the whole into place; where that fails, nothing stays behind."""
    unfinished = out.with_name(f".{secrets.token_hex(8)}.unfinished")
    try:
        number = write(unfinished)
        unfinished.replace(out)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return number


def _writer(out: Path, name: str | None, writers: dict[str, AnyWriter]) -> AnyWriter:
    ending = f".{name.lstrip('.')}".lower() if name else out.suffix.lower()
    if ending in writers:
        return writers[ending]
    known = ", ".join(sorted(writers))
    if name:
        raise ExportFailed(f"{out} cannot be written as “{name}”; the formats are {known}.")
    raise ExportFailed(f"{out} has no ending that names a format; end it in one of {known}.")


def _refuse_unwritable(out: Path, catalogue: Path) -> None:
    if out.is_dir():
        raise ExportFailed(f"{out} is a folder; give the name of a file in it.")
    if not out.parent.is_dir():
        raise ExportFailed(f"{out} cannot be written: there is no folder {out.parent}; make it first.")
    if not out.exists():
        return
    if not out.is_file():
        raise ExportFailed(f"{out} is not an ordinary file; choose another name.")
    if out.samefile(catalogue):
        raise ExportFailed(f"{out} is the catalogue itself; choose another name for the export.")
    if not os.access(out, os.W_OK):
        raise ExportFailed(f"{out} is there already and write-protected; choose another name.")


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "you are not allowed to write in that folder; choose another."
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "the disk is full; make room and try again."
    return f"{error.strerror or error}; choose another place."
