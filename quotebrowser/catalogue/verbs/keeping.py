"""Looking after a catalogue's file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from quotebrowser.catalogue import checking, opening
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

    def _check_a_copy(self) -> list[str]:
        """The search indexes can only be checked in a file that could be written."""
        with tempfile.TemporaryDirectory(prefix="quotebrowser-") as folder, known_errors(self._path):
            copy = opening.copy_of(self._db, Path(folder) / "copy.quotes")
            try:
                return checking.findings(copy)
            finally:
                copy.close()
