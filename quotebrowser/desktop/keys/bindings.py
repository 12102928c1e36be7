"""The keys of every command: those of the table, unless the person chose others, which the settings keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence

from quotebrowser.desktop.commands import MENUS
from quotebrowser.desktop.preferences.options import KEYS

if TYPE_CHECKING:
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.preferences.options import Option, Value
    from quotebrowser.desktop.preferences.store import Preferences

FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""The keys of which one is held down with another, so that this is not typed as a letter."""


class KeyBindings(QObject):
    """Gives the commands their keys, and refuses what would make two commands of one key."""

    def __init__(self, commands: Commands, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.commands = commands
        self._preferences = preferences
        preferences.changed.connect(self._changed)
        self._apply()

    def keys(self, command_id: str) -> QKeySequence:
        """The keys that mean a command now."""
        return self.commands.actions[command_id].shortcut()

    def default(self, command_id: str) -> QKeySequence:
        """The keys that mean it unless the person chose others."""
        return QKeySequence(self.commands.table[command_id].shortcut)

    def is_own(self, command_id: str) -> bool:
        """Whether the person chose this command's keys."""
        return command_id in self._own()

    def refusal(self, command_id: str, keys: QKeySequence) -> str:
        """Why these keys cannot mean the command, in a sentence; empty where they can."""
        if keys.isEmpty():
            return ""
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        for other in self.commands.table:
            if other != command_id and _clash(keys, self.keys(other)):
                return self.tr("{keys} already means “{command}” ({menu}). Give that command other keys first.").format(
                    keys=shown, command=self.commands.title(other), menu=self.commands.menu_path(other)
                )
        if _is_typed(keys) and not _is_typed(self.default(command_id)):
            return self.tr("{keys} alone is for typing and moving about. Hold Ctrl or Alt with it.").format(keys=shown)
        menu = _menu_opened_by(keys)
        if menu:
            return self.tr("{keys} opens the menu {menu}.").format(keys=shown, menu=self.commands.menus[menu].title())
        return ""

    def bind(self, command_id: str, keys: QKeySequence) -> str:
        """Let these keys mean the command, none where they are empty; otherwise the sentence that refuses them."""
        refusal = self.refusal(command_id, keys)
        if not refusal:
            own = self._own()
            own.pop(command_id, None)
            if keys != self.default(command_id):
                own[command_id] = keys.toString(QKeySequence.SequenceFormat.PortableText)
            self._keep(own)
        return refusal

    def reset(self, command_id: str) -> str:
        """Give the command its first keys again; the sentence that refuses it where they mean another one now."""
        return self.bind(command_id, self.default(command_id))

    def reset_all(self) -> None:
        """Give every command its first keys again."""
        self._keep({})

    def _own(self) -> dict[str, str]:
        """The keys the person chose, by the commands there are."""
        pairs = (entry.partition("=") for entry in self._preferences.value(KEYS))
        return {command_id: keys for command_id, _, keys in pairs if command_id in self.commands.table}

    def _keep(self, own: dict[str, str]) -> None:
        self._preferences.put(KEYS, tuple(f"{command_id}={keys}" for command_id, keys in own.items()))

    def _changed(self, option: Option[Value]) -> None:
        if option.name == KEYS.name:
            self._apply()

    def _apply(self) -> None:
        """Hand the keys out: first those chosen, then the first keys of the others, where nobody took them."""
        own = self._own()
        taken = [QKeySequence(keys) for keys in own.values() if keys]
        handed_out = dict(own)
        for command_id in self.commands.table.keys() - own.keys():
            default = self.default(command_id)
            free = not any(_clash(default, keys) for keys in taken)
            handed_out[command_id] = default.toString() if free else ""
        self.commands.use_keys(handed_out)


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether one of two keys could not be told from the other, or from its beginning."""
    if one.isEmpty() or other.isEmpty():
        return False
    no_match = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != no_match or other.matches(one) != no_match


def _is_typed(keys: QKeySequence) -> bool:
    """Whether a field or a list would take the first of these keys for itself."""
    if keys.isEmpty():
        return False
    first: QKeyCombination = keys[0]  # type: ignore[index]  # as PySide6 has it, and its types do not say
    return not first.keyboardModifiers() & HELD and first.key().value not in FUNCTION_KEYS


def _menu_opened_by(keys: QKeySequence) -> str:
    """The menu of the bar that these keys open, as the table calls it; empty for none."""
    letters = {text: text[text.index("&") + 1] for text in MENUS}
    return next((text for text, letter in letters.items() if keys == QKeySequence(f"Alt+{letter.upper()}")), "")
