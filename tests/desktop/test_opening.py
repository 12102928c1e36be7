"""New, open, open again: the window shows the catalogue asked for, or says in a sentence why not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from quotebrowser.desktop import opening
from tests.desktop.small_catalogue import make_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


def answer(monkeypatch: pytest.MonkeyPatch, dialog: str, path: Path | None) -> None:
    """Let the person choose `path` in the file dialog of this name, or cancel it."""
    monkeypatch.setattr(QFileDialog, dialog, lambda *_args, **_kwargs: (str(path) if path else "", ""))


def shown_path(bench: Workbench) -> Path | None:
    catalogue = bench.window.catalogue
    return catalogue.path if catalogue else None


def message(bench: Workbench) -> QMessageBox:
    (box,) = bench.window.findChildren(QMessageBox)
    return box


def recent_names(bench: Workbench) -> list[str]:
    return [action.text() for action in bench.window.commands.recent().actions()]


def test_open_shows_the_catalogue_chosen(
    workbench: Workbench, catalogue_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "getOpenFileName", catalogue_file)
    workbench.window.actions_by_id["files.open_catalogue"].trigger()
    assert shown_path(workbench) == catalogue_file
    assert recent_names(workbench) == [catalogue_file.name]


def test_a_cancelled_dialog_changes_nothing(workbench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    for dialog in ("getOpenFileName", "getSaveFileName"):
        answer(monkeypatch, dialog, None)
    workbench.opening.open_catalogue()
    workbench.opening.new_catalogue()
    assert shown_path(workbench) is None


@pytest.mark.parametrize(("typed", "made"), [("new", "new.quotes"), ("new.quotes", "new.quotes"), ("new.db", "new.db")])
def test_new_makes_a_catalogue_and_shows_it(
    workbench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, made: str
) -> None:
    answer(monkeypatch, "getSaveFileName", tmp_path / typed)
    workbench.window.actions_by_id["files.new_catalogue"].trigger()
    assert shown_path(workbench) == tmp_path / made
    assert (tmp_path / made).is_file()


def test_new_never_overwrites(workbench: Workbench, catalogue_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = catalogue_file.read_bytes()
    answer(monkeypatch, "getSaveFileName", catalogue_file)
    workbench.opening.new_catalogue()
    assert catalogue_file.name in message(workbench).text()
    assert catalogue_file.read_bytes() == before
    message(workbench).close()


def test_what_is_no_catalogue_is_told_in_a_sentence_and_the_one_shown_stays(
    workbench: Workbench, catalogue_file: Path, tmp_path: Path
) -> None:
    workbench.opening.open_path(catalogue_file)
    other = tmp_path / "notes.quotes"
    other.write_text("not a catalogue", encoding="utf-8")
    workbench.opening.open_path(other)
    assert "notes.quotes" in message(workbench).text()
    assert shown_path(workbench) == catalogue_file
    assert recent_names(workbench) == [catalogue_file.name]
    message(workbench).close()


def test_a_locked_catalogue_is_told_without_the_patience_that_a_command_has(
    workbench: Workbench, catalogue_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE_SECONDS", 0.01)
    monkeypatch.setattr("quotebrowser.catalogue.connecting.BUSY_SECONDS", 10_000.0)
    with closing(sqlite3.connect(catalogue_file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        workbench.opening.open_path(catalogue_file)
    assert "locked by another program" in message(workbench).text()
    message(workbench).close()


def test_a_missing_catalogue_can_be_made(workbench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    workbench.opening.open_path(tmp_path / "new.quotes")
    assert not (tmp_path / "new.quotes").exists()
    qtbot.mouseClick(message(workbench).buttons()[0], Qt.MouseButton.LeftButton)
    assert shown_path(workbench) == tmp_path / "new.quotes"


def test_a_missing_catalogue_can_be_left_missing(workbench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    workbench.opening.open_path(tmp_path / "new.quotes")
    qtbot.keyClick(message(workbench), Qt.Key.Key_Escape)
    assert not (tmp_path / "new.quotes").exists()
    assert shown_path(workbench) is None


def test_a_catalogue_in_no_folder_is_told_so(workbench: Workbench, tmp_path: Path) -> None:
    workbench.opening.open_path(tmp_path / "nowhere" / "new.quotes")
    assert "nowhere" in message(workbench).text()
    message(workbench).close()


def test_another_catalogue_takes_the_place_of_the_first(
    workbench: Workbench, catalogue_file: Path, tmp_path: Path
) -> None:
    other = make_catalogue(tmp_path / "other.quotes")
    workbench.opening.open_path(catalogue_file)
    workbench.opening.open_path(other)
    assert shown_path(workbench) == other
    assert recent_names(workbench) == ["other.quotes", "harbour.quotes"]


def test_the_catalogue_shown_is_not_opened_again(workbench: Workbench, catalogue_file: Path) -> None:
    workbench.opening.open_path(catalogue_file)
    shown = workbench.window.catalogue
    workbench.opening.open_path(catalogue_file.parent / "." / catalogue_file.name)
    assert workbench.window.catalogue is shown


def test_a_recent_catalogue_is_opened_from_the_menu(workbench: Workbench, catalogue_file: Path, tmp_path: Path) -> None:
    workbench.opening.open_path(make_catalogue(tmp_path / "other.quotes"))
    workbench.opening.open_path(catalogue_file)
    workbench.window.commands.recent().actions()[1].trigger()
    assert shown_path(workbench) == tmp_path / "other.quotes"


def test_work_that_needs_a_catalogue_asks_for_a_new_one(
    workbench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "getSaveFileName", None)
    assert workbench.opening.wanted_path() is None
    answer(monkeypatch, "getSaveFileName", tmp_path / "new.quotes")
    assert workbench.opening.wanted_path() == tmp_path / "new.quotes"
