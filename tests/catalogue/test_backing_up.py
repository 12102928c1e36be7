"""A backup is whole, is of one moment, and counts only once it was read through."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from quotebrowser.catalogue import backing_up, backups
from quotebrowser.catalogue.backing_up import back_up, is_due
from quotebrowser.catalogue.backups import KEPT, Reason, backups_of, folder_of
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.schema import user_version
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus
from tests.catalogue.contents import contents
from tests.catalogue.ordinary_user import ordinary_user
from tests.reports import MARTA, NILS, Said, add

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """An open catalogue of one article with decisions."""
    add(catalogue, Said("One", MARTA), Said("Two", NILS), title="Pier")
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    return catalogue


def test_a_backup_of_an_open_catalogue_has_all_of_it(filled: Catalogue) -> None:
    made = filled.back_up()

    assert [path.name for path in folder_of(filled.path).iterdir()] == [made.path.name]
    with Catalogue.open(made.path, read_only=True) as copy:
        assert contents(copy) == contents(filled)
        assert copy.history() == filled.history()
        assert copy.check() == []
    assert filled.backups() == [made]


def test_a_folder_of_ones_own_keeps_every_backup(filled: Catalogue, tmp_path: Path) -> None:
    made = [filled.back_up(tmp_path / "stick") for _ in range(8)]

    assert filled.backups(tmp_path / "stick") == list(reversed(made))
    assert not folder_of(filled.path).exists()


def test_old_backups_beside_the_catalogue_are_removed(filled: Catalogue) -> None:
    made = [filled.back_up() for _ in range(7)]

    assert filled.backups() == list(reversed(made[-KEPT[0].number :]))


@pytest.mark.parametrize("own", [False, True], ids=["beside", "own folder"])
def test_as_many_of_the_last_are_kept_as_is_said(filled: Catalogue, tmp_path: Path, *, own: bool) -> None:
    folder = tmp_path / "stick" if own else None
    made = [back_up(filled.path, folder, keep_last=2) for _ in range(4)]

    assert filled.backups(folder) == list(reversed(made[-2:]))


def test_backups_before_a_merge_are_kept_apart(filled: Catalogue) -> None:
    before = filled.back_up(reason=Reason.MERGE)
    for _ in range(7):
        filled.back_up()

    assert before in filled.backups()


def test_a_backup_while_another_thread_writes_is_whole(filled: Catalogue) -> None:
    finished = threading.Event()

    def write() -> None:
        with Catalogue.open(filled.path) as other:
            for number in range(60):
                add(other, Said(f"Number {number} " + "pier " * 400, MARTA), title=str(number))
        finished.set()

    writer = threading.Thread(target=write)
    writer.start()
    made = []
    while not finished.is_set() or not made:
        made.append(back_up(filled.path))
    writer.join()

    for backup in backups_of(filled.path):
        with Catalogue.open(backup.path, read_only=True) as copy:
            assert copy.check() == []


def test_a_backup_is_due_when_something_was_done(catalogue: Catalogue) -> None:
    assert not catalogue.backup_due()

    add(catalogue, Said("One", MARTA))
    assert catalogue.backup_due()
    catalogue.back_up()
    assert not catalogue.backup_due()
    catalogue.set_status([1], ReviewStatus.REJECTED)
    assert catalogue.backup_due()
    catalogue.back_up()
    catalogue.undo()
    assert catalogue.backup_due()


def test_an_import_that_goes_on_makes_a_backup_due(catalogue: Catalogue) -> None:
    from quotebrowser.catalogue.batches import Batch
    from tests.reports import report

    batch = Batch("a folder")
    for number in range(2):
        article, quotes = report(Said(f"Number {number}", MARTA))
        catalogue.add_article(article, quotes, engine="test 1", batch=batch)
        assert is_due(catalogue.path)
        back_up(catalogue.path)
        assert not is_due(catalogue.path)


def test_a_backup_that_cannot_be_read_any_more_is_none(filled: Catalogue) -> None:
    filled.back_up().path.write_bytes(b"lost " * 400)

    assert filled.backup_due()


def test_a_copy_that_is_not_whole_does_not_count(filled: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = backing_up._copy

    def copy_and_damage(*given: object) -> None:
        copy(*given)  # type: ignore[arg-type]
        place = given[1]
        assert isinstance(place, Path)
        damaged = bytearray(place.read_bytes())
        damaged[4096 * 3 : 4096 * 20] = b"\xff" * (4096 * 17)
        place.write_bytes(damaged)

    monkeypatch.setattr(backing_up, "_copy", copy_and_damage)

    with pytest.raises(CatalogueUnusable, match=r"not whole|damaged"):
        filled.back_up()
    assert list(folder_of(filled.path).iterdir()) == []


def test_a_copy_with_other_rows_does_not_count(filled: Catalogue) -> None:
    made = filled.back_up()

    with pytest.raises(CatalogueUnusable, match="has not all rows"):
        backing_up.verify(made.path, {**backing_up.counts_of(filled._db), "quotes": 77})


def test_a_backup_can_be_stopped_and_leaves_nothing(filled: Catalogue) -> None:
    def stop(_: int, __: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        back_up(filled.path, on_progress=stop)
    assert list(folder_of(filled.path).iterdir()) == []


def test_what_cannot_be_backed_up_is_refused_in_a_sentence(tmp_path: Path, open_folder: Path) -> None:
    words = tmp_path / "words.quotes"
    words.write_text("pier " * 300)
    with pytest.raises(CatalogueUnusable, match=r"none\.quotes does not exist"):
        back_up(tmp_path / "none.quotes")
    with pytest.raises(CatalogueUnusable, match="not a Quote Browser catalogue"):
        back_up(words)
    with Catalogue.create(open_folder / "a.quotes") as catalogue:
        (open_folder / "closed").mkdir(mode=0o555)
        with ordinary_user(), pytest.raises(CatalogueUnusable, match=r"cannot be backed up into .*closed"):
            catalogue.back_up(open_folder / "closed")


def test_a_write_protected_catalogue_can_be_backed_up_elsewhere(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One", MARTA))
    path.chmod(0o444)

    with Catalogue.open(back_up(path, tmp_path / "stick").path, read_only=True) as copy:
        assert copy.counts() == (1, 1, 1)


def test_an_older_catalogue_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "version-1.quotes", tmp_path / "old.quotes"))

    Catalogue.open(path).close()
    Catalogue.open(path).close()

    (made,) = backups_of(path)
    assert made.reason is Reason.MIGRATION
    with Catalogue.open(made.path, read_only=True) as old:
        assert old.counts() == (3, 5, 3)
    assert int.from_bytes(made.path.read_bytes()[60:64]) < user_version(2, 0)


def test_without_a_backup_there_is_no_migration(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "version-1.quotes", tmp_path / "old.quotes"))
    before = path.read_bytes()
    folder_of(path).write_text("a file where the folder should be")

    with pytest.raises(CatalogueUnusable, match="cannot be backed up"):
        Catalogue.open(path)
    assert path.read_bytes() == before


def test_two_backups_at_once_have_two_names(filled: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = backups.now()
    monkeypatch.setattr(backups, "now", lambda: moment)

    assert filled.back_up().path != filled.back_up().path
