"""How well quotes that say the same are told from others, on invented quotes of which that is known.

PYTHONPATH=. .venv/bin/python -m tests.benchmarks.same_words
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.comparison.repeats.labelled import CHANGES, NOTHING, REPORTED, TUNED_ON, measure


def main() -> None:
    print("| seeds | pairs that say the same | pairs found | precision | recall |\n| --- | --- | --- | --- | --- |")
    for which, seeds in (("tuned on", TUNED_ON), ("not looked at", REPORTED)):
        with tempfile.TemporaryDirectory() as folder:
            told = sum((measure(Path(folder), seed) for seed in seeds), NOTHING)
        name = f"{seeds[0]} to {seeds[-1]}, {which}"
        print(f"| {name} | {told.same:,} | {told.found:,} | {told.precision:.3f} | {told.recall:.3f} |")
    print("\n| version, of those not looked at | versions | not found |\n| --- | --- | --- |")
    for change in CHANGES:
        print(f"| {change} | {told.versions[change]:,} | {told.missed[change]} |")


if __name__ == "__main__":
    main()
