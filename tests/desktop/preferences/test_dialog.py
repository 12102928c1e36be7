"""The preferences dialog asks for every titled option, and what is chosen holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QSpinBox

from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.preferences.options import MOST_MILLION_CHARACTERS, OPTIONS, REOPEN_LAST, THEME, Choice
from quotebrowser.desktop.preferences.store import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


@pytest.fixture
def preferences(tmp_path: Path, owner: QObject) -> Preferences:
    return Preferences(tmp_path / "settings.ini", owner)


@pytest.fixture
def dialog(preferences: Preferences, window: QMainWindow) -> PreferencesDialog:
    shown = PreferencesDialog(preferences, window)
    shown.open()
    return shown


def test_a_choice_holds_at_once(dialog: PreferencesDialog, preferences: Preferences, qtbot: QtBot) -> None:
    themes = dialog.field(THEME)
    assert isinstance(themes, QComboBox)
    qtbot.keyClick(themes, Qt.Key.Key_End)
    assert preferences.value(THEME) == "dark"


def test_a_box_and_a_number_hold_at_once(dialog: PreferencesDialog, preferences: Preferences, qtbot: QtBot) -> None:
    box, number = dialog.field(REOPEN_LAST), dialog.field(MOST_MILLION_CHARACTERS)
    assert isinstance(box, QCheckBox)
    assert isinstance(number, QSpinBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    number.setValue(50)
    assert preferences.value(REOPEN_LAST) is False
    assert preferences.value(MOST_MILLION_CHARACTERS) == 50


def test_a_setting_changed_elsewhere_is_shown(dialog: PreferencesDialog, preferences: Preferences) -> None:
    preferences.put(THEME, "light")
    themes = dialog.field(THEME)
    assert isinstance(themes, QComboBox)
    assert themes.currentText() == "Light"


def test_the_defaults_can_be_had_back(dialog: PreferencesDialog, preferences: Preferences, qtbot: QtBot) -> None:
    preferences.put(THEME, "dark")
    preferences.put(MOST_MILLION_CHARACTERS, 50)
    buttons = dialog.findChild(QDialogButtonBox)
    (restore,) = (
        button for button in buttons.buttons() if buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.ResetRole
    )
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert preferences.value(THEME) == THEME.default
    assert preferences.value(MOST_MILLION_CHARACTERS) == MOST_MILLION_CHARACTERS.default


def test_every_field_says_what_it_is_for(dialog: PreferencesDialog) -> None:
    for option in OPTIONS:
        if isinstance(option, Choice):
            field = dialog.field(option)
            assert field.accessibleName() == option.title.replace("&", "")
            assert field.toolTip() == option.hint
