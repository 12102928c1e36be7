"""Keeps the settings in one INI file in the user's configuration folder."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

if TYPE_CHECKING:
    from quotebrowser.desktop.preferences.options import Option, Value

log = logging.getLogger(__name__)


def settings_file() -> Path:
    """Where this user's settings lie."""
    return Path(platformdirs.user_config_dir("quotebrowser", appauthor=False)) / "settings.ini"


class Preferences(QObject):
    """The settings by their options. A stored value that the option does not allow counts as not stored."""

    changed = Signal(object)
    """The Option that was given another value."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat, self)

    def value(self, option: Option[Value]) -> Value:
        """What is stored for `option`, or its default."""
        stored = self._settings.value(option.name)
        if stored is None:
            return option.default
        value = _as_type_of(option.default, stored)
        if value is None or not option.allows(value):
            log.warning("The setting %s is not usable and counts as not set", option.name)
            return option.default
        return value

    def put(self, option: Option[Value], value: Value) -> None:
        """Store `value`; ValueError where the option does not allow it."""
        if not option.allows(value):
            raise ValueError(f"{option.name} cannot be {value!r}")
        if value == self.value(option):
            return
        self._settings.setValue(option.name, _for_file(value))
        self.changed.emit(option)

    def reset(self, option: Option[Any]) -> None:
        """Go back to the option's default."""
        self.put(option, option.default)

    def save(self) -> None:
        """Write what has changed to the file now; a file that cannot be written is logged."""
        self._settings.sync()
        if self._settings.status() is not QSettings.Status.NoError:
            log.warning("The settings could not be written to %s", self._settings.fileName())


def _for_file(value: Value) -> object:
    if isinstance(value, bytes):
        return QByteArray(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return list(value) if isinstance(value, tuple) else value


def _as_type_of(default: Value, stored: object) -> Value | None:
    """`stored` as the file gave it, read as the type of `default`; None where it cannot be."""
    value: object = None
    if isinstance(default, bool):
        value = {"true": True, "false": False}.get(str(stored).lower())
    elif isinstance(default, int):
        value = int(str(stored)) if str(stored).lstrip("-").isdecimal() else None
    elif isinstance(default, bytes):
        value = bytes(stored.data()) if isinstance(stored, QByteArray) else None
    elif isinstance(default, tuple):
        value = _as_tuple(stored)
    elif isinstance(stored, str):
        value = stored
    return value if isinstance(value, type(default)) else None


def _as_tuple(stored: object) -> tuple[str, ...] | None:
    """A list of the file; QSettings gives a list of one as a string."""
    if isinstance(stored, str):
        return (stored,) if stored else ()
    return tuple(map(str, stored)) if isinstance(stored, list) else None
