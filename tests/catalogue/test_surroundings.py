"""A catalogue in a cloud's or network's folder is told apart, warned about, and journalled so that it stays whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue import surroundings
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.surroundings import Surroundings, surroundings_of
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("folder", "cloud"),
    [
        ("Dropbox/thesis", "Dropbox"),
        ("Dropbox (Tide University)", "Dropbox"),
        ("OneDrive - Tide University/notes", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-me@tide.example/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Dropboxes", ""),
        ("about OneDrive", ""),
        ("thesis", ""),
    ],
)
def test_a_clouds_folder_is_known_by_its_name(tmp_path: Path, folder: str, cloud: str) -> None:
    assert surroundings_of(tmp_path / folder / "a.quotes").cloud == cloud


@pytest.mark.parametrize(
    ("mark", "cloud"),
    [
        (".dropbox", "Dropbox"),
        (".sync_12ab34.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_clouds_folder_is_known_by_what_its_program_puts_there(tmp_path: Path, mark: str, cloud: str) -> None:
    (tmp_path / mark).touch()
    (tmp_path / "thesis").mkdir()

    assert surroundings_of(tmp_path / "thesis" / "a.quotes").cloud == cloud


def test_a_link_into_a_clouds_folder_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "work").symlink_to(tmp_path / "Dropbox")

    assert surroundings_of(tmp_path / "work" / "a.quotes").cloud == "Dropbox"


@pytest.mark.parametrize(
    ("kind", "network"),
    [
        ("nfs4", "nfs4"),
        ("cifs", "cifs"),
        ("fuse.sshfs", "fuse.sshfs"),
        ("ext4", ""),
        ("fuse.gocryptfs", ""),
        ("fuseblk", ""),
    ],
)
def test_a_network_drive_is_known_by_how_it_is_mounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, network: str
) -> None:
    drive = tmp_path / "the drive"
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / nfs rw 0 0\nserver:/ {str(drive).replace(' ', chr(92) + '040')} {kind} rw 0 0\n")
    monkeypatch.setattr(surroundings, "MOUNTS", mounts)

    assert surroundings_of(drive / "thesis" / "a.quotes") == Surroundings(network=network)
    assert surroundings_of(tmp_path / "a.quotes") == Surroundings()


def test_without_a_list_of_mounts_a_drive_counts_as_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "MOUNTS", tmp_path / "none")

    assert not surroundings_of(tmp_path / "a.quotes").are_shared


def journal_and_synchronous(catalogue: Catalogue) -> tuple[str, int]:
    (mode,) = catalogue._db.execute("PRAGMA journal_mode").fetchone()
    (synchronous,) = catalogue._db.execute("PRAGMA synchronous").fetchone()
    return mode, synchronous


def test_in_a_shared_folder_every_change_is_on_the_disk_in_the_one_file(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    path = tmp_path / "OneDrive" / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA))

        assert journal_and_synchronous(catalogue) == ("delete", 2)
        assert [file.name for file in path.parent.iterdir()] == ["a.quotes"]
        (notice,) = catalogue.notices()
        assert "OneDrive keeps in step" in notice
        assert str(path) in notice


def test_a_catalogue_that_is_moved_into_a_shared_folder_and_out_changes_its_journal(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    own, shared = tmp_path / "a.quotes", tmp_path / "Dropbox" / "a.quotes"
    Catalogue.create(own).close()
    for path, mode, other in ((shared, "delete", own), (own, "wal", shared)):
        other.rename(path)
        with Catalogue.open(path) as catalogue:
            assert journal_and_synchronous(catalogue)[0] == mode
            assert bool(catalogue.notices()) == (mode == "delete")


def test_readers_and_a_writer_take_turns_in_a_shared_folder(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    path = tmp_path / "Nextcloud" / "a.quotes"
    with Catalogue.create(path) as one, Catalogue.open(path) as other:
        add(one, Said("One", MARTA))
        add(other, Said("Two", MARTA))

        assert one.counts() == other.counts() == (2, 2, 1)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
