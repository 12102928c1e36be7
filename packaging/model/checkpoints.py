"""Loads a checkpoint, and the distance tables that go into the exported file beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from model.encoder import Attend, QuoteEncoder
from quotebrowser.attribution.encoder.reading import LinkBiases

if TYPE_CHECKING:
    from pathlib import Path


def load_checkpoint(path: Path, attend: Attend | None = None) -> QuoteEncoder:
    """The trained encoder, ready to read."""
    model = QuoteEncoder(attend=attend)
    model.load_state_dict(torch.load(path))
    return model.eval()


def biases_of(model: QuoteEncoder) -> LinkBiases:
    """The model's distance tables."""
    return LinkBiases(model.distances.detach().numpy(), model.paragraphs.detach().numpy())
