"""Every screen in a language of longer words: nothing is left in English, nothing is cut off."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.catalogue.rows import Renewed
from quotebrowser.comparison.repeats.finding import find_repeats
from quotebrowser.desktop.compare.views import VIEWS
from quotebrowser.desktop.crash_report import CrashReportDialog
from quotebrowser.desktop.facets.section import FacetSection
from quotebrowser.desktop.help.versions import all_versions
from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.people.queues import QUEUES
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.desktop.renewing.dialog import Choices, RenewDialog
from quotebrowser.desktop.renewing.report_window import RenewalReport
from quotebrowser.desktop.review.start_dialog import Start
from quotebrowser.importing import reattributing
from quotebrowser.importing.reattributing import ArticleResult, Reattribution
from quotebrowser.importing.run import ImportReport, InputResult, Outcome
from tests.desktop.driving import PATIENCE_SECONDS, click_speaker, go_to_quote, wait_for_answers
from tests.desktop.pseudo_locale import PseudoLocale, clipped, texts, untranslated
from tests.desktop.small_catalogue import PIER, QUANDT, QUOTES
from tests.reports import Said, add

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.people.people_room import PeopleRoom
    from quotebrowser.desktop.workbench import Workbench
    from quotebrowser.records import Article

DIALOGS = (
    "palette.show",
    "keys.show",
    "help.show_about",
    "preferences.show",
    "importing.paste_text",
    "exporting.export_shown",
    "review.correct_speaker",
    "review.tag",
    "review.note",
    "reviewing.begin_anew",
)

NAMES_OF_THINGS = (
    "Quote Browser",
    "Ctrl",
    "Shift",
    "Alt",
    "Return",
    "Backspace",
    "Del",
    "Down",
    "minilm-3",
    "quotes",
    "Piers",
    "zzzz*",
    "ZeroDivisionError",
)
"""What is called the same in every language, keys as Qt calls them among it."""


@pytest.fixture(autouse=True)
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    translator = PseudoLocale(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


def welcome(bench: Workbench, _catalogue: Path) -> QWidget:
    return bench.window


def empty(bench: Workbench, catalogue: Path) -> QWidget:
    bench.opening.open_new(catalogue.with_name("new.quotes"))
    return bench.window


def library(bench: Workbench, catalogue: Path) -> QWidget:
    bench.begin(catalogue)
    wait_for_answers(bench.window)
    return bench.window


def nothing_matches(bench: Workbench, catalogue: Path) -> QWidget:
    bench.begin(catalogue)
    wait_for_answers(bench.window)
    bench.window.quotes_pane.search.setText("zzzz")
    bench.window.quotes_pane.search.returnPressed.emit()
    wait_for_answers(bench.window)
    return bench.window


def comparison(bench: Workbench, catalogue: Path) -> QWidget:
    bench.begin(catalogue)
    wait_for_answers(bench.window)
    click_speaker(bench.window, "Tomasz Varga")
    click_speaker(bench.window, "Ilse Quandt", Qt.KeyboardModifier.ControlModifier)
    bench.window.actions_by_id["compare.compare_chosen"].trigger()
    wait_for_answers(bench.window)
    return bench.window


def cards(bench: Workbench, catalogue: Path) -> QWidget:
    window = library(bench, catalogue)
    bench.window.actions_by_id["arranging.show_cards"].trigger()
    bench.window.actions_by_id["arranging.group_by_speaker"].trigger()
    return window


def facets(bench: Workbench, catalogue: Path) -> QWidget:
    bench.begin(catalogue)
    assert bench.window.catalogue is not None
    bench.window.catalogue.save_search("Piers", "pier")
    bench.window.refresh()
    for section in bench.window.facets_pane.findChildren(FacetSection):
        section.heading.setChecked(True)
    wait_for_answers(bench.window)
    return bench.window


def history(bench: Workbench, catalogue: Path) -> QWidget:
    window = library(bench, catalogue)
    bench.window.actions_by_id["review.accept"].trigger()
    bench.window.actions_by_id["history.undo"].trigger()
    bench.window.actions_by_id["history.show"].trigger()
    return window


def review(bench: Workbench, catalogue: Path) -> QWidget:
    window = library(bench, catalogue)
    bench.window.reviewing.start(Start(ReviewOrder.CONFIDENCE, only_shown=False))
    _wait(lambda: bench.window.review_pane.stack.currentWidget() is bench.window.review_pane.sheet)
    bench.window.actions_by_id["reviewing.accept"].trigger()
    return window


def review_done(bench: Workbench, catalogue: Path) -> QWidget:
    window = review(bench, catalogue)
    for _ in range(4):
        bench.window.actions_by_id["reviewing.accept"].trigger()
    assert bench.window.review_pane.stack.currentWidget() is bench.window.review_pane.done
    return window


def save_search(bench: Workbench, catalogue: Path) -> QWidget:
    nothing_matches(bench, catalogue)
    bench.window.actions_by_id["searches.save"].trigger()
    shown: QWidget = QApplication.activeModalWidget()
    return shown


def people(bench: Workbench, catalogue: Path) -> QWidget:
    window = library(bench, catalogue)
    assert bench.window.catalogue is not None
    varga = bench.window.catalogue.person_named("Tomasz Varga").id
    bench.window.catalogue.add_attribute(varga, Attribute.ROLE, "ferryman", since="2030")
    bench.window.catalogue.add_person_link(varga, "https://example.org/varga", "")
    bench.window.people.open_page(varga)
    _wait(lambda: bench.window.people.filling.is_idle)
    return window


def nobody_chosen(bench: Workbench, catalogue: Path) -> QWidget:
    window = people(bench, catalogue)
    _room(bench).narrow.setText("zzzz")
    return window


def several_chosen(bench: Workbench, catalogue: Path) -> QWidget:
    window = people(bench, catalogue)
    _room(bench).table.selectAll()
    return window


def tab_of_a_person(number: int) -> Callable[[Workbench, Path], QWidget]:
    def opened(bench: Workbench, catalogue: Path) -> QWidget:
        window = people(bench, catalogue)
        _room(bench).person.tabs.setCurrentIndex(number)
        return window

    opened.__name__ = f"person tab {number}"
    return opened


def queue(name: str) -> Callable[[Workbench, Path], QWidget]:
    def opened(bench: Workbench, catalogue: Path) -> QWidget:
        window = people(bench, catalogue)
        _room(bench).tabs.setCurrentWidget(_room(bench).queues[name])
        return window

    opened.__name__ = f"queue {name}"
    return opened


def dialog_over_people(command: str) -> Callable[[Workbench, Path], QWidget]:
    def opened(bench: Workbench, catalogue: Path) -> QWidget:
        people(bench, catalogue)
        if command == "joining.merge":
            _room(bench).table.selectAll()
        bench.window.actions_by_id[command].trigger()
        _wait(lambda: QApplication.activeModalWidget() is not None)
        shown: QWidget = QApplication.activeModalWidget()
        return shown

    opened.__name__ = command
    return opened


def _room(bench: Workbench) -> PeopleRoom:
    assert bench.window.people.room is not None
    return bench.window.people.room


def _wait(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not happened():
        assert time.monotonic() < deadline, "the screen does not come"
        QTest.qWait(5)


def view_of_the_comparison(name: str) -> Callable[[Workbench, Path], QWidget]:
    def opened(bench: Workbench, catalogue: Path) -> QWidget:
        with Catalogue.open(catalogue) as noted:
            noted.add_tag([1, 2], "pier")
        shown = comparison(bench, catalogue)
        bench.window.actions_by_id[f"compare.{name}"].trigger()
        wait_for_answers(bench.window)
        return shown

    opened.__name__ = f"compare {name}"
    return opened


def import_report(bench: Workbench, _catalogue: Path) -> QWidget:
    results = (InputResult("pier.txt", Outcome.IMPORTED, article_id=1, quotes=4), InputResult("b.txt", Outcome.FAILED))
    report = ReportWindow(ImportReport(results), bench.window)
    report.show()
    return report


def renewal_report(bench: Workbench, _catalogue: Path) -> QWidget:
    results = (
        ArticleResult(1, "pier.txt", reattributing.Outcome.RENEWED, renewed=Renewed(stay=2, appear=1, orphans=1)),
        ArticleResult(2, "b.txt", reattributing.Outcome.FAILED),
    )
    report = RenewalReport(Reattribution("minilm-3", results), bench.window, preview=True)
    report.show()
    return report


def renewing(bench: Workbench, _catalogue: Path) -> QWidget:
    dialog = RenewDialog(Choices((1,), (1, 2), (1, 2)), "minilm-3", bench.window)
    dialog.open()
    return dialog


def crash_report(bench: Workbench, catalogue: Path) -> QWidget:
    dialog = CrashReportDialog("ZeroDivisionError", catalogue, bench.window)
    dialog.open()
    return dialog


def manual(bench: Workbench, _catalogue: Path) -> QWidget:
    bench.help.show_manual()
    assert bench.help.manual is not None
    return bench.help.manual


def dialog(command: str) -> Callable[[Workbench, Path], QWidget]:
    def opened(bench: Workbench, catalogue: Path) -> QWidget:
        bench.begin(catalogue)
        wait_for_answers(bench.window)
        bench.window.actions_by_id[command].trigger()
        shown = QApplication.activeModalWidget()
        assert shown is not None
        return shown

    opened.__name__ = command
    return opened


def page_of_preferences(number: int) -> Callable[[Workbench, Path], QWidget]:
    def opened(bench: Workbench, catalogue: Path) -> QWidget:
        shown = dialog("preferences.show")(bench, catalogue)
        assert isinstance(shown, PreferencesDialog)
        shown.tabs.setCurrentIndex(number)
        return shown

    opened.__name__ = f"preferences page {number}"
    return opened


def where_else(bench: Workbench, catalogue: Path) -> QWidget:
    words = "We cannot sail to a pier that is shut,"
    with Catalogue.open(catalogue) as opened:
        add(opened, Said(f"{words} {words}", QUANDT), title=PIER.title, outlet=PIER.outlet, date="2031-06-01")
        find_repeats(opened, lambda _done, _total: None)
    bench.begin(catalogue)
    wait_for_answers(bench.window)
    go_to_quote(bench.window, words)
    bench.window.repeats.where_else()
    shown = bench.window.repeats.shown
    assert shown is not None
    while not shown.versions.isVisible():
        QTest.qWait(5)
    return shown


SCREENS = (
    welcome,
    empty,
    library,
    nothing_matches,
    comparison,
    *(view_of_the_comparison(view.name) for view in VIEWS[1:]),
    import_report,
    renewal_report,
    renewing,
    crash_report,
    manual,
    cards,
    facets,
    history,
    review,
    review_done,
    people,
    save_search,
    nobody_chosen,
    several_chosen,
    *map(tab_of_a_person, range(1, 6)),
    *map(queue, (each.name for each in QUEUES)),
    *map(dialog_over_people, ("joining.merge", "joining.split")),
    where_else,
    *map(dialog, DIALOGS),
    *map(page_of_preferences, range(1, 5)),
)


@pytest.fixture(params=SCREENS, ids=lambda screen: screen.__name__)
def screen(
    request: pytest.FixtureRequest, workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> Iterator[QWidget]:
    workbench.window.resize(1280, 800)
    shown: QWidget = request.param(workbench, catalogue_file)
    qtbot.waitExposed(shown)
    QApplication.processEvents()
    yield shown
    if shown is not workbench.window:
        shown.close()


def _parts(article: Article) -> tuple[str, ...]:
    return (article.text, article.title, article.outlet, article.author, article.url)


@pytest.fixture
def data(catalogue_file: Path) -> str:
    """All that is shown as it is: what the catalogue holds, its history too, names of files, versions."""
    from PySide6.QtGui import QFontDatabase

    from quotebrowser.desktop.help.pages import pages

    articles = [part for article in QUOTES for part in _parts(article)]
    speakers = [quote.speaker.name for quotes in QUOTES.values() for quote in quotes if quote.speaker]
    reasons = [quote.reason for quotes in QUOTES.values() for quote in quotes]
    files = [str(catalogue_file), "new.quotes", "pier.txt", "b.txt", "quotes.csv"]
    titles = [page.title for page in pages()]
    with Catalogue.open(catalogue_file, read_only=True) as catalogue:
        done = [entry.what for entry in catalogue.history()]
    return "\n".join(
        [
            *articles,
            *speakers,
            *reasons,
            *files,
            *titles,
            *done,
            *NAMES_OF_THINGS,
            all_versions(),
            *QFontDatabase.families(),
        ]
    )


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_every_string_is_translated(screen: QWidget, data: str) -> None:
    left = {f"{type(place).__name__}: {word}" for place, text in texts(screen) for word in untranslated(text, data)}
    assert sorted(left) == []


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_no_longer_string_is_cut_off(screen: QWidget) -> None:
    assert clipped(screen) == []


def test_what_is_left_in_english_and_what_is_cut_off_would_be_found(window: QMainWindow) -> None:
    label = QLabel("Left in English", window)
    button = QPushButton("⟦Cut off⟧", window)
    button.resize(10, 5)
    for widget in (label, button):
        widget.show()
    assert [word for _, text in texts(window) for word in untranslated(text, "")] == ["Left in English"]
    assert len(clipped(window)) == 1
    assert untranslated("⟦{0} of⟧ ⟦of ⟦Edit⟧⟧ Votel", "Votel") == []
