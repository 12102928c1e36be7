"""The window without a mouse: every command by the palette and the menus, and the main job by keys alone."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.desktop.commands import COMMANDS
from quotebrowser.desktop.exporting.dialog import ExportDialog
from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.palette.dialog import PaletteDialog
from quotebrowser.desktop.palette.model import ENTRY
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.desktop.review.start_dialog import Start
from quotebrowser.importing import run
from quotebrowser.importing.run import ImportReport, InputResult, Outcome
from tests.desktop.driving import listed_quotes, press, wait_for_answers
from tests.desktop.small_catalogue import PIER, QUOTES

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.workbench import Workbench


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("state", ["library", "review", "people"])
def test_every_command_that_is_on_is_carried_out_from_the_palette(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    """Typing its name and Return does it, whatever it opens; an error in a slot would fail the test."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    window = workbench.window
    workbench.begin(catalogue_file)
    wait_for_answers(window)
    carried_out: list[str] = []
    for command_id in COMMAND_IDS:
        go_to(workbench, qtbot, state)
        action = window.actions_by_id[command_id]
        if not action.isEnabled():
            continue
        with qtbot.waitSignal(action.triggered):
            from_the_palette(window, command_id, qtbot)
        carried_out.append(command_id)
        close_what_was_opened(window, qtbot)
    assert len(carried_out) > MOST_LEFT_OUT


COMMAND_IDS = [command.id for command in COMMANDS if command.id not in ("window.close", "sample.open", "palette.show")]
"""Every command but those after which nothing more can be done here."""

MOST_LEFT_OUT = 20
"""In no state are fewer commands than this possible."""


def go_to(bench: Workbench, qtbot: QtBot, state: str) -> None:
    """Be in a state of the window, wherever one is."""
    window = bench.window
    if is_in(window, state):
        return
    for leave in ("people.leave", "reviewing.leave", "compare.leave"):
        if window.actions_by_id[leave].isEnabled():
            window.actions_by_id[leave].trigger()
    wait_for_answers(window)
    if state == "people":
        window.people.show()
        qtbot.waitUntil(lambda: window.people.filling.is_idle)
    if state == "review":
        window.reviewing.start(Start(ReviewOrder.ARTICLE, only_shown=False))
        pane = window.review_pane
        qtbot.waitUntil(lambda: pane.stack.currentWidget() is not pane.waiting)


def is_in(window: MainWindow, state: str) -> bool:
    """Whether the window is in a state, with something to do in it."""
    if state == "people":
        return window.people.is_open
    if state == "review":
        return window.reviewing.reviewing and bool(window.reviewing.chosen_ids())
    return not (window.people.is_open or window.reviewing.reviewing or window.compare.comparing)


def from_the_palette(window: MainWindow, command_id: str, qtbot: QtBot) -> None:
    """Find a command by its name, and press Return."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, PaletteDialog)
    QTest.keyClicks(palette.typed, window.commands.title(command_id))
    ids = [palette.model.index(row).data(ENTRY).id for row in range(palette.model.rowCount())]
    for _ in range(ids.index(command_id)):
        QTest.keyClick(palette.typed, Qt.Key.Key_Down)
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)


def close_what_was_opened(window: MainWindow, qtbot: QtBot) -> None:
    """Close every dialog and menu, those too that wait for an answer of the catalogue, and be in the window again."""
    qtbot.waitUntil(lambda: window.queries is None or not window.queries._jobs.unfinished())
    QApplication.processEvents()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for shown in QApplication.topLevelWidgets():
        if shown is not window and shown.isVisible():
            shown.close()
    QApplication.processEvents()


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
