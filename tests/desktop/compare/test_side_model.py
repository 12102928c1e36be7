"""Speakers side by side as a table: headings, rows, and more rows as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.side_by_side import Moment, SideBySide, Step, side_by_side
from quotebrowser.desktop.compare.side_model import FETCHED_AT_ONCE, SideModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow


def compared(catalogue: Catalogue, step: Step = Step.ARTICLE) -> SideBySide[QuoteRow]:
    ids = [catalogue.person_named(name).id for name in ("Varga", "Quandt")]
    return side_by_side(catalogue, ids, EVERYTHING, step=step)


def shown(model: SideModel) -> list[list[object]]:
    return [
        [model.index(place, column).data() for column in range(model.columnCount())]
        for place in range(model.rowCount())
    ]


def test_it_is_a_model_as_qt_wants_it(catalogue: Catalogue, owner: QObject, qtmodeltester: ModelTester) -> None:
    model = SideModel(owner)
    qtmodeltester.check(model)
    model.show(compared(catalogue))


def test_quotes_of_one_article_stand_beside_one_another_under_its_heading(catalogue: Catalogue, owner: QObject) -> None:
    model = SideModel(owner)
    model.show(compared(catalogue))
    assert shown(model) == [
        ["2031-04-02 · Pier to open in May · Norderlund Post", None],
        ["that nobody had asked him", "“The pier will open in May,”"],
        ["“I read it in the paper,”", None],
        ["2031-05-17 · Ferries may stop · The Tidewater", None],
        ["“We cannot sail to a pier that is shut,”", None],
    ]


def test_by_month_the_heading_is_the_month(catalogue: Catalogue, owner: QObject) -> None:
    model = SideModel(owner)
    model.show(compared(catalogue, Step.MONTH))
    assert [row[0] for place, row in enumerate(shown(model)) if model.is_heading(place)] == ["2031-04", "2031-05"]


def test_a_quote_is_found_in_its_cell(catalogue: Catalogue, owner: QObject) -> None:
    model = SideModel(owner)
    both = compared(catalogue)
    model.show(both)
    assert model.cell_of(both.moments[0].said[1][0].id) == (1, 1)
    assert model.cell_of(0) is None


def test_rows_come_as_one_scrolls_and_all_of_them_in_the_end(catalogue: Catalogue, owner: QObject) -> None:
    both = compared(catalogue)
    long = SideBySide(both.people, tuple(Moment("m", "", None, both.moments[0].said) for _ in range(100)))
    model = SideModel(owner)
    model.show(long)
    assert model.rowCount() == FETCHED_AT_ONCE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 300
