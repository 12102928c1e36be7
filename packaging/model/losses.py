"""What is minimised: a loss for every head of the encoder, and how much each counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn import functional

from model.data import UNKNOWN
from quotebrowser.attribution.encoder.links import LINKS, distance_buckets, paragraph_buckets

if TYPE_CHECKING:
    from torch import Tensor

    from model.encoder import QuoteEncoder

WEIGHTS = {"roles": 1.0, "source": 0.4, "cue": 0.4, "said": 0.2, "names": 0.15, "antecedent": 0.2}


def losses_of(model: QuoteEncoder, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """The loss of every head on one batch."""
    inputs = (batch[name] for name in ("ids", "gaps", "casings", "quotations"))
    mask = None if batch["mask"].all() else batch["mask"]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        roles, names, said, links = model(*inputs, mask)
    roles, names, said, links = (output.float() for output in (roles, names, said, links))
    known = batch["said"] != UNKNOWN
    losses = {
        "roles": functional.cross_entropy(roles.flatten(0, 1), batch["roles"].flatten(), ignore_index=UNKNOWN),
        "names": functional.cross_entropy(names.flatten(0, 1), batch["names"].flatten(), ignore_index=UNKNOWN),
        "said": _mean(
            functional.binary_cross_entropy_with_logits(said, batch["said"].float().clamp(0), reduction="none"),
            batch["weights"] * known,
        ),
    }
    places = np.arange(roles.shape[1])
    buckets = torch.from_numpy(distance_buckets(places[None, :] - places[:, None]))
    paragraphs = batch["paragraphs"].numpy()
    apart = torch.from_numpy(paragraph_buckets(paragraphs[:, None, :] - paragraphs[:, :, None]))
    scores = {}
    for kind, name in enumerate(LINKS):
        found = model.link_scores(links, kind, buckets, apart)
        scores[name] = found.masked_fill(~batch["mask"][:, None, :], -1e4).log_softmax(-1)
    for name in ("source", "cue"):
        target = batch[name]
        right = scores[name].gather(-1, target.clamp(0)[..., None]).squeeze(-1)
        losses[name] = _mean(-right, batch["weights"] * (target != UNKNOWN))
    losses["antecedent"] = _antecedent_loss(scores["antecedent"], batch["antecedents"])
    return losses


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1)


def _antecedent_loss(scores: Tensor, pairs: Tensor) -> Tensor:
    """The chance that any right place is chosen, of each query, as a loss."""
    if not len(pairs):
        return scores.sum() * 0
    row, query, place = pairs.T
    asked, which = torch.unique(row * scores.shape[1] + query, return_inverse=True)
    chances = torch.zeros(len(asked)).index_add(0, which, scores[row, query, place].exp())
    return -chances.clamp(min=1e-6).log().mean()
