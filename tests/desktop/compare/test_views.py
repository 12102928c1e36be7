"""The views of the comparison: their numbers are those of independent SQL, and clicks and keys lead to the quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from quotebrowser.desktop.compare.figures import FIGURE, Figure, FiguresModel, FiguresTable, count, label
from quotebrowser.desktop.compare.heat_pane import HeatPane
from quotebrowser.desktop.compare.shares_pane import SharesPane
from quotebrowser.desktop.compare.time_pane import TimePane
from quotebrowser.desktop.compare.topics_pane import TopicsPane
from quotebrowser.desktop.compare.words_pane import WordsPane
from quotebrowser.desktop.theme import colours_of, heat_ground
from tests.desktop.compare.conftest import ENDLESS, HEBREW, ONCE, compare
from tests.desktop.driving import click, listed_quotes, press, wait_for_answers

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QComboBox
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

BOTH = "sum(speaker = 'Marta Oriol'), sum(speaker = 'Nils von der Aue')"
THEIRS = "speaker IN ('Marta Oriol', 'Nils von der Aue')"


def sql(window: MainWindow, question: str) -> list[tuple[Any, ...]]:
    assert window.catalogue is not None
    return [tuple(row) for row in window.catalogue._db.execute(question)]


def open_view(window: MainWindow, number: int) -> Any:
    press(window, f"Ctrl+Alt+{number}")
    wait_for_answers(window)
    return window.compare_pane.view


def cells(table: FiguresTable) -> list[list[str]]:
    model = table.figures
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def counts(table: FiguresTable, row: int) -> list[int]:
    """The figures of a row that are whole numbers, without what stands in brackets."""
    shown = (figure for figure in cells(table)[row])
    return [int(text.split(" ")[0].replace(",", "")) for text in shown if re.fullmatch(r"[\d,]+( \(.*)?", text)]


def click_figure(window: MainWindow, table: FiguresTable, row: int, column: int) -> Figure:
    index = table.figures.index(row, column)
    figure = index.data(FIGURE)
    table.scrollTo(index)
    click(table.viewport(), table.visualRect(index).center())
    wait_for_answers(window)
    assert isinstance(figure, Figure)
    return figure


def choose_in(box: QComboBox, text: str) -> None:
    """Choose an entry by the keys."""
    box.setFocus()
    while box.currentText() != text:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findText(text) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


# Over time


def test_the_months_are_those_of_plain_sql_with_gaps_where_the_catalogue_holds_nothing(comparing: MainWindow) -> None:
    view = open_view(comparing, 2)
    expected = sql(
        comparing,
        f"SELECT substr(date, 1, 7) AS month, {BOTH} FROM quote_sheet WHERE date LIKE '____-__%' AND {THEIRS}"  # noqa: S608
        " GROUP BY month ORDER BY month",
    )
    assert isinstance(view, TimePane)
    assert [(row[0], int(row[1]), int(row[2])) for row in cells(view.table) if row[1] != "–"] == expected
    assert [row[0] for row in cells(view.table) if row[1] == "–"] == ["2031-02", "2031-03"]
    assert view.undated.text().startswith("3 quotes stand on no period")


@pytest.mark.parametrize("period", ["per day", "per week", "per month", "per year"])
def test_a_click_on_a_count_lists_as_many_quotes(comparing: MainWindow, period: str) -> None:
    view = open_view(comparing, 2)
    choose_in(view.period, period)
    wait_for_answers(comparing)
    number = counts(view.table, 0)[-2]
    click_figure(comparing, view.table, 0, 1)
    assert comparing.middle.currentWidget() is comparing.quotes_pane
    assert len(listed_quotes(comparing)) == number > 0


def test_one_comes_back_to_the_comparison_from_what_was_listed(comparing: MainWindow) -> None:
    view = open_view(comparing, 2)
    before = comparing.filter
    click_figure(comparing, view.table, 0, 1)
    assert comparing.filter != before
    click(comparing.notices.button, QPoint(3, 3))
    wait_for_answers(comparing)
    assert (comparing.filter, comparing.compare_pane.view) == (before, view)
    assert comparing.compare.comparing


def point_of(view: TimePane, place: int, height: float) -> QPoint:
    """Where on the chart a count stands."""
    chart = view.chart.plot
    scene: QPointF = chart.getViewBox().mapViewToScene(QPointF(place, height))
    found: QPoint = chart.mapFromScene(scene)
    return found


def test_pointing_at_the_chart_names_the_counts(comparing: MainWindow, qtbot: QtBot) -> None:
    view = open_view(comparing, 2)
    QTest.mouseMove(view.chart.plot.viewport(), point_of(view, 0, 1))
    qtbot.waitUntil(lambda: view.readout.text().startswith("2031-01"))
    assert view.readout.text() == "2031-01 · Marta Oriol: 2 quotes · Nils von der Aue: 2 quotes"


@pytest.mark.parametrize("style", ["as lines", "as stacked bars"])
def test_a_click_on_the_chart_lists_the_quotes_of_whose_line_or_bar_it_is(comparing: MainWindow, style: str) -> None:
    view = open_view(comparing, 2)
    choose_in(view.style_box, style)
    QTest.qWait(20)
    QTest.mouseClick(
        view.chart.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_of(view, 3, 0.9)
    )
    wait_for_answers(comparing)
    assert listed_quotes(comparing) == ["The pier opens in May"]


def test_keys_go_along_the_chart_zoom_show_everything_and_list(comparing: MainWindow) -> None:
    view = open_view(comparing, 2)
    view.chart.plot.setFocus()
    keys = view.chart.plot
    whole = view.chart.plot.getViewBox().viewRange()[0]
    QTest.keyClick(keys, Qt.Key.Key_Right)
    assert view.readout.text() == "2031-02: nothing in the catalogue"
    QTest.keyClick(keys, Qt.Key.Key_Plus)
    zoomed = view.chart.plot.getViewBox().viewRange()[0]
    assert zoomed[1] - zoomed[0] < whole[1] - whole[0]
    QTest.keyClick(keys, Qt.Key.Key_Home)
    assert view.chart.plot.getViewBox().viewRange()[0] == pytest.approx(whole)
    QTest.keyClick(keys, Qt.Key.Key_PageDown)
    QTest.keyClick(keys, Qt.Key.Key_Return)
    wait_for_answers(comparing)
    assert listed_quotes(comparing) == ["The pier opens in May"]


def test_too_many_periods_are_told_in_a_sentence(harbour: MainWindow) -> None:
    assert harbour.catalogue is not None
    from tests.reports import MARTA, Said, add

    add(harbour.catalogue, Said("Long ago", MARTA), date="0001-01-01", title="Old", identifier="old.txt")
    harbour.refresh()
    compare(harbour, "Marta Oriol")
    view = open_view(harbour, 2)
    choose_in(view.period, "per day")
    wait_for_answers(harbour)
    assert "choose longer steps" in harbour.notices.label.text()


def test_without_any_date_it_says_so(harbour: MainWindow) -> None:
    compare(harbour, ONCE.name)
    view = open_view(harbour, 2)
    assert view.stack.currentWidget() is view.nothing
    assert view.undated.text().startswith("1 quote stands on no period")


# Shares and who where


@pytest.mark.parametrize("by", ["per outlet", "per month"])
def test_the_shares_are_those_of_plain_sql(comparing: MainWindow, by: str) -> None:
    view = open_view(comparing, 3)
    assert isinstance(view, SharesPane)
    choose_in(view.by, by)
    wait_for_answers(comparing)
    value = "outlet" if by == "per outlet" else "substr(date, 1, 7)"
    expected = sql(
        comparing,
        f"SELECT {BOTH}, count(*) FROM quote_sheet GROUP BY {value} ORDER BY {value}",  # noqa: S608
    )
    assert [(*map(int, (row[2].split()[0], row[3].split()[0])), int(row[4])) for row in cells(view.table)] == expected
    assert [row[2].split()[1] for row in cells(view.table)] == [f"({mine / all_:.0%})" for mine, _, all_ in expected]


def test_a_click_on_a_share_lists_as_many_quotes(comparing: MainWindow) -> None:
    view = open_view(comparing, 3)
    for column, number in ((2, counts(view.table, 2)[0]), (4, counts(view.table, 2)[-1])):
        press(comparing, "Ctrl+Alt+3")
        wait_for_answers(comparing)
        click_figure(comparing, view.table, 2, column)
        assert len(listed_quotes(comparing)) == number > 0
        click(comparing.notices.button, QPoint(3, 3))
        wait_for_answers(comparing)


def test_the_heat_map_is_that_of_plain_sql_and_shades_what_it_counts(comparing: MainWindow) -> None:
    view = open_view(comparing, 4)
    assert isinstance(view, HeatPane)
    expected = sql(
        comparing,
        f"SELECT outlet, {BOTH} FROM quote_sheet WHERE {THEIRS} GROUP BY outlet"  # noqa: S608
        " ORDER BY count(*) DESC, outlet",
    )
    assert [(row[0].replace("no outlet", ""), int(row[1]), int(row[2])) for row in cells(view.table)] == expected
    strongest = view.table.visualRect(view.table.figures.index(0, 1))
    view.table.setCurrentIndex(view.table.figures.index(0, 0))
    seen = view.table.viewport().grab().toImage().pixelColor(strongest.topLeft() + QPoint(4, 4))
    assert seen == QColor(heat_ground(colours_of(view.palette()), 1.0))


def test_return_on_a_cell_lists_its_quotes(comparing: MainWindow) -> None:
    view = open_view(comparing, 4)
    view.table.setCurrentIndex(view.table.figures.index(0, 2))
    number = int(cells(view.table)[0][2])
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    wait_for_answers(comparing)
    assert len(listed_quotes(comparing)) == number > 0


# Words and topics


def test_words_are_in_order_with_counts_of_plain_sql_and_lead_to_their_quotes(comparing: MainWindow) -> None:
    view = open_view(comparing, 5)
    assert isinstance(view, WordsPane)
    rows = {row[0]: row for row in cells(view.table)}
    for word in ("pier", "ferry"):
        of_each = sql(
            comparing,
            f"SELECT {BOTH} FROM quote_sheet WHERE ' ' || lower(quote) || ' ' LIKE '% {word} %'",  # noqa: S608
        )
        assert (int(rows[word][4]), int(rows[word][5])) == of_each[0]
    z = [float(row[2]) for row in cells(view.table)]
    of_one = [value for value in z if value > 0]
    assert of_one == sorted(of_one, reverse=True)
    place = [row[0] for row in cells(view.table)].index("pier")
    click_figure(comparing, view.table, place, 4)
    assert listed_quotes(comparing) == ["The pier is old", "The pier opens in May"]
    assert comparing.quotes_pane.search.text().strip() == '"pier"'


def test_words_are_kept_once_and_the_window_is_not_read_anew_meanwhile(comparing: MainWindow) -> None:
    assert comparing.catalogue is not None
    kept = "SELECT count(*) FROM quote_words"
    assert sql(comparing, kept) == [(0,)]
    open_view(comparing, 5)
    assert sql(comparing, kept) == sql(comparing, "SELECT count(*) FROM current_quotes")


def test_one_is_set_apart_from_another_who_is_chosen(comparing: MainWindow) -> None:
    view = open_view(comparing, 5)
    choose_in(view.other, "everybody else")
    wait_for_answers(comparing)
    assert view.table.figures.headerData(5, Qt.Orientation.Horizontal) == "everybody else"
    assert {row[1] for row in cells(view.table)} == {"Marta Oriol", "everybody else"}


def test_a_point_leads_to_the_quotes_of_its_word(comparing: MainWindow) -> None:
    view = open_view(comparing, 5)
    point = view.chart.points.points()[0]
    scene = view.chart.plot.getViewBox().mapViewToScene(point.pos())
    place = view.chart.plot.mapFromScene(scene)
    QTest.mouseClick(view.chart.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    wait_for_answers(comparing)
    assert comparing.middle.currentWidget() is comparing.quotes_pane
    assert listed_quotes(comparing)


def test_topics_are_counted_as_plain_sql_counts_them_and_lead_to_their_quotes(comparing: MainWindow) -> None:
    view = open_view(comparing, 6)
    assert isinstance(view, TopicsPane)
    crossing = sql(comparing, f"SELECT {BOTH}, count(*) FROM quote_sheet WHERE quote LIKE '%ferr%'")  # noqa: S608
    tagged = sql(comparing, f"SELECT {BOTH}, count(*) FROM quote_sheet WHERE tags = 'pier'")  # noqa: S608
    assert [row[:2] for row in cells(view.table)] == [["crossing", "search"], ["pier", "tag"]]
    assert [tuple(counts(view.table, row)) for row in range(2)] == [*crossing, *tagged]
    click_figure(comparing, view.table, 1, 2)
    assert len(listed_quotes(comparing)) == tagged[0][0]


def test_topics_are_divided_by_time_where_wished(comparing: MainWindow) -> None:
    view = open_view(comparing, 6)
    choose_in(view.period, "per month")
    wait_for_answers(comparing)
    assert [row[:3] for row in cells(view.table)] == [
        ["crossing", "search", "no date"],
        ["crossing", "search", "2031-01"],
        ["pier", "tag", "no date"],
        ["pier", "tag", "2031-01"],
        ["pier", "tag", "2031-04"],
    ]
    number = int(cells(view.table)[4][3].split()[0])
    click_figure(comparing, view.table, 4, 3)
    assert len(listed_quotes(comparing)) == number == 1


# All of them


def test_the_view_follows_the_filter_and_says_it_in_words(comparing: MainWindow) -> None:
    view = open_view(comparing, 4)
    comparing.quotes_pane.search.setText("ferry ")
    comparing.quotes_pane.search.returnPressed.emit()
    wait_for_answers(comparing)
    assert cells(view.table) == [["Tide Post", "0", "1"]]
    assert comparing.compare_pane.heading.text() == "2 speakers · Search: ferry · 1 quote · 100% not reviewed yet"
    assert comparing.compare_pane.silent.text() == "The filter lets through nothing by Marta Oriol."


@pytest.mark.parametrize("number", range(1, 7))
def test_names_without_end_and_of_the_other_direction_leave_every_view_readable(
    harbour: MainWindow, number: int
) -> None:
    compare(harbour, ENDLESS.name, HEBREW.name)
    view = open_view(harbour, number)
    assert harbour.compare_pane.isVisible()
    assert not view.grab().isNull()
    assert harbour.width() == 1280


def test_the_charts_are_loaded_when_they_are_first_opened(harbour: MainWindow) -> None:
    compare(harbour, "Marta Oriol", "Nils von der Aue")
    assert list(harbour.compare_pane.views) == ["side_by_side"]
    press(harbour, "Ctrl+Alt+4")
    wait_for_answers(harbour)
    assert list(harbour.compare_pane.views) == ["side_by_side", "who_where"]


def test_a_chart_has_the_width_that_the_article_had(comparing: MainWindow) -> None:
    assert comparing.reader_pane.isVisible()
    open_view(comparing, 2)
    assert not comparing.reader_pane.isVisible()
    open_view(comparing, 1)
    assert comparing.reader_pane.isVisible()
    open_view(comparing, 2)
    press(comparing, "Ctrl+B")
    assert comparing.reader_pane.isVisible()


def test_a_review_that_begins_from_a_chart_has_the_article_beside_it(comparing: MainWindow) -> None:
    open_view(comparing, 2)
    comparing.reviewing.shown.emit(True)  # noqa: FBT003 - Qt's signature
    assert comparing.reader_pane.isVisible()
    comparing.reviewing.shown.emit(False)  # noqa: FBT003 - Qt's signature
    assert not comparing.reader_pane.isVisible()
    assert comparing.middle.currentWidget() is comparing.compare_pane


def test_after_a_review_nobody_chosen_cannot_be_compared(harbour: MainWindow) -> None:
    harbour.reviewing.shown.emit(True)  # noqa: FBT003 - Qt's signature
    harbour.reviewing.shown.emit(False)  # noqa: FBT003 - Qt's signature
    assert not harbour.actions_by_id["compare.over_time"].isEnabled()
    harbour.compare.compare_chosen()
    assert not harbour.compare.comparing


def test_a_long_counting_is_told_and_can_be_cancelled(comparing: MainWindow, qtbot: QtBot) -> None:
    from quotebrowser.desktop.jobs import JobProgress

    pane = comparing.compare_pane
    comparing.compare.is_waiting = True
    pane.wait()
    qtbot.waitUntil(pane.waiting.isVisible)
    pane.show_progress(JobProgress(5_000, 50_000))
    assert pane.progress_words.text() == "Counting… 5,000 of 50,000"
    click(pane.cancel, QPoint(5, 5))
    assert not pane.waiting.isVisible()
    assert not comparing.compare.is_waiting


def test_a_table_of_figures_is_a_model_as_qt_wants_it(owner: QObject, qtmodeltester: ModelTester) -> None:
    model = FiguresModel(owner)
    qtmodeltester.check(model)
    model.show([("a", ""), ("b", "whole")], 3, lambda row: (label(str(row)), count(row, "it", None)))
    qtmodeltester.check(model)
