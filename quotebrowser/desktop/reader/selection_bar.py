"""The small bar under words that were selected: what they can be made, a button each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class SelectionBar(QFrame):
    """Lies over the article; shows the actions that are on, and itself only where one is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAccessibleName(self.tr("The selected words"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._row = QHBoxLayout(self)
        inside = space(self, 0.15)
        self._row.setContentsMargins(inside, inside, inside, inside)
        self._row.setSpacing(inside)
        self.buttons: list[QToolButton] = []
        self.hide()

    def add_buttons(self, actions: list[QAction]) -> None:
        """Put these actions on the bar."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.text().replace("&", ""))
            self._row.addWidget(button)
            self.buttons.append(button)

    def offer(self, words: QRect) -> None:
        """Show the bar below these words, above them where there is no room, within the width of what it lies over."""
        on = [button for button in self.buttons if button.defaultAction().isEnabled()]
        for button in self.buttons:
            button.setVisible(button in on)
        if not on:
            self.hide()
            return
        self.adjustSize()
        room = self._over.rect()
        below = words.bottom() + space(self, 0.2)
        above = words.top() - self.height() - space(self, 0.2)
        top = below if below + self.height() <= room.bottom() or above < 0 else above
        self.move(max(0, min(words.left(), room.right() - self.width())), top)
        self.show()
        self.raise_()
