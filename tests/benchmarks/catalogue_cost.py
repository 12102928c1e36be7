"""What a large catalogue costs: each figure beside bare SQL that does the same in the same run, by turns.

usage: catalogue_cost.py CATALOGUE [--quotes N]

CATALOGUE is made where it is not there, which takes some minutes for a million quotes. The bare SQL, printed below the
table, is what a careful person would write by hand against this file, over Python's own sqlite3. Of several runs the
quickest counts. What is imported and decided is undone again, so that the file can be used for the next run.
"""

from __future__ import annotations

import argparse
import random
import resource
import sqlite3
import time
from array import array
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, combinations, islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.catalogue.batches import Batch
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.records import ReviewStatus
from tests.benchmarks.bare_sql import ALL, EVERY, FACETS, FIRST, ROWS, SPEAKER, UNDO, WINDOW, WORDS
from tests.benchmarks.invented_catalogue import ENGINE, Inventor, Size, make_catalogue, size_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

RUNS = 5
EVERY_QUOTE = Filter(kinds=frozenset(), statuses=frozenset())


@dataclass(frozen=True, slots=True, order=True)
class Took:
    """Seconds of the processor and on the clock; the first are what a busy machine changes least."""

    cpu: float
    clock: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what it took, and the bare SQL where there is any."""

    what: str
    ours: Took
    bare: Took | None
    goal: str

    def __str__(self) -> str:
        bare = ("", "") if self.bare is None else (_ms(self.bare.cpu), f"{self.ours.cpu / self.bare.cpu:.2f}")
        return f"| {' | '.join((self.what, _ms(self.ours.clock), _ms(self.ours.cpu), *bare, self.goal))} |"


@dataclass(frozen=True, slots=True)
class Memory:
    """The line about memory, in megabytes."""

    what: str
    megabytes: float
    goal: str

    def __str__(self) -> str:
        return f"| {self.what} | {self.megabytes:,.0f} MB | | | | {self.goal} |"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.1f} ms"


HEAD = "| | on the clock | CPU | bare SQL, CPU | ratio of CPU | goal |\n| --- | ---: | ---: | ---: | ---: | --- |"


def by_turns(ours: Callable[[], object], bare: Callable[[], object], runs: int = RUNS) -> tuple[Took, Took]:
    """The quickest of several runs of each."""
    took = [(_took(ours), _took(bare)) for _ in range(runs)]
    return min(one for one, _ in took), min(other for _, other in took)


def _took(work: Callable[[], object]) -> Took:
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.process_time() - cpu, time.perf_counter() - clock)


@dataclass(frozen=True)
class Bench:
    """A catalogue, open twice: as we open it, and bare."""

    path: Path
    catalogue: Catalogue
    bare: sqlite3.Connection
    inventor: Inventor
    pairs: list[tuple[int, str]]
    """Two words each, and before them how many shown quotes have both."""

    def ids(self, question: str, *parameters: object) -> array[int]:
        """The ids that a bare question gives."""
        return array("q", chain.from_iterable(self.bare.execute(question, parameters)))

    def words_with(self, most: int) -> tuple[str, int]:
        """Two words that at most so many shown quotes have, and how many have them: as many as there are."""
        number, words = max(pair for pair in self.pairs if pair[0] <= most)
        return words, number


def pairs_of(catalogue: Catalogue, words: Sequence[str]) -> list[tuple[int, str]]:
    """Every two of these words, and before them how many shown quotes have both."""
    both = (" ".join(pair) for pair in combinations(words, 2))
    return [(len(catalogue.quote_ids(Filter(words=pair))), pair) for pair in both]


def figures(bench: Bench) -> Iterator[Figure | Memory]:
    """Every line of the table."""
    yield from questions(bench)
    for most, goal in ((10_000, "< 150 ms"), (100_000, "< 1 s")):
        yield from facets(bench, most, goal)
    yield windows(bench)
    yield imports(bench)
    yield undo(bench)
    yield memory(bench.path)


def questions(bench: Bench) -> Iterator[Figure | Memory]:
    """Opening, and lists of ids."""
    opening = by_turns(lambda: _open(bench.path), lambda: _open_bare(bench.path))
    yield Figure("opening, and the first 200 rows", *opening, "< 300 ms")
    catalogue = bench.catalogue
    speaker = catalogue.people()[0]
    asked = Filter(people=frozenset({speaker.id}))
    assert catalogue.quote_ids(asked) == bench.ids(SPEAKER, speaker.id)
    yield Figure(
        f"ids of one speaker's {speaker.quotes:,} quotes by date",
        *by_turns(lambda: catalogue.quote_ids(asked), lambda: bench.ids(SPEAKER, speaker.id)),
        "≤ 1.3, < 150 ms",
    )
    words, number = bench.words_with(100_000)
    match = " ".join(f'"{word}"' for word in words.split())
    assert catalogue.quote_ids(Filter(words=words)) == bench.ids(WORDS, match)
    yield Figure(
        f"ids of the {number:,} quotes with two words by date",
        *by_turns(lambda: catalogue.quote_ids(Filter(words=words)), lambda: bench.ids(WORDS, match)),
        "≤ 1.3, < 150 ms",
    )
    stems = Filter(words=words, stemming=True)
    yield Figure(
        f"the same with stemming, {len(catalogue.quote_ids(stems)):,} quotes",
        _quickest(lambda: catalogue.quote_ids(stems)),
        None,
        "",
    )
    yield Figure(
        f"ids of all {len(catalogue.quote_ids(EVERY_QUOTE)):,} quotes by date",
        *by_turns(lambda: catalogue.quote_ids(EVERY_QUOTE), lambda: bench.ids(EVERY)),
        "",
    )


def _quickest(work: Callable[[], object]) -> Took:
    return min(_took(work) for _ in range(RUNS))


def _open(path: Path) -> None:
    with Catalogue.open(path) as catalogue:
        assert len(catalogue.quote_rows(catalogue.first_quote_ids(number=WINDOW))) == WINDOW


def _open_bare(path: Path) -> None:
    connection = sqlite3.connect(path)
    ids = [number for (number,) in connection.execute(FIRST)]
    assert len(connection.execute(ROWS, ids).fetchall()) == WINDOW
    connection.close()


def facets(bench: Bench, most: int, goal: str) -> Iterator[Figure | Memory]:
    """All facets after a search of two words, and the first of them."""
    words, number = bench.words_with(most)
    match = " ".join(f'"{word}"' for word in words.split())
    asked = Filter(words=words)
    yield Figure(
        f"all facets of {number:,} quotes",
        *by_turns(
            lambda: list(bench.catalogue.facets(asked)),
            lambda: [bench.bare.execute(question, (match,)).fetchall() for question in FACETS],
        ),
        goal,
    )
    yield Figure("the first of these facets", _quickest(lambda: _first_facet(bench.catalogue, asked)), None, "")


def _first_facet(catalogue: Catalogue, asked: Filter) -> None:
    counted = catalogue.facets(asked)
    next(counted)
    counted.close()


def windows(bench: Bench) -> Figure:
    """The slowest of fifty windows of rows all over the list."""
    ids = bench.catalogue.quote_ids()
    dice = random.Random(1)  # noqa: S311 - a fixed choice, not a secret
    places = [dice.randrange(len(ids) - WINDOW) for _ in range(50)]
    times = [_window(bench, ids[place : place + WINDOW]) for place in places]
    slowest = max(times)
    return Figure("the slowest of 50 windows of 200 rows", *slowest, "< 5 ms")


def _window(bench: Bench, ids: array[int]) -> tuple[Took, Took]:
    cells = ids.tolist()
    return by_turns(lambda: bench.catalogue.quote_rows(ids), lambda: bench.bare.execute(ROWS, cells).fetchall())


def imports(bench: Bench) -> Figure:
    """Importing some more articles; bare: the same rows put in by hand, one transaction an article."""
    size = bench.inventor.size
    articles = list(islice(bench.inventor.articles(size.articles), max(10, size.articles // 100)))
    quotes = sum(len(said) for _, said in articles)
    batch, ids = Batch("benchmark"), list[int]()
    (known,) = bench.bare.execute("SELECT max(id) FROM people").fetchone()

    def add_all() -> None:
        for article, said in articles:
            file = article.id
            added = bench.catalogue.add_article(article, said, engine=ENGINE, file=file, language="en", batch=batch)
            ids.append(added.article_id)

    ours = _took(add_all)
    rows = [{"people": _rows(bench.bare, "people", "id > ?", known)}]
    rows += [{table: _rows(bench.bare, table, f"{key} = ?", id_) for table, key in TABLES.items()} for id_ in ids]
    bench.catalogue.undo()
    bare = _took(lambda: _import_bare(bench.bare, rows))
    with bench.bare:
        for table, key in reversed(TABLES.items()):
            bench.bare.executemany(f"DELETE FROM {table} WHERE {key} = ?", [(number,) for number in ids])
        bench.bare.execute("DELETE FROM people WHERE id > ?", (known,))
    assert bench.catalogue.quote_ids(Filter(articles=frozenset(ids), kinds=frozenset())).tolist() == []
    speed = f"{quotes / ours.clock:,.0f} quotes a second on the clock, {quotes / ours.cpu:,.0f} a CPU second"
    return Figure(f"importing {quotes:,} quotes: {speed}", ours, bare, "≥ 5,000 a second")


Rows = tuple[str, list[tuple[object, ...]]]


def _import_bare(connection: sqlite3.Connection, rows: Sequence[dict[str, Rows]]) -> None:
    for tables in rows:
        with connection:
            for table, (marks, cells) in tables.items():
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", cells)


TABLES = {"articles": "id", "speakers": "article_id", "quotes": "article_id"}


def _rows(connection: sqlite3.Connection, table: str, where: str, number: int) -> Rows:
    names = [f'"{name}"' for _, name, *_, hidden in connection.execute(f"PRAGMA table_xinfo({table})") if not hidden]
    question = f"SELECT {', '.join(names)} FROM {table} WHERE {where}"
    return ", ".join("?" * len(names)), connection.execute(question, (number,)).fetchall()


def undo(bench: Bench) -> Figure:
    """Taking back a decision over ten thousand quotes all over the list."""
    ids = bench.catalogue.quote_ids(Filter(statuses=frozenset({ReviewStatus.UNREVIEWED})))
    ids = ids[:: max(1, len(ids) // 10_000)][:10_000]

    def decided(take_back: Callable[[], object]) -> Took:
        bench.catalogue.set_status(ids, ReviewStatus.ACCEPTED)
        return _took(take_back)

    times = [(decided(bench.catalogue.undo), decided(lambda: _undo_bare(bench.bare))) for _ in range(3)]
    ours, bare = (min(column) for column in zip(*times, strict=True))
    return Figure(f"undo of one decision over {len(ids):,} quotes", ours, bare, "< 1 s")


def _undo_bare(connection: sqlite3.Connection) -> None:
    with connection:
        for statement in UNDO:
            connection.execute(statement)


def memory(path: Path) -> Memory:
    """The most memory that a fresh process ever had which holds the ids of every quote."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        most = pool.submit(_most_memory, path).result()
    return Memory("memory of a process with the ids of every quote", most, "< 200 MB")


def _most_memory(path: Path) -> float:
    with Catalogue.open(path) as catalogue:
        ids = catalogue.quote_ids(EVERY_QUOTE)
        assert len(ids) > 0
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(path: Path, size: Size) -> Iterator[Figure | Memory]:
    """The table for a catalogue of this size, made where it is not there."""
    if not path.exists():
        make_catalogue(path, size)
    bare = sqlite3.connect(path)
    bare.execute("PRAGMA foreign_keys = ON")
    bare.execute("PRAGMA synchronous = NORMAL")
    bare.execute("PRAGMA cache_size = -32768")
    with Catalogue.open(path) as catalogue:
        inventor = Inventor(size)
        frequent = inventor.words.things[2:20]
        yield from figures(Bench(path, catalogue, bare, inventor, pairs_of(catalogue, frequent)))
    bare.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("catalogue", type=Path)
    asked.add_argument("--quotes", type=int, default=1_000_000)
    call = asked.parse_args()
    print(HEAD)
    for figure in measure(call.catalogue, size_of(call.quotes)):
        print(figure, flush=True)
    print("\nThe bare SQL:\n")
    for question in ALL:
        print(f"    {question}")


if __name__ == "__main__":
    main()
