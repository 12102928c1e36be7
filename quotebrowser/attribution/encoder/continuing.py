"""Speeches of several paragraphs, and quoted words whose source was named before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.encoder.decoding import Found, Stretch
    from quotebrowser.attribution.encoder.pieces import Pieces

SURE = 0.6
"""A source that is less likely than this gives way to the one that a running speech already has."""
HOLDS = 0.9
"""How far the chance of a source holds for the words that go on after its own."""


def continued(found: Sequence[Found], stretches: Sequence[Stretch], pieces: Pieces) -> list[Found]:
    """`found` with running speeches joined, and with quoted words that have no source given the one before theirs."""
    items = sorted(found, key=lambda item: item.content)
    for before, stretch in pairwise(stretches):
        if stretch.continues:
            items = _joined(items, before, stretch, pieces)
    result: list[Found] = []
    for item in items:
        last = result[-1] if result else None
        if last and last.source and not item.source and _follows(last, item, stretches, pieces):
            item = replace(item, cue=last.cue, source=last.source, link=last.link * HOLDS, continued=True)  # noqa: PLW2901 - the same item, completed
        result.append(item)
    return result


def _joined(items: list[Found], before: Stretch, after: Stretch, pieces: Pieces) -> list[Found]:
    """The items of two paragraphs of one speech made one, unless each surely has a source of its own."""
    left, right = _holder(items, before), _holder(items, after)
    if left is None or right is None or left is right:
        return items
    if _is_sure(left, pieces) and _is_sure(right, pieces):
        return items
    lead = right if _is_sure(right, pieces) or not left.source else left
    whole = replace(
        lead,
        content=tuple(sorted(left.content + right.content)),
        said=max(left.said, right.said),
    )
    return sorted([whole, *(item for item in items if item is not left and item is not right)], key=lambda i: i.content)


def _holder(items: list[Found], stretch: Stretch) -> Found | None:
    """The item whose content holds the beginning of a stretch."""
    return next(
        (item for item in items if any(first <= stretch.first + 1 < last for first, last in item.content)), None
    )


def _is_sure(item: Found, pieces: Pieces) -> bool:
    """Whether the source stands in a paragraph of the content and is likely the right one."""
    return any(
        pieces.paragraphs[source[0]] == pieces.paragraphs[first] and item.link >= SURE
        for source in item.source
        for first, _ in item.content
    )


def _follows(last: Found, item: Found, stretches: Sequence[Stretch], pieces: Pieces) -> bool:
    first, end = item.content[0]
    quoted = any(stretch.first < end and first < stretch.last for stretch in stretches)
    return quoted and 0 <= pieces.paragraphs[first] - pieces.paragraphs[last.content[-1][1] - 1] <= 1
