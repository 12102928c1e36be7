"""A command as a link among text, for mouse and keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ActionLink(QLabel):
    """Triggers its action when it is clicked, or chosen with Tab and Return."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(f'<a href="#">{escape(action.iconText())}</a>', parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(action.iconText())
        self.setToolTip(action.statusTip())
        self.linkActivated.connect(action.trigger)
