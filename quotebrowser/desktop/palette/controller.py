"""Opens the palette, and triggers the command that is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from quotebrowser.desktop.palette.dialog import PaletteDialog
from quotebrowser.desktop.palette.finding import Entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.menus import Commands


class PaletteController(QObject):
    """Bound to the command of the room "palette"."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window

    def show(self) -> None:
        """Open the palette over every command."""
        dialog = PaletteDialog(self.entries(), self._window)
        dialog.wanted.connect(self._carry_out)
        dialog.open()

    def entries(self) -> list[Entry]:
        """Every command but the palette's own, those that can be carried out now first."""
        entries = [self._entry(command_id) for command_id in self._commands.table if command_id != "palette.show"]
        return sorted(entries, key=lambda entry: bool(entry.why_off))

    def _entry(self, command_id: str) -> Entry:
        keys = self._commands.actions[command_id].shortcut()
        return Entry(
            command_id,
            self._commands.title(command_id),
            self._commands.menu_path(command_id),
            keys.toString(QKeySequence.SequenceFormat.NativeText),
            self._commands.why_off(command_id),
        )

    def _carry_out(self, command_id: str) -> None:
        """Trigger a command once the palette has given the keys back to where they were."""
        QTimer.singleShot(0, self, self._commands.actions[command_id].trigger)
