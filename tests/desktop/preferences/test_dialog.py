"""The preferences dialog asks for every titled option, and what is chosen holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFileDialog, QLineEdit, QPushButton, QSpinBox

from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.preferences.options import (
    BACKUP_FOLDER,
    MOST_MILLION_CHARACTERS,
    OPTIONS,
    PAGES,
    READING_FONT,
    REOPEN_LAST,
    REVIEWER,
    THEME,
    Asked,
)
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
        if isinstance(option, Asked):
            field = dialog.field(option)
            assert field.accessibleName() == option.title.replace("&", "")
            assert field.toolTip() == option.hint


def test_a_name_is_typed_and_holds_without_the_space_around_it(
    dialog: PreferencesDialog, preferences: Preferences, qtbot: QtBot
) -> None:
    name = dialog.field(REVIEWER)
    qtbot.keyClicks(name, " Ada Fenwick ")
    assert preferences.value(REVIEWER) == "Ada Fenwick"


def test_a_folder_is_chosen(
    dialog: PreferencesDialog, preferences: Preferences, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "/media/stick")
    dialog.show_field(BACKUP_FOLDER)
    field = dialog.field(BACKUP_FOLDER)
    (button,) = field.parentWidget().findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert preferences.value(BACKUP_FOLDER) == "/media/stick"
    assert isinstance(field, QLineEdit)
    assert field.text() == "/media/stick"


def test_a_font_that_is_gone_counts_as_the_usual_one(preferences: Preferences, window: QMainWindow) -> None:
    preferences.put(READING_FONT, "No such face")
    dialog = PreferencesDialog(preferences, window)
    fonts = dialog.field(READING_FONT)
    assert isinstance(fonts, QComboBox)
    assert fonts.currentText() == "A book face"
    assert {fonts.itemText(row) for row in range(1, fonts.count())} <= set(QFontDatabase.families())
    dialog.close()


def test_every_setting_asked_for_is_on_a_page_that_there_is() -> None:
    assert {option.page for option in OPTIONS if isinstance(option, Asked)} == set(PAGES)
