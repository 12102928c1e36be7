"""The way to the catalogue: answers, changes from outside, and failures told in a sentence."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.library.queries import Answer, Queries
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture
def queries(catalogue_file: Path, owner: QObject) -> Iterator[Queries]:
    made = Queries(Catalogue.open(catalogue_file), owner)
    yield made
    made.close()


def answer_to(queries: Queries, wanted: Filter) -> Answer:
    answers: list[Answer] = []
    queries.answered.connect(answers.append)
    queries.ask(wanted)
    return answers[-1]


def test_people_are_counted_as_if_none_were_chosen(queries: Queries) -> None:
    everyone = answer_to(queries, EVERYTHING)
    varga = next(person for person in everyone.people if person.name == "Tomasz Varga")
    answer = answer_to(queries, Filter(people=frozenset({varga.id})))
    assert len(answer.ids) == varga.quotes == 3
    assert answer.people == everyone.people
    assert answer.total == 5


def test_what_another_connection_writes_is_noticed(queries: Queries, catalogue: Catalogue, qtbot: QtBot) -> None:
    queries.look_for_changes()
    with qtbot.waitSignal(queries.changed):
        catalogue.set_status(catalogue.quote_ids()[:1], ReviewStatus.ACCEPTED)


def test_an_article_is_called_by_its_title(queries: Queries) -> None:
    assert queries.title_of(queries.catalogue.article_ids()[0]) == "Pier to open in May"
    assert queries.title_of(10**6) == ""


def test_nothing_is_said_while_nobody_writes(queries: Queries, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(queries.changed):
        queries.look_for_changes()


def test_a_decision_that_cannot_be_written_is_told_and_changes_nothing(
    catalogue_file: Path, owner: QObject, qtbot: QtBot
) -> None:
    queries = Queries(Catalogue.open(catalogue_file, read_only=True), owner)
    ids = answer_to(queries, EVERYTHING).ids
    with qtbot.waitSignal(queries.failed) as failure:
        assert not queries.set_status(ids, ReviewStatus.REJECTED)
    assert "reading only" in failure.args[0]
    assert len(answer_to(queries, EVERYTHING).ids) == len(ids)
    queries.close()


def test_only_the_kinds_and_statuses_listed_are_placed_in_an_article(queries: Queries) -> None:
    article_id = queries.rows(answer_to(queries, EVERYTHING).ids)[-1].article_id
    thoughts = Filter(kinds=frozenset(QuoteKind))
    assert len(queries.placed_quotes(article_id, EVERYTHING)) == 1
    assert len(queries.placed_quotes(article_id, thoughts)) == 2


def test_a_long_question_is_answered_from_a_thread(queries: Queries, qtbot: QtBot) -> None:
    answers: list[tuple[int, bool]] = []
    here = threading.get_ident()
    queries.later("count", lambda catalogue, _: (catalogue.counts()[1], threading.get_ident() == here), answers.append)
    assert answers == []
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(5, False)]


def test_a_newer_question_drops_the_one_before(queries: Queries, qtbot: QtBot) -> None:
    answers: list[str] = []
    queries.later("words", lambda _catalogue, _context: "older", answers.append)
    queries.later("words", lambda _catalogue, _context: "newer", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["newer"]


def test_a_long_question_that_fails_is_told_in_a_sentence(queries: Queries, qtbot: QtBot) -> None:
    def fail(_catalogue: Catalogue, _context: object) -> None:
        raise QuoteBrowserError("The disk is gone.")

    with qtbot.waitSignal(queries.failed) as told:
        queries.later("any", fail, lambda _: pytest.fail("there is no answer"))
    assert told.args == ["The disk is gone."]
