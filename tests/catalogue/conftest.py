"""What the tests of the catalogue share: a fresh file, a full one, and a folder that any user may look into."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from tests.catalogue.looking import fill, looked_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.catalogue.looking import Looked


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue."""
    with Catalogue.create(tmp_path / "fresh.quotes") as fresh:
        yield fresh


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """A catalogue with something of everything that can be asked for, which no test changes."""
    with Catalogue.create(tmp_path_factory.mktemp("full") / "full.quotes") as catalogue:
        fill(catalogue)
        yield catalogue


@pytest.fixture(scope="session")
def rows(full: Catalogue) -> list[Looked]:
    """Every quote of `full`, in order."""
    return looked_at(full)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)
