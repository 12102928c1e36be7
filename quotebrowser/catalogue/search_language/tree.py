"""What a search says, as a tree."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or with `begins` all words that begin so."""

    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together; with `begins`, the last of them may go on."""

    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A field with what was made of its value; `column` is where it stands in what was typed."""

    field: str
    value: object
    column: int = dataclasses.field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """What the node does not let through."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """What all nodes let through; of none, everything."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """What one of the nodes lets through; of none, nothing."""

    nodes: tuple[Node, ...]


Node: TypeAlias = Word | Phrase | Term | Not | And | Or

NOTHING = Or(())
"""What a search for marks without a word finds."""


def leaves(node: Node, *, wanted: bool = True) -> Iterator[tuple[Word | Phrase | Term, bool]]:
    """The words, phrases and fields of a tree, each with whether it is wanted (or to be left out)."""
    if isinstance(node, Not):
        yield from leaves(node.node, wanted=not wanted)
    elif isinstance(node, (And, Or)):
        for part in node.nodes:
            yield from leaves(part, wanted=wanted)
    else:
        yield node, wanted


def depth(node: Node) -> int:
    """How many groups lie within one another."""
    if isinstance(node, Not):
        return 1 + depth(node.node)
    if isinstance(node, (And, Or)):
        return 1 + max(map(depth, node.nodes), default=0)
    return 0
