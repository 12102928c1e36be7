"""The sample catalogue is made once, by the window's own import, and is the user's from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from quotebrowser.desktop.sample import SAMPLES, sample_catalogue
from quotebrowser.importing import run
from quotebrowser.importing.run import ImportReport
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, list[Path]]]:
    """What was imported where, with nothing that takes long behind it."""
    imports: list[tuple[Path, list[Path]]] = []

    def import_inputs(catalogue: Path, inputs: list[Path], **_options: object) -> ImportReport:
        imports.append((catalogue, inputs))
        return ImportReport(())

    monkeypatch.setattr(run, "import_inputs", import_inputs)
    return imports


def close_reports(bench: Workbench) -> None:
    from quotebrowser.desktop.importing.report_window import ReportWindow

    for report in bench.window.findChildren(ReportWindow):
        report.close()


def test_the_welcome_page_makes_it_and_shows_it(
    workbench: Workbench, asked: list[tuple[Path, list[Path]]], qtbot: QtBot, home: Path
) -> None:
    button = next(button for button in workbench.window.welcome.buttons if "sample" in button.text())
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(workbench.jobs.idle):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert workbench.window.catalogue is not None
    assert workbench.window.catalogue.path == sample_catalogue()
    assert sample_catalogue().is_relative_to(home)
    assert asked == [(sample_catalogue(), [resource_path(SAMPLES)])]
    close_reports(workbench)


def test_the_next_time_it_is_shown_as_it_was_left(
    workbench: Workbench, asked: list[tuple[Path, list[Path]]], qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(workbench.jobs.idle):
        workbench.sample.open()
    close_reports(workbench)
    workbench.opening.open_new(tmp_path / "other.quotes")
    workbench.sample.open()
    assert workbench.window.catalogue is not None
    assert workbench.window.catalogue.path == sample_catalogue()
    assert len(asked) == 1


def test_a_place_where_nothing_can_be_kept_is_told(workbench: Workbench, asked: list[tuple[Path, list[Path]]]) -> None:
    folder = sample_catalogue().parent
    folder.parent.mkdir(parents=True)
    folder.touch()
    workbench.sample.open()
    (box,) = workbench.window.findChildren(QMessageBox)
    assert str(folder) in box.text()
    assert asked == []
    box.close()
