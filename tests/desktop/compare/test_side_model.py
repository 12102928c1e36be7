"""Speakers side by side as a table: headings, rows that come and are read as they are seen, and what leads on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.side_by_side import Moment, SideBySide, Step, lined_up
from quotebrowser.desktop.compare.side_model import (
    FETCHED_AT_ONCE,
    MORE,
    MOST_CHARACTERS,
    MOST_LAID_OUT,
    SOURCE,
    SideModel,
    lines_of,
)
from quotebrowser.exports.unsaved import rows_of
from quotebrowser.records import SpeakerKind
from tests.reports import MARTA, Said, report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow


def row_of(number: int, words: str = "The pier") -> QuoteRow:
    """A quote of this id and these words."""
    return replace(next(rows_of(*report(Said(words, MARTA)))), id=number)


def shown_in(model: SideModel, catalogue: Catalogue, step: Step = Step.ARTICLE) -> SideBySide[int]:
    ids = [catalogue.person_named(name).id for name in ("Varga", "Quandt")]
    both = lined_up(catalogue, ids, EVERYTHING, step=step)
    model.show(both, list(lines_of(both.moments)), step, catalogue.quote_rows)
    return both


def cells(model: SideModel) -> list[list[object]]:
    return [
        [model.index(place, column).data() for column in range(model.columnCount())]
        for place in range(model.rowCount())
    ]


@pytest.fixture
def model(owner: QObject) -> SideModel:
    return SideModel(owner)


def test_it_is_a_model_as_qt_wants_it(model: SideModel, catalogue: Catalogue, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    shown_in(model, catalogue)
    model.show_columns((1,))
    qtmodeltester.check(model)


def test_quotes_of_one_article_stand_beside_one_another_under_its_heading(
    model: SideModel, catalogue: Catalogue
) -> None:
    shown_in(model, catalogue)
    assert cells(model) == [
        ["2031-04-02 · Pier to open in May · Norderlund Post", None],
        ["that nobody had asked him", "“The pier will open in May,”"],
        ["“I read it in the paper,”", None],
        ["2031-05-17 · Ferries may stop · The Tidewater", None],
        ["“We cannot sail to a pier that is shut,”", None],
    ]


def test_where_a_row_is_no_article_each_quote_says_from_when_and_where_it_is(
    model: SideModel, catalogue: Catalogue
) -> None:
    shown_in(model, catalogue, Step.MONTH)
    assert [row[0] for place, row in enumerate(cells(model)) if model.is_heading(place)] == ["2031-04", "2031-05"]
    assert model.index(1, 0).data(SOURCE) == "2031-04-02 · Norderlund Post · Pier to open in May"


def test_a_quote_is_found_in_its_cell(model: SideModel, catalogue: Catalogue) -> None:
    both = shown_in(model, catalogue)
    assert model.cell_of(both.moments[0].said[1][0]) == (1, 1)
    assert model.cell_of(0) is None


def test_columns_can_be_left_out_and_put_elsewhere(model: SideModel, catalogue: Catalogue) -> None:
    shown_in(model, catalogue)
    model.show_columns((1, 0))
    assert cells(model)[1] == ["“The pier will open in May,”", "that nobody had asked him"]
    model.show_columns((1,))
    assert [model.headerData(0, Qt.Orientation.Horizontal), model.columnCount()] == ["● Ilse Quandt, 1 quote", 1]


def many(number: int) -> tuple[SideBySide[int], list[int], Sequence[object]]:
    """One cell with so many quotes, and what was asked to be read of them."""
    from quotebrowser.catalogue.rows import PersonRow

    person = PersonRow(1, "Marta Oriol", SpeakerKind.PERSON, number, 1)
    return SideBySide((person,), (Moment("2031-01", "2031-01", None, (tuple(range(1, number + 1)),)),)), [], ()


def test_of_a_hundred_thousand_quotes_in_one_cell_a_hundred_are_laid_out_and_the_rest_is_told(
    model: SideModel,
) -> None:
    compared, read, _ = many(100_000)

    def fetch(ids: Sequence[int]) -> list[QuoteRow]:
        read.extend(ids)
        return [row_of(quote_id) for quote_id in ids]

    model.show(compared, list(lines_of(compared.moments)), Step.MONTH, fetch)
    assert (model.rows_in_all, model.rowCount(), read) == (MOST_LAID_OUT + 2, FETCHED_AT_ONCE, [])
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    last = model.index(model.rowCount() - 1, 0)
    assert (last.data(), last.data(MORE)) == ("and 99,900 more, in the list", 99_900)
    assert model.index(1, 0).data()
    assert len(read) <= FETCHED_AT_ONCE


def test_the_same_rows_are_read_again_without_a_reset(model: SideModel, catalogue: Catalogue) -> None:
    both = shown_in(model, catalogue)
    changed: list[object] = []
    resets: list[object] = []
    model.dataChanged.connect(lambda *_: changed.append(1))
    model.modelReset.connect(lambda: resets.append(1))

    assert not model.show(both, list(lines_of(both.moments)), Step.ARTICLE, catalogue.quote_rows)
    assert (changed, resets) == ([1], [])


def test_a_quote_of_a_whole_book_is_laid_out_in_part(model: SideModel) -> None:
    compared, _, _ = many(1)
    long = row_of(1, "word " * 30_000)
    model.show(compared, list(lines_of(compared.moments)), Step.MONTH, lambda _ids: [long])
    assert len(str(model.index(1, 0).data())) == MOST_CHARACTERS + 1


def test_a_quote_that_is_gone_leaves_its_place_empty(model: SideModel) -> None:
    compared, _, _ = many(2)
    model.show(compared, list(lines_of(compared.moments)), Step.MONTH, lambda _ids: [])
    assert cells(model) == [["2031-01"], [None], [None]]


def test_a_name_without_end_is_cut_above_its_column_and_whole_in_its_tip(model: SideModel) -> None:
    from quotebrowser.catalogue.rows import PersonRow

    person = PersonRow(1, "N" * 300, SpeakerKind.PERSON, 1, 1)
    one = SideBySide((person,), (Moment("2031-01", "2031-01", None, ((1,),)),))
    model.show(one, list(lines_of(one.moments)), Step.MONTH, lambda _ids: [])
    assert len(str(model.headerData(0, Qt.Orientation.Horizontal))) < 60
    assert "N" * 300 in str(model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
