"""Train the encoder on PolNeAR: python -m model.training --help."""

from __future__ import annotations

import argparse
import json
import time
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from model.batching import collate
from model.data import (
    NameSwapper,
    batches_of,
    example_of,
    open_tokenizer,
    random_windows,
    read_lines,
)
from model.encoder import pretrained, pretrained_folder
from model.invented import invented_articles
from model.losses import WEIGHTS, losses_of
from model.masking import masked
from tests.benchmarks.held_out import held_out

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from model.data import Example
    from model.encoder import QuoteEncoder

REPORT = 20
"""Steps from one line of the log to the next."""
MASKED = 0.5
"""How many articles of an epoch are shown with pronouns for some of their names."""
INVENTED = 2
"""How often an epoch shows each invented article."""
REMEMBERED = 0.998
"""How much of the mean weights, which are what is kept in the end, each step leaves as they were."""


class Lessons:
    """The training articles as examples, anew for every epoch."""

    def __init__(self, arguments: argparse.Namespace, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._names = {row["id"]: row["names"] for row in read_lines(arguments.names)}
        self._speakers = {row["id"]: row["speakers"] for row in read_lines(arguments.speakers)}
        rows = [row for row in read_lines(arguments.articles) if arguments.everything or not held_out(row["id"])]
        for row, speakers in invented_articles():
            rows += [row] * INVENTED
            self._speakers[row["id"]] = speakers
        self._rows = rows
        self.plain = [
            example_of(row, self._names.get(row["id"], []), self._speakers.get(row["id"]), tokenizer)
            for row in self._rows
        ]

    def epoch(self, chance: np.random.Generator) -> list[Example]:
        """Every article once, some of them masked."""
        return [
            self._masked(row, chance) or example if chance.random() < MASKED else example
            for row, example in zip(self._rows, self.plain, strict=True)
        ]

    def _masked(self, row: dict[str, Any], chance: np.random.Generator) -> Example | None:
        found = masked(row, self._names.get(row["id"], []), chance)
        if found is None:
            return None
        speakers = self._speakers.get(row["id"])
        return example_of(found.row, found.names, speakers, self._tokenizer, found.antecedents)


def train(arguments: argparse.Namespace) -> None:
    """Train, and leave a checkpoint every half epoch and `final.pt` at the end."""
    # The means of rare words' gradients become so small that processors are slow at them; set before threads start.
    torch.set_flush_denormal(True)
    torch.use_deterministic_algorithms(mode=True)
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    chance = np.random.default_rng(arguments.seed)
    package = pretrained_folder()
    tokenizer = open_tokenizer(package / "tokenizer.json")
    lessons = Lessons(arguments, tokenizer)
    model = pretrained(package / "model.safetensors")
    if arguments.resume:
        model.load_state_dict(torch.load(arguments.resume))
    arguments.out.mkdir(parents=True, exist_ok=True)
    swapper = NameSwapper(lessons.plain, tokenizer)
    epochs = [
        batches_of(list(random_windows(lessons.epoch(chance), chance)), arguments.batch, chance)
        for _ in range(arguments.epochs)
    ]
    learner = Learner(model, sum(map(len, epochs)), arguments)
    for batches in epochs:
        for at, windows in enumerate(batches):
            learner.learn(collate(windows, swapper, chance))
            if at + 1 in (len(batches) // 2, len(batches)):
                save(learner.mean, arguments.out / "latest.pt")
            if learner.left() <= 0:
                break
    save(learner.mean, arguments.out / "final.pt")


class Learner:
    """The optimiser, its falling rate and its log; `mean` is the model with the running mean of its weights."""

    def __init__(self, model: QuoteEncoder, steps: int, arguments: argparse.Namespace) -> None:
        self._model, self._steps, self._step = model.train(), steps, 0
        self.mean = deepcopy(model).requires_grad_(requires_grad=False)
        self._began, self._seconds = time.monotonic(), 60 * (arguments.minutes or 0)
        self._log: Path = arguments.out / "log.jsonl"
        self._sums = dict.fromkeys(WEIGHTS, 0.0)
        fresh = {id(weight) for weight in [*model.head_parameters(), *model.tables()]}
        encoder = [weight for weight in model.parameters() if id(weight) not in fresh]
        groups = [
            {"params": encoder, "lr": arguments.rate},
            {"params": model.head_parameters(), "lr": 6 * arguments.rate},
            {"params": model.tables(), "lr": 100 * arguments.rate, "weight_decay": 0.0},
        ]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimizer, self._rate)

    def left(self) -> float:
        """The part of the training that is still to come, by steps, or by time where that is shorter."""
        left = 1 - self._step / self._steps
        return min(left, 1 - (time.monotonic() - self._began) / self._seconds) if self._seconds else left

    def _rate(self, step: int) -> float:
        """The part of the full rate: rising over the first thirtieth, then falling to nearly nothing."""
        return min((step + 1) * 30 / self._steps, max(0.01, self.left() * 30 / 29))

    def learn(self, batch: dict[str, torch.Tensor]) -> None:
        """One step."""
        losses = losses_of(self._model, batch)
        self._optimizer.zero_grad()
        torch.stack([WEIGHTS[name] * loss for name, loss in losses.items()]).sum().backward()
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimizer.step()
        self._step += 1
        self._remember()
        self._schedule.step()
        for name, loss in losses.items():
            self._sums[name] += float(loss.detach()) / REPORT
        if self._step % REPORT == 0:
            self._report()

    def _remember(self) -> None:
        """Move the mean weights a little toward the present ones; farther at first."""
        left = min(REMEMBERED, self._step / (self._step + 10))
        with torch.no_grad():
            for mean, now in zip(self.mean.parameters(), self._model.parameters(), strict=True):
                mean.lerp_(now, 1 - left)

    def _report(self) -> None:
        means = {name: round(mean, 4) for name, mean in self._sums.items()}
        seconds = round(time.monotonic() - self._began)
        with self._log.open("a", encoding="utf-8") as log:
            print(json.dumps({"step": self._step, "of": self._steps, "seconds": seconds, **means}), file=log)
        self._sums = dict.fromkeys(WEIGHTS, 0.0)


def save(model: QuoteEncoder, path: Path) -> None:
    """Write a checkpoint, moved into place when it is whole."""
    part = path.with_suffix(".part")
    torch.save(model.state_dict(), part)
    part.replace(path)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--speakers", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=3072, help="pieces a batch")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--resume", type=Path, help="a checkpoint to go on from")
    parser.add_argument("--minutes", type=float, help="be done by then, with fewer epochs if need be")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--everything", action="store_true", help="train on the held-out fifth too")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
