"""The table of commands: no key twice, every menu there, everything reachable."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from quotebrowser.desktop.commands import COMMANDS, MENUS, SUBMENUS
from quotebrowser.desktop.main_window import CARD_BUTTONS, CARD_BUTTONS_WHERE_POSSIBLE, QUOTE_MENU, TABLE_COMMANDS

WITHOUT_KEY = {
    "preferences.use_light",
    "preferences.use_dark",
    "preferences.use_system",
    "sample.open",
    "help.show_about",
}
"""What is wanted seldom: by menu, or by the palette, where a person can give it a key."""


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(command.shortcut).toString() for command in COMMANDS if command.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    assert [c.id for c in COMMANDS if c.shortcut and not QKeySequence(c.shortcut).toString()] == []


def test_every_command_has_a_key() -> None:
    assert {command.id for command in COMMANDS if not command.shortcut} == WITHOUT_KEY


def test_no_two_entries_of_a_menu_have_the_same_letter() -> None:
    letters = Counter((command.menu, command.text[command.text.index("&") + 1].casefold()) for command in COMMANDS)
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_every_command_is_in_a_menu_that_is_made() -> None:
    assert {command.menu for command in COMMANDS} <= {*MENUS, *SUBMENUS}


def test_ids_are_unique_and_name_room_and_method() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert all(command.room and command.method.isidentifier() for command in COMMANDS)


def test_what_the_window_puts_elsewhere_is_in_the_table() -> None:
    ids = {command.id for command in COMMANDS}
    assert {*QUOTE_MENU, *CARD_BUTTONS, *CARD_BUTTONS_WHERE_POSSIBLE, *TABLE_COMMANDS} - {""} <= ids


def test_everything_on_the_toolbar_has_an_icon() -> None:
    assert [command.id for command in COMMANDS if command.toolbar and not command.icon] == []
