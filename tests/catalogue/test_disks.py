"""A disk that is full, fails, is write-protected or goes away costs one sentence and nothing that was finished."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.backups import folder_of
from quotebrowser.catalogue.bringing_back import restore
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTE = 1_000_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes, which one may fill."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def fill_up(catalogue: Catalogue, most: int = 2000) -> tuple[list[str], str]:
    """Add articles until one cannot be kept: the titles of those that were, and what was said."""
    kept = []
    for number in range(most):
        try:
            add(catalogue, Said(f"Number {number} " + "pier " * 2000, MARTA), Said("Ferry", NILS), title=str(number))
        except CatalogueUnusable as error:
            return kept, str(error)
        kept.append(str(number))
    raise AssertionError("it never came to an end")


def titles(catalogue: Catalogue) -> list[str]:
    return [row.article.title for row in catalogue.articles(catalogue.article_ids())]


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(small_disk: Path) -> None:
    path = small_disk / "a.quotes"
    spare = small_disk / "spare"
    spare.write_bytes(b"x" * MEGABYTE)
    with Catalogue.create(path) as catalogue:
        kept, said = fill_up(catalogue)
        assert said == f"The disk that holds {path} is full; make room and try again: what was finished is kept."
        assert titles(catalogue) == kept

        with Catalogue.open(path, read_only=True) as reader:
            assert titles(reader) == kept

        spare.unlink()
        add(catalogue, Said("At last", MARTA), title="last")
        assert titles(catalogue) == [*kept, "last"]
        assert catalogue.check() == []


def test_a_full_disk_makes_no_half_backup(small_disk: Path) -> None:
    path = small_disk / "a.quotes"
    with Catalogue.create(path) as catalogue:
        for number in range(15):
            add(catalogue, Said(f"Number {number} " + "pier " * 2000, MARTA), title=str(number))
    (small_disk / "spare").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 100_000))

    with Catalogue.open(path, read_only=True) as catalogue, pytest.raises(CatalogueUnusable, match="is full"):
        catalogue.back_up()
    assert list(folder_of(path).iterdir()) == []


def test_a_full_disk_restores_nothing_and_leaves_what_is_there(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "a.quotes"
    with Catalogue.create(path) as catalogue:
        for number in range(15):
            add(catalogue, Said(f"Number {number} " + "pier " * 2000, MARTA), title=str(number))
        backup = catalogue.back_up(tmp_path / "elsewhere")
    (small_disk / "spare").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 100_000))

    with pytest.raises(CatalogueUnusable, match="cannot be restored"):
        restore(path, backup.path)
    assert sorted(file.name for file in small_disk.iterdir()) == ["a.quotes", "spare"]
    with Catalogue.open(path) as catalogue:
        assert catalogue.counts()[0] == 15


def test_a_file_that_may_grow_no_more_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        (pages,) = catalogue._db.execute("PRAGMA page_count").fetchone()
        catalogue._db.execute(f"PRAGMA max_page_count = {pages + 100}").fetchone()

        kept, said = fill_up(catalogue)

        assert f"The disk that holds {path} is full" in said
        assert titles(catalogue) == kept
        assert catalogue.check() == []


@contextmanager
def failing_writes_past(size: int) -> Iterator[None]:
    """The system fails whoever writes past this size of a file, as a broken disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_a_disk_that_fails_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA), title="first")
        with failing_writes_past(path.stat().st_size + MEGABYTE):
            kept, said = fill_up(catalogue)
        assert said.startswith(f"The disk that holds {path} ")
        assert said.endswith("what was finished is kept.")
        assert titles(catalogue) == ["first", *kept]

        add(catalogue, Said("At last", MARTA), title="last")
        assert catalogue.check() == []

    with Catalogue.open(path) as catalogue:
        assert titles(catalogue) == ["first", *kept, "last"]


@pytest.mark.parametrize("way", ["moved", "deleted"])
def test_a_folder_that_goes_away_is_said_and_its_return_is_no_loss(tmp_path: Path, way: str) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with Catalogue.create(folder / "a.quotes") as catalogue:
        add(catalogue, Said("One", MARTA), title="first")
        if way == "moved":
            folder.rename(tmp_path / "away")
        else:
            shutil.rmtree(folder)

        with pytest.raises(CatalogueUnusable, match=r"stick/a\.quotes is not where it was any more"):
            add(catalogue, Said("Two", MARTA), title="second")
        with pytest.raises(CatalogueUnusable, match="so nothing was changed"):
            catalogue.set_status([1], ReviewStatus.ACCEPTED)

    if way == "moved":
        (tmp_path / "away").rename(folder)
        with Catalogue.open(folder / "a.quotes") as catalogue:
            assert titles(catalogue) == ["first"]
            assert catalogue.check() == []


def test_a_disk_that_is_taken_out_is_said_and_its_return_is_no_loss(small_disk: Path) -> None:
    path = small_disk / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA), title="first")
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", small_disk], check=True)  # another takes its place

        with pytest.raises(CatalogueUnusable, match="is not where it was any more"):
            add(catalogue, Said("Two", MARTA), title="second")

        subprocess.run(["umount", "-l", small_disk], check=True)
        add(catalogue, Said("Two", MARTA), title="second")
        assert titles(catalogue) == ["first", "second"]
        assert catalogue.check() == []


def test_on_a_write_protected_disk_a_catalogue_is_read_and_says_so(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA), title="first")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    with Catalogue.open(path) as catalogue:
        assert catalogue.read_only
        assert titles(catalogue) == ["first"]
        assert catalogue.check() == []
        (notice,) = catalogue.notices()
        assert "write-protected" in notice
        with pytest.raises(CatalogueUnusable, match="open for reading only"):
            catalogue.erase_article(1)
        assert catalogue.back_up(tmp_path / "elsewhere").path.exists()


def test_a_log_left_on_a_write_protected_disk_is_named(small_disk: Path) -> None:
    path = small_disk / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA))
        log = path.with_name("a.quotes-wal").read_bytes()
    path.with_name("a.quotes-wal").write_bytes(log)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    with pytest.raises(CatalogueUnusable, match="last changes stand in the file “-wal” beside it"):
        Catalogue.open(path)
