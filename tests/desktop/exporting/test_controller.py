"""Export writes what the list shows to a file, and says what became of it."""

from __future__ import annotations

import csv
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.exporting.dialog import ExportDialog
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.desktop.driving import wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.workbench import Workbench


@pytest.fixture
def bench(workbench: Workbench, catalogue_file: Path) -> Workbench:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    return workbench


def dialog_of(bench: Workbench) -> ExportDialog:
    wait_for_answers(bench.window)
    bench.window.actions_by_id["exporting.export_shown"].trigger()
    (dialog,) = bench.window.findChildren(ExportDialog)
    return dialog


def export_to(bench: Workbench, out: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(bench)
    dialog.path.setText(str(out))
    with qtbot.waitSignal(bench.jobs.idle):
        dialog.accept()


def rows_of(out: Path) -> list[dict[str, str]]:
    with out.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_everything_shown_is_written(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    export_to(bench, tmp_path / "all.csv", qtbot)
    assert len(rows_of(tmp_path / "all.csv")) == 5
    assert "5 quotes written" in bench.window.notices.label.text()


def test_only_what_the_filter_lets_through_is_written(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    assert bench.window.catalogue is not None
    varga = bench.window.catalogue.person_named("Varga")
    bench.window.library.show_only(replace(bench.window.filter, people=frozenset({varga.id})))
    assert "3 quotes" in dialog_of(bench).what.text()
    bench.window.findChildren(ExportDialog)[0].close()
    qtbot.waitUntil(lambda: not bench.window.findChildren(ExportDialog))
    export_to(bench, tmp_path / "varga.csv", qtbot)
    assert {row["speaker"] for row in rows_of(tmp_path / "varga.csv")} == {"Tomasz Varga"}


def test_it_says_what_the_list_leaves_out(bench: Workbench) -> None:
    assert "leaves out rejected quotes and thoughts" in dialog_of(bench).what.text()


def test_where_nothing_is_left_out_nothing_is_said_of_it(bench: Workbench) -> None:
    bench.window.library.show_only(
        replace(bench.window.filter, kinds=frozenset(QuoteKind), statuses=frozenset(ReviewStatus))
    )
    assert "leaves out" not in dialog_of(bench).what.text()


@pytest.mark.parametrize("name", ["no folder/a.csv", "a.pdf", "harbour.quotes"])
def test_a_failure_is_said_in_a_sentence_and_can_be_mended(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    export_to(bench, tmp_path / name, qtbot)
    assert str(tmp_path / name) in bench.window.notices.label.text()
    bench.window.notices.button.click()
    (dialog,) = bench.window.findChildren(ExportDialog)
    assert dialog.path.text() == str(tmp_path / name)


def test_the_next_export_begins_in_the_same_folder(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "sheets").mkdir()
    export_to(bench, tmp_path / "sheets" / "all.csv", qtbot)
    qtbot.waitUntil(lambda: not bench.window.findChildren(ExportDialog))
    assert dialog_of(bench).path.text() == str(tmp_path / "sheets" / "harbour.csv")


def test_where_the_list_shows_nothing_there_is_nothing_to_export_and_the_tip_says_so(bench: Workbench) -> None:
    export = bench.window.actions_by_id["exporting.export_shown"]
    assert export.isEnabled()
    bench.window.quotes_pane.search.setText("zebras ")
    bench.window.quotes_pane.search.returnPressed.emit()
    wait_for_answers(bench.window)
    assert not export.isEnabled()
    assert "The list shows no quote" in export.toolTip()
    bench.window.library.clear_filters()
    wait_for_answers(bench.window)
    assert export.isEnabled()


def test_an_export_waits_and_goes_on_and_what_is_cancelled_leaves_no_file(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_second, may_go_on = threading.Event(), threading.Event()

    def rows_that_come_slowly(catalogue: Catalogue, asked: Filter = EVERYTHING) -> Iterator[QuoteRow]:
        for number, row in enumerate(catalogue.quote_rows(catalogue.quote_ids(asked))):
            if number == 1:
                at_the_second.set()
                may_go_on.wait(30)
            yield row

    monkeypatch.setattr(Catalogue, "quotes", rows_that_come_slowly)
    dialog = dialog_of(bench)
    dialog.path.setText(str(tmp_path / "all.csv"))
    dialog.accept()
    assert at_the_second.wait(30)
    bar = bench.working.bar
    qtbot.waitUntil(lambda: bar.label.text() == "Writing 1 of 5 quotes")
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    may_go_on.set()
    qtbot.waitUntil(lambda: bar.label.text().startswith("Writing 2 of 5 quotes"))
    assert bar.label.text().endswith("paused")
    with qtbot.waitSignal(bench.jobs.idle):
        qtbot.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    assert "was cancelled" in bench.window.notices.label.text()
    assert not (tmp_path / "all.csv").exists()
