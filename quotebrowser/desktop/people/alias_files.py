"""Aliases in and out of a text file, a person a line: `Primary, alias, alias`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.people.acting import act, take_back
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.notices import Notices

FILE_NAME = "aliases.txt"


class AliasFilesController(QObject):
    """Reads and writes files of aliases."""

    def __init__(self, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._notices = notices
        self._window = window
        self._queries: Queries | None = None

    def use(self, queries: Queries | None) -> None:
        """Read into, and write from, another catalogue from now on."""
        self._queries = queries

    def import_lines(self) -> None:
        """Ask for a file, and give people the aliases of its lines."""
        queries = self._queries
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import aliases"), "", self._files())
        if not chosen or queries is None:
            return
        try:
            lines = Path(chosen).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            self._warn(QuoteBrowserError(f"{chosen}: cannot be read as UTF-8 text ({error}); choose another file."))
            return
        entry = act(queries, lambda catalogue: catalogue.import_aliases(lines))
        if entry is not None:
            self._notices.say(
                f"{entry.what}.", button=self.tr("Take it back"), on_click=lambda: take_back(queries, entry)
            )

    def export_lines(self) -> None:
        """Ask for a file, and write everyone who has aliases into it."""
        queries = self._queries
        if queries is None:
            return
        suggested = str(queries.path.with_name(FILE_NAME))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export aliases"), suggested, self._files())
        if not chosen:
            return
        nothing: list[str] = []
        lines = queries.read(lambda catalogue: catalogue.export_aliases(), nothing)
        try:
            Path(chosen).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        except OSError as error:
            self._warn(QuoteBrowserError(f"{chosen}: cannot be written ({error.strerror}); choose another place."))
            return
        self._notices.say(
            self.tr("{people} with their aliases written to {file}.").format(
                people=counted("{n} person", "{n} people", len(lines)), file=chosen
            )
        )

    def _warn(self, error: QuoteBrowserError) -> None:
        self._notices.say(str(error), warning=True)

    def _files(self) -> str:
        return self.tr("Lines of aliases (*.txt *.csv);;All files (*)")
