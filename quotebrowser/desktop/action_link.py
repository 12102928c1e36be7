"""A command as a link among text, for mouse and keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from quotebrowser.desktop.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ActionLink(QLabel):
    """Triggers its action when it is clicked, or chosen with Tab and Return."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = escape(action.iconText())
        self._draw()
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(action.iconText())
        self.setToolTip(action.statusTip())
        self.linkActivated.connect(action.trigger)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look: a text of HTML keeps the colour of links that it was set with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setText(f'<a href="#" style="color: {colours_of(self.palette()).accent}">{self._text}</a>')
