"""Windows of examples as the tensors of one batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from model.data import NOBODY, UNKNOWN
from quotebrowser.attribution.encoder.pieces import END_ID, START_ID

if TYPE_CHECKING:
    from torch import Tensor

    from model.data import NameSwapper, Window


def collate(windows: list[Window], swapper: NameSwapper | None, chance: np.random.Generator) -> dict[str, Tensor]:
    """A batch of windows as tensors; every window between the two special pieces, padded to the longest."""
    length = max(window.last - window.first for window in windows) + 2
    size = (len(windows), length)
    zeros = ("ids", "gaps", "casings", "quotations", "paragraphs")
    batch = {name: np.zeros(size, np.int64) for name in zeros}
    batch |= {name: np.full(size, UNKNOWN, np.int64) for name in ("roles", "names", "said", "source", "cue")}
    batch["mask"], batch["weights"] = np.zeros(size, bool), np.zeros(size, np.float32)
    antecedents: list[tuple[int, int, list[int]]] = []
    for row, window in enumerate(windows):
        example, pieces = window.example, window.example.pieces
        part, inner = slice(window.first, window.last), slice(1, 1 + window.last - window.first)
        batch["ids"][row, 0], batch["ids"][row, inner.stop] = START_ID, END_ID
        batch["ids"][row, inner] = swapper.ids(window, chance) if swapper else pieces.ids[part]
        batch["mask"][row, : inner.stop + 1] = True
        for name, values in (
            ("gaps", pieces.gaps),
            ("casings", pieces.casings),
            ("quotations", pieces.quotations),
            ("roles", example.roles),
            ("names", example.names),
            ("said", example.said),
            ("weights", example.weights),
        ):
            batch[name][row, inner] = values[part]
        batch["paragraphs"][row, inner] = pieces.paragraphs[part]
        batch["paragraphs"][row, 0] = pieces.paragraphs[window.first]
        batch["paragraphs"][row, inner.stop :] = pieces.paragraphs[window.last - 1]
        for name, targets in (("source", example.source_links), ("cue", example.cue_links)):
            batch[name][row, inner] = _within(targets[part], window)
        for query, places in example.antecedents:
            if window.first <= query < window.last:
                near = [place - window.first + 1 for place in places if place >= window.first]
                if near or not places:
                    antecedents.append((row, query - window.first + 1, near or [0]))
    tensors = {name: torch.from_numpy(values) for name, values in batch.items()}
    pairs = [(row, query, place) for row, query, places in antecedents for place in places]
    tensors["antecedents"] = torch.tensor(pairs, dtype=torch.long).reshape(-1, 3)
    return tensors


def _within(targets: np.ndarray, window: Window) -> np.ndarray:
    """Link targets as places in the window: nobody is the first special piece, what lies outside is not trained."""
    seen = (targets >= window.first) & (targets < window.last)
    return np.where(seen, targets - window.first + 1, np.where(targets == NOBODY, 0, UNKNOWN))
