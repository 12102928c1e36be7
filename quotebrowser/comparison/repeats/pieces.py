"""What a version of a statement is made of beside another one: words that stay, that it leaves out, that it adds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """What became of words in another version."""

    SAME = "same"
    LEFT_OUT = "left out"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that follow one another, and what became of them."""

    change: Change
    words: str
