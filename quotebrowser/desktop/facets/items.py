"""What a facet lists: its values with their names and counts, ready to be shown."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.desktop.library.wording import (
    STATUS_SIGNS,
    quote_kind_words,
    quotes_words,
    speaker_kind_words,
    status_words,
)
from quotebrowser.desktop.theme import KIND_SIGNS
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.facets import FacetCount
    from quotebrowser.catalogue.rows import PersonRow


def folded(text: str) -> str:
    """A text without case and accents, for comparing what is typed with names."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


@dataclass(frozen=True, slots=True)
class FacetItem:
    """One value of a facet: a person's id, or what stands in the quote or article; `quotes` is how many have it.

    `sign` stands before the name, in the ink of the person where it is one. `article_id` is set for a speaker who is
    known in one article only. `explained` is what a tool tip and a screen reader say between name and count.
    """

    value: int | str
    label: str
    quotes: int | None = None
    sign: str = ""
    person_id: int | None = None
    article_id: int | None = None
    explained: str = ""
    folded: str = field(default="", compare=False)

    def spoken(self) -> str:
        """The value as it is read out."""
        counted = [] if self.quotes is None else [quotes_words(self.quotes)]
        return ", ".join([self.label, *([self.explained] if self.explained else []), *counted])


def of_people(people: Iterable[PersonRow]) -> tuple[FacetItem, ...]:
    """The values of the facet of speakers."""
    return tuple(
        FacetItem(
            person.id,
            person.name,
            person.quotes,
            KIND_SIGNS[person.kind],
            person.id,
            person.article_id,
            speaker_kind_words(person.kind),
            folded(person.name),
        )
        for person in people
    )


def of_counts(name: FacetName, counts: Iterable[FacetCount]) -> tuple[FacetItem, ...]:
    """The values of any other facet; the latest month first."""
    items = [_of_count(name, count) for count in counts]
    return tuple(reversed(items) if name is FacetName.MONTH else items)


def _of_count(name: FacetName, count: FacetCount) -> FacetItem:
    value = count.label
    if name is FacetName.KIND:
        kind = QuoteKind(value)
        return FacetItem(kind, quote_kind_words(kind), count.quotes, folded=folded(quote_kind_words(kind)))
    if name is FacetName.STATUS:
        status = ReviewStatus(value)
        words = status_words(status)
        return FacetItem(status, words, count.quotes, STATUS_SIGNS[status], folded=folded(words))
    label = value or _NOTHING[name]()
    return FacetItem(value, label, count.quotes, folded=folded(label))


_NOTHING = {
    FacetName.MONTH: lambda: QCoreApplication.translate("Facets", "without a date"),
    FacetName.OUTLET: lambda: QCoreApplication.translate("Facets", "without an outlet"),
}
