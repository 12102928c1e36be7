"""A row of buttons for commands that shows icons alone where their texts would be cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent


class ButtonRow(QWidget):
    """Buttons from the left, `raised` or flat."""

    def __init__(self, parent: QWidget, *, raised: bool = False) -> None:
        super().__init__(parent)
        self._raised = raised
        self.buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(self, 0.25))
        self._row.addStretch(1)

    def add(self, action: QAction, *, where_possible: bool = False) -> None:
        """Put a button for an action at the end; `where_possible` hides it while the action is off."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(not self._raised)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        if where_possible:
            button.setVisible(action.isEnabled())
            action.enabledChanged.connect(button.setVisible)
        self._row.insertWidget(self._row.count() - 1, button)
        self.buttons.append(button)

    def minimumSizeHint(self) -> QSize:
        """As narrow as icons are; the texts need no room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show texts where there is room for all."""
        super().resizeEvent(event)
        for button in self.buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        wanted = sum(button.sizeHint().width() + self._row.spacing() for button in self.buttons)
        if wanted > self.width():
            for button in self.buttons:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
