"""Shows some sources that are printed by name as pronouns, so that the encoder learns whom a pronoun means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotebrowser.attribution.speakers.first_names import gender_of_first_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np

    Row = dict[str, Any]
    Name = tuple[int, int, str]

SHARE = 0.6
"""How many of the sources that can be masked are, in an article that is shown masked."""
NEAR = 400
"""A pronoun stands no farther than so many characters behind the last mention of whom it means."""
PRONOUNS = {"m": "he", "f": "she"}
_TITLED = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? )?([^\W\d_][\w’'-]+ ){0,3}[^\W\d_][\w’'-]+")
_WORD_BEFORE = re.compile(r"(\w+)\W*$")


@dataclass(frozen=True, slots=True)
class Masked:
    """An article with pronouns for some names: its row and names with new offsets, and whom the pronouns mean.

    `antecedents` are, of each pronoun, its place and the places of the same person's earlier names.
    """

    row: Row
    names: list[Name]
    antecedents: list[tuple[int, list[int]]]


def masked(row: Row, names: Sequence[Name], chance: np.random.Generator) -> Masked | None:
    """`row` with pronouns for some of its sources; None where none can be masked."""
    people = _people(row["text"], names)
    swaps = [swap for swap in _swaps(row, people) if chance.random() < SHARE]
    if not swaps:
        return None
    shifted = _Shift([(start, end, len(pronoun)) for start, end, pronoun, _ in swaps])
    text, at = [], 0
    for start, end, pronoun, _ in swaps:
        text += [row["text"][at:start], pronoun]
        at = end
    gone = {start for start, _, _, _ in swaps}
    antecedents = [
        (shifted(start), [shifted(place) for place in places if place < start and place not in gone])
        for start, _, _, places in swaps
    ]
    kept = [(shifted(start), shifted(end), kind) for start, end, kind in names if not shifted.within(start)]
    attributions = [
        item | {role: [[shifted(start), shifted(end)] for start, end in item[role]] for role in ROLES_OF_ROWS}
        for item in row["attributions"]
    ]
    quoted = [item | {"span": [shifted(item["span"][0]), shifted(item["span"][1])]} for item in row["quoted"]]
    changed = {"text": "".join([*text, row["text"][at:]]), "attributions": attributions, "quoted": quoted}
    return Masked(row | changed, kept, antecedents)


ROLES_OF_ROWS = ("source", "cue", "content")


class _Shift:
    """Where places of the text come to lie when [start, end) stretches take other lengths."""

    def __init__(self, changes: Sequence[tuple[int, int, int]]) -> None:
        self._changes = changes

    def __call__(self, at: int) -> int:
        moved = 0
        for start, end, length in self._changes:
            if at >= end:
                moved += length - (end - start)
            elif at > start:
                return start + moved
        return at + moved

    def within(self, at: int) -> bool:
        """Whether `at` lies in a stretch that is changed."""
        return any(start <= at < end for start, end, _ in self._changes)


def _people(text: str, names: Sequence[Name]) -> dict[str, tuple[str, list[int]]]:
    """The gender and the places of everyone whose surname one full name alone bears, by surname."""
    firsts: dict[str, set[str]] = {}
    places: dict[str, list[int]] = {}
    for start, end, kind in names:
        if kind == "PERSON":
            words = re.sub(r"['’]s$", "", text[start:end]).split()
            if words:
                places.setdefault(words[-1], []).append(start)
                if len(words) > 1:
                    firsts.setdefault(words[-1], set()).add(words[0].casefold())
    told = {surname: gender_of_first_name(next(iter(found))) for surname, found in firsts.items() if len(found) == 1}
    return {surname: (told[surname], places[surname]) for surname in told if told[surname]}


def _swaps(row: Row, people: dict[str, tuple[str, list[int]]]) -> Iterator[tuple[int, int, str, list[int]]]:
    """(start, end, pronoun, places of the name) of every source that a pronoun could stand for, in text order."""
    text = row["text"]
    done = -1
    for (start, end), cues in sorted(
        (tuple(item["source"][0]), item["cue"]) for item in row["attributions"] if len(item["source"]) == 1
    ):
        words = text[start:end].split()
        if start <= done or not words or words[-1] not in people or not _TITLED.fullmatch(text[start:end]):
            continue
        gender, places = people[words[-1]]
        before = [place for place in places if place < start]
        inverted = any(0 <= start - cue_end <= 2 for _, cue_end in cues)
        if not before or start - before[-1] > NEAR or inverted or text[end : end + 1] in ("’", "'"):
            continue
        opens = start == 0 or (text[:start].rstrip(" ")[-1:] in '.?!”"\n' and not _quoted_before(text, start))
        pronoun = PRONOUNS[gender]
        yield start, end, pronoun.capitalize() if opens else pronoun, places
        done = end


def _quoted_before(text: str, start: int) -> bool:
    """Whether the words go on from a quotation that ends with a comma: `“...,” he said`."""
    return text[:start].rstrip(" ")[-2:] in (",”", ',"', "?”", '?"', "!”", '!"')
