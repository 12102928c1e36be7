"""A backup takes the place of a catalogue, and nothing of what was there is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.bringing_back import restore
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.errors import CatalogueUnusable
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.catalogue.backups import Backup


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Backup]:
    """A catalogue of two articles, and its backup of the first."""
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA), title="Pier")
        backup = catalogue.back_up()
        add(catalogue, Said("Two", MARTA), title="Ferry")
    return path, backup


def number_of_articles(path: Path) -> int:
    with Catalogue.open(path) as catalogue:
        assert catalogue.check() == []
        return catalogue.counts()[0]


def test_what_the_backup_holds_is_there_again_and_the_rest_is_kept_aside(made: tuple[Path, Backup]) -> None:
    path, backup = made

    aside = restore(path, backup.path)

    assert number_of_articles(path) == 1
    assert aside is not None
    assert aside.parent == path.parent
    assert number_of_articles(aside) == 2
    assert backup.path.exists()


def test_a_catalogue_that_is_gone_comes_back(made: tuple[Path, Backup]) -> None:
    path, backup = made
    path.unlink()

    assert restore(path, backup.path) is None
    assert number_of_articles(path) == 1


@pytest.mark.parametrize("damage", [b"words " * 500, b"", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_catalogue_is_put_aside_with_its_log(made: tuple[Path, Backup], damage: bytes) -> None:
    path, backup = made
    path.write_bytes(damage)
    path.with_name("a.quotes-wal").write_bytes(b"pages of another time " * 300)

    aside = restore(path, backup.path)

    assert number_of_articles(path) == 1
    assert aside is not None
    assert aside.read_bytes() == damage


def test_a_catalogue_that_is_open_is_left_alone(made: tuple[Path, Backup]) -> None:
    path, backup = made
    with Catalogue.open(path) as other:
        with pytest.raises(CatalogueUnusable, match="open in another program"):
            restore(path, backup.path, patience=0.05)
        assert other.counts()[0] == 2
        add(other, Said("Three", MARTA))

    assert number_of_articles(path) == 3


@pytest.mark.parametrize("kept", [0, 600, 9000])
def test_a_backup_that_is_not_whole_is_refused(made: tuple[Path, Backup], kept: int) -> None:
    path, backup = made
    backup.path.write_bytes(backup.path.read_bytes()[:kept])
    before = path.read_bytes()

    with pytest.raises(CatalogueUnusable):
        restore(path, backup.path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == ["a.quotes"]


def test_a_catalogue_is_no_backup_of_itself(made: tuple[Path, Backup]) -> None:
    path, _ = made

    with pytest.raises(CatalogueUnusable, match="is the catalogue itself"):
        restore(path, path)


def test_a_catalogue_opened_before_a_restore_takes_no_more_changes(made: tuple[Path, Backup]) -> None:
    path, backup = made
    with Catalogue.open(path) as other:
        path.rename(path.with_name("aside.quotes"))
        restore(path, backup.path)

        with pytest.raises(CatalogueUnusable, match="not where it was any more"):
            add(other, Said("Three", MARTA))
