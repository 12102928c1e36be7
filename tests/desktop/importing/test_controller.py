"""Import from the window: what is chosen, dropped or pasted goes in on a thread, and every input is reported on."""

from __future__ import annotations

import os
import signal
import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from quotebrowser.desktop.importing.paste_dialog import PasteDialog
from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.preferences.options import MOST_MILLION_CHARACTERS, REVIEWER
from quotebrowser.importing import run
from quotebrowser.importing.run import ImportReport, InputResult, Outcome, Progress
from quotebrowser.records import Article
from tests import light_engine
from tests.desktop.driving import wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench
    from quotebrowser.importing.inputs import Input

TEXT = "“The lighthouse stays lit,” Keeper Odile Brandt said.\n"


class Imports:
    """Stands for the import itself, which has tests of its own: keeps what it was asked, and reports every input."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path, list[Input], int]] = []
        self.may_end = threading.Event()
        self.may_end.set()
        self.threads: list[threading.Thread] = []
        self.error: Exception | None = None
        self.whose = ""

    def __call__(
        self,
        catalogue: Path,
        inputs: list[Input],
        *,
        most_characters: int,
        who: str,
        on_progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> ImportReport:
        self.asked.append((catalogue, inputs, most_characters))
        self.whose = who
        self.threads.append(threading.current_thread())
        if self.error is not None:
            raise self.error
        on_progress(Progress(0, len(inputs), "first"))
        while not self.may_end.wait(0.01):
            if cancelled():
                return ImportReport((InputResult("a.txt", Outcome.CANCELLED),))
        names = [given.id if isinstance(given, Article) else str(given) for given in inputs]
        return ImportReport(tuple(InputResult(name, Outcome.IMPORTED, article_id=1, quotes=1) for name in names))


@pytest.fixture
def imports(monkeypatch: pytest.MonkeyPatch) -> Imports:
    stand_in = Imports()
    monkeypatch.setattr(run, "import_inputs", stand_in)
    return stand_in


@pytest.fixture
def bench(workbench: Workbench, catalogue_file: Path) -> Workbench:
    workbench.begin(catalogue_file)
    return workbench


def close_reports(bench: Workbench) -> list[ReportWindow]:
    reports = bench.window.findChildren(ReportWindow)
    for report in reports:
        report.close()
    return reports


def test_files_that_are_chosen_are_imported(
    bench: Workbench,
    imports: Imports,
    qtbot: QtBot,
    tmp_path: Path,
    catalogue_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = [tmp_path / "a.txt", tmp_path / "b.html"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path) for path in chosen], ""))
    with qtbot.waitSignal(bench.jobs.idle):
        bench.window.actions_by_id["importing.choose_files"].trigger()
    assert imports.asked == [(catalogue_file, chosen, 5_000_000)]
    assert imports.threads[0] is not threading.main_thread()
    assert len(close_reports(bench)) == 1


def test_a_folder_that_is_chosen_is_imported(
    bench: Workbench, imports: Imports, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    with qtbot.waitSignal(bench.jobs.idle):
        bench.window.actions_by_id["importing.choose_folder"].trigger()
    assert imports.asked[0][1] == [tmp_path]
    close_reports(bench)


def test_a_cancelled_dialog_imports_nothing(
    bench: Workbench, imports: Imports, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    bench.importing.choose_files()
    bench.importing.choose_folder()
    assert bench.jobs.unfinished() == ()
    assert imports.asked == []


def test_text_that_is_pasted_is_imported(bench: Workbench, imports: Imports, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    bench.window.actions_by_id["importing.paste_text"].trigger()
    (dialog,) = bench.window.findChildren(PasteDialog)
    dialog.title.setText("Lighthouse")
    with qtbot.waitSignal(bench.jobs.idle):
        dialog.accept()
    (article,) = imports.asked[0][1]
    assert isinstance(article, Article)
    assert (article.title, article.text) == ("Lighthouse", TEXT)
    close_reports(bench)


def test_what_is_dropped_is_imported(bench: Workbench, imports: Imports, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(bench.jobs.idle):
        bench.window.import_requested.emit([tmp_path / "a.txt", tmp_path])
    assert imports.asked[0][1] == [tmp_path / "a.txt", tmp_path]
    close_reports(bench)


def test_a_larger_limit_holds_for_the_next_import(
    bench: Workbench, imports: Imports, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.preferences.put(MOST_MILLION_CHARACTERS, 50)
    with qtbot.waitSignal(bench.jobs.idle):
        bench.importing.import_inputs([tmp_path])
    assert imports.asked[0][2] == 50_000_000
    close_reports(bench)


def test_a_cancelled_import_reports_what_it_did(
    bench: Workbench, imports: Imports, qtbot: QtBot, tmp_path: Path
) -> None:
    imports.may_end.clear()
    cancel = bench.window.actions_by_id["working.cancel"]
    assert not cancel.isEnabled()
    bench.importing.import_inputs([tmp_path])
    assert bench.working.bar.isVisible()
    with qtbot.waitSignal(bench.importing.imported) as imported:
        cancel.trigger()
    qtbot.waitUntil(lambda: not cancel.isEnabled())
    assert imported.args[0].results[0].outcome is Outcome.CANCELLED
    close_reports(bench)


def test_a_second_import_waits_and_is_shown_after_the_first(
    bench: Workbench, imports: Imports, qtbot: QtBot, tmp_path: Path
) -> None:
    imports.may_end.clear()
    bench.importing.import_inputs([tmp_path / "first"])
    bench.importing.import_inputs([tmp_path / "second"])
    with qtbot.waitSignal(bench.jobs.ended):
        bench.working.bar.cancel_button.click()
    assert bench.working.bar.isVisible()
    with qtbot.waitSignal(bench.jobs.idle):
        imports.may_end.set()
    assert [inputs for _, inputs, _ in imports.asked] == [[tmp_path / "first"], [tmp_path / "second"]]
    assert not bench.working.bar.isVisible()
    assert len(close_reports(bench)) == 2


def test_an_import_that_cannot_begin_is_told_in_a_sentence(
    bench: Workbench, imports: Imports, qtbot: QtBot, tmp_path: Path
) -> None:
    from quotebrowser.errors import CatalogueUnusable

    imports.error = CatalogueUnusable("harbour.quotes is read-only")
    with qtbot.waitSignal(bench.jobs.idle):
        bench.importing.import_inputs([tmp_path])
    (box,) = bench.window.findChildren(QMessageBox)
    assert box.text() == "harbour.quotes is read-only"
    box.close()


def test_without_a_catalogue_and_without_wanting_one_nothing_is_imported(
    workbench: Workbench, imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: ("", ""))
    workbench.importing.import_inputs([tmp_path])
    assert imports.asked == []
    assert workbench.jobs.unfinished() == ()


def test_a_real_import_ends_in_the_list(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "light.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    with qtbot.waitSignal(bench.importing.imported, timeout=90_000) as imported:
        bench.importing.import_inputs([tmp_path / "light.txt", tmp_path / "empty.txt"])
    first, second = imported.args[0].results
    assert (first.outcome, first.quotes) == (Outcome.IMPORTED, 1)
    assert second.outcome is Outcome.FAILED
    assert bench.window.catalogue is not None
    assert bench.window.catalogue.find_people("Brandt")
    wait_for_answers(bench.window)
    assert bench.window.quotes_pane.table.quotes.rowCount() == 6
    close_reports(bench)


def test_an_import_is_the_reviewers_work(bench: Workbench, imports: Imports, tmp_path: Path, qtbot: QtBot) -> None:
    bench.preferences.put(REVIEWER, "Ada Fenwick")
    with qtbot.waitSignal(bench.jobs.idle):
        bench.importing.import_inputs([tmp_path / "a.txt"])
    assert imports.whose == "Ada Fenwick"
    close_reports(bench)


def test_an_engine_that_is_killed_is_a_line_of_the_report_and_the_rest_goes_on(
    bench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = tmp_path / "the engine's process"
    monkeypatch.setenv("LIGHT_ENGINE_MARK", str(mark))
    monkeypatch.setattr(
        run, "import_inputs", partial(run.import_inputs, engine_loader=light_engine.load_slowly, workers=1)
    )
    for name, text in (("hangs.txt", "HANG"), ("goes on.txt", "“We stay,” said Tim Reeve.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    bench.importing.import_inputs([tmp_path / "hangs.txt", tmp_path / "goes on.txt"])
    qtbot.waitUntil(lambda: mark.exists() and mark.read_text(encoding="ascii").isdigit(), timeout=60_000)
    killed = int(mark.read_text(encoding="ascii"))
    mark.unlink()
    with qtbot.waitSignal(bench.importing.imported, timeout=60_000):
        os.kill(killed, signal.SIGKILL)
    (report,) = bench.window.findChildren(ReportWindow)
    lines = [[report.model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert lines[0][1:] == ["✕ failed", "", "the engine crashed on this article; none of its quotations is kept"]
    assert lines[1][2] == "1"
    close_reports(bench)


def test_an_import_that_is_paused_waits_with_what_it_has_and_goes_on(
    bench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "import_inputs", partial(run.import_inputs, engine_loader=light_engine.load, workers=1))
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(f"“We stay, {number},” said Tim Reeve.", encoding="utf-8")
    bench.importing.import_inputs(sorted(tmp_path.glob("*.txt")))
    pause = bench.window.actions_by_id["working.pause"]
    pause.trigger()
    assert bench.window.catalogue is not None

    def stands() -> bool:
        before = bench.window.catalogue.counts() if bench.window.catalogue else None
        qtbot.wait(300)
        return before == (bench.window.catalogue.counts() if bench.window.catalogue else None)

    qtbot.waitUntil(stands, timeout=30_000)
    assert bench.jobs.unfinished()
    with qtbot.waitSignal(bench.importing.imported, timeout=60_000) as imported:
        pause.trigger()
    assert imported.args[0].count(Outcome.IMPORTED) == 30
    close_reports(bench)
