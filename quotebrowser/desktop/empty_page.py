"""What stands where nothing can be listed: what is the matter, and a button for what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quotebrowser.desktop.theme import columns, heading_font, space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

TEXT_CHARACTERS = 64
"""How wide the text is at most, in characters."""


class EmptyPage(QWidget):
    """A heading, a sentence or two, and buttons that trigger actions; the first one is the next step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setFont(heading_font(self.font(), larger=1.4))
        self.text = QLabel(self)
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setWordWrap(True)
            label.setMaximumWidth(columns(self, TEXT_CHARACTERS))
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.buttons: list[QPushButton] = []
        self.below = QVBoxLayout()
        self.below.setSpacing(space(self, 0.5))
        words = QVBoxLayout()
        words.setSpacing(space(self, 0.7))
        words.addWidget(self.heading)
        words.addWidget(self.text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(words, 20)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addSpacing(space(self, 1.2))
        column.addLayout(self.below)
        column.addStretch(3)

    def say(self, heading: str, text: str) -> None:
        """Show these words."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.setAccessibleName(f"{heading}. {text}")

    def add_button(self, text: str, action: QAction) -> QPushButton:
        """Add a button that triggers `action`, and is on while that is."""
        button = QPushButton(text, self)
        button.setEnabled(action.isEnabled())
        button.setDefault(not self.buttons)
        button.setAutoDefault(True)
        button.setMinimumWidth(columns(self, 26))
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        self.below.insertWidget(len(self.buttons), button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.buttons.append(button)
        return button
