"""The export dialog says how many quotes go where, and what would be replaced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from quotebrowser.desktop.exporting.dialog import ExportDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


def opened(window: QMainWindow, path: Path, quotes: int = 214, left_out: str = "") -> ExportDialog:
    dialog = ExportDialog(quotes, left_out, path, window)
    dialog.open()
    return dialog


@pytest.mark.parametrize(("quotes", "said"), [(1, "1 quote will"), (98_310, "98,310 quotes will"), (0, "no quote")])
def test_it_says_how_many_quotes(window: QMainWindow, tmp_path: Path, quotes: int, said: str) -> None:
    dialog = opened(window, tmp_path / "a.csv", quotes, "It leaves out thoughts.")
    assert said in dialog.what.text()
    assert ("It leaves out thoughts." in dialog.what.text()) == bool(quotes)
    assert dialog.export_button.isEnabled() == bool(quotes)


@pytest.mark.parametrize(
    ("typed", "file"),
    [("votel", "votel.csv"), ("votel.csv", "votel.csv"), ("votel.CSV", "votel.CSV"), ("a.pdf", "a.pdf")],
)
def test_the_file_typed_is_handed_over(
    window: QMainWindow, tmp_path: Path, qtbot: QtBot, typed: str, file: str
) -> None:
    dialog = opened(window, tmp_path / "a.csv")
    dialog.path.setText(str(tmp_path / typed))
    with qtbot.waitSignal(dialog.wanted) as wanted:
        qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [tmp_path / file]


def test_the_name_can_be_typed_over_at_once(window: QMainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(window, tmp_path / "harbour.csv")
    assert dialog.path.selectedText() == "harbour"
    qtbot.keyClicks(dialog.path, "pier")
    assert Path(dialog.path.text()) == tmp_path / "pier.csv"


def test_it_tells_that_a_file_would_be_replaced(window: QMainWindow, tmp_path: Path) -> None:
    (tmp_path / "there.csv").touch()
    dialog = opened(window, tmp_path / "not there.csv")
    assert not dialog.hint.text()
    dialog.path.setText(str(tmp_path / "there"))
    assert "replaced" in dialog.hint.text()


@pytest.mark.parametrize("typed", ["  ", "/", "..", "~nobody-of-this-name", "{folder}.d", "{folder}/.."])
def test_while_what_is_typed_names_no_file_there_is_no_export(window: QMainWindow, tmp_path: Path, typed: str) -> None:
    (tmp_path / "a.d").mkdir()
    dialog = opened(window, tmp_path / "a.csv")
    dialog.path.setText(typed.format(folder=tmp_path / "a"))
    assert not dialog.export_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


@pytest.mark.parametrize("typed", ["/proc/1/root/x.csv", "endless" * 100])
def test_what_cannot_be_looked_at_may_be_typed(window: QMainWindow, tmp_path: Path, typed: str) -> None:
    dialog = opened(window, tmp_path / "a.csv")
    dialog.path.setText(typed)
    assert dialog.export_button.isEnabled()
    assert not dialog.hint.text()


def test_a_file_can_be_chosen(
    window: QMainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window, tmp_path / "a.csv")
    answers = [(str(tmp_path / "chosen.csv"), ""), ("", "")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: answers.pop(0))
    for _ in range(2):
        qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
        assert Path(dialog.path.text()) == tmp_path / "chosen.csv"
