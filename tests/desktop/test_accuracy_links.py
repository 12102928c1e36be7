"""Wherever a confidence is shown, the page that says what it is worth is one step away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from quotebrowser.catalogue.filter import Confidence, Filter
from quotebrowser.catalogue.order import SortBy
from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.library.columns import column_of
from quotebrowser.desktop.reader.telling import told
from quotebrowser.desktop.review.start_dialog import Start
from tests.desktop.driving import press, wait_for_answers

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HINT = "How far to trust it (Shift+F1)"


@pytest.fixture
def window(workbench: Workbench, catalogue_file: Path) -> MainWindow:
    workbench.begin(catalogue_file)
    wait_for_answers(workbench.window)
    return workbench.window


def opened_by_link(workbench: Workbench, place: QWidget) -> str:
    """The page of the manual that the link in a place opens."""
    (link,) = place.findChildren(ActionLink)
    link.linkActivated.emit("#")
    assert workbench.help.manual is not None
    return workbench.help.manual.windowTitle()


def test_the_review_has_a_link_beside_the_confidence(workbench: Workbench, window: MainWindow) -> None:
    window.reviewing.start(Start(ReviewOrder.ARTICLE, only_shown=False))
    assert opened_by_link(workbench, window.review_pane.sheet)
    window.reviewing.leave()


def test_correcting_a_speaker_has_a_link_beside_what_the_program_said(window: MainWindow) -> None:
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert len(dialog.findChildren(ActionLink)) == 1
    dialog.close()


def test_the_column_says_in_its_head_where_to_read_it_and_its_menu_leads_there(window: MainWindow) -> None:
    table = window.quotes_pane.table
    head = table.quotes.headerData(column_of(SortBy.CONFIDENCE), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert str(head).endswith(HINT)
    table.header.menu.aboutToShow.emit()
    accuracy = window.actions_by_id["help.show_accuracy"]
    assert accuracy in table.header.menu.actions()
    assert accuracy in table.context_menu.actions()


def test_what_is_told_of_a_row_and_of_a_quote_in_the_article_says_where(window: MainWindow) -> None:
    table, article = window.quotes_pane.table, window.reader_pane.article
    assert str(table.quotes.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)).endswith(HINT)
    assert told(article.quotes[0], article.accuracy_hint).endswith(HINT)


def test_a_condition_about_the_confidence_says_where(window: MainWindow) -> None:
    window.library.show_only(Filter(confidence=Confidence(least=0.5)))
    (chip,) = window.quotes_pane.filter_bar.chips
    assert chip.toolTip().endswith(HINT)


def test_other_keys_are_named_where_somebody_chose_others(window: MainWindow) -> None:
    window.commands.use_keys({"help.show_accuracy": "Ctrl+Alt+Y"})
    assert window.reader_pane.article.accuracy_hint == "How far to trust it (Ctrl+Alt+Y)"
    window.commands.use_keys({"help.show_accuracy": ""})
    assert window.quotes_pane.table.quotes.accuracy_hint == "How far to trust it (Help)"
