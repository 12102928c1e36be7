"""Which files are meant by the paths and folders somebody gives."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.articles.reading import UNREAD_FORMATS, is_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PAGE_ENDINGS = (".html", ".htm", ".xhtml")


def find_inputs(paths: Iterable[Path]) -> list[Path]:
    """The files to read, each once, in a stable order: as given, a folder's files by name, then its folders' files.

    A path that is no folder is kept whatever it is, so that reading it says what is wrong; so is a folder that holds
    nothing to read. Of a folder's files those are kept that are read, and documents whose format is not read yet,
    because somebody will miss them; passed over are hidden ones, a README, which is about the folder, and what browsers
    save beside a page (`page_files`).
    """
    return list(dict.fromkeys(found for path in paths for found in _found(path)))


def _found(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return list(_in_folder(path)) or [path]


def _in_folder(folder: Path) -> Iterator[Path]:
    unreadable: list[Path] = []
    for here, folders, files in os.walk(folder, onerror=lambda error: unreadable.append(Path(error.filename))):
        pages = {Path(file).stem for file in files if Path(file).suffix.lower() in _PAGE_ENDINGS}
        folders[:] = sorted(name for name in folders if not _is_passed_over(name, pages))
        for file in sorted(files):
            if _is_wanted(Path(file)):
                yield Path(here, file)
    yield from unreadable


def _is_wanted(file: Path) -> bool:
    if file.name.startswith(".") or file.stem.lower() == "readme":
        return False
    return is_read(file) or file.suffix.lower() in UNREAD_FORMATS


def _is_passed_over(folder: str, pages: set[str]) -> bool:
    return folder.startswith(".") or (folder.endswith("_files") and folder.removesuffix("_files") in pages)
