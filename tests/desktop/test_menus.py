"""Actions made of the table: bound to their rooms, off while what they need is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.desktop.commands import EDIT, FILE, Command
from quotebrowser.desktop.menus import Commands, plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

TABLE = (
    Command("box.open", "&Open…", FILE, "Ctrl+O", needs_catalogue=False, tip="Open the box"),
    Command("box.fill", "&Fill", EDIT, toolbar=True, short="Fill up"),
    Command("box.light", "&Light", EDIT, checkable=True),
)


class Box:
    """A controller that remembers what it was told to do."""

    def __init__(self) -> None:
        self.done: list[object] = []

    def open(self) -> None:
        self.done.append("open")

    def fill(self) -> None:
        self.done.append("fill")

    def light(self, on: object) -> None:
        self.done.append(on)


@pytest.fixture
def commands(window: QMainWindow) -> Commands:
    return Commands(window, TABLE)


def test_a_command_is_off_until_someone_can_carry_it_out(commands: Commands) -> None:
    assert not commands.actions["box.open"].isEnabled()
    commands.attach("box", Box())
    assert commands.actions["box.open"].isEnabled()


def test_a_command_that_needs_a_catalogue_is_off_without_one(commands: Commands) -> None:
    commands.attach("box", Box())
    assert not commands.actions["box.fill"].isEnabled()
    commands.catalogue_is_open(is_open=True)
    assert commands.actions["box.fill"].isEnabled()


def test_an_action_calls_the_method_of_its_name(commands: Commands) -> None:
    box = Box()
    commands.attach("box", box)
    commands.catalogue_is_open(is_open=True)
    for action in commands.actions.values():
        action.trigger()
    assert box.done == ["open", "fill", True]


def test_a_command_switched_off_says_why(commands: Commands) -> None:
    commands.attach("box", Box())
    commands.switch("box.open", "The box is locked.")
    assert not commands.actions["box.open"].isEnabled()
    assert "The box is locked." in commands.actions["box.open"].toolTip()
    commands.switch("box.open")
    assert commands.actions["box.open"].isEnabled()
    assert commands.actions["box.open"].toolTip() == "Open the box (Ctrl+O)"


def test_a_command_switched_on_or_off_has_no_other_looked_at(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.attach("box", Box())
    looked_at: list[str] = []
    settle = commands._settle_one
    monkeypatch.setattr(commands, "_settle_one", lambda command: (looked_at.append(command.id), settle(command)))
    commands.switch("box.open", "The box is locked.")
    commands.switch("box.open", "The box is locked.")
    assert looked_at == ["box.open"]


def test_a_room_whose_controller_lacks_a_method_is_refused(commands: Commands) -> None:
    with pytest.raises(AttributeError):
        commands.attach("box", object())


def test_plain_text_has_neither_the_sign_for_the_key_nor_dots() -> None:
    assert plain("&Import articles…") == "Import articles"
