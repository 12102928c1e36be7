"""A file that cannot be used as a catalogue is refused in one sentence that names it."""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from quotebrowser.catalogue import connecting, opening, schema
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus
from tests.catalogue.ordinary_user import ordinary_user
from tests.reports import MARTA, Said, add


def made_at(path: Path) -> Path:
    """A catalogue of one article, closed."""
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA), title="Pier")
    return path


def refusal(path: Path) -> str:
    """The sentence with which `path` is refused."""
    with pytest.raises(CatalogueUnusable) as raised:
        Catalogue.open(path)
    sentence = str(raised.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def change(path: Path, *statements: str) -> None:
    """Do to the file what another program might."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "none.quotes")
    assert list(tmp_path.iterdir()) == []


def test_a_file_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("pier")

    assert "does not exist" in refusal(tmp_path / "plain.txt" / "none.quotes")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.quotes"
    path.touch()

    assert "is empty" in refusal(path)


def test_what_is_no_ordinary_file_is_refused() -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder, socket.socket(socket.AF_UNIX) as plug:
        path = Path(folder) / "socket.quotes"
        plug.bind(str(path))

        assert "not an ordinary file" in refusal(path)


def test_a_name_too_long_is_refused(tmp_path: Path) -> None:
    assert "too long" in refusal(tmp_path / ("a" * 300))


@pytest.mark.parametrize("contents", [b"Plain words about the pier.\n" * 40, b"x", bytes(range(256)) * 20])
def test_a_file_that_is_not_sqlite_is_refused_and_left_alone(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "words.quotes"
    path.write_bytes(contents)

    assert "not a Quote Browser catalogue" in refusal(path)
    assert path.read_bytes() == contents
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    change(path, "CREATE TABLE orders (id INTEGER)")
    before = path.read_bytes()

    assert "is an SQLite file, but not a Quote Browser catalogue" in refusal(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("kept", [50, 300, 5_000, 40_000])
def test_a_truncated_file_is_refused(tmp_path: Path, kept: int) -> None:
    path = made_at(tmp_path / "cut.quotes")
    path.write_bytes(path.read_bytes()[:kept])

    assert "not an SQLite file" in refusal(path) or "cut short" in refusal(path)


def test_a_newer_major_version_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = made_at(tmp_path / "newer.quotes")
    change(path, f"PRAGMA user_version = {schema.user_version(schema.MAJOR + 1, 3)}")

    sentence = refusal(path)

    assert f"{schema.MAJOR + 1}.3" in sentence
    assert f"up to {schema.MAJOR}.{schema.MINOR}" in sentence


def test_a_newer_minor_version_opens_and_keeps_its_number(tmp_path: Path) -> None:
    path = made_at(tmp_path / "newer.quotes")
    newer = schema.user_version(schema.MAJOR, schema.MINOR + 5)
    change(path, f"PRAGMA user_version = {newer}")

    with Catalogue.open(path) as catalogue:
        catalogue.set_status([1], ReviewStatus.ACCEPTED)

        assert catalogue._db.execute("PRAGMA user_version").fetchone() == (newer,)


def test_a_locked_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.05)
    path = made_at(tmp_path / "locked.quotes")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")

        assert "locked by another program" in refusal(path)


def test_a_change_while_another_changes_waits_and_then_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.05)
    path = made_at(tmp_path / "busy.quotes")
    with Catalogue.open(path) as catalogue, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(CatalogueUnusable, match="locked by another program"):
            catalogue.set_status([1], ReviewStatus.ACCEPTED)
        assert catalogue.quote_rows([1])[0].status is ReviewStatus.UNREVIEWED

        other.execute("ROLLBACK")
        catalogue.set_status([1], ReviewStatus.ACCEPTED)
        assert catalogue.quote_rows([1])[0].status is ReviewStatus.ACCEPTED


def test_a_catalogue_opened_to_read_refuses_changes(tmp_path: Path) -> None:
    path = made_at(tmp_path / "read.quotes")

    with Catalogue.open(path, read_only=True) as catalogue:
        assert catalogue.read_only
        assert catalogue.counts() == (1, 1, 1)
        with pytest.raises(CatalogueUnusable, match=r"read\.quotes is open for reading only"):
            catalogue.set_status([1], ReviewStatus.ACCEPTED)
        assert catalogue.check() == []
        assert catalogue.notices() == []


def protected(folder: Path, *, file_mode: int, folder_mode: int) -> Path:
    """A catalogue with these permissions."""
    path = made_at(folder / "protected.quotes")
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    return path


def test_a_write_protected_file_can_be_read(open_folder: Path) -> None:
    path = protected(open_folder, file_mode=0o444, folder_mode=0o777)

    with ordinary_user(), Catalogue.open(path) as catalogue:
        assert catalogue.read_only
        assert [row.text for row in catalogue.quote_rows(catalogue.quote_ids())] == ["One"]
        (notice,) = catalogue.notices()
        assert f"{path} is write-protected" in notice


def test_a_file_marked_as_immutable_can_be_read(tmp_path: Path) -> None:
    path = made_at(tmp_path / "fixed.quotes")
    marked = subprocess.run(["chattr", "+i", path], capture_output=True, check=False)
    if marked.returncode != 0:
        pytest.skip(f"no file can be marked as immutable here: {marked.stderr.decode().strip()}")
    try:
        with Catalogue.open(path) as catalogue:
            assert catalogue.read_only
            assert catalogue.counts() == (1, 1, 1)
            assert "write-protected" in catalogue.notices()[0]
    finally:
        subprocess.run(["chattr", "-i", path], check=True)


def test_a_file_in_a_write_protected_folder_can_be_read(open_folder: Path) -> None:
    path = protected(open_folder, file_mode=0o444, folder_mode=0o555)

    with ordinary_user(), Catalogue.open(path) as catalogue:
        assert catalogue.read_only
        assert [row.text for row in catalogue.quote_rows(catalogue.quote_ids())] == ["One"]
        assert catalogue.check() == []
        with pytest.raises(CatalogueUnusable, match="reading only"):
            add(catalogue, Said("Two"))


def test_a_file_one_may_not_read_is_refused(open_folder: Path) -> None:
    path = protected(open_folder, file_mode=0o000, folder_mode=0o555)

    with ordinary_user():
        assert "Permission denied" in refusal(path)


def test_nothing_is_made_in_a_write_protected_folder(open_folder: Path) -> None:
    open_folder.chmod(0o555)

    with ordinary_user(), pytest.raises(CatalogueUnusable, match=r"new\.quotes cannot be made: Permission denied"):
        Catalogue.open_or_create(open_folder / "new.quotes")


def test_a_catalogue_in_use_can_be_read_from_a_write_protected_folder(open_folder: Path) -> None:
    path = protected(open_folder, file_mode=0o644, folder_mode=0o755)

    with Catalogue.open(path) as owner:
        add(owner, Said("Two", MARTA))
        with ordinary_user(), Catalogue.open(path) as reader:
            assert reader.read_only
            assert reader.counts() == (2, 2, 1)


def test_a_new_catalogue_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("pier")

    with pytest.raises(CatalogueUnusable, match=r"words\.txt exists already"):
        Catalogue.create(path)
    assert path.read_text() == "pier"


@pytest.mark.parametrize("name", ["none/new.quotes", "a" * 300])
def test_a_catalogue_that_cannot_be_made_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(CatalogueUnusable, match="cannot be made"):
        Catalogue.open_or_create(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_while_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("out of luck")

    monkeypatch.setattr(schema.migrations, "apply", fail)

    with pytest.raises(RuntimeError, match="out of luck"):
        Catalogue.create(tmp_path / "new.quotes")
    assert list(tmp_path.iterdir()) == []


def test_open_or_create_makes_opens_and_fills_an_empty_file(tmp_path: Path) -> None:
    for name in ("new.quotes", "new.quotes", "empty.quotes"):
        path = tmp_path / name
        if name == "empty.quotes":
            path.touch()
        with Catalogue.open_or_create(path) as catalogue:
            add(catalogue, Said("One", MARTA))
            assert catalogue.counts() == (1, 1, 1)
            assert (catalogue.path, catalogue.read_only) == (path, False)


def test_open_or_create_refuses_what_is_no_catalogue(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("pier " * 200)

    for path in (tmp_path / "words.txt", tmp_path):
        with pytest.raises(CatalogueUnusable):
            Catalogue.open_or_create(path)


def test_a_name_with_odd_characters_is_a_name(tmp_path: Path) -> None:
    path = made_at(tmp_path / "100% é?#&mode=ro;.quotes")

    with Catalogue.open(path) as catalogue:
        catalogue.set_status([1], ReviewStatus.ACCEPTED)
    assert path.exists()


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    path = made_at(tmp_path / "new.quotes")
    with closing(sqlite3.connect(path)) as connection:
        pragmas = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version", "journal_mode")
        ]

    assert pragmas == [schema.APPLICATION_ID, schema.user_version(2, 0), "wal"]


def test_a_closed_catalogue_leaves_one_file(tmp_path: Path) -> None:
    made_at(tmp_path / "new.quotes")

    assert [path.name for path in tmp_path.iterdir()] == ["new.quotes"]


def test_a_copy_taken_while_another_writes_is_whole(tmp_path: Path) -> None:
    path = made_at(tmp_path / "first.quotes")
    with Catalogue.open(path) as catalogue:
        add(catalogue, Said("Two", MARTA))
        with closing(opening.copy_of(catalogue._db, tmp_path / "second.quotes").conn):
            pass

    with Catalogue.open(tmp_path / "second.quotes") as copy:
        assert copy.counts() == (2, 2, 1)


def test_opening_needs_neither_qt_nor_the_engine(tmp_path: Path) -> None:
    path = made_at(tmp_path / "light.quotes")
    script = (
        "import sys; from quotebrowser.catalogue.catalogue import Catalogue; Catalogue.open(sys.argv[1]).close();"
        "print([name for name in ('spacy', 'PySide6', 'trafilatura') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
