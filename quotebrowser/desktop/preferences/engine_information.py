"""Which engine attributes quotes, and what its model was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

from quotebrowser.attribution.version import VERSION
from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.theme import heading_font, space
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

MODEL_CARD = "model/CARD.md"


class EngineInformation(QWidget):
    """The engine's version, the model's card, and the way to how far both can be trusted."""

    def __init__(self, show_accuracy: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Engine {version}").format(version=VERSION), self)
        heading.setFont(heading_font(self.font()))
        heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        trust = ActionLink(show_accuracy, self)
        self.card = QTextBrowser(self)
        self.card.setFrameShape(QFrame.Shape.StyledPanel)
        self.card.setAccessibleName(self.tr("About the model"))
        self.card.setOpenLinks(False)
        card = resource_path(MODEL_CARD).read_text(encoding="utf-8")
        self.card.setMarkdown(card.partition("\n")[2])  # without its heading: the page has one
        self.card.setMinimumHeight(space(self, 14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(self, 0.6), 0, 0)
        for widget in (heading, trust, self.card):
            column.addWidget(widget)
