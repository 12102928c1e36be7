"""Draws the boxes to tick in a list with an edge that can be seen, in the dark too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from quotebrowser.desktop.theme import colours_of, palette_of_fields

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem


class TickDelegate(QStyledItemDelegate):
    """The style takes the edge of a box from the window's colour, as it does that of a field."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Give the style the colour that fields have."""
        super().initStyleOption(option, index)
        edge = palette_of_fields(colours_of(option.palette)).color(QPalette.ColorRole.Window)
        option.palette.setColor(QPalette.ColorRole.Window, edge)
