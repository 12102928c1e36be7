"""The catalogues opened lately, the missing ones among them marked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo

from quotebrowser.desktop.preferences.options import RECENT

if TYPE_CHECKING:
    from quotebrowser.desktop.preferences.store import Preferences

MOST_RECENT = 10
"""How many catalogues are remembered."""


@dataclass(frozen=True, slots=True)
class RecentCatalogue:
    """A catalogue opened before; `missing` where its file is not there now."""

    path: Path
    missing: bool


class RecentCatalogues:
    """The list of catalogues opened lately, newest first, kept in the settings."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def entries(self) -> list[RecentCatalogue]:
        """All of them, newest first."""
        return [RecentCatalogue(path, missing=not QFileInfo(path).isFile()) for path in self._paths()]

    def last(self) -> Path | None:
        """The newest one where its file is still there."""
        return next((entry.path for entry in self.entries()[:1] if not entry.missing), None)

    def remember(self, path: Path) -> None:
        """Put `path` at the head of the list."""
        path = path.absolute()
        self._keep([path, *(other for other in self._paths() if other != path)])

    def forget(self, path: Path) -> None:
        """Take `path` off the list."""
        self._keep([other for other in self._paths() if other != path.absolute()])

    def clear(self) -> None:
        """Forget all of them."""
        self._keep([])

    def _paths(self) -> list[Path]:
        return [Path(name) for name in self._preferences.value(RECENT)]

    def _keep(self, paths: list[Path]) -> None:
        self._preferences.put(RECENT, tuple(str(path) for path in paths[:MOST_RECENT]))
