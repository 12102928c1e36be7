"""Worker processes give back the quotes of every article, and one that breaks costs one article."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING

import pebble

from quotebrowser.importing import workers
from quotebrowser.importing.workers import attribute
from quotebrowser.records import Article
from tests import light_engine

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from quotebrowser.importing.worker import Attributed

SENTENCE = "“{} is open,” said Ada Morrow."


def _article(number: int, extra: str = "") -> tuple[int, Article]:
    return number, Article(id=f"article {number}", text=f"{SENTENCE.format(f'Gate {number}')} {extra}")


def _failure(attributed: Attributed | None) -> str:
    assert attributed is not None
    assert attributed.failure is not None
    return str(attributed.failure)


def _reasons(answers: dict[int, Attributed | None]) -> list[str]:
    return [answer.quotes[0].reason for answer in answers.values() if answer]


def test_every_article_comes_back_with_its_quotes_engine_and_language() -> None:
    text = "“The ferry to the islands leaves at noon on every day of the week,” said Ada Morrow."
    [(_, found)] = attribute([("a", Article(id="a", text=text))], engine_loader=light_engine.load)
    assert found is not None
    assert found.quotes[0].content[0].of(text).startswith("The ferry")
    assert (found.engine, found.language, found.failure) == ("light 1", "en", None)


def test_answers_keep_the_order_of_the_tasks_where_asked() -> None:
    tasks = [_article(number) if number % 3 else (number, None) for number in range(12)]
    keys = [key for key, _ in attribute(tasks, workers=2, engine_loader=light_engine.load)]
    assert keys == list(range(12))


def test_a_task_without_an_article_passes_through_and_starts_no_process() -> None:
    assert list(attribute([("there already", None)], engine_loader=light_engine.cannot_load)) == [
        ("there already", None)
    ]


def test_a_crash_costs_one_article() -> None:
    tasks = [_article(0), _article(1, "CRASH"), _article(2), _article(3)]
    answers = dict(attribute(tasks, workers=1, engine_loader=light_engine.load))
    assert "article 1: the engine crashed on this article" in _failure(answers.pop(1))
    assert len(_reasons(answers)) == 3


def test_an_article_that_takes_too_long_is_stopped_and_the_others_go_on() -> None:
    tasks = [_article(0, "HANG"), _article(1)]
    answers = dict(attribute(tasks, workers=1, engine_loader=light_engine.load, time_out=2))
    assert "article 0: finding its quotations took longer than 2 seconds" in _failure(answers.pop(0))
    assert len(_reasons(answers)) == 1


def test_an_error_of_the_engine_is_named_with_the_article() -> None:
    [(_, found)] = attribute([_article(0, "FAIL")], engine_loader=light_engine.load)
    assert "article 0: the engine failed on this article (ValueError: asked to fail)" in _failure(found)


def test_an_engine_that_cannot_be_loaded_is_named() -> None:
    [(_, found)] = attribute([_article(0)], engine_loader=light_engine.cannot_load)
    assert "the model is missing" in _failure(found)


def test_a_worker_that_is_killed_between_two_articles_is_replaced() -> None:
    answers: dict[int, Attributed | None] = {}

    def tasks() -> Iterator[tuple[int, Article | None]]:
        yield _article(0, "PLACE")
        yield from ((number, None) for number in range(1, 4))
        pid = _reasons({0: answers[0]})[0].split()[0].removeprefix("pid=")
        os.kill(int(pid), signal.SIGKILL)
        yield _article(4)

    for key, answer in attribute(tasks(), workers=1, engine_loader=light_engine.load):
        answers[key] = answer  # noqa: PERF403  # tasks() reads it while it fills
    assert len(_reasons(answers)) == 2


def test_an_article_on_which_the_processes_break_again_and_again_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_GRACE", 0.0)
    monkeypatch.setattr(pebble.ProcessPool, "schedule", lambda *_, **__: Future())
    [(_, found)] = attribute([_article(0)], engine_loader=light_engine.load, time_out=0.2)
    assert "article 0: the worker processes ended again and again" in _failure(found)


def test_tasks_are_taken_only_as_workers_come_free() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[tuple[int, Article]]:
        for number in range(100):
            taken.append(number)
            yield _article(number)

    answers = attribute(tasks(), workers=1, engine_loader=light_engine.load)
    next(answers)
    answers.close()  # type: ignore[attr-defined]  # it is a generator
    assert len(taken) < 10


def test_nothing_comes_back_after_a_cancel_and_no_process_stays() -> None:
    stop = False
    answers = attribute(
        [_article(0), _article(1, "HANG")], workers=2, engine_loader=light_engine.load, cancelled=lambda: stop
    )
    assert next(answers)[0] == 0
    stop = True
    assert list(answers) == []
    assert multiprocessing.active_children() == []


def test_a_pause_ends_no_process_and_costs_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_GRACE", 0.0)
    paused_at: list[float] = []

    def rests_once() -> bool:
        if not paused_at:
            paused_at.append(time.monotonic())
            time.sleep(1.5)  # longer than a pool may stand still while somebody asks for answers
        return False

    tasks = [_article(number, "PLACE") for number in range(12)]
    answers = dict(attribute(tasks, workers=1, engine_loader=light_engine.load, time_out=1, cancelled=rests_once))
    assert len({reason.split()[0] for reason in _reasons(answers)}) == 1, "one process read all"
    assert len(_reasons(answers)) == 12
