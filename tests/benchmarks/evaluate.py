"""Scores of the engine on the evaluation texts, beside the floors; exit 1 where a floor does not hold.

usage: python -m tests.benchmarks.evaluate EVAL_FOLDER

EVAL_FOLDER holds score.py, which is the judge, and the gold files. The quotes come from `quotebrowser extract`, as a
user would get them. Printed for the held-out fifth of the training part, for polnear-dev and for the seed article: the
table of score.py, what became of the quoted stretches whose speaker is known, and how often names of each confidence
are right. At last, what became of the expectations of the invented articles of tests/attribution/stories.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotebrowser.attribution.confidence import SURE
from quotebrowser.attribution.engine import load_engine
from tests.attribution.behaviours.checking import Outcome as Met
from tests.attribution.behaviours.checking import findings
from tests.attribution.stories import PARTS as STORIES
from tests.benchmarks.held_out import held_out
from tests.benchmarks.judging import Outcome, judged, open_judge, read_lines, read_speakers
from tests.benchmarks.reliability import above, reliability_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    Table = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Part:
    """Articles to score: those of one gold file that `holds` keeps."""

    name: str
    gold: str
    holds: Callable[[str], bool] = lambda _: True


@dataclass(frozen=True)
class Floor:
    """What a score of one part must reach: `row` and `figure` as score.py names them."""

    part: str
    row: str
    figure: str
    least: float | None = None
    most: float | None = None

    def holds(self, value: float) -> bool:
        """Whether `value` is within the bounds."""
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def __str__(self) -> str:
        return f"at least {self.least}" if self.least is not None else f"at most {self.most}"


PARTS = (
    Part("polnear-train, held-out fifth", "polnear-train", held_out),
    Part("polnear-dev", "polnear-dev"),
    Part("seed", "seed"),
)

FLOORS = (
    Floor("polnear-dev", "quoted", "f1", least=0.90),
    Floor("polnear-dev", "named", "f1", least=0.87),
    Floor("polnear-dev", "named", "wrong", most=0.10),
    Floor("polnear-dev", "statements", "f1", least=0.66),
    Floor("polnear-dev", "words", "f1", least=0.89),
    Floor("seed", "quoted", "f1", least=1.0),
    Floor("seed", "named", "f1", least=1.0),
    Floor("seed", "named", "wrong", most=0.0),
)


LEAST_UNSEEN = 0.83
"""The floor of the share of expectations that are right in the invented articles nobody looked at."""


def extracted(texts: Path, out: Path) -> dict[str, list[dict[str, Any]]]:
    """The quotes of each article of a JSON lines file, from the command line."""
    subprocess.run([sys.executable, "-m", "quotebrowser", "extract", texts, "-o", out], check=True)
    return {row["id"]: row["quotes"] for row in read_lines(out)}


def report(part: Part, evaluation: Path, judge: ModuleType, folder: Path) -> bool:
    """Print all about one part; whether its floors hold."""
    golds = [row for row in read_lines(evaluation / f"{part.gold}.jsonl") if part.holds(row["id"])]
    speakers = read_speakers(evaluation / f"{part.gold}.speakers.jsonl")
    texts = folder / "articles.jsonl"
    texts.write_text("".join(json.dumps(row) + "\n" for row in golds), encoding="utf-8")
    said = extracted(texts, folder / "quotes.jsonl")
    table = judge.score(golds, said, speakers)
    stretches = list(judged(judge, golds, said, speakers))
    resolved = sum(row["id"] in speakers for row in golds)

    print(f"\n## {part.name}: {len(golds)} articles, {resolved} with speakers resolved\n")
    show_scores(table)
    outcomes = Counter(item.outcome for item in stretches)
    print("\n| quoted stretches |", " | ".join(Outcome), "|\n| --- |", " --- |" * len(Outcome))
    print(f"| {len(stretches)} |", " | ".join(str(outcomes[outcome]) for outcome in Outcome), "|\n")
    named = [
        (item.quote["confidence"], item.outcome is Outcome.RIGHT) for item in stretches if item.quote and item.named
    ]
    print(*reliability_table(named), sep="\n")
    share, right = above(named, SURE)
    print(f"\nsure (from {SURE}): {share:.3f} of {len(named)} names, {right:.3f} of them right")
    return floors_hold(part.name, table)


def show_scores(table: Table) -> None:
    """Print the table of score.py as Markdown."""
    print(
        "| | precision | recall | F1 | right | said | gold | wrong |\n| --- | --- | --- | --- | --- | --- | --- | --- |"
    )
    for row, figures in table.items():
        scores = " | ".join(f"{figures[name]:.3f}" for name in ("precision", "recall", "f1"))
        counts = " | ".join(f"{figures[name]:.0f}" for name in ("right", "said", "gold"))
        wrong = f"{figures['wrong']:.3f}" if "wrong" in figures else ""
        if figures["said"]:
            print(f"| {row} | {scores} | {counts} | {wrong} |")
        else:
            print(f"| {row} | | {figures['recall']:.3f} | | {figures['right']:.0f} | | {figures['gold']:.0f} | |")


def floors_hold(part: str, table: Table) -> bool:
    """Print the floors of one part; whether all hold."""
    held = True
    for floor in FLOORS:
        if floor.part == part:
            value = table[floor.row][floor.figure]
            holds = floor.holds(value)
            held = held and holds
            print(f"{'holds' if holds else 'FAILS'}: {floor.row} {floor.figure} is {value:.3f}, {floor}")
    return held


def stories_hold() -> bool:
    """Print what became of the expectations of the invented articles; whether the floor of the unseen ones holds."""
    engine = load_engine()
    print("\n## Invented articles of many kinds\n")
    print("| | articles | expectations | right | wrong | missing |\n| --- | --- | --- | --- | --- | --- |")
    right = 0.0
    for part, stories in STORIES.items():
        found = Counter(
            finding.outcome for story in stories for finding in findings(story, engine.attribute(story.article))
        )
        shares = [found[outcome] / found.total() for outcome in Met]
        print(f"| {part} | {len(stories)} | {found.total()} | {' | '.join(f'{share:.3f}' for share in shares)} |")
        right = shares[0]
    print(f"{'holds' if right >= LEAST_UNSEEN else 'FAILS'}: unseen right is {right:.3f}, at least {LEAST_UNSEEN}")
    return right >= LEAST_UNSEEN


def main(evaluation: Path) -> int:
    """Score every part."""
    judge = open_judge(evaluation)
    with tempfile.TemporaryDirectory() as folder:
        held = [report(part, evaluation, judge, Path(folder)) for part in PARTS]
    return 0 if all([*held, stories_hold()]) else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
