"""The table's model: rows fetched in windows, only those in sight, and kept no longer than needed."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.library.columns import COLUMNS
from quotebrowser.desktop.library.quotes_model import QuotesModel
from quotebrowser.desktop.library.row_windows import WINDOW, WINDOWS_KEPT
from quotebrowser.records import QuoteKind, ReviewStatus, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester

    from quotebrowser.catalogue.catalogue import Catalogue


def made_up(number: int) -> QuoteRow:
    quandt = Speaker("Ilse Quandt", SpeakerKind.PERSON)
    return QuoteRow(
        id=number, article_id=1, person_id=1, speaker=quandt, corrected=False, as_printed="she",
        text=f"words\nnumber {number}", kind=QuoteKind.DIRECT, cue="said", article="Pier", outlet="Post", author="",
        date="2031-04-02", url="", paragraph=1, start=0, end=5, confidence=0.8, reason="named beside it",
        status=ReviewStatus.UNREVIEWED, tags=(), note="",
    )  # fmt: skip


class Shelf:
    """Gives rows and remembers how many it was asked for at a time."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def rows(self, ids: Sequence[int]) -> list[QuoteRow]:
        self.asked.append(len(ids))
        return [made_up(number) for number in ids if number != 13]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(owner: QObject, shelf: Shelf) -> QuotesModel:
    made = QuotesModel(owner)
    made.show(array("q", range(1, 1001)), shelf.rows)
    return made


def text(model: QuotesModel, place: int, column: str) -> object:
    number = [column.name for column in COLUMNS].index(column)
    return model.index(place, number).data()


def test_it_is_a_model_as_qt_wants_it(catalogue: Catalogue, owner: QObject, qtmodeltester: ModelTester) -> None:
    model = QuotesModel(owner)
    qtmodeltester.check(model)
    model.show(catalogue.quote_ids(), catalogue.quote_rows)
    assert model.rowCount() == 5


def test_nothing_is_fetched_before_it_is_looked_at(model: QuotesModel, shelf: Shelf) -> None:
    assert model.rowCount() == 1000
    assert shelf.asked == []


def test_rows_come_in_windows_and_each_window_once(model: QuotesModel, shelf: Shelf) -> None:
    for place in (0, 1, WINDOW - 1, WINDOW, 999):
        assert text(model, place, "quote") == f"“words number {place + 1}”"
    assert shelf.asked == [WINDOW, WINDOW, WINDOW]


def test_only_the_windows_looked_at_last_are_kept(owner: QObject, shelf: Shelf) -> None:
    model = QuotesModel(owner)
    model.show(array("q", range(WINDOW * (WINDOWS_KEPT + 1))), shelf.rows)
    for number in range(WINDOWS_KEPT + 1):
        model.row_at(number * WINDOW)
    model.row_at(WINDOW)
    assert len(shelf.asked) == WINDOWS_KEPT + 1
    model.row_at(0)
    assert len(shelf.asked) == WINDOWS_KEPT + 2


def test_ids_beyond_32_bits_are_shown(owner: QObject, shelf: Shelf) -> None:
    model = QuotesModel(owner)
    model.show(array("q", [2**40]), shelf.rows)
    row = model.row_at(0)
    assert row is not None
    assert row.id == 2**40


def test_a_quote_that_has_gone_is_an_empty_row(model: QuotesModel) -> None:
    assert model.row_at(12) is None
    assert text(model, 12, "quote") is None


def test_the_same_ids_shown_again_are_read_again_without_losing_the_place(model: QuotesModel, shelf: Shelf) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.row_at(0)
    model.show(array("q", range(1, 1001)), shelf.rows)
    model.row_at(0)
    assert (resets, len(shelf.asked)) == ([], 2)


def test_a_status_is_shown_by_its_sign_and_spoken_in_a_word(model: QuotesModel) -> None:
    assert text(model, 0, "status") == "◌"
    status = next(number for number, column in enumerate(COLUMNS) if column.name == "status")
    assert model.index(0, status).data(Qt.ItemDataRole.AccessibleTextRole) == "to review"


def test_a_screen_reader_hears_the_whole_row_once(model: QuotesModel) -> None:
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2031-04-02, Ilse Quandt, direct quote, words number 1, Post, to review"
    assert model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole) == "Post"


def test_a_row_pointed_at_tells_words_who_how_sure_why_and_where(model: QuotesModel) -> None:
    tip = str(model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)).split("\n")
    assert tip == [
        "“words",
        "number 1”",
        "● Ilse Quandt (likely, 80%)",
        "named beside it",
        "Pier, Post, 2031-04-02",
        "◌ to review",
    ]
