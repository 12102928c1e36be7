"""The pool of worker processes: articles go out, quotes come back; one that crashes or hangs costs one article."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from concurrent.futures import Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice, takewhile
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Generic, Self, TypeVar

import pebble

from quotebrowser.errors import AttributionFailed
from quotebrowser.importing.worker import Attributed, attribute_in_worker, load_own_engine, prepare_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from types import TracebackType

    from quotebrowser.importing.worker import EngineLoader
    from quotebrowser.records import Article

Key = TypeVar("Key")

TIME_OUT = 300.0
"""The seconds an article may take before its worker is stopped."""

_MOST_WORKERS = 8  # each holds an engine of some hundred megabytes
_IN_FLIGHT = 4  # articles on their way to one worker and back: enough to keep it busy, few enough to hold in memory
_ARTICLES_A_PROCESS = 1000  # then a fresh one: the engine's store of words only grows
_GRACE = 60.0  # what a worker may take beyond an article's time-out to start and to load its engine
_TRIES = 3  # how often an article is sent out where the pool itself broke, which need not be the article's fault
_POLL = 0.1  # seconds between two looks at `cancelled`
_log = logging.getLogger(__name__)


def never() -> bool:
    """Whether the work is cancelled, where nobody can cancel it."""
    return False


def attribute(
    tasks: Iterable[tuple[Key, Article | None]],
    *,
    workers: int | None = None,
    engine_loader: EngineLoader = load_own_engine,
    time_out: float = TIME_OUT,
    cancelled: Callable[[], bool] = never,
) -> Generator[tuple[Key, Attributed | None], None, None]:
    """The quotes of each task's article under the task's key, in the order of the tasks: a batch comes out the same.

    A task without an article passes through. Tasks are taken only as workers come free, so that a batch of any size
    fits in memory. `engine_loader` is a function of a module, `time_out` is in seconds. Where `cancelled` says so, or
    the caller stops asking, the processes are ended and what was on its way is dropped. While `cancelled` does not
    answer, the work is paused: the workers finish what they have, and get nothing more.
    """
    wanted = workers or _sensible_number()
    room = wanted * _IN_FLIGHT
    tasks = iter(tasks)
    first = list(islice(tasks, room))
    if len(first) < room:
        wanted = max(1, min(wanted, sum(article is not None for _, article in first)))
    with _Pool[Key](wanted, engine_loader, time_out) as pool:
        for key, article in chain(first, tasks):
            pool.send(key, article)
            while len(pool.jobs) >= room and not cancelled():
                yield from pool.ready()
            if cancelled():
                return
        while pool.jobs and not cancelled():
            yield from pool.ready()


@dataclass(slots=True, eq=False)
class _Job(Generic[Key]):
    """A task on its way and how often it was sent; where it has no article, the future is settled from the start."""

    key: Key
    article: Article | None
    future: Future[Attributed | None]
    tries: int = 0

    @property
    def name(self) -> str:
        return self.article.id if self.article else ""

    @property
    def lost(self) -> bool:
        """Whether the pool broke around it."""
        return self.future.done() and isinstance(self.future.exception(), BrokenProcessPool)


class _Pool(Generic[Key]):
    """The worker processes and the jobs they have; started by the first article, begun anew where it breaks."""

    def __init__(self, workers: int, engine_loader: EngineLoader, time_out: float) -> None:
        self.jobs: deque[_Job[Key]] = deque()
        self._workers = workers
        self._engine_loader = engine_loader
        self._time_out = time_out
        self._processes: pebble.ProcessPool | None = None
        self._waited = 0.0  # seconds since the last answer, without those in which nobody asked: work may be paused

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def send(self, key: Key, article: Article | None) -> None:
        """Take a task on."""
        if not self.jobs:
            self._waited = 0.0
        job = _Job(key, article, _settled(None))
        self.jobs.append(job)
        if article is not None:
            self._schedule(job)

    def ready(self) -> list[tuple[Key, Attributed | None]]:
        """The first tasks that are done, up to one that is not, and their answers; after a short wait where none is."""
        if any(job.lost for job in self.jobs) or self._stands_still():
            self._begin_anew()
        done = list(takewhile(lambda job: job.future.done(), self.jobs))
        if not done:
            begun = time.monotonic()
            wait([self.jobs[0].future], timeout=_POLL)
            self._waited += time.monotonic() - begun
            return []
        self._waited = 0.0
        for _ in done:
            self.jobs.popleft()
        return [(job.key, self._answer(job)) for job in done]

    def _stands_still(self) -> bool:
        """Whether nothing came back in the time in which at least a time-out should have."""
        return self._waited > self._time_out + _GRACE

    def _answer(self, job: _Job[Key]) -> Attributed | None:
        error = job.future.exception()
        if error is None:
            return job.future.result()
        _log.warning("attribution of %s failed", job.name, exc_info=error)
        return _failure(job.name, self._why(error))

    def _why(self, error: BaseException) -> str:
        if isinstance(error, TimeoutError):
            return f"finding its quotations took longer than {self._time_out:g} seconds and was stopped"
        if isinstance(error, pebble.ProcessExpired):
            return "the engine crashed on this article"
        return f"the engine failed on this article ({type(error).__name__}: {error})"

    def _begin_anew(self) -> None:
        _log.warning("the worker processes broke and are started again")
        self._stop()
        self._waited = 0.0
        for job in self.jobs:
            if job.future.done() and not job.lost:
                continue
            if job.tries < _TRIES:
                self._schedule(job)
            else:
                job.future = _settled(_failure(job.name, "the worker processes ended again and again"))

    def _schedule(self, job: _Job[Key]) -> None:
        job.tries += 1
        processes = self._started()
        try:
            job.future = processes.schedule(
                attribute_in_worker,
                args=(self._engine_loader, job.article, self._time_out + _GRACE),
                timeout=self._time_out,
            )
        except RuntimeError as error:
            # The pool broke between two looks at it; the next look finds this and starts it again.
            job.future = Future()
            job.future.set_exception(BrokenProcessPool(str(error)))

    def _started(self) -> pebble.ProcessPool:
        if self._processes is None:
            # Held from before its start, so that an interrupt in the middle of that finds it and ends it.
            self._processes = pebble.ProcessPool(
                max_workers=self._workers,
                max_tasks=_ARTICLES_A_PROCESS,
                initializer=prepare_worker,
                context=multiprocessing.get_context("spawn"),
            )
            with _interrupts_held():
                if not self._processes.active:
                    raise AttributionFailed("no worker process can be started on this machine")
        return self._processes

    def _stop(self) -> None:
        if self._processes is not None:
            self._processes.stop()  # type: ignore[no-untyped-call]  # pebble types most of its methods, not this one
            self._processes.join()
            self._processes = None


def _settled(answer: Attributed | None) -> Future[Attributed | None]:
    future: Future[Attributed | None] = Future()
    future.set_result(answer)
    return future


def _failure(name: str, why: str) -> Attributed:
    return Attributed(failure=AttributionFailed(f"{name}: {why}; none of its quotations is kept"))


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Keep Ctrl-C from processes started meanwhile, and from this one until they are whole.

    The program ends its workers itself. Pebble has them ignore the signal too, but only once they are up; before that
    they would print a traceback.
    """
    held: list[int] = []
    resource_tracker.ensure_running()  # its own start would let the signal through again
    in_main_thread = threading.current_thread() is threading.main_thread()
    handler = signal.signal(signal.SIGINT, lambda number, _: held.append(number)) if in_main_thread else None
    masks = hasattr(signal, "pthread_sigmask")
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if masks else set()
    try:
        yield
    finally:
        if masks:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        if in_main_thread:
            signal.signal(signal.SIGINT, handler)
        for number in held:
            signal.raise_signal(number)


def _sensible_number() -> int:
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST_WORKERS)
