"""The questions of a queue as a model, true to Qt's rules while questions are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from quotebrowser.desktop.people.queue_model import QueueModel
from quotebrowser.desktop.people.queues import QUEUES, Question, tab_title

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester


@pytest.fixture
def model(owner: QObject) -> QueueModel:
    model = QueueModel(owner)
    model.show([Question(n, f"Question {n}", f"Detail {n}", None) for n in range(3)])
    return model


def test_it_keeps_qts_rules_while_questions_are_answered(model: QueueModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.take_out(1)
    model.show([])


def test_an_answered_question_is_listed_no_longer(model: QueueModel) -> None:
    model.take_out(1)
    assert [model.index(place).data() for place in range(model.rowCount())] == [
        "Question 0\nDetail 0",
        "Question 2\nDetail 2",
    ]


def test_a_question_that_is_gone_is_passed_over(model: QueueModel) -> None:
    model.take_out(9)
    assert model.rowCount() == 3


def test_a_screen_reader_hears_both_lines(model: QueueModel) -> None:
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Question 0 Detail 0"


@pytest.mark.parametrize(
    ("number", "title"),
    [(None, "Suggestions"), (0, "Suggestions (0)"), (999, "Suggestions (999)"), (1000, "Suggestions (1,000+)")],
)
def test_a_number_that_was_cut_off_says_so(number: int | None, title: str) -> None:
    assert tab_title(QUEUES[0], number) == title


def test_no_key_means_two_answers_of_a_queue() -> None:
    for queue in QUEUES:
        keys = [answer.key for answer in queue.answers]
        assert len(keys) == len(set(keys))
        assert "U" not in keys, "this key takes the last answer back"
