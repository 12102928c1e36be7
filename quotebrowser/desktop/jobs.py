"""Long work on threads of its own: progress, pausing, cancelling, and the result back on the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from quotebrowser.desktop.working.pace import Pace
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROGRESS_EVERY_MS = 100
"""How often a running job's progress reaches the window, however often the work reports it."""


ENGINE = "engine"
"""The lane of the work that loads the engine: imports and runs over articles come one after another."""


class JobCancelled(Exception):
    """Raised inside a job's work where it stops because it was cancelled."""


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How far a job is: `done` of `total` (0 where unknown), `failed` of those done, and what it is busy with."""

    done: int
    total: int
    text: str = ""
    failed: int = 0


@dataclass(frozen=True, slots=True)
class JobWords:
    """What is told of a job that people wait for: until it reports, then with {done} and {total}."""

    beginning: str
    counting: str


class JobContext:
    """What the work is handed on its thread: where to report progress and to hand over parts, and whether to stop."""

    def __init__(self, take_part: Callable[[object], None] = lambda _part: None) -> None:
        self._cancelled = threading.Event()
        self._progress: JobProgress | None = None
        self._take_part = take_part
        self._stop: Callable[[], None] | None = None
        self._stopping = threading.Lock()
        self._may_run = threading.Event()
        self._may_run.set()

    def hand_over(self, part: object) -> None:
        """Give a part of the result before the whole is there; the job's `part_came` brings it to the GUI thread."""
        self._take_part(part)

    @contextmanager
    def stopped_by(self, stop: Callable[[], None]) -> Iterator[None]:
        """Have `stop` called, on the thread that cancels, where that happens in the meantime."""
        with self._stopping:
            self._stop = stop
        try:
            yield
        finally:
            with self._stopping:
                self._stop = None

    def report(self, done: int, total: int, text: str = "", failed: int = 0) -> None:
        """Say how far the work is; cheap enough to call for every item."""
        self._progress = JobProgress(done, total, text, failed)

    def latest(self) -> JobProgress | None:
        """What was reported last, None where nothing was."""
        return self._progress

    def cancel(self) -> None:
        """Ask the work to stop."""
        with self._stopping:
            self._cancelled.set()
            self._may_run.set()
            if self._stop is not None:
                self._stop()

    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()

    def pause(self) -> None:
        """Have the work wait where it next asks whether it is stopped."""
        if not self.cancelled():
            self._may_run.clear()

    def go_on(self) -> None:
        """Let work that is paused go on."""
        self._may_run.set()

    def paused(self) -> bool:
        """Whether the work is to wait."""
        return not self._may_run.is_set()

    def stopped(self) -> bool:
        """Whether the work was asked to stop; while it is paused, this waits. For work that can be paused."""
        self._may_run.wait()
        return self.cancelled()

    def stop_if_cancelled(self) -> None:
        """Raise JobCancelled where the work was asked to stop."""
        if self.cancelled():
            raise JobCancelled


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a job's work ended: a result, or what it raised."""

    result: object = None
    error: Exception | None = None


class Job(QObject):
    """One piece of long work, seen from the GUI thread, where all its signals are emitted.

    One of `finished` (the result), `failed` (a QuoteBrowserError) or `cancelled` comes, then always `ended`. An
    unexpected exception goes to `sys.excepthook` instead. Work that was cancelled may still finish with what it has.
    `progressed` carries a JobProgress, `part_came` what the work has handed over meanwhile, `ended` the job.
    """

    progressed = Signal(object)
    part_came = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal(object)
    _returned = Signal(object)
    _handed_over = Signal(object)

    def __init__(
        self, title: str, work: Callable[[JobContext], object], parent: QObject, words: JobWords | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.words = words
        self.pace = Pace()
        self._work = work
        self._context = JobContext(self._handed_over.emit)
        self._dropped = False
        self._shown: JobProgress | None = None
        self._thread: threading.Thread | None = None
        self._handed_over.connect(self._pass_on_part, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Whether someone asked for the job to stop."""
        return self._context.cancelled()

    @property
    def has_begun(self) -> bool:
        """Whether its turn in its lane has come."""
        return self._thread is not None

    @property
    def is_paused(self) -> bool:
        """Whether someone asked for the job to wait."""
        return self._context.paused()

    @property
    def latest(self) -> JobProgress | None:
        """How far it was when it last said so."""
        return self._shown

    def pause(self) -> None:
        """Ask the work to wait at its next chance."""
        self._context.pause()
        self.pace.pause()

    def go_on(self) -> None:
        """Let the work go on."""
        self._context.go_on()
        self.pace.go_on()

    def begin(self) -> None:
        """Start the work on a thread of its own; called by Jobs."""
        self._thread = threading.Thread(target=self._run, name=self.title)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next chance; one that has not begun never begins."""
        self._context.cancel()

    def drop(self) -> None:
        """Cancel, and hear nothing of it any more but `ended`: for work that a newer question has overtaken."""
        self._dropped = True
        self.cancel()

    def wait(self) -> None:
        """Wait until the work has returned; its signals come with the next turn of the event loop."""
        if self._thread is not None:
            self._thread.join()

    def pass_on_progress(self) -> None:
        """Emit `progressed` where the work has reported since; called by Jobs."""
        progress = self._context.latest()
        if progress is not None and progress is not self._shown and not self._dropped:
            self._shown = progress
            self.pace.reach(progress.done, progress.total)
            self.progressed.emit(progress)

    def _pass_on_part(self, part: object) -> None:
        if not self._dropped:
            self.part_came.emit(part)

    def _run(self) -> None:
        try:
            self._context.stop_if_cancelled()
            outcome = _Outcome(result=self._work(self._context))
        except Exception as error:  # noqa: BLE001 - the thread's border: _end reports it on the GUI thread
            outcome = _Outcome(error=error)
        self._returned.emit(outcome)

    def _end(self, outcome: _Outcome) -> None:
        self.wait()  # the thread has said its last word: the job's last reference must not be dropped over there
        self.pass_on_progress()
        if isinstance(outcome.error, JobCancelled):
            if not self._dropped:
                self.cancelled.emit()
        elif isinstance(outcome.error, QuoteBrowserError):
            if not self._dropped:
                self.failed.emit(outcome.error)
        elif outcome.error is not None:
            sys.excepthook(type(outcome.error), outcome.error, outcome.error.__traceback__)
        elif not self._dropped:
            self.finished.emit(outcome.result)
        self.ended.emit(self)


class Jobs(QObject):
    """The jobs of one window. Jobs of one lane run one after another, others side by side."""

    started = Signal(object)
    ended = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, deque[Job]] = {}
        self._alone: list[Job] = []
        self._clock = QTimer(self)
        self._clock.setInterval(PROGRESS_EVERY_MS)
        self._clock.timeout.connect(self._pass_on_progress)

    def start(
        self, title: str, work: Callable[[JobContext], object], *, lane: str = "", words: JobWords | None = None
    ) -> Job:
        """Run `work` on a thread, after the jobs that were started before it in the same lane.

        `title` is shown to people, `words` of a job whose progress is. Connect to the job's signals at once: none
        comes before this turn of the event loop is over.
        """
        job = Job(title, work, self, words)
        job.ended.connect(self._job_ended)
        if lane:
            waiting = self._lanes.setdefault(lane, deque())
            waiting.append(job)
            if waiting[0] is job:
                job.begin()
        else:
            self._alone.append(job)
            job.begin()
        self._clock.start()
        self.started.emit(job)
        return job

    def unfinished(self, lane: str = "") -> tuple[Job, ...]:
        """The jobs that run or wait, of one lane or of all, in the order in which they were started in their lane."""
        if lane:
            return tuple(self._lanes.get(lane, ()))
        return (*self._alone, *(job for waiting in self._lanes.values() for job in waiting))

    def drop(self, lane: str = "") -> None:
        """Drop every job of `lane`, or of all; `idle` comes when the last of all has ended."""
        for job in self.unfinished(lane):
            job.drop()

    def close(self) -> None:
        """Drop every job and wait for the threads: afterwards none is left. For the end of the program."""
        self.drop()
        for job in self.unfinished():
            job.wait()
        for waiting in self._lanes.values():
            waiting.clear()
        self._alone.clear()
        self._clock.stop()

    def _pass_on_progress(self) -> None:
        for job in self.unfinished():
            job.pass_on_progress()

    def _job_ended(self, job: Job) -> None:
        if job in self._alone:
            self._alone.remove(job)
        for lane, waiting in list(self._lanes.items()):
            if waiting and waiting[0] is job:
                waiting.popleft()
                if waiting:
                    waiting[0].begin()
                else:
                    del self._lanes[lane]
        self.ended.emit(job)
        job.deleteLater()
        if not self.unfinished():
            self._clock.stop()
            self.idle.emit()
