"""Looking after a catalogue's file."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.catalogue import backing_up, checking, erasing, opening, repairing
from quotebrowser.catalogue.backups import Reason, backups_of
from quotebrowser.catalogue.open_file import OpenFile
from quotebrowser.catalogue.sqlite_errors import known_errors

if TYPE_CHECKING:
    from quotebrowser.catalogue.backups import Backup
    from quotebrowser.catalogue.erasing import Erased


class Keeping(OpenFile):
    """The file itself: whether it is sound, its backups, and what shall not be in it any more.

    `backing_up.back_up` and `backing_up.is_due` do the same by the file's name, for a thread of its own.
    """

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each; empty where all is well. A read-only one is copied for it."""
        if self._read_only:
            return self._check_a_copy()
        with known_errors(self._path):
            return checking.findings(self._db)

    def repair(self) -> list[str]:
        """Make anew what follows from the texts and decisions, and write the file anew; what was done, a line each.

        `check` says afterwards what is still wrong: for that only a backup helps.
        """
        with self._writing() as db:
            done = repairing.repair(db)
        with known_errors(self._path), erasing.erasing(self._db):
            erasing.wipe_free_pages(self._db, self._path, "All that can be was built anew")
        return [*done, "Wrote the file anew without free pages."]

    def back_up(self, folder: Path | None = None, *, reason: Reason = Reason.REGULAR) -> Backup:
        """A verified copy of the catalogue, in the folder beside it where none is given; others may go on meanwhile.

        Call it with Reason.MERGE before taking in another catalogue.
        """
        return backing_up.back_up(self._path, folder, reason=reason)

    def backup_due(self, folder: Path | None = None) -> bool:
        """Whether something was done since the last backup."""
        return backing_up.is_due(self._path, folder)

    def backups(self, folder: Path | None = None) -> list[Backup]:
        """The backups of this catalogue, the newest first."""
        return backups_of(self._path, folder)

    def find_article_called(self, called: str) -> int:
        """The id of the article with this number, title or file, in the trash or not; QuoteBrowserError unless one."""
        with self._reading() as db:
            return erasing.find_article_called(db, called)

    def erase_article(self, article_id: int) -> Erased:
        """Remove an article from the lists, the history, the search and every free page of the file. No undo.

        People who speak in no other article go with it, unless somebody noted something of them. Backups are not
        touched: `backups` says which there are. QuoteBrowserError where there is no such article.
        """
        with known_errors(self._path), erasing.erasing(self._db):
            with self._writing() as db:
                erased = erasing.erase_article(db, article_id, self._who)
            erasing.wipe_free_pages(self._db, self._path, "The article is in no list or search any more")
        return erased

    def _check_a_copy(self) -> list[str]:
        """The search indexes can only be checked in a file that could be written."""
        with tempfile.TemporaryDirectory(prefix="quotebrowser-") as folder, known_errors(self._path):
            copy = opening.copy_of(self._db, Path(folder) / "copy.quotes")
            try:
                return checking.findings(copy)
            finally:
                copy.close()
