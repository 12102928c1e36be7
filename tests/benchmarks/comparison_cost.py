"""What comparing costs in a large catalogue, each figure beside bare SQL or plain NumPy in the same run, by turns.

usage: comparison_cost.py CATALOGUE [--quotes N]

CATALOGUE is made where it is not there. The words of all quotes are kept in it in the end: in a second run the figure
from the texts is as quick as the one after it. Repeats are found anew in every run.
"""

from __future__ import annotations

import argparse
import json
import resource
import sqlite3
from itertools import accumulate, islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.catalogue.batches import Batch
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.distinctive_words import distinctive_words
from quotebrowser.comparison.repeats.finding import find_repeats
from quotebrowser.comparison.repeats.groups import repeats
from quotebrowser.comparison.side_by_side import lined_up, spelled_out
from quotebrowser.comparison.timeline import timeline
from tests.benchmarks.catalogue_cost import HEAD, Figure, Memory, Took, by_turns, took_for
from tests.benchmarks.invented_catalogue import ENGINE, Inventor, Size, make_catalogue, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOWN = "kind <> 'thought' AND status <> 'rejected'"
TIMELINE = (
    "SELECT person_id, substr(day, 1, 7), count(*) FROM current_quotes"
    f" WHERE person_id IN ({{}}) AND {SHOWN} GROUP BY 1, 2"
)
LINED_UP = (
    "SELECT quote_id, article_id, person_id FROM current_quotes"
    f" WHERE person_id IN (?, ?) AND {SHOWN} ORDER BY day, article_id, start"
)
TITLES = (
    "SELECT id, coalesce(nullif(title, ''), shown_name), date FROM articles WHERE id IN"
    f" (SELECT article_id FROM current_quotes WHERE person_id IN (?, ?) AND {SHOWN})"
)
COUNTED = (
    "SELECT person_id, name, count(*), count(DISTINCT current_quotes.article_id) FROM current_quotes"
    f" JOIN people ON people.id = person_id WHERE person_id IN (?, ?) AND current_quotes.{SHOWN} GROUP BY person_id"
)
WHOLE = "SELECT * FROM quote_sheet WHERE quote_id IN (SELECT value FROM json_each(?))"
"""The four together give what the window has when its first rows are seen."""
WORDS = f"SELECT words FROM current_quotes JOIN quote_words USING (quote_id) WHERE {SHOWN}"
ADDED = 100
"""How many articles are added to what was compared."""

FIRST_ROWS = 60
"""How many rows of quotes are read before anything is seen (FETCHED_AT_ONCE of the window's model)."""


def measure(path: Path, size: Size) -> Iterator[Figure | Memory]:
    """The table for a catalogue of this size, made where it is not there."""
    if not path.exists():
        make_catalogue(path, size)
    bare = sqlite3.connect(path)
    with Catalogue.open(path) as catalogue:
        people = catalogue.people()
        six = [person.id for person in people[:6]]
        question = TIMELINE.format(", ".join(map(str, six)))
        yield Figure(
            f"timeline of six people with {sum(person.quotes for person in people[:6]):,} quotes",
            *by_turns(lambda: timeline(catalogue, six, EVERYTHING), lambda: bare.execute(question).fetchall()),
            "≤ 1.5, < 300 ms",
        )
        two = [person for person in people if person.quotes <= 5000][:2]
        ids = [person.id for person in two]
        yield Figure(
            f"side by side of two people with {sum(person.quotes for person in two):,} quotes, first rows",
            *by_turns(lambda: _first_rows(catalogue, ids), lambda: _first_rows_by_sql(bare, ids)),
            "≤ 1.5, < 500 ms",
        )
        what = f"distinctive words of {people[0].quotes:,} quotes against the rest"
        yield Figure(f"{what}, from the texts", _words(catalogue, bare, people[0].id, 1)[0], None, "< 60 s")
        catalogue.keep_words()
        yield Figure(f"{what}, words kept", *_words(catalogue, bare, people[0].id, 3), "≤ 1.5, < 5 s")
        yield from _repeats(catalogue, bare, size)
    bare.close()


def _repeats(catalogue: Catalogue, bare: sqlite3.Connection, size: Size) -> Iterator[Figure | Memory]:
    """From nothing but the kept words, what that needs in memory at most, and again after an import."""
    for table in ("quote_wordings", "alike_wordings"):
        bare.execute(f"DELETE FROM {table}")
    bare.commit()
    took = took_for(lambda: find_repeats(catalogue, _silent))
    speed = f"{size.quotes / took.clock:,.0f} a second"
    yield Figure(f"repeated quotes over {size.quotes:,} quotes, {speed}", took, None, "< 600 s")
    yield Memory("the most memory until then", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "")
    batch, added = Batch("later"), 0
    for article, quotes in islice(Inventor(size, seed=5).articles(), ADDED):
        catalogue.add_article(article, quotes, engine=ENGINE, batch=batch)
        added += len(quotes)
    catalogue.keep_words()
    yield Figure(f"the same when {added:,} are added", took_for(lambda: find_repeats(catalogue, _silent)), None, "")
    catalogue.undo()
    groups = f"their {len(repeats(catalogue, EVERYTHING)):,} groups with articles, outlets, conflicts"
    yield Figure(groups, took_for(lambda: repeats(catalogue, EVERYTHING)), None, "")


def _silent(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def _first_rows(catalogue: Catalogue, people: list[int]) -> None:
    moments = lined_up(catalogue, people, EVERYTHING).moments
    rows = accumulate(max(map(len, moment.said)) for moment in moments)
    spelled_out(catalogue, moments[: sum(1 for _ in takewhile(lambda row: row < FIRST_ROWS, rows)) + 1])


def _first_rows_by_sql(bare: sqlite3.Connection, people: list[int]) -> None:
    placed = bare.execute(LINED_UP, people).fetchall()
    for question in (TITLES, COUNTED):
        bare.execute(question, people).fetchall()
    bare.execute(WHOLE, (json.dumps([quote for quote, _, _ in placed[:FIRST_ROWS]]),)).fetchall()


def _words(catalogue: Catalogue, bare: sqlite3.Connection, person: int, runs: int) -> tuple[Took, Took]:
    return by_turns(lambda: distinctive_words(catalogue, person, EVERYTHING), lambda: _plain_numpy(bare, person), runs)


def _plain_numpy(bare: sqlite3.Connection, person: int) -> None:
    """Counts of words and pairs on both sides, straight from the kept numbers, and nothing else."""
    for question, parameters in ((f"{WORDS} AND person_id = ?", (person,)), (WORDS, ())):
        said = np.frombuffer(b"".join(row[0] for row in bare.execute(question, parameters)), dtype="<u4")
        np.unique(said, return_counts=True)
        np.unique(said[:-1].astype(np.uint64) << np.uint64(32) | said[1:], return_counts=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("catalogue", type=Path)
    asked.add_argument("--quotes", type=int, default=1_000_000)
    call = asked.parse_args()
    print(HEAD)
    for figure in measure(call.catalogue, size_of(call.quotes)):
        print(figure, flush=True)


if __name__ == "__main__":
    main()
