"""The sample catalogue: made of the sample articles the first time it is wanted, in the user's own data folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QFileInfo, QObject

from quotebrowser.desktop.main_window import CATALOGUE_ENDING
from quotebrowser.desktop.message_boxes import tell
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from quotebrowser.desktop.importing.controller import ImportController
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.opening import OpeningController

SAMPLES = "samples"
"""The sample articles, under resources/."""


def sample_catalogue() -> Path:
    """Where this user's sample catalogue lies, or will."""
    return Path(platformdirs.user_data_dir("quotebrowser", appauthor=False)) / "sample" / f"sample{CATALOGUE_ENDING}"


class SampleController(QObject):
    """Bound to the command of the room "sample"."""

    def __init__(self, window: MainWindow, opening: OpeningController, importing: ImportController) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._importing = importing

    def open(self) -> None:
        """Show the sample catalogue as it was left, or make it by importing the sample articles."""
        path = sample_catalogue()
        if QFileInfo(path).exists():
            self._opening.open_path(path)
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            tell(
                self._window,
                self.tr("Sample catalogue"),
                self.tr("{folder}: the sample catalogue cannot be kept there ({why}).").format(
                    folder=path.parent, why=error.strerror
                ),
            )
            return
        self._opening.open_new(path)
        if self._window.catalogue is not None and self._window.catalogue.path == path:
            self._importing.import_inputs([resource_path(SAMPLES)])
