"""What an article says about itself, under whatever names a header, a column or a JSON key gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from quotebrowser.articles.dates import iso_date
from quotebrowser.articles.text import without_lone_surrogates

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "source", "publication", "newspaper", "sitename"),
    "author": ("author", "authors", "byline", "creator"),
    "date": ("date", "published", "publication_date", "pubdate", "date_published"),
    "url": ("url", "link", "uri"),
}
"""The field of an article and the names it goes by, the first that is given counting."""


class Metadata(TypedDict):
    """The fields of an Article beside its id and its text."""

    title: str
    outlet: str
    author: str
    date: str
    url: str


def metadata_from(pairs: Iterable[tuple[str, object]]) -> Metadata:
    """The metadata among `pairs` of name and value; names without regard to case, unknown ones passed over.

    A value may be a string, a number or a list of these (several authors are joined by "; "); a date that cannot be
    told for certain is left empty.
    """
    given = {folded_name(name): value for name, value in pairs}
    found = {
        field: next(filter(None, (_plain(given.get(name)) for name in names)), "") for field, names in NAMES.items()
    }
    return Metadata(
        title=found["title"],
        outlet=found["outlet"],
        author=found["author"],
        date=iso_date(found["date"]),
        url=found["url"],
    )


def folded_name(name: str) -> str:
    """A field's name as NAMES spells it: "Publication Date" is "publication_date"."""
    return "_".join(name.casefold().replace("-", " ").replace("_", " ").split())


def _plain(value: object) -> str:
    """`value` on one line, "" for what is neither text nor a number nor a list of them."""
    if isinstance(value, str):
        return without_lone_surrogates(" ".join(value.split()))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list):
        return "; ".join(filter(None, map(_plain, value)))
    return ""
