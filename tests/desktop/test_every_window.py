"""Every window, room and dialog for those who use no mouse or see no screen: names, and a Tab that goes its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from quotebrowser.desktop.compare.views import VIEWS
from quotebrowser.desktop.crash_report import CrashReportDialog
from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.library.search_help import SearchHelp
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.renewing.report_window import RenewalReport
from quotebrowser.importing import reattributing, run
from quotebrowser.importing.reattributing import ArticleResult, Reattribution
from quotebrowser.importing.run import ImportReport, InputResult
from tests.desktop.driving import click_speaker, wait_for_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)")

MOST_STOPS = 200
"""How often Tab is pressed at most; no window has so many fields."""


# How each is opened


def welcome(bench: Workbench, _qtbot: QtBot, _catalogue: Path) -> QWidget:
    return bench.window


def empty(bench: Workbench, _qtbot: QtBot, catalogue: Path) -> QWidget:
    bench.opening.open_new(catalogue.with_name("new.quotes"))
    wait_for_answers(bench.window)
    return bench.window


def library(bench: Workbench, _qtbot: QtBot, catalogue: Path) -> QWidget:
    bench.begin(catalogue)
    wait_for_answers(bench.window)
    return bench.window


def every_facet(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    for section in bench.window.facets_pane.sections.values():
        section.heading.setChecked(True)
    click_speaker(bench.window, "Tomasz Varga")
    wait_for_answers(bench.window)
    return bench.window


def nothing_matches(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.quotes_pane.search.setText("zzzz")
    QTest.keyClick(bench.window.quotes_pane.search, Qt.Key.Key_Return)
    wait_for_answers(bench.window)
    return bench.window


def history(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.actions_by_id["history.show"].trigger()
    return bench.window


def finding(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.actions_by_id["finding.open"].trigger()
    return bench.window


def review(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    dialog = dialog_of("reviewing.begin")(bench, qtbot, catalogue)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    pane = bench.window.review_pane
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.sheet)
    bench.window.actions_by_id["reviewing.accept"].trigger()
    return bench.window


def people(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.actions_by_id["people.show"].trigger()
    qtbot.waitUntil(lambda: bench.window.people.filling.is_idle)
    return bench.window


def page_of_people(name: str) -> Callable[[Workbench, QtBot, Path], QWidget]:
    def opened(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
        people(bench, qtbot, catalogue)
        room = bench.window.people.room
        assert room is not None
        room.tabs.setCurrentWidget(room.queues[name])
        return bench.window

    opened.__name__ = f"people {name}"
    return opened


def page_of_a_person(number: int) -> Callable[[Workbench, QtBot, Path], QWidget]:
    def opened(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
        people(bench, qtbot, catalogue)
        room = bench.window.people.room
        assert room is not None
        room.person.tabs.setCurrentIndex(number)
        return bench.window

    opened.__name__ = f"person page {number}"
    return opened


def choose_people(bench: Workbench, qtbot: QtBot, *names: str) -> None:
    room = bench.window.people.room
    assert room is not None
    chosen = frozenset(person.id for person in room.table.people.everybody if person.name in names)
    room.table.choose(chosen)
    qtbot.waitUntil(lambda: bench.window.people.filling.is_idle)


def merging(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    people(bench, qtbot, catalogue)
    choose_people(bench, qtbot, "Tomasz Varga", "Ilse Quandt")
    return opened_by(bench, "joining.merge")


def splitting(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    people(bench, qtbot, catalogue)
    choose_people(bench, qtbot, "Tomasz Varga")
    return opened_by(bench, "joining.split")


def choosing_a_person(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    page_of_people("unresolved_sources")(bench, qtbot, catalogue)
    room = bench.window.people.room
    assert room is not None
    QTest.keyClick(room.queues["unresolved_sources"].list, Qt.Key.Key_A)
    return modal()


def view_of_the_comparison(name: str) -> Callable[[Workbench, QtBot, Path], QWidget]:
    def opened(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
        library(bench, qtbot, catalogue)
        click_speaker(bench.window, "Tomasz Varga")
        click_speaker(bench.window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
        bench.window.actions_by_id["compare.compare_chosen"].trigger()
        bench.window.actions_by_id[f"compare.{name}"].trigger()
        wait_for_answers(bench.window)
        return bench.window

    opened.__name__ = f"compare {name}"
    return opened


def adding_a_quote(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    article = bench.window.reader_pane.article
    article.setTextCursor(article.document().find("who asked not to be named"))
    return opened_by(bench, "mending.add_quote")


def saving_a_search(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    click_speaker(bench.window, "Tomasz Varga")
    wait_for_answers(bench.window)
    return opened_by(bench, "searches.save")


def deciding_about_all(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.actions_by_id["bulk.accept_shown"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return modal()


def search_help(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.actions_by_id["searches.help"].trigger()
    (shown,) = bench.window.findChildren(SearchHelp)
    return shown


def renewing(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QWidget:
    library(bench, qtbot, catalogue)
    bench.window.actions_by_id["renewing.begin"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return modal()


def import_report(bench: Workbench, _qtbot: QtBot, _catalogue: Path) -> QWidget:
    failed = InputResult("a.txt", run.Outcome.FAILED, "a.txt: is empty")
    report = ReportWindow(ImportReport((failed,)), bench.window)
    report.show()
    return report


def renewal_report(bench: Workbench, _qtbot: QtBot, _catalogue: Path) -> QWidget:
    results = (
        ArticleResult(1, "Pier", reattributing.Outcome.SAME),
        ArticleResult(2, "Ferry", reattributing.Outcome.FAILED, "Ferry: the engine crashed"),
    )
    report = RenewalReport(Reattribution("minilm-3", results), bench.window, preview=True)
    report.show()
    return report


def crash_report(bench: Workbench, _qtbot: QtBot, catalogue: Path) -> QWidget:
    dialog = CrashReportDialog("ZeroDivisionError", catalogue, bench.window)
    dialog.open()
    return dialog


def manual(bench: Workbench, _qtbot: QtBot, _catalogue: Path) -> QWidget:
    bench.help.show_manual()
    assert bench.help.manual is not None
    return bench.help.manual


def modal() -> QDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QDialog)
    return shown


def opened_by(bench: Workbench, command: str) -> QDialog:
    bench.window.actions_by_id[command].trigger()
    return modal()


def dialog_of(command: str) -> Callable[[Workbench, QtBot, Path], QDialog]:
    def opened(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QDialog:
        library(bench, qtbot, catalogue)
        return opened_by(bench, command)

    opened.__name__ = command
    return opened


def page_of_preferences(number: int) -> Callable[[Workbench, QtBot, Path], QDialog]:
    def opened(bench: Workbench, qtbot: QtBot, catalogue: Path) -> QDialog:
        shown = dialog_of("preferences.show")(bench, qtbot, catalogue)
        assert isinstance(shown, PreferencesDialog)
        shown.tabs.setCurrentIndex(number)
        return shown

    opened.__name__ = f"preferences page {number}"
    return opened


WINDOWS = (
    welcome,
    empty,
    library,
    every_facet,
    nothing_matches,
    history,
    finding,
    review,
    people,
    *map(page_of_people, ("suggestions", "doubtful_links", "unresolved_sources")),
    *map(page_of_a_person, range(1, 5)),
    merging,
    splitting,
    choosing_a_person,
    *(view_of_the_comparison(view.name) for view in VIEWS),
    adding_a_quote,
    saving_a_search,
    deciding_about_all,
    search_help,
    renewing,
    import_report,
    renewal_report,
    crash_report,
    manual,
    *map(
        dialog_of,
        (
            "importing.paste_text",
            "exporting.export_shown",
            "review.correct_speaker",
            "review.tag",
            "review.note",
            "reviewing.begin",
            "palette.show",
            "keys.show",
            "help.show_about",
        ),
    ),
    *map(page_of_preferences, range(5)),
)


@pytest.fixture(params=WINDOWS, ids=lambda opened: opened.__name__)
def shown(
    request: pytest.FixtureRequest, workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> Iterator[QWidget]:
    """One window after the other, with the keys."""
    workbench.window.resize(1280, 800)
    opened: QWidget = request.param(workbench, qtbot, catalogue_file)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    QApplication.processEvents()
    yield opened
    if opened is not workbench.window:
        opened.close()


def stops(window: QWidget) -> list[QWidget]:
    """What in a window can have the keys."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]


def test_everything_that_can_have_the_keys_has_a_name_and_tab_comes_to_it_where_it_stands(shown: QWidget) -> None:
    nameless = [widget for widget in stops(shown) if called(widget).endswith("“”")]
    assert nameless == [], "a screen reader has nothing to say here"
    way = tabbed_through(shown)
    left_out = [called(widget) for widget in stops(shown) if widget not in way]
    assert left_out == [], "Tab does not come here"
    back = [
        (called(way[place - 1]), called(widget))
        for place, widget in enumerate(way)
        if goes_back(
            place_of(way[place - 1], shown), place_of(widget, shown), min(widget.height(), way[place - 1].height())
        )
    ]
    assert back[1:] == [], "Tab goes back up or left more often than from the last to the first"


def called(widget: QWidget) -> str:
    """A widget for whoever reads that a test failed."""
    return f"{type(widget).__name__} “{QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)}”"


def tabbed_through(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from any of the window's fields until it comes back there."""
    focus = QApplication.focusWidget()
    if focus is None or focus.window() is not window or focus is window:
        stops(window)[0].setFocus()
        focus = QApplication.focusWidget()
    way: list[QWidget] = []
    for _ in range(MOST_STOPS):
        if focus is None:
            break
        if focus not in way:
            way.append(focus)
        elif focus is way[0] and way[-1] is not focus:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
    return way


def place_of(widget: QWidget, window: QWidget) -> QPoint:
    return widget.mapTo(window, QPoint(0, 0))


def goes_back(before: QPoint, after: QPoint, height: int) -> bool:
    """Whether somebody who reads from left to right, and then down, would have to look back."""
    if after.y() + height <= before.y():
        return after.x() <= before.x()
    return abs(after.y() - before.y()) < height and after.x() < before.x()
