"""Lines of aliases come in from a file and go out to one, by the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.desktop.driving import shown_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def shown(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


@pytest.fixture
def lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a person chooses in the dialogs, which are the desktop's."""
    path = tmp_path / "names.txt"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    return path


def aliases_of(window: MainWindow, name: str) -> tuple[str, ...]:
    assert window.catalogue is not None
    return window.catalogue.person_page(window.catalogue.person_named(name).id).aliases


def test_aliases_are_given_from_a_file_and_taken_back(shown: MainWindow, lines: Path) -> None:
    lines.write_text("\ufeffTomasz Varga, T. Varga, Ferry Varga\n", encoding="utf-8")
    shown.actions_by_id["alias_files.import_lines"].trigger()
    assert aliases_of(shown, "Tomasz Varga") == ("Ferry Varga", "Mr Varga", "T. Varga")
    assert shown.notices.label.text() == "Import of 2 aliases."
    QTest.mouseClick(shown.notices.button, Qt.MouseButton.LeftButton)
    assert aliases_of(shown, "Tomasz Varga") == ("Mr Varga",)


def test_a_line_that_cannot_be_is_named_and_nothing_is_changed(shown: MainWindow, lines: Path) -> None:
    lines.write_text("Tomasz Varga, T. Varga\nTomasz Varga, Ilse Quandt\n", encoding="utf-8")
    shown.actions_by_id["alias_files.import_lines"].trigger()
    assert "Line 2" in shown.notices.label.text()
    assert aliases_of(shown, "Tomasz Varga") == ("Mr Varga",)


@pytest.mark.parametrize("contents", [b"\xff\xfe\x00\xd8", None], ids=["no text", "no file"])
def test_a_file_that_cannot_be_read_is_told(shown: MainWindow, lines: Path, contents: bytes | None) -> None:
    if contents is not None:
        lines.write_bytes(contents)
    shown.actions_by_id["alias_files.import_lines"].trigger()
    assert "cannot be read" in shown.notices.label.text()


def test_what_goes_out_comes_in_again(shown: MainWindow, lines: Path) -> None:
    shown.actions_by_id["alias_files.export_lines"].trigger()
    assert lines.read_text(encoding="utf-8").splitlines() == [
        "Ilse Quandt, Mayor Ilse Quandt, Ms Quandt",
        "Tomasz Varga, Mr Varga",
    ]
    shown.actions_by_id["alias_files.import_lines"].trigger()
    assert aliases_of(shown, "Tomasz Varga") == ("Mr Varga",)


def test_a_place_that_cannot_be_written_is_told(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "gone" / "names.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(nowhere), ""))
    shown.actions_by_id["alias_files.export_lines"].trigger()
    assert "cannot be written" in shown.notices.label.text()


@pytest.mark.usefixtures("lines")
def test_a_dialog_that_is_given_up_changes_nothing(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    shown.actions_by_id["alias_files.import_lines"].trigger()
    shown.actions_by_id["alias_files.export_lines"].trigger()
    assert not shown.notices.isVisible()
