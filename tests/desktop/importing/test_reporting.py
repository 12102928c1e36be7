"""The import report as lines, as one sentence and as text to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from quotebrowser.desktop.importing.reporting import SIGNS, outcome_words, summary_of, told
from quotebrowser.desktop.report import ReportModel
from quotebrowser.importing.run import ImportReport, InputResult, Outcome

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

INPUT, OUTCOME, QUOTES, NOTE = range(4)
REPORT = ImportReport(
    (
        InputResult("a.txt", Outcome.IMPORTED, article_id=1, quotes=12),
        InputResult("b.txt", Outcome.ALREADY_THERE, "b.txt: is already in the catalogue", article_id=2),
        InputResult("c.txt", Outcome.WARNED, "c.txt: no quotation was found in it", article_id=3),
        InputResult("d.bin", Outcome.FAILED, "d.bin is not text"),
        InputResult("e.txt", Outcome.CANCELLED, "e.txt: cancelled before it was imported"),
    )
)


@pytest.fixture
def model(owner: QObject) -> ReportModel:
    return ReportModel(told(REPORT), owner)


def cell(model: ReportModel, row: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_the_model_keeps_to_the_rules_of_models(model: ReportModel, owner: QObject) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    model.show_only_what_needs_a_look(only=True)


def test_every_input_has_a_line_with_its_outcome(model: ReportModel) -> None:
    assert [cell(model, row, INPUT) for row in range(model.rowCount())] == [r.name for r in REPORT.results]
    assert cell(model, 0, OUTCOME) == "✓ imported"
    assert cell(model, 3, OUTCOME) == "✕ failed"


def test_quotes_are_counted_only_where_there_is_an_article(model: ReportModel) -> None:
    assert [cell(model, row, QUOTES) for row in range(model.rowCount())] == ["12", "0", "0", "", ""]


def test_a_note_does_not_say_the_name_twice_but_its_tool_tip_is_whole(model: ReportModel) -> None:
    assert cell(model, 2, NOTE) == "no quotation was found in it"
    assert cell(model, 3, NOTE) == "is not text"
    assert cell(model, 3, NOTE, Qt.ItemDataRole.ToolTipRole) == "d.bin is not text"
    assert cell(model, 0, NOTE) == ""


def test_what_needs_no_look_can_be_left_out(model: ReportModel) -> None:
    model.show_only_what_needs_a_look(only=True)
    assert [cell(model, row, INPUT) for row in range(model.rowCount())] == ["c.txt", "d.bin", "e.txt"]
    model.show_only_what_needs_a_look(only=False)
    assert model.rowCount() == 5


def test_every_outcome_has_a_sign_of_its_own_and_words() -> None:
    assert len({SIGNS[outcome] for outcome in Outcome}) == len(Outcome)
    assert all(outcome_words(outcome) for outcome in Outcome)


def test_the_summary_counts_what_happened() -> None:
    assert summary_of(REPORT) == "2 articles imported with 12 quotes, 1 already there, 1 failed, 1 cancelled."
    assert summary_of(ImportReport()) == "0 articles imported with 0 quotes."


def test_the_text_to_copy_has_a_line_an_input() -> None:
    lines = told(REPORT).as_text.splitlines()
    assert lines[0] == summary_of(REPORT)
    assert lines[4] == "d.bin\t✕ failed\t\tis not text"
    assert len(lines) == 1 + len(REPORT.results)
