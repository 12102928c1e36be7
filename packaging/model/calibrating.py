"""Fits the numbers of quotebrowser/attribution/confidence.py and shows how well they hold.

usage: make calibrate (from the checkout: PYTHONPATH=. .venv/bin/python packaging/model/calibrating.py EVAL_FOLDER)

Runs the engine over the held-out articles of the training part and asks score.py which sources and names of quoted
stretches are right. Then fits two logistic regressions: of the source's rightness on the encoder's log odds, and of the
name's on the source's and on the resolver's. The tables are cross-validated: an article's names are judged by numbers
that were fitted on other articles.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from quotebrowser.articles.reading import read_file
from quotebrowser.attribution.attributing import drafts_of
from quotebrowser.attribution.confidence import NAMED_FROM, SURE, log_odds
from quotebrowser.attribution.encoder.encoding import Encoder
from quotebrowser.records import Article
from quotebrowser.resource_files import resource_path
from tests.benchmarks.held_out import held_out
from tests.benchmarks.judging import Outcome, judged, judged_sources, open_judge, read_lines, read_speakers
from tests.benchmarks.reliability import above, reliability_table

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
    from typing import TypeAlias

    from quotebrowser.records import Span

    Strings: TypeAlias = Sequence[str]
    Floats: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]

GOLD = "polnear-train"
FOLDS = 10
PULL = 1.0
"""How strongly the weights are drawn to 0, as a ridge penalty."""
STEPS = 50


def said_in(evaluation: Path, articles: Container[str]) -> dict[str, list[dict[str, Any]]]:
    """What the engine finds in each of `articles`, as score.py reads it, with what the confidence is made of."""
    encoder = Encoder(resource_path("model"))
    return {
        article.id: list(_quotes(article, encoder))
        for article in read_file(evaluation / f"{GOLD}.jsonl")
        if isinstance(article, Article) and article.id in articles
    }


def _quotes(article: Article, encoder: Encoder) -> Iterator[dict[str, Any]]:
    def pairs(spans: Sequence[Span]) -> list[tuple[int, int]]:
        return [(span.start, span.end) for span in spans]

    for draft, resolved in drafts_of(article, encoder.read)[1]:
        yield {
            "content": pairs(draft.content),
            "source": pairs(draft.source),
            "speaker": {"name": resolved.speaker.name} if resolved.speaker else None,
            "encoder": (1.0, log_odds(draft.sureness), log_odds(draft.said)),
            "resolver": log_odds(resolved.confidence),
        }


@dataclass(frozen=True)
class Cases:
    """What the weights are fitted on: the articles, evidence and rightness of sources, and the same of names.

    `names` is the evidence of the source as well; the resolver's log odds stand in `resolved`.
    """

    source_articles: Strings
    sources: Floats
    source_right: Floats
    name_articles: Strings
    names: Floats
    resolved: Floats
    name_right: Floats

    def fitted(self, without: Container[str] = ()) -> tuple[Floats, Floats]:
        """The weights of sources and names, fitted without some articles."""
        kept = np.array([article not in without for article in self.source_articles])
        source = fitted(self.sources[kept], self.source_right[kept])
        kept = np.array([article not in without for article in self.name_articles])
        return source, fitted(self._evidence(source)[kept], self.name_right[kept])

    def chances(self, source: Floats, name: Floats) -> Floats:
        """The chance of every name, by weights of sources and of names."""
        return chances_of(self._evidence(source), name)

    def _evidence(self, source: Floats) -> Floats:
        odds = [log_odds(chance) for chance in chances_of(self.names, source)]
        return np.column_stack([np.ones(len(odds)), odds, self.resolved])

    def cross_validated(self) -> Floats:
        """The chance of every name, by weights fitted on other articles."""
        articles = sorted(set(self.source_articles) | set(self.name_articles))
        chances = np.zeros(len(self.name_articles))
        for fold in range(FOLDS):
            apart = set(articles[fold::FOLDS])
            here = np.array([article in apart for article in self.name_articles])
            chances[here] = self.chances(*self.fitted(apart))[here]
        return chances


def cases_in(evaluation: Path) -> tuple[Cases, int]:
    """The cases of the held-out articles, and how many stretches have a speaker."""
    judge = open_judge(evaluation)
    golds = [row for row in read_lines(evaluation / f"{GOLD}.jsonl") if held_out(row["id"])]
    said = said_in(evaluation, {row["id"] for row in golds})
    sources = list(judged_sources(judge, golds, said))
    stretches = list(judged(judge, golds, said, read_speakers(evaluation / f"{GOLD}.speakers.jsonl")))
    names = [(item, item.quote) for item in stretches if item.quote and item.named]
    cases = Cases(
        source_articles=[article for article, _, _ in sources],
        sources=np.array([quote["encoder"] for _, quote, _ in sources]),
        source_right=np.array([float(right) for _, _, right in sources]),
        name_articles=[item.article for item, _ in names],
        names=np.array([quote["encoder"] for _, quote in names]),
        resolved=np.array([quote["resolver"] for _, quote in names]),
        name_right=np.array([float(item.outcome is Outcome.RIGHT) for item, _ in names]),
    )
    return cases, sum(item.outcome not in {Outcome.NOBODYS, Outcome.LEFT_ALONE} for item in stretches)


def fitted(evidence: Floats, right: Floats) -> Floats:
    """The weights of a logistic regression, by Newton's method; the first is not drawn to 0."""
    weights = np.zeros(evidence.shape[1])
    pull = np.diag([1e-6] + [PULL] * (evidence.shape[1] - 1))
    for _ in range(STEPS):
        chances = chances_of(evidence, weights)
        slope = evidence.T @ (right - chances) - pull @ weights
        weights += np.linalg.solve((evidence * (chances * (1 - chances))[:, None]).T @ evidence + pull, slope)
    return weights


def chances_of(evidence: Floats, weights: Floats) -> Floats:
    """The chances that `weights` give."""
    chances: Floats = 1 / (1 + np.exp(-(evidence @ weights)))
    return chances


def main(evaluation: Path) -> None:
    """Print the numbers and how well they hold."""
    cases, spoken = cases_in(evaluation)
    right = cases.name_right
    for what, articles, truth in (
        ("sources", cases.source_articles, cases.source_right),
        ("names", cases.name_articles, right),
    ):
        print(f"{len(articles)} {what} in {len(set(articles))} articles, {truth.mean():.3f} of them right")
    for name, weights in zip(("SOURCE_WEIGHTS", "NAME_WEIGHTS"), cases.fitted(), strict=True):
        print(f"{name} = ({', '.join(f'{weight:.2f}' for weight in weights)})")
    print()

    chances = cases.cross_validated()
    pairs = [(float(chance), bool(is_right)) for chance, is_right in zip(chances, right, strict=True)]
    print(*reliability_table(pairs), sep="\n")

    print("\n| sure from | share of names | right |\n| --- | --- | --- |")
    for line in sorted({*np.arange(0.88, 0.98, 0.01).round(2).tolist(), SURE}):
        share, exact = above(pairs, line)
        print(f"| {line:.2f} | {share:.3f} | {exact:.3f} |")

    print("\n| named from | names | wrong | named F1 |\n| --- | --- | --- | --- |")
    for line in sorted({0.0, *np.arange(0.3, 0.81, 0.05).round(2).tolist(), NAMED_FROM}):
        kept = right[chances >= line]
        print(f"| {line:.2f} | {len(kept)} | {1 - kept.mean():.3f} | {2 * kept.sum() / (len(kept) + spoken):.3f} |")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
