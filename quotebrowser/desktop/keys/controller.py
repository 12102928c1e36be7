"""Opens the list of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.keys.dialog import KeysDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.keys.bindings import KeyBindings


class KeysController(QObject):
    """Bound to the command of the room "keys"."""

    def __init__(self, bindings: KeyBindings, window: QWidget) -> None:
        super().__init__(window)
        self._bindings = bindings
        self._window = window

    def show(self) -> None:
        """Open the list of keys."""
        KeysDialog(self._bindings, self._window).open()
