"""Keys of one's own: they hold at once, are remembered, never mean two things, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from quotebrowser.desktop.commands import EDIT, FILE, Command
from quotebrowser.desktop.keys.bindings import KeyBindings, _clash
from quotebrowser.desktop.menus import Commands
from quotebrowser.desktop.preferences.options import KEYS
from quotebrowser.desktop.preferences.store import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow

TABLE = (
    Command("box.open", "&Open…", FILE, "Ctrl+O"),
    Command("box.fill", "&Fill", EDIT, "Ctrl+F"),
    Command("box.shake", "&Shake", EDIT),
    Command("box.accept", "&Accept", EDIT, "A"),
)


@pytest.fixture
def preferences(tmp_path: Path, owner: QObject) -> Preferences:
    return Preferences(tmp_path / "settings.ini", owner)


@pytest.fixture
def commands(window: QMainWindow) -> Commands:
    return Commands(window, TABLE)


@pytest.fixture
def bindings(commands: Commands, preferences: Preferences, owner: QObject) -> KeyBindings:
    return KeyBindings(commands, preferences, owner)


def shown(bindings: KeyBindings) -> dict[str, str]:
    return {command.id: bindings.keys(command.id).toString() for command in TABLE}


def test_at_first_the_keys_of_the_table_hold(bindings: KeyBindings) -> None:
    assert shown(bindings) == {command.id: command.shortcut for command in TABLE}


def test_other_keys_hold_at_once_and_the_tip_tells_them(bindings: KeyBindings, commands: Commands) -> None:
    assert bindings.bind("box.open", QKeySequence("Ctrl+Shift+O")) == ""
    assert commands.actions["box.open"].shortcut() == QKeySequence("Ctrl+Shift+O")
    assert commands.actions["box.open"].toolTip() == "Open (Ctrl+Shift+O)"
    assert bindings.is_own("box.open")


def test_they_are_remembered(bindings: KeyBindings, window: QMainWindow, tmp_path: Path, owner: QObject) -> None:
    bindings.bind("box.shake", QKeySequence("F7"))
    bindings.bind("box.fill", QKeySequence())
    bindings._preferences.save()
    again = KeyBindings(Commands(window, TABLE), Preferences(tmp_path / "settings.ini", owner), owner)
    assert shown(again) == {"box.open": "Ctrl+O", "box.fill": "", "box.shake": "F7", "box.accept": "A"}


def test_keys_of_another_command_are_refused_with_its_name(bindings: KeyBindings) -> None:
    refusal = bindings.bind("box.shake", QKeySequence("Ctrl+F"))
    assert refusal == "Ctrl+F already means “Fill” (Edit). Give that command other keys first."
    assert shown(bindings)["box.shake"] == ""


def test_keys_that_another_command_gave_up_are_free(bindings: KeyBindings) -> None:
    bindings.bind("box.fill", QKeySequence("F6"))
    assert bindings.bind("box.shake", QKeySequence("Ctrl+F")) == ""


@pytest.mark.parametrize("keys", ["X", "Shift+X", "Return", "Space", "Down", "Tab"])
def test_what_one_types_and_moves_with_is_refused(bindings: KeyBindings, keys: str) -> None:
    assert "alone is for typing and moving about" in bindings.bind("box.open", QKeySequence(keys))


def test_a_command_that_has_a_letter_alone_may_have_another(bindings: KeyBindings) -> None:
    assert bindings.bind("box.accept", QKeySequence("Y")) == ""


def test_keys_that_open_a_menu_are_refused(bindings: KeyBindings) -> None:
    assert "opens the menu" in bindings.bind("box.open", QKeySequence("Alt+F"))


def test_one_change_can_be_taken_back_and_so_can_all(bindings: KeyBindings, preferences: Preferences) -> None:
    bindings.bind("box.open", QKeySequence("F6"))
    bindings.bind("box.fill", QKeySequence("F7"))
    assert bindings.reset("box.open") == ""
    assert shown(bindings)["box.open"] == "Ctrl+O"
    assert shown(bindings)["box.fill"] == "F7"
    bindings.reset_all()
    assert shown(bindings)["box.fill"] == "Ctrl+F"
    assert preferences.value(KEYS) == ()


def test_first_keys_that_mean_something_else_now_are_not_taken_back(bindings: KeyBindings) -> None:
    bindings.bind("box.fill", QKeySequence("F7"))
    bindings.bind("box.open", QKeySequence("Ctrl+F"))
    assert "already means “Open”" in bindings.reset("box.fill")
    assert shown(bindings)["box.fill"] == "F7"


def test_a_new_version_that_wants_chosen_keys_does_not_get_them(
    commands: Commands, preferences: Preferences, owner: QObject
) -> None:
    preferences.put(KEYS, ("box.shake=Ctrl+F", "gone.command=Ctrl+G"))
    bindings = KeyBindings(commands, preferences, owner)
    assert shown(bindings)["box.shake"] == "Ctrl+F"
    assert shown(bindings)["box.fill"] == ""


CHOICES = st.lists(
    st.tuples(
        st.sampled_from([command.id for command in TABLE]),
        st.sampled_from(["Ctrl+O", "Ctrl+F", "F5", "Ctrl+O, X", "A", "", "Alt+E"]),
    ),
    max_size=8,
)


@given(CHOICES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_chosen_no_keys_mean_two_things(bindings: KeyBindings, choices: list[tuple[str, str]]) -> None:
    bindings.reset_all()
    for command_id, keys in choices:
        bindings.bind(command_id, QKeySequence(keys))
    ids = [command.id for command in TABLE]
    clashes = [
        (one, other)
        for place, one in enumerate(ids)
        for other in ids[place + 1 :]
        if _clash(bindings.keys(one), bindings.keys(other))
    ]
    assert clashes == []
