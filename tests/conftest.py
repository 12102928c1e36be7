"""What every test gets: no screen, a home of its own, and property tests that leave nothing behind."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pathlib import Path

# Qt reads this when its application is made, which may be before any fixture runs.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("quotebrowser", deadline=None, database=None, print_blob=True)
settings.load_profile("quotebrowser")

FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "localappdata",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_DOCUMENTS_DIR": "Documents",
    "XDG_STATE_HOME": ".local/state",
}
"""The variables that say where a user's files lie, and where they lie within a test's own home."""


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, so that no test reads or writes the user's files."""
    folder = tmp_path_factory.mktemp("home")
    for variable, place in FOLDERS.items():
        monkeypatch.setenv(variable, str(folder / place))
    return folder
