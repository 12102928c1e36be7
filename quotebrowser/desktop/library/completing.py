"""What could come next in the search box: names of fields, and behind a field its values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.search_language.fields import FIELDS, HAS, IS, SAVED
from quotebrowser.desktop.facets.items import folded
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST = 12
"""How many completions are offered."""

VALUES: dict[str, tuple[str, ...]] = {
    "kind": tuple(QuoteKind),
    "status": tuple(ReviewStatus),
    "is": tuple(IS),
    "has": tuple(HAS),
}
"""The values of fields that have few and always the same."""

FROM_THE_CATALOGUE = frozenset({"speaker", "outlet", "tag", SAVED})
"""The fields whose values whoever owns the box is asked for."""

_BEING_TYPED = re.compile(r"""(?:^|(?<=[\s(\-]))(?:(?P<field>[A-Za-z]+):)?(?P<value>"[^"]*|[^\s()"]*)$""")


@dataclass(frozen=True, slots=True)
class Completion:
    """What may take the place of all that stands between `start` and the cursor."""

    start: int
    candidates: tuple[str, ...]


def completion(typed: str, values_of: Callable[[str], Iterable[str]]) -> Completion:
    """What may come next after `typed`, the text up to the cursor; `values_of` gives those of a field."""
    found = _BEING_TYPED.search(typed)
    if found is None:
        return Completion(len(typed), ())
    field, value = found["field"], found["value"]
    if field is None:
        names = (f"{known.name}:" for known in FIELDS if value and known.name.startswith(value.casefold()))
        return Completion(found.start(), tuple(names))
    name = field.casefold()
    known = VALUES.get(name) or (values_of(name) if name in FROM_THE_CATALOGUE else ())
    candidates = (f"{name}:{_within_marks(candidate)} " for candidate in _matching(known, value.removeprefix('"')))
    return Completion(found.start(), tuple(candidate for candidate, _ in zip(candidates, range(MOST), strict=False)))


def _matching(values: Iterable[str], typed: str) -> Iterator[str]:
    """The values of which a word begins with what is typed, in their order."""
    beginning = folded(typed)
    for value in values:
        name = folded(value)
        if name.startswith(beginning) or f" {beginning}" in name:
            yield value


def _within_marks(value: str) -> str:
    bare = value.replace('"', "")
    return bare if bare.replace("-", "").isalnum() else f'"{bare}"'
