"""What the tests of the catalogue share: a fresh file, and a folder that any user may look into."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator


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
