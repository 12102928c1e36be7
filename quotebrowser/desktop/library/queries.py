"""The one way from the window to the catalogue: every question and every decision goes through here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.filter import Filter
from quotebrowser.desktop.facets.choosing import question, resting
from quotebrowser.desktop.jobs import Jobs
from quotebrowser.desktop.library.answers import Answer, Asked, FacetAnswer, Total, answers
from quotebrowser.desktop.memory import give_back
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import ArticleRow, PersonRow, PlacedQuote, QuoteRow
    from quotebrowser.desktop.jobs import Job, JobContext, JobProgress

T = TypeVar("T")

REST_MS = 300
"""How long no question is asked on a thread before the memory that they took is given back."""

POLL_MS = 1500
"""How often the catalogue is asked whether another process has changed it."""

_IN_ORDER = (
    FacetName.SPEAKER,
    FacetName.OUTLET,
    FacetName.STATUS,
    FacetName.KIND,
    FacetName.MONTH,
    FacetName.TAG,
)
"""The facets in the order in which they are counted."""

MANY = 500
"""A decision about so many quotes is carried out on a thread."""

LISTING = "listing"
"""The lane of `ask`: a newer filter drops the one before."""


class Queries(QObject):
    """Asks the catalogue for the window.

    `read` and `decide` are for what takes a moment, `later` for what may take long: that is asked on a thread.

    `ask` is answered part by part from a thread: `answered` gives the ids (an Answer; of a long list that is new the
    first rows, then all), `totalled` of how many in all (a Total), `divided` each facet as it is counted (a
    FacetAnswer), `all_answered` that nothing more comes, and `not_answered` in its place why there is nothing. A newer
    question drops the one before. `changed` says that what was read before may not hold any more.
    Where the catalogue fails, `failed` says why in one sentence, and there is nothing to show.
    """

    answered = Signal(object)
    totalled = Signal(object)
    divided = Signal(object)
    all_answered = Signal()
    not_answered = Signal(object)
    changed = Signal()
    failed = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self._version = catalogue.data_version()
        self._totals: dict[Filter, Total] = {}
        self._titles: dict[int, str] = {}
        self._facets: dict[FacetName, FacetAnswer] = {}
        self._listed: Filter | None = None
        self._jobs = Jobs(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(give_back)
        self._jobs.idle.connect(self._rest.start)
        self._keeping: set[Job] = set()
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.look_for_changes)
        self._timer.start()

    def close(self) -> None:
        """Ask nothing more, and close the catalogue."""
        self._is_closed = True
        self._timer.stop()
        self._jobs.close()
        self._rest.stop()
        self.catalogue.close()

    @property
    def path(self) -> Path:
        """The catalogue's file."""
        return self.catalogue.path

    def read(self, question: Callable[[Catalogue], T], otherwise: T) -> T:
        """What the catalogue answers at once; `otherwise` where it fails, which `failed` tells."""
        return self._tried(lambda: question(self.catalogue), otherwise)

    def decide(self, decision: Callable[[Catalogue], object]) -> bool:
        """Carry out a verb that writes, one action of the history; whether that could be written."""
        try:
            decision(self.catalogue)
        except QuoteBrowserError as error:
            self.failed.emit(str(error))
            return False
        self.forget()
        return True

    def later(
        self,
        lane: str,
        question: Callable[[Catalogue, JobContext], T],
        then: Callable[[T], None],
        *,
        otherwise: Callable[[QuoteBrowserError], None] | None = None,
        progressed: Callable[[JobProgress], None] | None = None,
        keeping_words: bool = False,
    ) -> None:
        """Ask on a thread, over a connection of its own, and hand the answer to `then` on this one.

        A newer question of the same lane drops the one before, whose `then` is never called. A question of many steps
        calls the context's `stop_if_cancelled` between them. A failure goes to `otherwise`, or is told by `failed`.
        `keeping_words` has the words of all quotes kept first, where the file can be written.
        """
        job = self._ask_on_a_thread(lane, question, then, keeping_words=keeping_words)
        job.failed.connect(otherwise or (lambda error: self.failed.emit(str(error))))
        if progressed is not None:
            job.progressed.connect(progressed)

    def _ask_on_a_thread(
        self,
        lane: str,
        question: Callable[[Catalogue, JobContext], T],
        then: Callable[[T], None],
        *,
        keeping_words: bool = False,
    ) -> Job:
        from quotebrowser.catalogue.catalogue import Catalogue

        path = self.catalogue.path

        def asked(context: JobContext, *, writing: bool, of: Callable[[Catalogue, JobContext], T]) -> T:
            with Catalogue.open(path, read_only=not writing) as catalogue, context.stopped_by(catalogue.interrupt):
                context.stop_if_cancelled()
                try:
                    return of(catalogue, context)
                except Exception:
                    context.stop_if_cancelled()  # SQLite does not call every interruption one
                    raise

        def answer(context: JobContext) -> T:
            if keeps:
                asked(context, writing=True, of=_keep_words)
            return asked(context, writing=False, of=question)

        keeps = keeping_words and not self.catalogue.read_only
        self._jobs.drop(lane)
        job = self._jobs.start(lane, answer, lane=lane)
        job.finished.connect(then)
        if keeps:
            self._look_away_until_ended(job)
        return job

    def _look_away_until_ended(self, job: Job) -> None:
        """Take what this process writes for no change of another: the window would be read anew at every step."""
        self._keeping.add(job)
        self._timer.stop()

        def ended() -> None:
            self._keeping.discard(job)
            if not self._keeping and not self._is_closed:
                self._timer.start()

        job.ended.connect(ended)

    def drop(self, lane: str) -> None:
        """Wait no more for the question of this lane."""
        self._jobs.drop(lane)

    def decide_later(self, lane: str, decision: Callable[[Catalogue], T], then: Callable[[T], object]) -> None:
        """Carry out a verb that may take long on a thread, over a connection of its own; the answer goes to `then`.

        It is never dropped: what was begun is finished. `changed` comes before `then`.
        """
        from quotebrowser.catalogue.catalogue import Catalogue

        path, who = self.catalogue.path, self.catalogue.who

        def decided(_context: JobContext) -> T:
            with Catalogue.open(path) as catalogue:
                catalogue.work_as(who)
                return decision(catalogue)

        job = self._jobs.start(lane, decided, lane=lane)
        job.finished.connect(lambda _answer: self.forget())
        job.finished.connect(then)
        job.failed.connect(lambda error: self.failed.emit(str(error)))

    def decide_by_size(
        self, lane: str, decision: Callable[[Catalogue], T], then: Callable[[T], object], *, large: bool
    ) -> bool:
        """Carry out a verb at once, or as `decide_later` where it is `large`; whether `then` is still to come."""
        if large:
            self.decide_later(lane, decision, then)
            return True
        answers: list[T] = []
        if self.decide(lambda catalogue: answers.append(decision(catalogue))):
            then(answers[0])
        return False

    def _tried(self, question: Callable[[], T], otherwise: T) -> T:
        try:
            return question()
        except QuoteBrowserError as error:
            self.failed.emit(str(error))
            return otherwise

    def look_for_changes(self) -> None:
        """Emit `changed` where another connection has written since the last look.

        A list that is being asked for is let finish: while an import goes on, one that is a moment behind is better
        than none.
        """
        if self._jobs.unfinished(LISTING):
            return
        version = self._tried(self.catalogue.data_version, self._version)
        if version != self._version:
            self._version = version
            self.forget()

    def forget(self) -> None:
        """Take nothing read before for true any more, and say so."""
        self._totals.clear()
        self._titles.clear()
        self._facets.clear()
        self.changed.emit()

    def ask(self, wanted: Filter) -> None:
        """Have the parts of the answer to `wanted` emitted, each as soon as it is known; known ones at once."""
        base = resting(thoughts=QuoteKind.THOUGHT in wanted.kinds, rejected=ReviewStatus.REJECTED in wanted.statuses)
        counted = [name for name in _IN_ORDER if not self._tell_again(name, wanted)]
        if base in self._totals:
            self.totalled.emit(self._totals[base])
        # The rows of a list that was shown before must not go while it is read again.
        first_rows = wanted != self._listed
        asked = Asked(wanted, first_rows, None if base in self._totals else base, tuple(counted))
        self._listed = wanted

        def answer(catalogue: Catalogue, context: JobContext) -> None:
            for part in answers(catalogue, asked, context):
                context.hand_over(part)

        job = self._ask_on_a_thread(LISTING, answer, lambda _: self.all_answered.emit())
        job.part_came.connect(self._take)
        job.failed.connect(self.not_answered)

    def _tell_again(self, name: FacetName, wanted: Filter) -> bool:
        """Whether a facet is known already under this filter; it is told if so."""
        known = self._facets.get(name)
        if known is None or known.asked != question(wanted, name):
            return False
        self.divided.emit(known)
        return True

    def _take(self, part: Answer | Total | FacetAnswer) -> None:
        if isinstance(part, Answer):
            self.answered.emit(part)
        elif isinstance(part, Total):
            self._totals[part.filter] = part
            self.totalled.emit(part)
        else:
            self._facets[part.name] = part
            self.divided.emit(part)

    def rows(self, ids: Sequence[int]) -> list[QuoteRow]:
        """The rows of some quotes, a few hundred at most; those that are gone are left out."""
        return self._tried(lambda: self.catalogue.quote_rows(ids), [])

    def row(self, quote_id: int) -> QuoteRow | None:
        """The row of one quote, none where it is gone."""
        return next(iter(self.rows([quote_id])), None)

    def article(self, article_id: int) -> ArticleRow | None:
        """One article with its text, none where it is gone."""
        found: list[ArticleRow] = self._tried(lambda: self.catalogue.articles([article_id]), [])
        return found[0] if found else None

    def placed_quotes(self, article_id: int, shown: Filter) -> list[PlacedQuote]:
        """The quotes of one article, where they stand in its text, as far as `shown` lists their kinds and statuses."""
        placed: list[PlacedQuote] = self._tried(lambda: self.catalogue.placed_quotes(article_id), [])
        return [quote for quote in placed if quote.quote.kind in shown.kinds and quote.status in shown.statuses]

    def title_of(self, article_id: int) -> str:
        """What an article is called, empty where it is gone; asked once while nothing changes."""
        if article_id not in self._titles:
            row = self.article(article_id)
            self._titles[article_id] = "" if row is None else row.article.title or Path(row.article.id).name
        return self._titles[article_id]

    def people_of(self, article_ids: frozenset[int]) -> list[PersonRow]:
        """The people who speak in some articles, by how much they say there."""
        return self._tried(lambda: self.catalogue.people(Filter(articles=article_ids)), [])


def _keep_words(catalogue: Catalogue, context: JobContext) -> Any:  # noqa: ANN401 - nobody looks at it
    def progress(done: int, total: int) -> None:
        context.report(done, total)
        context.stop_if_cancelled()

    return catalogue.keep_words(progress)
