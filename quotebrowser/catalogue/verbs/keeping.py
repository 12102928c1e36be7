"""Looking after a catalogue's file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from quotebrowser.catalogue import checking, history, opening
from quotebrowser.catalogue.open_file import OpenFile
from quotebrowser.catalogue.sqlite_errors import known_errors


class Keeping(OpenFile):
    """The file itself: whether it is sound."""

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each; empty where all is well. A read-only one is copied for it."""
        if self._read_only:
            return self._check_a_copy()
        with known_errors(self._path):
            return checking.findings(self._db)

    def copy_beside(self, why: str) -> Path:
        """A copy of the file as it is now, beside it, named after `why` and the moment; its path.

        CatalogueUnusable where it cannot be written.
        """
        moment = history.now().replace(":", "").replace("+0000", "Z")
        copy = self._path.with_name(f"{self._path.stem}.{why}-{moment}{self._path.suffix}")
        with known_errors(copy):
            opening.copy_of(self._db, copy).close()
        return copy

    def _check_a_copy(self) -> list[str]:
        """The search indexes can only be checked in a file that could be written."""
        with tempfile.TemporaryDirectory(prefix="quotebrowser-") as folder, known_errors(self._path):
            copy = opening.copy_of(self._db, Path(folder) / "copy.quotes")
            try:
                return checking.findings(copy)
            finally:
                copy.close()
