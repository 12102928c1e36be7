"""Opens the manual at the page about what has the keys, the page on accuracy, and the dialog about the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from quotebrowser.desktop.help.focus_room import room_of

if TYPE_CHECKING:
    from quotebrowser.desktop.help.manual_window import ManualWindow
    from quotebrowser.desktop.help.pages import Page
    from quotebrowser.desktop.menus import Commands

KEY_IN_DIALOGS = "help.show_manual in a dialog"


class HelpController(QObject):
    """Bound to the commands of the room "help". The manual is read and its window made when it is first wanted."""

    def __init__(self, commands: Commands, window: QWidget, application: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self.manual: ManualWindow | None = None
        application.focusChanged.connect(self._give_dialogs_the_key)

    def show_manual(self) -> None:
        """Show the page about what has the keys."""
        from quotebrowser.desktop.help.pages import page_of_room

        self._show(page_of_room(room_of(QApplication.focusWidget())))

    def show_accuracy(self) -> None:
        """Show how far the engine can be trusted."""
        from quotebrowser.desktop.help.pages import ACCURACY, page_named

        self._show(page_named(ACCURACY))

    def show_about(self) -> None:
        """Show which versions are at work."""
        from quotebrowser.desktop.help.about_dialog import AboutDialog

        AboutDialog(self._window).open()

    def close(self) -> None:
        """Close the manual, which otherwise would outlive the window."""
        if self.manual is not None:
            self.manual.close()
            self.manual.deleteLater()
            self.manual = None

    def _show(self, page: Page) -> None:
        from quotebrowser.desktop.help.manual_window import ManualWindow

        if self.manual is None:
            # Without a parent, so that a dialog over the window does not block the manual about it.
            self.manual = ManualWindow()
        self.manual.show_page(page)
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def _give_dialogs_the_key(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the manual's key work in a dialog, which keeps the window's commands from working."""
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.findChild(QShortcut, KEY_IN_DIALOGS) is not None:
            return
        keys: QKeySequence = self._commands.actions["help.show_manual"].shortcut()
        shortcut = QShortcut(keys, dialog, self.show_manual)
        shortcut.setObjectName(KEY_IN_DIALOGS)
