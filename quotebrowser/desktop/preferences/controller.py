"""Shows the preferences, and lets what is chosen there hold: the look of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop import theme
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.preferences.options import THEME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.options import Option, Value
    from quotebrowser.desktop.preferences.store import Preferences


class PreferencesController(QObject):
    """Bound to the commands of the room "preferences"."""

    def __init__(self, window: MainWindow, preferences: Preferences, application: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._application = application
        preferences.changed.connect(self._changed)
        self._changed(THEME)

    def show(self) -> None:
        """Open the preferences."""
        PreferencesDialog(self._preferences, self._window).open()

    def use_light(self) -> None:
        """Let the window be light."""
        self._preferences.put(THEME, theme.Scheme.LIGHT.value)

    def use_dark(self) -> None:
        """Let the window be dark."""
        self._preferences.put(THEME, theme.Scheme.DARK.value)

    def use_system(self) -> None:
        """Let the window follow the desktop."""
        self._preferences.put(THEME, theme.Scheme.SYSTEM.value)

    def _changed(self, option: Option[Value]) -> None:
        if option.name == THEME.name:
            chosen = self._preferences.value(THEME)
            theme.apply(self._application, theme.Scheme(chosen))
            self._window.actions_by_id[f"preferences.use_{chosen}"].setChecked(True)
