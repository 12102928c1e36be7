"""New, open, open again: which catalogue the window shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from quotebrowser.desktop.main_window import CATALOGUE_ENDING
from quotebrowser.desktop.message_boxes import ask, tell
from quotebrowser.desktop.preferences.recent import RecentCatalogues
from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.store import Preferences

PATIENCE_SECONDS = 0.5
"""How long the window waits for another program that holds the catalogue, before it says so: it stands still then."""


class OpeningController(QObject):
    """Bound to the commands of the room "files", to the list of recent catalogues, and to what other starts hand over.

    A catalogue that cannot be used is told in a sentence, and the one shown so far stays.
    """

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self.recent = RecentCatalogues(preferences)
        window.open_requested.connect(self.open_path)
        self._show_recent()

    def new_catalogue(self) -> None:
        """Ask for a name, and show a new catalogue of that name."""
        # The catalogue's own refusal to overwrite comes with a sentence; the system's question would be misleading.
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New catalogue"),
            str(self._folder() / self.tr("quotes{0}").format(CATALOGUE_ENDING)),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            self.open_new(path if path.suffix else path.with_suffix(CATALOGUE_ENDING))

    def open_catalogue(self) -> None:
        """Ask for a catalogue, and show it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a catalogue"), str(self._folder()), self._kinds()
        )
        if name:
            self.open_path(Path(name))

    def open_new(self, path: Path) -> None:
        """Make a catalogue at `path`, where no file is yet, and show it."""
        self._show(path, new=True)

    def open_path(self, path: Path) -> None:
        """Show the catalogue at `path`; where there is no file, offer to make one."""
        shown = self._window.catalogue
        if shown is not None and QFileInfo(path).exists() and path.samefile(shown.path):
            return
        if QFileInfo(path).exists() or not QFileInfo(path.parent).isDir():
            self._show(path)
            return
        self._show_recent()
        ask(
            self._window,
            self.tr("Open a catalogue"),
            self.tr("There is no catalogue {0}. Make a new one there?").format(path),
            do=self.tr("&Make it"),
            leave=self.tr("&Leave it"),
            on_do=lambda: self.open_new(path),
        )

    def open_last(self) -> None:
        """Show the catalogue that was shown last, where it is still there."""
        path = self.recent.last()
        if path is not None:
            self.open_path(path)

    def wanted_path(self) -> Path | None:
        """The file of the catalogue shown; asks for a new one where there is none, None where the person wants none."""
        if self._window.catalogue is None:
            self.new_catalogue()
        return self._window.catalogue.path if self._window.catalogue is not None else None

    def _show(self, path: Path, *, new: bool = False) -> None:
        # Late: SQLite's tools take half a second to load, in which the window can stand already.
        from quotebrowser.catalogue.catalogue import Catalogue

        path = path.absolute()
        try:
            catalogue = Catalogue.create(path) if new else Catalogue.open(path, patience=PATIENCE_SECONDS)
        except CatalogueUnusable as error:
            tell(self._window, self.tr("Open a catalogue"), str(error))
            return
        self._window.show_catalogue(catalogue)
        self.recent.remember(path)
        self._show_recent()

    def _show_recent(self) -> None:
        self._window.show_recent([entry.path for entry in self.recent.entries()])

    def _folder(self) -> Path:
        """Where catalogues are looked for first: beside the last one, otherwise among the documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        candidates = [entry.path.parent for entry in self.recent.entries()[:1]] + [Path(documents)]
        return next((folder for folder in candidates if QFileInfo(folder).isDir()), Path.home())

    def _kinds(self) -> str:
        return self.tr("Catalogues (*{0});;All files (*)").format(CATALOGUE_ENDING)
