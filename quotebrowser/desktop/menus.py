"""What the table of commands becomes: actions in menus and a toolbar, bound to the controllers of their rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QMenu

from quotebrowser.desktop.commands import COMMANDS, MENUS, RECENT, SUBMENUS, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QToolBar

CONTEXT = "Commands"
"""The translations' name for the table's texts."""


def plain(text: str) -> str:
    """A menu's or command's text without the sign for its key and without dots."""
    return text.replace("&", "").removesuffix("…")


class Commands(QObject):
    """The window's actions by the ids of their commands.

    An action is on while a controller of its room is attached, what it needs is there, and nobody switched it off.
    `keys_changed` says that a command got other keys.
    """

    keys_changed = Signal()

    def __init__(self, window: QMainWindow, table: tuple[Command, ...] = COMMANDS) -> None:
        super().__init__(window)
        self.table = {command.id: command for command in table}
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._attached: set[str] = set()
        self._off: dict[str, str] = {}
        self._aside: tuple[str, ...] = ()
        self._why_aside = ""
        self._catalogue_is_open = False
        self._choices: dict[str, QActionGroup] = {}
        self._no_icon_yet = _blank()  # so that nothing moves when the icons are drawn
        for text in (*MENUS, *SUBMENUS):
            self.menus[text] = QMenu(_tr(text), window)
            self.menus[text].setToolTipsVisible(True)
        for text in MENUS:
            window.menuBar().addMenu(self.menus[text])
        for command in table:
            self.actions[command.id] = self._made(command, window)
        self._hang_submenus()

    def _hang_submenus(self) -> None:
        for text, above in SUBMENUS.items():
            if above not in self.table:
                continue
            menu = self.menus[self.table[above].menu]
            entries = menu.actions()
            below = entries.index(self.actions[above]) + 1
            if below < len(entries):
                menu.insertMenu(entries[below], self.menus[text])
            else:
                menu.addMenu(self.menus[text])

    def _made(self, command: Command, window: QMainWindow) -> QAction:
        action = QAction(_tr(command.text), window)
        action.setObjectName(command.id)
        action.setIconText(_tr(command.short) if command.short else plain(_tr(command.text)))
        action.setCheckable(command.checkable)
        action.setChecked(command.checked)
        action.setEnabled(False)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        action.setToolTip(self._tip(command, action.shortcut()))
        action.setStatusTip(_tr(command.tip) if command.tip else "")
        if command.icon:
            action.setIcon(self._no_icon_yet)
        if command.choice:
            group = self._choices.setdefault(command.choice, QActionGroup(self))
            group.addAction(action)
        menu = self.menus[command.menu]
        if command.begins_group:
            menu.addSeparator()
        menu.addAction(action)
        # An action belongs to the window too, so that its key works while the menu bar is hidden.
        window.addAction(action)
        return action

    def _tip(self, command: Command, keys: QKeySequence) -> str:
        tip = _tr(command.tip) if command.tip else plain(_tr(command.text))
        if not keys.isEmpty():
            tip = f"{tip} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
        why_off = self._reason(command)
        return f"{tip}\n{why_off}" if why_off else tip

    def use_keys(self, keys: Mapping[str, str]) -> None:
        """Let these keys mean these commands from now on."""
        for command_id, wanted in keys.items():
            action = self.actions[command_id]
            action.setShortcut(QKeySequence(wanted))
            action.setToolTip(self._tip(self.table[command_id], action.shortcut()))
        self.keys_changed.emit()

    def title(self, command_id: str) -> str:
        """What a command is called, in the language of the window."""
        return plain(_tr(self.table[command_id].text))

    def hint(self, command_id: str) -> str:
        """Where a command is found: its name with its keys, or with its menu where it has none."""
        keys = self.actions[command_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{self.title(command_id)} ({keys or self.menu_path(command_id)})"

    def menu_path(self, command_id: str) -> str:
        """The menus that lead to a command, as in "View › Colours"."""
        menu = self.table[command_id].menu
        hangs_below = self.table.get(SUBMENUS.get(menu, ""))
        path = (hangs_below.menu, menu) if hangs_below is not None else (menu,)
        return " › ".join(plain(_tr(text)) for text in path)

    def why_off(self, command_id: str) -> str:
        """Why a command cannot be carried out now, empty where it can."""
        if self.actions[command_id].isEnabled():
            return ""
        if self.table[command_id].needs_catalogue and not self._catalogue_is_open:
            return self.tr("Open a catalogue first.")
        return self._reason(self.table[command_id]) or self.tr("Not possible just now.")

    def _reason(self, command: Command) -> str:
        """The reason that was given for a command's being off."""
        return self._why_aside if command.room in self._aside else self._off.get(command.id, "")

    def attach(self, room: str, controller: object) -> None:
        """Bind every command of `room` to the method of its name in `controller`, and switch it on."""
        for command in self.table.values():
            if command.room != room:
                continue
            method = getattr(controller, command.method)
            action = self.actions[command.id]
            if command.checkable and not command.choice:
                action.toggled.connect(method)
            else:
                action.triggered.connect(lambda _checked=False, method=method: method())
        self._attached.add(room)
        self._settle()

    def catalogue_is_open(self, *, is_open: bool) -> None:
        """Switch the commands that need a catalogue on or off."""
        self._catalogue_is_open = is_open
        self._settle()

    def switch(self, command_id: str, why_off: str = "") -> None:
        """Switch a command on, or off with the reason, which its tool tip then tells."""
        if why_off == self._off.get(command_id, ""):
            return
        if why_off:
            self._off[command_id] = why_off
        else:
            del self._off[command_id]
        self._settle_one(self.table[command_id])

    def put_aside(self, rooms: tuple[str, ...], why_off: str) -> None:
        """Switch all commands of these rooms off, with the reason, and those of rooms put aside before on again."""
        self._aside, self._why_aside = rooms, why_off
        self._settle()

    def _settle(self) -> None:
        for command in self.table.values():
            self._settle_one(command)

    def _settle_one(self, command: Command) -> None:
        ready = self._catalogue_is_open or not command.needs_catalogue
        aside = command.room in self._aside
        action = self.actions[command.id]
        action.setEnabled(command.room in self._attached and ready and command.id not in self._off and not aside)
        action.setToolTip(self._tip(command, action.shortcut()))

    def fill_toolbar(self, toolbar: QToolBar) -> None:
        """Put the toolbar's commands into it, a line between rooms."""
        before = ""
        for command in self.table.values():
            if not command.toolbar:
                continue
            if before and before != command.room:
                toolbar.addSeparator()
            before = command.room
            toolbar.addAction(self.actions[command.id])
            button = toolbar.widgetForAction(self.actions[command.id])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(plain(_tr(command.text)))

    def draw_icons(self, ink: str, faint: str) -> None:
        """Give the actions their icons in the colours of the look; qtawesome is loaded here, late, as it is slow."""
        import qtawesome

        for command in self.table.values():
            if command.icon:
                icon = qtawesome.icon(command.icon, color=ink, color_disabled=faint)
                self.actions[command.id].setIcon(icon)

    def recent(self) -> QMenu:
        """The menu of the catalogues opened before."""
        return self.menus[RECENT]


def _blank() -> QIcon:
    nothing = QPixmap(1, 1)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
