"""The look that is chosen holds for the window, in menu and preferences alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.keys.keys_pane import KeysPane
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.preferences.engine_information import EngineInformation
from quotebrowser.desktop.preferences.options import READING_FONT_SIZE, REVIEWER, THEME
from quotebrowser.desktop.theme import DARK, LIGHT, colours_of
from tests.desktop.driving import wait_for_answers

if TYPE_CHECKING:
    from pathlib import Path

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


def test_the_font_for_reading_holds_in_the_open_article(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    article = workbench.window.reader_pane.article
    before = article.document().defaultFont().pointSizeF()
    workbench.preferences.put(READING_FONT_SIZE, 250)
    assert article.document().defaultFont().pointSizeF() == pytest.approx(before * 2)
    workbench.preferences.reset(READING_FONT_SIZE)


def test_what_is_decided_bears_the_reviewers_name(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.preferences.put(REVIEWER, "Ada Fenwick")
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    catalogue = workbench.window.catalogue
    assert catalogue is not None
    workbench.window.actions_by_id["review.accept"].trigger()
    assert catalogue.history()[0].who == "Ada Fenwick"
    workbench.preferences.put(REVIEWER, "Bo Lindqvist")
    workbench.window.actions_by_id["review.reject"].trigger()
    assert catalogue.history()[0].who == "Bo Lindqvist"


def test_the_preferences_tell_engine_and_model_and_lead_to_the_accuracy(workbench: Workbench) -> None:
    workbench.window.actions_by_id["preferences.show"].trigger()
    (dialog,) = workbench.window.findChildren(PreferencesDialog)
    (engine,) = dialog.findChildren(EngineInformation)
    assert "What it does" in engine.card.toPlainText()
    assert len(engine.findChildren(ActionLink)) == 1
    assert len(dialog.findChildren(KeysPane)) == 1
    dialog.close()


def test_the_preferences_open_from_the_menu(workbench: Workbench) -> None:
    workbench.window.actions_by_id["preferences.show"].trigger()
    (dialog,) = workbench.window.findChildren(PreferencesDialog)
    assert dialog.isVisible()
    dialog.close()
