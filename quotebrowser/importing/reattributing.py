"""Runs the engine again over articles of a catalogue, or only says what that would change; shared like the import."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.renewing import Rerun
from quotebrowser.catalogue.rows import Renewed
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.importing.run import Progress
from quotebrowser.importing.worker import load_own_engine
from quotebrowser.importing.workers import TIME_OUT, attribute, never
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from quotebrowser.importing.worker import Attributed, EngineLoader


class Outcome(StrEnum):
    """What became of an article, or would in a preview; SAME is read again and its quotes are what they were."""

    RENEWED = "renewed"
    SAME = "the same"
    FAILED = "failed"
    CANCELLED = "cancelled"


_NOTHING = Renewed()


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """What became of one article; `message` is a sentence that names it where it failed."""

    article_id: int
    name: str
    outcome: Outcome
    message: str = ""
    renewed: Renewed = _NOTHING


@dataclass(frozen=True, slots=True)
class Reattribution:
    """What a run made of every article, in their order, or what it would make of them; `engine` read them.

    `engine` is empty where nothing was there to read.
    """

    engine: str
    results: tuple[ArticleResult, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many articles had this outcome."""
        return sum(result.outcome == outcome for result in self.results)

    @property
    def total(self) -> Renewed:
        """What changes in all articles together."""
        each = [result.renewed for result in self.results]
        return Renewed(**{field.name: sum(getattr(one, field.name) for one in each) for field in fields(Renewed)})

    @property
    def complete(self) -> bool:
        """Whether every article was read."""
        return not (self.count(Outcome.FAILED) or self.count(Outcome.CANCELLED))


def reattribute(
    catalogue_path: Path,
    article_ids: Sequence[int] | None = None,
    *,
    older_only: bool = True,
    preview: bool = False,
    who: str = "",
    workers: int | None = None,
    engine_loader: EngineLoader = load_own_engine,
    time_out: float = TIME_OUT,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = never,
) -> Reattribution:
    """Run the engine again over these articles, or over all; made to be called on any thread.

    Where `older_only`, those that this very version read last are left out, so that a run that was stopped can be
    started again. `who` is whose work the history calls it, the account's where it is empty. Each article is committed
    when it is ready; the run is one action of the history, or several where somebody acted in between. A preview
    writes nothing. CatalogueUnusable where the catalogue cannot be opened or written, QuoteBrowserError where the run
    is undone while it is under way; what was committed before stays.
    """
    with Catalogue.open(catalogue_path, read_only=preview) as catalogue:
        _refuse_read_only(catalogue, preview=preview)
        catalogue.work_as(who)
        wanted = catalogue.article_ids() if article_ids is None else article_ids
        engine = _version(engine_loader, time_out, cancelled) if wanted and older_only else ""
        if engine:
            older = frozenset(catalogue.read_by_others(engine))
            wanted = [article_id for article_id in wanted if article_id in older]
        run = _Run(catalogue, wanted, engine, preview=preview, on_progress=on_progress, cancelled=cancelled)
        attributed = attribute(
            run.tasks(), workers=workers, engine_loader=engine_loader, time_out=time_out, cancelled=cancelled
        )
        with closing(attributed):
            for task, found in attributed:
                run.settle(task, found)
        return run.report()


def _refuse_read_only(catalogue: Catalogue, *, preview: bool) -> None:
    if catalogue.read_only and not preview:
        raise CatalogueUnusable(
            f"{catalogue.path} is read-only; make it writable, run the engine over a copy of it, or ask for a preview"
        )


def _version(engine_loader: EngineLoader, time_out: float, cancelled: Callable[[], bool]) -> str:
    """Which version the engine is, asked in a worker process: loading it here would cost this one its memory."""
    empty: list[tuple[None, Article | None]] = [(None, Article("the engine itself", ""))]
    attributed = attribute(empty, workers=1, engine_loader=engine_loader, time_out=time_out, cancelled=cancelled)
    with closing(attributed):
        for _, found in attributed:
            if found is not None and found.failure is not None:
                raise found.failure
            if found is not None:
                return found.engine
    return ""


@dataclass(frozen=True, slots=True)
class _Task:
    """An article with its place in the run."""

    number: int
    article_id: int
    name: str


class _Run:
    """One run under way: its catalogue, what became of each article, and how far it is."""

    def __init__(
        self,
        catalogue: Catalogue,
        article_ids: Sequence[int],
        engine: str,
        *,
        preview: bool,
        on_progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool],
    ) -> None:
        self._catalogue = catalogue
        self._article_ids = article_ids
        self._engine = engine
        self._preview = preview
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._rerun = Rerun()
        self._results: dict[int, ArticleResult] = {}
        self._failed = 0

    def tasks(self) -> Iterator[tuple[_Task, Article | None]]:
        """The articles of the run as they are read; nothing in the place of one that is gone."""
        for number, article_id in enumerate(self._article_ids):
            if self._cancelled():
                return
            article = self._article(article_id)
            yield _Task(number, article_id, _name(article_id, article)), article

    def settle(self, task: _Task, found: Attributed | None) -> None:
        """Keep what became of an article: let it be renewed where it was attributed and is there still."""
        if found is not None and found.failure is not None:
            result = ArticleResult(task.article_id, task.name, Outcome.FAILED, str(found.failure))
        elif found is None or self._article(task.article_id) is None:
            gone = f"{task.name}: is no longer in the catalogue"
            result = ArticleResult(task.article_id, task.name, Outcome.FAILED, gone)
        else:
            renewed = self._renewed(task.article_id, found)
            outcome = Outcome.RENEWED if renewed.changes_lists else Outcome.SAME
            result = ArticleResult(task.article_id, task.name, outcome, renewed=renewed)
            self._engine = found.engine
        self._results[task.number] = result
        self._failed += result.outcome == Outcome.FAILED
        if self._on_progress is not None:
            self._on_progress(Progress(len(self._results), len(self._article_ids), task.name, self._failed))

    def report(self) -> Reattribution:
        """Every result in the order of the articles; those that were not come to were cancelled."""
        return Reattribution(
            self._engine,
            tuple(
                self._results.get(number) or self._missed(article_id)
                for number, article_id in enumerate(self._article_ids)
            ),
        )

    def _renewed(self, article_id: int, found: Attributed) -> Renewed:
        if self._preview:
            return self._catalogue.foresee_renewal(article_id, found.quotes)
        return self._catalogue.renew(article_id, found.quotes, engine=found.engine, rerun=self._rerun)

    def _missed(self, article_id: int) -> ArticleResult:
        name = _name(article_id, self._article(article_id))
        return ArticleResult(article_id, name, Outcome.CANCELLED, f"{name}: cancelled before it was read again")

    def _article(self, article_id: int) -> Article | None:
        """The article of this id under a name for people, or None."""
        for row in self._catalogue.articles([article_id]):
            return replace(row.article, id=row.article.title or row.file or row.article.id)
        return None


def _name(article_id: int, article: Article | None) -> str:
    return article.id if article is not None else f"article {article_id}"
