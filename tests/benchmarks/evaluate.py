"""Scores of the engine on the evaluation texts, beside the floors; exit 1 where a floor does not hold.

usage: evaluate.py EVAL_FOLDER

EVAL_FOLDER holds score.py, which is the judge, and the gold files. The quotes come from `quotebrowser extract`, as a
user would get them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

COMMAND = Path(sys.executable).parent / "quotebrowser"


@dataclass(frozen=True)
class Floor:
    """What a score of one gold file must reach: `row` and `figure` as score.py names them."""

    gold: str
    row: str
    figure: str
    least: float | None = None
    most: float | None = None

    def holds(self, value: float) -> bool:
        """Whether `value` is within the bounds."""
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def __str__(self) -> str:
        return f"at least {self.least}" if self.least is not None else f"at most {self.most}"


FLOORS = (
    Floor("seed", "quoted", "right", least=22),
    Floor("seed", "named", "right", least=22),
    Floor("seed", "named", "wrong", most=0.0),
    Floor("polnear-dev", "quoted", "f1", least=0.82),
    Floor("polnear-dev", "named", "f1", least=0.72),
)


def score(evaluation: Path, gold: str, folder: Path) -> dict[str, dict[str, float]]:
    """The table of score.py for the quotes that `extract` finds in one gold file."""
    texts, speakers = evaluation / f"{gold}.jsonl", evaluation / f"{gold}.speakers.jsonl"
    out = folder / f"{gold}.jsonl"
    subprocess.run([COMMAND, "extract", texts, "-o", out], check=True)
    judged = subprocess.run(
        [sys.executable, evaluation / "score.py", texts, out, "--json", "--speakers", speakers],
        check=True,
        capture_output=True,
        text=True,
    )
    table: dict[str, dict[str, float]] = json.loads(judged.stdout)
    return table


def report(gold: str, table: dict[str, dict[str, float]]) -> bool:
    """Print one gold file's scores and floors; whether all floors hold."""
    print(f"\n{gold}")
    for row, figures in table.items():
        wrong = f"   wrong {figures['wrong']:.3f}" if "wrong" in figures else ""
        scores = "  ".join(f"{name} {figures[name]:.3f}" for name in ("precision", "recall", "f1"))
        print(f"  {row:13} {scores}   ({figures['right']:.0f} of {figures['gold']:.0f}){wrong}")
    held = True
    for floor in FLOORS:
        if floor.gold == gold:
            value = table[floor.row].get(floor.figure, 0.0)
            holds = floor.holds(value)
            held = held and holds
            print(f"  {'holds' if holds else 'FAILS'}: {floor.row} {floor.figure} is {value:g}, {floor}")
    return held


def main(evaluation: Path) -> int:
    """Score every gold file that has a floor."""
    with tempfile.TemporaryDirectory() as folder:
        golds = dict.fromkeys(floor.gold for floor in FLOORS)
        held = [report(gold, score(evaluation, gold, Path(folder))) for gold in golds]
    return 0 if all(held) else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
