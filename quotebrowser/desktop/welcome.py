"""What the window shows while no catalogue is open: make one, open one, or go on with one of the last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.theme import columns, heading_font, space

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MOST_SHOWN = 6


class WelcomePage(EmptyPage):
    """New, open, and the catalogues opened lately; `chosen` gives the path of one of these."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Quote Browser"),
            self.tr(
                "Who said what, in your articles. A catalogue is one file on this computer: it holds the articles, "
                "their quotes, and what you decide about them."
            ),
        )
        self.lately = QWidget(self)
        heading = QLabel(self.tr("Opened lately"), self.lately)
        heading.setFont(heading_font(self.font()))
        self._recent = QVBoxLayout(self.lately)
        self._recent.setSpacing(space(self, 0.2))
        self._recent.addSpacing(space(self, 1.2))
        self._recent.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        self.below.addWidget(self.lately)
        self.lately.hide()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer these catalogues; a missing one says so and cannot be chosen."""
        for old in self.lately.findChildren(QPushButton):
            self._recent.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self.lately.setVisible(bool(paths))
        for path in paths[:MOST_SHOWN]:
            missing = not QFileInfo(path).exists()
            text = self.tr("{name} (missing)").format(name=path.name) if missing else path.name
            button = QPushButton(text.replace("&", "&&"), self.lately)
            button.setFlat(True)
            button.setEnabled(not missing)
            button.setToolTip(str(path))
            button.setMinimumWidth(columns(self, 30))
            button.clicked.connect(partial(self._choose, path))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _choose(self, path: Path) -> None:
        self.chosen.emit(path)
