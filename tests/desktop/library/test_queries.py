"""The way to the catalogue: answers, changes from outside, and failures told in a sentence."""

from __future__ import annotations

import sqlite3
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.jobs import JobContext, JobProgress
from quotebrowser.desktop.library.queries import Queries
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject, SignalInstance
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.facets.items import FacetItem
    from quotebrowser.desktop.library.answers import Answer


@pytest.fixture
def queries(catalogue_file: Path, owner: QObject) -> Iterator[Queries]:
    made = Queries(Catalogue.open(catalogue_file), owner)
    yield made
    made.close()


@dataclass
class Told:
    """What was answered, as it came."""

    ids: list[int]
    total: int
    facets: dict[FacetName, tuple[FacetItem, ...]]


def answer_to(queries: Queries, wanted: Filter, qtbot: QtBot) -> Told:
    """Ask, and wait until all is there."""
    told = Told([], 0, {})
    with (
        listening(queries.answered, lambda answer: setattr(told, "ids", list(answer.ids))),
        listening(queries.totalled, lambda total: setattr(told, "total", total.total)),
        listening(queries.divided, lambda facet: told.facets.update({facet.name: facet.items})),
        qtbot.waitSignal(queries.all_answered),
    ):
        queries.ask(wanted)
    return told


@contextmanager
def listening(signal: SignalInstance, hear: Callable[[Any], object]) -> Iterator[None]:
    """Hear a signal for a while."""
    signal.connect(hear)
    yield
    signal.disconnect(hear)


def test_people_are_counted_as_if_none_were_chosen(queries: Queries, qtbot: QtBot) -> None:
    everyone = answer_to(queries, EVERYTHING, qtbot)
    speakers = everyone.facets[FacetName.SPEAKER]
    varga = next(item for item in speakers if item.label == "Tomasz Varga")
    answer = answer_to(queries, Filter(people=frozenset({int(varga.value)})), qtbot)
    assert len(answer.ids) == varga.quotes == 3
    assert answer.facets[FacetName.SPEAKER] == speakers
    assert [item.quotes for item in answer.facets[FacetName.OUTLET]] == [2, 1]
    assert answer.total == 5


def test_an_overtaken_question_is_not_answered(queries: Queries, qtbot: QtBot) -> None:
    answers: list[Answer] = []
    queries.answered.connect(answers.append)
    queries.ask(EVERYTHING)
    with qtbot.waitSignal(queries.all_answered):
        queries.ask(Filter(words="paper"))
    assert [answer.filter.words for answer in answers] == ["paper"]


def test_what_another_connection_writes_is_noticed(queries: Queries, catalogue: Catalogue, qtbot: QtBot) -> None:
    queries.look_for_changes()
    with qtbot.waitSignal(queries.changed):
        catalogue.set_status(catalogue.quote_ids()[:1], ReviewStatus.ACCEPTED)


def test_a_list_that_is_asked_for_is_let_finish_before_others_changes_are_followed(
    queries: Queries, catalogue: Catalogue, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(queries.all_answered), qtbot.assertNotEmitted(queries.changed):
        queries.ask(EVERYTHING)
        catalogue.set_status(catalogue.quote_ids()[:1], ReviewStatus.ACCEPTED)
        queries.look_for_changes()
    with qtbot.waitSignal(queries.changed):
        pass


def test_a_large_decision_is_made_on_a_thread_in_the_name_of_who_works_here(queries: Queries, qtbot: QtBot) -> None:
    queries.catalogue.work_as("Odile Brandt")
    here, threads = threading.get_ident(), list[int]()

    def decide(catalogue: Catalogue) -> int:
        catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
        return threading.get_ident()

    assert queries.decide_by_size("decision", decide, threads.append, large=True)
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert not queries.decide_by_size("decision", decide, threads.append, large=False)
    assert threads[0] != here
    assert threads[1] == here
    assert queries.read(lambda catalogue: catalogue.history(1)[0].who, "") == "Odile Brandt"


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
    ids = answer_to(queries, EVERYTHING, qtbot).ids
    with qtbot.waitSignal(queries.failed) as failure:
        assert not queries.decide(lambda catalogue: catalogue.set_status(ids, ReviewStatus.REJECTED))
    assert "reading only" in failure.args[0]
    assert len(answer_to(queries, EVERYTHING, qtbot).ids) == len(ids)
    queries.close()


def test_only_the_kinds_and_statuses_listed_are_placed_in_an_article(queries: Queries, qtbot: QtBot) -> None:
    article_id = queries.rows(answer_to(queries, EVERYTHING, qtbot).ids)[-1].article_id
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


def test_what_a_dropped_question_still_raises_is_told_to_nobody(
    queries: Queries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unexpected: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: unexpected.append(error))
    asked, answers = threading.Event(), list[str]()

    def fail_late(_catalogue: Catalogue, context: JobContext) -> str:
        asked.set()
        while not context.cancelled():
            pass
        raise sqlite3.OperationalError("interrupted")

    queries.later("words", fail_late, answers.append)
    assert asked.wait(30)
    with qtbot.assertNotEmitted(queries.failed):
        queries.later("words", lambda _catalogue, _context: "newer", answers.append)
        qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["newer"]
    assert unexpected == []


def test_a_long_question_that_fails_is_told_in_a_sentence(queries: Queries, qtbot: QtBot) -> None:
    def fail(_catalogue: Catalogue, _context: object) -> None:
        raise QuoteBrowserError("The disk is gone.")

    with qtbot.waitSignal(queries.failed) as told:
        queries.later("any", fail, lambda _: pytest.fail("there is no answer"))
    assert told.args == ["The disk is gone."]


def test_a_failure_is_handed_to_who_asked_for_it(queries: Queries, qtbot: QtBot) -> None:
    told: list[str] = []
    heard: list[str] = []
    queries.failed.connect(told.append)

    def question(_catalogue: Catalogue, _context: JobContext) -> None:
        raise QuoteBrowserError("There is no such thing.")

    queries.later("lane", question, lambda _: None, otherwise=lambda error: heard.append(str(error)))
    qtbot.waitUntil(lambda: heard == ["There is no such thing."])
    assert told == []


def test_words_are_kept_before_a_question_that_wants_them_and_the_window_is_read_anew_once(
    queries: Queries, qtbot: QtBot
) -> None:
    answers: list[int] = []
    changes: list[int] = []
    progress: list[JobProgress] = []
    queries.changed.connect(lambda: changes.append(1))

    def unkept(catalogue: Catalogue, _context: JobContext) -> int:
        question = "SELECT count(*) FROM current_quotes WHERE quote_id NOT IN (SELECT quote_id FROM quote_words)"
        return int(catalogue._db.execute(question).fetchone()[0])

    queries.later("words", unkept, answers.append, progressed=progress.append, keeping_words=True)
    qtbot.waitUntil(lambda: answers == [0])
    assert progress[-1] == JobProgress(6, 6)
    qtbot.waitUntil(lambda: changes == [1], timeout=5_000)
    qtbot.wait(100)
    queries.look_for_changes()
    assert changes == [1]


def test_keeping_words_can_be_cancelled_and_what_is_kept_stays_kept(
    queries: Queries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotebrowser.catalogue.word_index.AT_A_TIME", 2)
    reported: list[int] = []
    gate = threading.Event()
    kept = "SELECT count(*) FROM quote_words"
    report = JobContext.report

    def report_and_wait(context: JobContext, done: int, total: int, text: str = "", failed: int = 0) -> None:
        report(context, done, total, text, failed)
        reported.append(done)
        gate.wait(10)

    monkeypatch.setattr(JobContext, "report", report_and_wait)
    answers: list[object] = []
    queries.later("words", lambda _catalogue, _context: 1, answers.append, keeping_words=True)
    qtbot.waitUntil(lambda: reported == [2])
    queries.drop("words")
    gate.set()
    qtbot.waitUntil(lambda: not queries._jobs.unfinished())
    assert answers == []
    assert queries.catalogue._db.execute(kept).fetchone() == (2,)


def test_a_catalogue_for_reading_only_is_asked_without_keeping_words(
    catalogue_file: Path, owner: QObject, qtbot: QtBot
) -> None:
    made = Queries(Catalogue.open(catalogue_file, read_only=True), owner)
    answers: list[int] = []
    made.later("words", lambda _catalogue, _context: 1, answers.append, keeping_words=True)
    qtbot.waitUntil(lambda: answers == [1])
    assert made.catalogue._db.execute("SELECT count(*) FROM quote_words").fetchone() == (0,)
    made.close()
