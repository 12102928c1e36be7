"""What became of each quoted stretch of the gold articles, by the evaluation material's own judge, score.py."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

    Row = dict[str, Any]


class Outcome(StrEnum):
    """What became of one stretch between quotation marks, as the table names it."""

    RIGHT = "right"
    WRONG_SOURCE = "wrong source"
    WRONG_PERSON = "wrong person"
    NO_PERSON = "no person"
    MISSED = "missed"
    NOBODYS = "should not be attributed"
    LEFT_ALONE = "rightly left alone"


@dataclass(frozen=True, slots=True)
class Judged:
    """One stretch, the quote that stands for it (None where there is none), and what became of it."""

    article: str
    outcome: Outcome
    quote: Row | None

    @property
    def named(self) -> bool:
        """Whether the quote names somebody."""
        return bool(self.quote and self.quote["speaker"])


def open_judge(evaluation: Path) -> ModuleType:
    """The module score.py of the evaluation material."""
    spec = importlib.util.spec_from_file_location("score", evaluation / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(evaluation / "score.py")
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    return judge


def read_lines(path: Path) -> list[Row]:
    """The objects of a JSON lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_speakers(path: Path) -> dict[str, Row]:
    """The resolved speakers of a gold file's articles: article id -> attribution id -> speaker."""
    return {row["id"]: row["speakers"] for row in read_lines(path)}


def judged(
    judge: ModuleType, golds: Iterable[Row], said: Mapping[str, list[Row]], speakers: Mapping[str, Row]
) -> Iterator[Judged]:
    """Every quoted stretch that score.py counts under `named`, in the articles of `speakers`."""
    for gold in golds:
        names = speakers.get(gold["id"])
        if names is None:
            continue
        for quote, truth in _met(judge, gold, said):
            name = names.get(truth["id"]) if truth else None
            if truth is None or (name and name.get("name")):
                yield Judged(gold["id"], _outcome(judge, gold["text"], quote, truth, name), quote)


def judged_sources(
    judge: ModuleType, golds: Iterable[Row], said: Mapping[str, list[Row]]
) -> Iterator[tuple[str, Row, bool]]:
    """The article, the quote and whether its source is right, for every quoted stretch whose quote has a source."""
    for gold in golds:
        for quote, truth in _met(judge, gold, said):
            if quote and quote["source"]:
                right = truth is not None and judge.source_right(gold["text"], quote["source"], truth["source"])
                yield gold["id"], quote, right


def _met(judge: ModuleType, gold: Row, said: Mapping[str, list[Row]]) -> Iterator[tuple[Row | None, Row | None]]:
    """The quote that stands for each quoted stretch, and its gold attribution; without those that have no source."""
    attributions = {item["id"]: item for item in gold["attributions"]}
    for stretch in gold["quoted"]:
        truth = attributions.get(stretch["attribution"])
        if truth is None or truth["source"]:
            start, end = stretch["span"]
            size = judge.length(truth["content"]) if truth else end - start
            yield judge.best_cover(start, end, said.get(gold["id"], []), size), truth


def _outcome(judge: ModuleType, text: str, quote: Row | None, truth: Row | None, name: Row | None) -> Outcome:
    if truth is None:
        return Outcome.NOBODYS if quote and (quote["source"] or quote["speaker"]) else Outcome.LEFT_ALONE
    if quote is None:
        return Outcome.MISSED
    if not quote["speaker"]:
        return Outcome.NO_PERSON
    if judge.speaker_right(quote["speaker"], name):
        return Outcome.RIGHT
    source_right = judge.source_right(text, quote["source"], truth["source"])
    return Outcome.WRONG_PERSON if source_right else Outcome.WRONG_SOURCE
