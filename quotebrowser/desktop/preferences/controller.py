"""Shows the preferences, and lets what is chosen there hold: look, fonts, and whose work is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop import theme
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.preferences.options import (
    ENGINE,
    READING_FONT,
    READING_FONT_SIZE,
    REVIEWER,
    THEME,
    WINDOW_FONT,
    WINDOW_FONT_SIZE,
)
from quotebrowser.desktop.tab_order import settle_tab_order

if TYPE_CHECKING:
    from quotebrowser.desktop.keys.bindings import KeyBindings
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.preferences.options import Option, Value
    from quotebrowser.desktop.preferences.store import Preferences

FONTS = frozenset(option.name for option in (WINDOW_FONT, WINDOW_FONT_SIZE, READING_FONT, READING_FONT_SIZE))


class PreferencesController(QObject):
    """Bound to the commands of the room "preferences"."""

    def __init__(
        self, window: MainWindow, preferences: Preferences, bindings: KeyBindings, application: QApplication
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._bindings = bindings
        self._application = application
        preferences.changed.connect(self._changed)
        window.catalogue_changed.connect(self._work_as_the_reviewer)
        self._changed(THEME)
        self._use_fonts()

    def show(self) -> None:
        """Open the preferences."""
        from quotebrowser.desktop.keys.keys_pane import KeysPane
        from quotebrowser.desktop.preferences.engine_information import EngineInformation

        dialog = PreferencesDialog(self._preferences, self._window)
        dialog.add_to_page(ENGINE, EngineInformation(self._window.actions_by_id["help.show_accuracy"], dialog))
        dialog.add_page(self.tr("Keys"), KeysPane(self._bindings, dialog))
        settle_tab_order(dialog)
        dialog.open()

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
        elif option.name in FONTS:
            self._use_fonts()
        elif option.name == REVIEWER.name:
            self._work_as_the_reviewer()

    def _use_fonts(self) -> None:
        value = self._preferences.value
        theme.apply_fonts(
            self._application,
            theme.Fonts(value(WINDOW_FONT), value(WINDOW_FONT_SIZE), value(READING_FONT), value(READING_FONT_SIZE)),
        )
        # What is read follows a font that no widget of Qt's own knows of.
        QApplication.sendEvent(self._window.reader_pane.article, QEvent(QEvent.Type.FontChange))

    def _work_as_the_reviewer(self) -> None:
        if self._window.catalogue is not None:
            self._window.catalogue.work_as(self._preferences.value(REVIEWER))
