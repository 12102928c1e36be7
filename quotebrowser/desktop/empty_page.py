"""What stands where nothing can be listed: what is the matter, and a button for what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quotebrowser.desktop.theme import columns, heading_font, space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

TEXT_CHARACTERS = 46
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
            label.setMinimumWidth(columns(self, TEXT_CHARACTERS // 2))
            label.setMaximumWidth(columns(self, TEXT_CHARACTERS * 3 // 2))
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(self, 0.8))
        self._column.addStretch(2)
        for label in (self.heading, self.text):
            row = QVBoxLayout()
            row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row.addWidget(label)
            self._column.addLayout(row)
        self._column.addSpacing(space(self, 0.4))
        self._after_buttons = self._column.count()
        self._column.addStretch(3)

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
        self._column.insertWidget(self._after_buttons, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._after_buttons += 1
        self.buttons.append(button)
        return button
