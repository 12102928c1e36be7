"""The way in: reads inputs, skips what the catalogue holds, attributes the rest, adds it, and reports on each."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.articles.reading import MOST_CHARACTERS
from quotebrowser.articles.text import canonical_article
from quotebrowser.catalogue.batches import Batch
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.errors import ArticleUnreadable, CatalogueUnusable
from quotebrowser.importing.inputs import name_of_source, offered_by, sources_of
from quotebrowser.importing.wording import NOTHING_FOUND, damaged, foreign, quotations_in
from quotebrowser.importing.worker import load_own_engine
from quotebrowser.importing.workers import TIME_OUT, attribute, never
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from quotebrowser.importing.inputs import Input, Offered, Source
    from quotebrowser.importing.worker import Attributed, EngineLoader


class Outcome(StrEnum):
    """What became of an input; WARNED is imported, with something to know about it."""

    IMPORTED = "imported"
    ALREADY_THERE = "already there"
    WARNED = "imported with a warning"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class InputResult:
    """One line of the report; `message` is a sentence that names the input, empty where there is nothing to say.

    `quotes` are those that were added and that lists show, which leaves out thoughts. `input` is what was given, where
    that holds several articles; `damaged` says that some of its characters could not be read.
    """

    name: str
    outcome: Outcome
    message: str = ""
    article_id: int | None = None
    quotes: int = 0
    input: str = ""
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every input, in the order of the inputs."""

    results: tuple[InputResult, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many inputs had this outcome."""
        return sum(result.outcome == outcome for result in self.results)

    @property
    def quotes(self) -> int:
        """How many quotes were added."""
        return sum(result.quotes for result in self.results)

    @property
    def complete(self) -> bool:
        """Whether every input is in the catalogue and has quotes there, as far as this import can tell.

        An article without a quotation is nothing unusual among the others of its file.
        """
        if any(result.outcome in (Outcome.FAILED, Outcome.CANCELLED) or result.damaged for result in self.results):
            return False
        inputs = {result.input or result.name for result in self.results}
        return inputs == {result.input or result.name for result in self.results if _has_quotes(result)}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is. `total` grows where a file turns out to hold several articles."""

    done: int
    total: int
    name: str
    failed: int = 0


def import_inputs(
    catalogue_path: Path,
    inputs: Iterable[Input],
    *,
    most_characters: int = MOST_CHARACTERS,
    who: str = "",
    workers: int | None = None,
    engine_loader: EngineLoader = load_own_engine,
    time_out: float = TIME_OUT,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = never,
) -> ImportReport:
    """Import what `inputs` hold, each article committed when it is ready; made to be called on any thread.

    `who` is whose work the history calls it, the account's where it is empty.
    A catalogue that is not there yet is made with the first article, so that inputs which all fail leave no file.
    CatalogueUnusable where it cannot be opened or written; what was committed before stays.
    """
    run = _Run(catalogue_path, sources_of(inputs), most_characters, who, on_progress, cancelled)
    attributed = attribute(
        run.tasks(), workers=workers, engine_loader=engine_loader, time_out=time_out, cancelled=cancelled
    )
    with closing(run), closing(attributed):
        for task, found in attributed:
            run.settle(task, found)
    return run.report()


def _all_named(sources: list[Source]) -> str:
    """Where a batch comes from, in a few words."""
    first, *others = [name_of_source(source) for source in sources] or [""]
    return f"{first} and {len(others):,} more" if others else first


def _has_quotes(result: InputResult) -> bool:
    return result.quotes > 0 or result.outcome == Outcome.ALREADY_THERE


@dataclass(frozen=True, slots=True)
class _Task:
    """An offered article with its place in the batch; `result` where it needs no attribution."""

    number: int
    offered: Offered
    article: Article | None = None
    result: InputResult | None = None


class _Run:
    """One import under way: its catalogue, what is known of each input, and how far it is."""

    def __init__(
        self,
        path: Path,
        sources: list[Source],
        most_characters: int,
        who: str,
        on_progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool],
    ) -> None:
        self._path = path
        self._sources = sources
        self._most_characters = most_characters
        self._who = who
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._catalogue = _writable(Catalogue.open(path), who) if path.exists() else None
        self._batch = Batch(_all_named(sources))
        self._opened = 0  # sources begun
        self._whole = 0  # sources read to their end
        self._taken: dict[int, str] = {}  # the articles on their way, by number
        self._given = 0
        self._results: dict[int, InputResult] = {}
        self._failed = 0

    def close(self) -> None:
        if self._catalogue is not None:
            self._catalogue.close()

    def tasks(self) -> Iterator[tuple[_Task, Article | None]]:
        """The articles of the batch as they are read, without those that the catalogue holds."""
        for source in self._sources:
            if self._cancelled():
                return
            self._opened += 1
            for offered in offered_by(source, most_characters=self._most_characters):
                task = self._looked_up(offered)
                self._taken[task.number] = offered.name
                self._given += 1
                yield task, task.article
            self._whole += 1

    def settle(self, task: _Task, found: Attributed | None) -> None:
        """Keep what became of a task: add its article where it was attributed."""
        if found is None or task.article is None:
            result = task.result
        elif found.failure is not None:
            result = InputResult(task.offered.name, Outcome.FAILED, str(found.failure))
        else:
            result = self._added(task.offered, task.article, found)
        if result is not None:
            self._results[task.number] = replace(result, input=task.offered.input)
            self._failed += result.outcome == Outcome.FAILED
        del self._taken[task.number]
        if self._on_progress is not None:
            self._on_progress(Progress(len(self._results), self._total(), task.offered.name, self._failed))

    def report(self) -> ImportReport:
        """Every result in the order of the inputs, and after them what was not come to."""
        done = [result for _, result in sorted(self._results.items())]
        left = [*self._taken.values(), *map(name_of_source, self._sources[self._whole :])]
        stopped = "cancelled before it was imported"
        missed = [InputResult(name, Outcome.CANCELLED, f"{name}: {stopped}") for name in dict.fromkeys(left)]
        return ImportReport((*done, *missed))

    def _total(self) -> int:
        unread = len(self._sources) - self._opened
        return self._given + unread

    def _looked_up(self, offered: Offered) -> _Task:
        number = self._given
        if not isinstance(offered.content, Article):
            return _Task(number, offered, result=InputResult(offered.name, Outcome.FAILED, str(offered.content)))
        try:
            article = canonical_article(offered.content)
        except ArticleUnreadable as error:
            return _Task(number, offered, result=InputResult(offered.name, Outcome.FAILED, str(error)))
        known = self._open_catalogue().find_article(article.text)
        if known is not None:
            return _Task(number, offered, result=_already_there(offered.name, known))
        return _Task(number, offered, article)

    def _added(self, offered: Offered, article: Article, found: Attributed) -> InputResult:
        added = self._open_catalogue().add_article(
            article, found.quotes, engine=found.engine, file=offered.file, language=found.language, batch=self._batch
        )
        if added.already_there:
            return _already_there(offered.name, added.article_id)
        result = InputResult(
            offered.name,
            Outcome.IMPORTED,
            article_id=added.article_id,
            quotes=quotations_in(found.quotes),
            damaged=bool(damaged(article.text)),
        )
        warning = _warning(article, found)
        return replace(result, outcome=Outcome.WARNED, message=f"{offered.name}: {warning}") if warning else result

    def _open_catalogue(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = _writable(Catalogue.open_or_create(self._path), self._who)
        return self._catalogue


def _writable(catalogue: Catalogue, who: str) -> Catalogue:
    if catalogue.read_only:
        catalogue.close()
        raise CatalogueUnusable(f"{catalogue.path} is read-only; make it writable, or import into a copy of it")
    catalogue.work_as(who)
    return catalogue


def _already_there(name: str, article: int) -> InputResult:
    return InputResult(name, Outcome.ALREADY_THERE, f"{name}: is already in the catalogue", article)


def _warning(article: Article, found: Attributed) -> str:
    """What to know about an article that was imported, empty where there is nothing."""
    warnings = [damaged(article.text)]
    if found.language not in ("", "en"):
        warnings.append(foreign(found.language))
    if not quotations_in(found.quotes):
        warnings.append(NOTHING_FOUND)
    return "; ".join(filter(None, warnings))
