"""The window for those who use no mouse or see no screen: everything has a name, and keys do the main job."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.commands import COMMANDS
from quotebrowser.desktop.exporting.dialog import ExportDialog
from quotebrowser.desktop.help.about_dialog import AboutDialog
from quotebrowser.desktop.importing.paste_dialog import PasteDialog
from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.keys.dialog import KeysDialog
from quotebrowser.desktop.palette.dialog import PaletteDialog
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.importing import run
from quotebrowser.importing.run import ImportReport, InputResult, Outcome
from tests.desktop.driving import click_speaker, listed_quotes, press, wait_for_answers
from tests.desktop.small_catalogue import PIER, QUOTES

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


def nameless(window: QWidget) -> list[QWidget]:
    """What takes the focus in a window and has nothing that a screen reader could call it by."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


@pytest.mark.parametrize("state", ["welcome", "empty", "library", "comparison", "people"])
def test_everything_in_the_window_has_a_name(
    workbench: Workbench, catalogue_file: Path, tmp_path: Path, state: str
) -> None:
    window = workbench.window
    if state == "empty":
        workbench.opening.open_new(tmp_path / "new.quotes")
    elif state != "welcome":
        workbench.begin(catalogue_file)
        wait_for_answers(workbench.window)
    if state == "comparison":
        click_speaker(window, "Tomasz Varga")
        click_speaker(window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
        press(window, "Ctrl+D")
        wait_for_answers(window)
        assert window.compare.comparing
    if state == "people":
        press(window, "Ctrl+P")
        assert window.people.is_open
    assert nameless(window) == []


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("importing.paste_text", PasteDialog),
        ("exporting.export_shown", ExportDialog),
        ("preferences.show", PreferencesDialog),
        ("review.correct_speaker", SpeakerDialog),
        ("palette.show", PaletteDialog),
        ("keys.show", KeysDialog),
        ("help.show_about", AboutDialog),
    ],
)
def test_everything_in_a_dialog_has_a_name(
    workbench: Workbench, catalogue_file: Path, command: str, kind: type[QWidget]
) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    workbench.window.actions_by_id[command].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    assert nameless(dialog) == []
    dialog.close()


def test_everything_in_the_report_of_an_import_has_a_name(workbench: Workbench) -> None:
    report = ReportWindow(ImportReport((InputResult("a.txt", Outcome.FAILED, "a.txt: is empty"),)), workbench.window)
    report.show()
    assert nameless(report) == []
    report.close()


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_everything_in_the_manual_has_a_name(workbench: Workbench) -> None:
    workbench.help.show_manual()
    assert workbench.help.manual is not None
    assert nameless(workbench.help.manual) == []


def test_every_command_is_reached_by_the_letters_of_the_menus(workbench: Workbench) -> None:
    """Alt and a letter open a menu, further letters a command of it or a menu in it; no two are the same."""

    def reached(entries: list[QAction], by: str = "") -> dict[str, str]:
        found: dict[str, str] = {}
        letters = [QKeySequence.mnemonic(action.text()).toString() for action in entries if not action.isSeparator()]
        assert sorted(set(letters)) == sorted(letters), (by, letters)
        for action in entries:
            keys = f"{by} {QKeySequence.mnemonic(action.text()).toString()}"
            menu = action.menu()
            if isinstance(menu, QMenu):
                found |= reached(menu.actions(), keys)
            elif not action.isSeparator() and QKeySequence.mnemonic(action.text()).toString():
                found[action.objectName()] = keys
        return found

    commands = reached(workbench.window.menuBar().actions())
    assert {command.id for command in COMMANDS} - commands.keys() == set()


def test_tab_goes_from_left_to_right_and_comes_back(workbench: Workbench, catalogue_file: Path, qtbot: QtBot) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    window = workbench.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.people_pane.narrow.setFocus()
    visited: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in visited:
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    panes = (window.facets_pane, window.middle, window.reader_pane)
    places = [place for widget in visited for place, pane in enumerate(panes) if pane.isAncestorOf(widget)]
    assert places == sorted(places)
    assert set(places) == {0, 1, 2}


class Keys:
    """Somebody who types, and hears which window and which field have the keys."""

    def __init__(self, bench: Workbench, qtbot: QtBot) -> None:
        self.window = bench.window
        self._qtbot = qtbot

    def go(self, keys: str, kind: type[QWidget]) -> None:
        """Press the keys of a command, and wait until a window of this kind has the keys."""
        press(self.window, keys)
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))

    def types(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def back_in_the_window(self) -> None:
        self.window.activateWindow()  # as a desktop does when a window before it closes
        self._qtbot.waitUntil(self.window.isActiveWindow)


@pytest.fixture
def keys(workbench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Keys:
    """A person at the keyboard of an empty window; file dialogs, which are the desktop's, and the engine stand in."""

    def import_inputs(catalogue: Path, _inputs: list[Path], **_options: object) -> ImportReport:
        with Catalogue.open(catalogue) as opened:
            for article, quotes in QUOTES.items():
                opened.add_article(article, quotes, engine="by hand", file=article.id, language="en")
        return ImportReport((InputResult(PIER.id, Outcome.IMPORTED, article_id=1, quotes=5),))

    monkeypatch.setattr(run, "import_inputs", import_inputs)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "new.quotes"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(tmp_path / "pier.txt")], ""))
    workbench.window.activateWindow()
    return Keys(workbench, qtbot)


def test_the_main_job_is_done_with_keys_alone(keys: Keys, qtbot: QtBot, tmp_path: Path, workbench: Workbench) -> None:
    window = keys.window
    keys.back_in_the_window()
    press(window, "Ctrl+N")
    keys.go("Ctrl+I", ReportWindow)
    keys.presses(Qt.Key.Key_Escape)
    keys.back_in_the_window()
    assert len(listed_quotes(window)) == 5

    press(window, "Ctrl+L")
    keys.types("varga")
    keys.presses(Qt.Key.Key_Return)
    assert len(listed_quotes(window)) == 3
    press(window, "Ctrl+F")
    keys.types("paper")
    keys.presses(Qt.Key.Key_Return)
    assert listed_quotes(window) == ["I read it in the paper,"]
    press(window, "Ctrl+2")
    keys.go("Ctrl+E", SpeakerDialog)
    keys.types("quandt")
    keys.presses(Qt.Key.Key_Return)
    keys.back_in_the_window()

    press(window, "Ctrl+Shift+X")
    wait_for_answers(window)
    press(window, "Ctrl+1")
    keys.presses(Qt.Key.Key_Home)
    keys.presses(Qt.Key.Key_Space)
    keys.presses(Qt.Key.Key_Down)
    keys.presses(Qt.Key.Key_Down)
    keys.presses(Qt.Key.Key_Space)
    assert len(window.filter.people) == 2
    press(window, "Ctrl+D")
    wait_for_answers(window)
    assert len(window.compare_pane.table.side.people) == 2
    press(window, "Ctrl+B")

    keys.go("Ctrl+Shift+E", ExportDialog)
    keys.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.types(str(tmp_path / "sheet.csv"))
    with qtbot.waitSignal(workbench.jobs.idle):
        keys.presses(Qt.Key.Key_Return)
    with (tmp_path / "sheet.csv").open(encoding="utf-8-sig", newline="") as sheet:
        rows = list(csv.DictReader(sheet))
    assert len(rows) == len(listed_quotes(window)) > 0
