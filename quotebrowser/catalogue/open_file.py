"""An open catalogue file: how it is opened and closed, and how a question and a change of it go."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from quotebrowser.catalogue import history, opening
from quotebrowser.catalogue.connecting import may_be_written
from quotebrowser.catalogue.sqlite_errors import known_errors
from quotebrowser.catalogue.surroundings import surroundings_of
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from sqlite_utils import Database


class OpenFile:
    """One SQLite file, used from the thread that opened it; the verbs of `quotebrowser.catalogue.verbs` build on it."""

    def __init__(self, db: Database, path: Path, *, read_only: bool) -> None:
        self._db = db
        self._path = path
        self._read_only = read_only
        self._who = history.user_name()
        self._surroundings = surroundings_of(path)
        self._same_file = _identity(path)

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False, patience: float | None = None) -> Self:
        """The catalogue at `path`; read-only where asked, or where its file or folder allows nothing else.

        `patience` is how many seconds it waits, now and later, for another process that holds the file; else ten.
        """
        path = Path(path)
        db, can_only_be_read = opening.open_database(path, read_only=read_only, patience=patience)
        return cls(db, path, read_only=can_only_be_read)

    @classmethod
    def create(cls, path: Path | str) -> Self:
        """A new catalogue at `path`, where no file is yet."""
        path = Path(path)
        return cls(opening.create_database(path), path, read_only=False)

    @classmethod
    def open_or_create(cls, path: Path | str) -> Self:
        """The catalogue at `path`, made where there is no file or an empty one."""
        path = Path(path)
        db, can_only_be_read = opening.open_or_create_database(path)
        return cls(db, path, read_only=can_only_be_read)

    @property
    def path(self) -> Path:
        """The file, as it was given."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._read_only

    @property
    def who(self) -> str:
        """Whose name the history gives to what is done from now on."""
        return self._who

    def work_as(self, who: str) -> None:
        """Let what is done from now on bear this name in the history; the account's where it is empty."""
        self._who = who.strip() or history.user_name()

    def notices(self) -> list[str]:
        """What to tell whoever opened the file, a sentence each: that it can only be read, that it is shared."""
        only_read = (
            f"{self._path} is write-protected, or its folder or disk is: it can be read and exported, but not changed."
            if self._read_only and not may_be_written(self._path)
            else ""
        )
        return [sentence for sentence in (only_read, self._surroundings.warning(self._path)) if sentence]

    def interrupt(self) -> None:
        """Stop what this catalogue is doing; the one method for other threads. What is stopped raises Interrupted."""
        self._db.conn.interrupt()

    def close(self) -> None:
        """Let go of the file; a second time does nothing."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        with known_errors(self._path):
            yield self._db

    @contextmanager
    def _writing(self, *, through_power_cuts: bool = True) -> Iterator[Database]:
        """One transaction. It takes the write lock at once: a reader that turns writer would not wait for its turn.

        Each is on the disk when it ends; without `through_power_cuts` it is with the system, which survives a crash of
        the program, and a power cut may take back the last ones, whole. In a shared folder each is on the disk.
        """
        if self._read_only:
            raise CatalogueUnusable(f"{self._path} is open for reading only; copy it to a folder you may write to.")
        self._refuse_a_file_that_is_gone()
        on_disk = through_power_cuts or self._surroundings.are_shared
        with known_errors(self._path):
            self._db.execute(f"PRAGMA synchronous = {'FULL' if on_disk else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            with self._finishing(self._db):
                yield self._db

    def _refuse_a_file_that_is_gone(self) -> None:
        """SQLite would go on in a file that nobody finds any more: its disk or folder was taken away, or restored."""
        identity = _identity(self._path)
        # File systems on a network may number a file anew at any time.
        is_same = identity is not None if self._surroundings.network else identity == self._same_file
        if not is_same:
            raise CatalogueUnusable(
                f"{self._path} is not where it was any more, so nothing was changed; bring its disk or folder back, "
                "and open it again."
            )

    @staticmethod
    @contextmanager
    def _finishing(db: Database) -> Iterator[None]:
        try:
            yield
            db.commit()
        except BaseException:
            db.rollback()
            raise


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells the file at `path` from another that takes its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
