"""The settings come back as they were put, and what cannot be right counts as not set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from quotebrowser.desktop.preferences.options import (
    MOST_MILLION_CHARACTERS,
    OPTIONS,
    RECENT,
    REOPEN_LAST,
    THEME,
    WINDOW_GEOMETRY,
    Option,
)
from quotebrowser.desktop.preferences.store import Preferences, settings_file

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "settings.ini"


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_nothing_stored_gives_the_default(option: Option[Any], file: Path, owner: QObject) -> None:
    assert Preferences(file, owner).value(option) == option.default


@pytest.mark.parametrize(
    ("option", "value"),
    [
        (THEME, "dark"),
        (REOPEN_LAST, False),
        (MOST_MILLION_CHARACTERS, 50),
        (RECENT, ()),
        (RECENT, ("/a/one, with a comma.quotes",)),
        (RECENT, ("/a/one.quotes", "/b/zwei ‹ü›.quotes")),
        (WINDOW_GEOMETRY, bytes(range(256))),
    ],
)
def test_a_value_comes_back_in_the_next_start(option: Option[Any], value: Any, file: Path, owner: QObject) -> None:
    preferences = Preferences(file, owner)
    preferences.put(option, value)
    preferences.save()
    assert Preferences(file, owner).value(option) == value


def test_a_change_is_told_once(file: Path, owner: QObject, qtbot: QtBot) -> None:
    preferences = Preferences(file, owner)
    with qtbot.waitSignal(preferences.changed) as changed:
        preferences.put(THEME, "dark")
    assert changed.args == [THEME]
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.put(THEME, "dark")


@pytest.mark.parametrize(
    ("line", "option"),
    [
        ("[appearance]\ntheme=purple", THEME),
        ("[importing]\nmost_million_characters=many", MOST_MILLION_CHARACTERS),
        ("[importing]\nmost_million_characters=0", MOST_MILLION_CHARACTERS),
        ("[catalogue]\nreopen_last=perhaps", REOPEN_LAST),
        ("[window]\ngeometry=12", WINDOW_GEOMETRY),
    ],
)
def test_a_stored_value_that_cannot_be_right_counts_as_not_set(
    line: str, option: Option[Any], file: Path, owner: QObject
) -> None:
    file.parent.mkdir()
    file.write_text(line, encoding="utf-8")
    assert Preferences(file, owner).value(option) == option.default


@pytest.mark.parametrize(("option", "value"), [(THEME, "purple"), (MOST_MILLION_CHARACTERS, 0), (REOPEN_LAST, 1)])
def test_a_value_out_of_bounds_is_refused(option: Option[Any], value: Any, file: Path, owner: QObject) -> None:
    with pytest.raises(ValueError, match=option.name):
        Preferences(file, owner).put(option, value)


def test_settings_that_cannot_be_written_are_logged(
    tmp_path: Path, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a file").write_text("in the way", encoding="utf-8")
    preferences = Preferences(tmp_path / "a file" / "settings.ini", owner)
    preferences.put(THEME, "dark")
    preferences.save()
    assert "could not be written" in caplog.text
    assert preferences.value(THEME) == "dark"


def test_the_settings_lie_in_the_users_own_folder(home: Path) -> None:
    assert settings_file().is_relative_to(home)
