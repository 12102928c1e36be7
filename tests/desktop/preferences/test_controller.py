"""The look that is chosen holds for the window, in menu and preferences alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.preferences.options import THEME
from quotebrowser.desktop.theme import DARK, LIGHT, colours_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_a_look_chosen_in_the_menu_holds(workbench: Workbench, scheme: str, colours: object, qtbot: QtBot) -> None:
    workbench.window.actions_by_id[f"preferences.use_{scheme}"].trigger()
    qtbot.waitUntil(lambda: colours_of(workbench.window.palette()) is colours)
    assert workbench.preferences.value(THEME) == scheme


def test_a_look_chosen_in_the_preferences_is_marked_in_the_menu(workbench: Workbench) -> None:
    workbench.preferences.put(THEME, "dark")
    marked = {
        s for s in ("light", "dark", "system") if workbench.window.actions_by_id[f"preferences.use_{s}"].isChecked()
    }
    assert marked == {"dark"}


def test_the_preferences_open_from_the_menu(workbench: Workbench) -> None:
    workbench.window.actions_by_id["preferences.show"].trigger()
    (dialog,) = workbench.window.findChildren(PreferencesDialog)
    assert dialog.isVisible()
    dialog.close()
