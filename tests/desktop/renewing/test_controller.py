"""The engine is run again from the window: offered after an upgrade, foreseen, done as one step, paused, reported."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from quotebrowser.articles.pasted import pasted_article
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.desktop.preferences.options import REVIEWER
from quotebrowser.desktop.renewing.dialog import RenewDialog, Scope
from quotebrowser.desktop.renewing.report_window import RenewalReport
from quotebrowser.importing import reattributing
from quotebrowser.importing.reattributing import Outcome
from quotebrowser.records import ReviewStatus
from tests import light_engine
from tests.desktop.driving import listed_quotes, wait_for_answers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench

TEXTS = {
    "Gates": "“The gates are open!” said Ada Morrow. “They are shut,” said Tom Reeve.",
    "Ferry": "“Sail now,” said Zoe Brandt.",
    "HEARD": "“We stay,” said Tim Reeve.",
}


@pytest.fixture
def old_catalogue(tmp_path: Path) -> Path:
    """A catalogue of three articles that an older engine read."""
    path, engine = tmp_path / "old.quotes", light_engine.load()
    with Catalogue.create(path) as catalogue:
        for title, text in TEXTS.items():
            article = pasted_article(f"Title: {title}\n\n{text}")
            catalogue.add_article(article, engine.attribute(article), engine=engine.version)
    return path


@pytest.fixture(autouse=True)
def newer_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine of this program is one that hears only who shouts."""
    again = partial(reattributing.reattribute, engine_loader=light_engine.load_newer, workers=1)
    monkeypatch.setattr(reattributing, "reattribute", again)


@pytest.fixture
def bench(workbench: Workbench, old_catalogue: Path, qtbot: QtBot) -> Workbench:
    workbench.begin(old_catalogue)
    wait_for_answers(workbench.window)
    qtbot.waitUntil(workbench.window.notices.isVisible)
    return workbench


def report_of(bench: Workbench, qtbot: QtBot) -> RenewalReport:
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(RenewalReport)), timeout=60_000)
    (report,) = bench.window.findChildren(RenewalReport)
    return report


def close(report: RenewalReport, bench: Workbench, qtbot: QtBot) -> None:
    report.close()
    qtbot.waitUntil(lambda: not bench.window.findChildren(RenewalReport))


def dialog_of(bench: Workbench, qtbot: QtBot) -> RenewDialog:
    bench.window.actions_by_id["renewing.begin"].trigger()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in bench.window.findChildren(RenewDialog)))
    return bench.window.findChildren(RenewDialog)[-1]


def held(path: Path) -> list[str]:
    with Catalogue.open(path, read_only=True) as catalogue:
        return [row.text for row in catalogue.quotes()]


def test_after_an_upgrade_it_is_offered_foreseen_and_done(bench: Workbench, qtbot: QtBot, old_catalogue: Path) -> None:
    before = held(old_catalogue)
    assert "3 articles were read by another version" in bench.window.notices.label.text()

    qtbot.mouseClick(bench.window.notices.button, Qt.MouseButton.LeftButton)
    foreseen = report_of(bench, qtbot)
    assert "2 would change: 0 quotes new, 2 gone" in foreseen.summary.text()
    assert foreseen.model.index(0, 1).data() == "≠ would change"
    assert held(old_catalogue) == before

    qtbot.mouseClick(foreseen.run_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bench.renewing.renewed, timeout=60_000) as renewed:
        pass
    assert renewed.args[0].count(Outcome.RENEWED) == 2
    done = report_of(bench, qtbot)
    assert "2 changed: 0 quotes new, 2 gone" in done.summary.text()
    assert listed_quotes(bench.window) == ["The gates are open!", "We stay,"]
    close(done, bench, qtbot)


def test_the_whole_run_is_one_step_that_undo_takes_back(bench: Workbench, qtbot: QtBot, old_catalogue: Path) -> None:
    before = held(old_catalogue)
    bench.preferences.put(REVIEWER, "Ada Fenwick")
    dialog = dialog_of(bench, qtbot)
    with qtbot.waitSignal(bench.renewing.renewed, timeout=60_000):
        qtbot.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    close(report_of(bench, qtbot), bench, qtbot)
    assert bench.window.catalogue is not None
    assert bench.window.catalogue.history()[0].who == "Ada Fenwick"
    bench.window.actions_by_id["history.undo"].trigger()
    assert held(old_catalogue) == before


def test_what_was_decided_and_is_not_found_again_is_told(bench: Workbench, qtbot: QtBot) -> None:
    assert bench.window.catalogue is not None
    bench.window.catalogue.set_status(bench.window.catalogue.quote_ids(EVERYTHING), ReviewStatus.ACCEPTED)
    qtbot.mouseClick(bench.window.notices.button, Qt.MouseButton.LeftButton)
    report = report_of(bench, qtbot)
    assert "2 quotes that you decided about would be left over." in report.summary.text()
    qtbot.keyClick(report.only, Qt.Key.Key_Space)
    assert [report.model.index(row, 0).data() for row in range(report.model.rowCount())] == ["Gates", "Ferry"]
    close(report, bench, qtbot)


def test_only_the_articles_of_the_chosen_quotes_are_read_where_that_is_wanted(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.quotes_pane.table.go_to(listed_quotes(bench.window).index("Sail now,"))
    dialog = dialog_of(bench, qtbot)
    assert "1 article" in dialog.scopes[Scope.CHOSEN].text()
    assert "3 articles" in dialog.scopes[Scope.ALL].text()
    dialog.scopes[Scope.CHOSEN].click()
    qtbot.mouseClick(dialog.preview_button, Qt.MouseButton.LeftButton)
    report = report_of(bench, qtbot)
    assert report.model.rowCount() == 1
    assert report.model.index(0, 0).data() == "Ferry"
    close(report, bench, qtbot)


def test_an_offer_that_is_closed_is_not_made_again_for_this_catalogue(
    bench: Workbench, qtbot: QtBot, old_catalogue: Path, catalogue_file: Path
) -> None:
    qtbot.mouseClick(bench.window.notices.close_button, Qt.MouseButton.LeftButton)
    bench.opening.open_path(catalogue_file)
    wait_for_answers(bench.window)
    bench.opening.open_path(old_catalogue)
    wait_for_answers(bench.window)
    dialog = dialog_of(bench, qtbot)
    dialog.close()
    assert not bench.window.notices.isVisible()


def test_an_offer_goes_with_its_catalogue(bench: Workbench, catalogue_file: Path) -> None:
    bench.opening.open_path(catalogue_file)
    assert not bench.window.notices.isVisible()


def test_where_this_engine_read_all_the_dialog_offers_the_rest(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> None:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    dialog = dialog_of(workbench, qtbot)
    assert not workbench.window.notices.isVisible()
    assert not dialog.scopes[Scope.OLDER].isEnabled()
    assert dialog.scopes[Scope.CHOSEN].isChecked()
    dialog.close()


def test_a_preview_that_is_cancelled_says_of_which_articles_nothing_is_known(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.mouseClick(bench.window.notices.button, Qt.MouseButton.LeftButton)
    bench.window.actions_by_id["working.cancel"].trigger()
    report = report_of(bench, qtbot)
    assert "cancelled" in report.summary.text()
    close(report, bench, qtbot)


def test_what_was_foreseen_of_a_catalogue_that_was_left_is_not_done_in_another(
    bench: Workbench, qtbot: QtBot, catalogue_file: Path
) -> None:
    qtbot.mouseClick(bench.window.notices.button, Qt.MouseButton.LeftButton)
    report = report_of(bench, qtbot)
    bench.opening.open_path(catalogue_file)
    qtbot.mouseClick(report.run_button, Qt.MouseButton.LeftButton)
    (box,) = bench.window.findChildren(QMessageBox)
    assert "old.quotes is not open any more" in box.text()
    box.close()
    assert bench.jobs.unfinished() == ()
