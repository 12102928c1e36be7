"""Every screen in a language of longer words: nothing is left in English, nothing is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.compare.views import VIEWS
from quotebrowser.desktop.crash_report import CrashReportDialog
from quotebrowser.desktop.help.versions import all_versions
from quotebrowser.desktop.importing.report_window import ReportWindow
from quotebrowser.desktop.preferences.dialog import PreferencesDialog
from quotebrowser.importing.run import ImportReport, InputResult, Outcome
from tests.desktop.driving import click_speaker, wait_for_answers
from tests.desktop.pseudo_locale import PseudoLocale, clipped, texts, untranslated
from tests.desktop.small_catalogue import QUOTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench

DIALOGS = (
    "palette.show",
    "keys.show",
    "help.show_about",
    "preferences.show",
    "importing.paste_text",
    "exporting.export_shown",
    "review.correct_speaker",
)

NAMES_OF_THINGS = ("Quote Browser", "Ctrl", "Shift", "Alt", "Return", "Backspace", "Del", "Down", "minilm-2", "quotes")
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


SCREENS = (
    welcome,
    empty,
    library,
    nothing_matches,
    comparison,
    *(view_of_the_comparison(view.name) for view in VIEWS[1:]),
    import_report,
    crash_report,
    manual,
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


@pytest.fixture
def data(catalogue_file: Path) -> str:
    """All that is shown as it is: what the catalogue holds, its history too, names of files, versions."""
    from PySide6.QtGui import QFontDatabase

    from quotebrowser.desktop.help.pages import pages

    articles = [part for article in QUOTES for part in (article.text, article.title, article.outlet, article.author)]
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
