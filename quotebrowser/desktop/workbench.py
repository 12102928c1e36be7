"""The window with everything that carries out its commands, made and wired in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.closing import Closing
from quotebrowser.desktop.exporting.controller import ExportController
from quotebrowser.desktop.help.controller import HelpController
from quotebrowser.desktop.importing.controller import ImportController
from quotebrowser.desktop.jobs import Jobs
from quotebrowser.desktop.keeping.controller import KeepingController
from quotebrowser.desktop.keys.bindings import KeyBindings
from quotebrowser.desktop.keys.controller import KeysController
from quotebrowser.desktop.main_window import MainWindow
from quotebrowser.desktop.opening import OpeningController
from quotebrowser.desktop.palette.controller import PaletteController
from quotebrowser.desktop.preferences.controller import PreferencesController
from quotebrowser.desktop.preferences.options import REOPEN_LAST
from quotebrowser.desktop.preferences.remembering import remember_panes
from quotebrowser.desktop.preferences.store import Preferences
from quotebrowser.desktop.reader.zoom import ZoomController
from quotebrowser.desktop.renewing.controller import RenewController
from quotebrowser.desktop.sample import SampleController
from quotebrowser.desktop.working.controller import WorkingController

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


class Workbench(QObject):
    """One window of the program, its settings in the file `settings`. Call `close` when the event loop has ended."""

    def __init__(self, application: QApplication, settings: Path) -> None:
        super().__init__(application)
        self.preferences = Preferences(settings, self)
        self.jobs = Jobs(self)
        self.window = MainWindow()
        self.opening = OpeningController(self.window, self.preferences)
        self.importing = ImportController(self.window, self.jobs, self.preferences, self.opening.wanted_path)
        self.exporting = ExportController(self.window, self.jobs, self.preferences)
        self.renewing = RenewController(self.window, self.jobs, self.preferences)
        self.working = WorkingController(self.window, self.jobs)
        self.sample = SampleController(self.window, self.opening, self.importing)
        self.bindings = KeyBindings(self.window.commands, self.preferences, self)
        self.keys = KeysController(self.bindings, self.window)
        self.palette = PaletteController(self.window.commands, self.window)
        self.help = HelpController(self.window.commands, self.window, application)
        self.settings = PreferencesController(self.window, self.preferences, self.bindings, application)
        self.keeping = KeepingController(self.window, self.preferences)
        self.zoom = ZoomController(self.window.reader_pane.article, self.preferences, self)
        self.window.arranging.remember_in(self.preferences)
        self.window.people.remember_in(self.preferences)
        remember_panes(self.window, self.preferences)
        self.closing = Closing(self.window, self.jobs, self.preferences)
        for room, controller in (
            ("files", self.opening),
            ("importing", self.importing),
            ("exporting", self.exporting),
            ("renewing", self.renewing),
            ("working", self.working),
            ("preferences", self.settings),
            ("sample", self.sample),
            ("keys", self.keys),
            ("palette", self.palette),
            ("help", self.help),
            ("zoom", self.zoom),
        ):
            self.window.attach(room, controller)
        self.window.import_requested.connect(self.importing.import_inputs)
        self.importing.imported.connect(self.window.refresh)
        self.renewing.renewed.connect(self.window.refresh)

    def begin(self, catalogue: Path | None) -> None:
        """Show `catalogue`, or the last one where the settings say so."""
        if catalogue is not None:
            self.opening.open_path(catalogue)
        elif self.preferences.value(REOPEN_LAST):
            self.opening.open_last()

    def come_forward(self, catalogue: Path | None) -> None:
        """Show the window, and `catalogue` in it, as another start has asked."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if catalogue is not None:
            self.opening.open_path(catalogue)

    def close(self) -> None:
        """Wait for every thread, and let go of the window."""
        self.jobs.close()
        self.window.show_catalogue(None)
        self.keeping.close()
        self.help.close()
        self.window.deleteLater()
