"""What the tests of the catalogue share: a fresh file, and another user who may not write."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue."""
    with Catalogue.create(tmp_path / "fresh.quotes") as fresh:
        yield fresh


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def as_nobody(open_folder: Path) -> Iterator[Path]:
    """The open folder, as an ordinary user sees it, also where the tests run as root."""
    if os.geteuid() != 0:
        yield open_folder
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield open_folder
    finally:
        os.setresuid(0, 0, 0)
