"""What a search gives beside its quotes: where its words stand, how its quotes divide, and keeping it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import facets, marking, querying, saved_searches
from quotebrowser.catalogue.facets import Facet, FacetName
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.open_file import OpenFile
from quotebrowser.catalogue.search_language.saved import read

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator, Sequence

    from quotebrowser.catalogue.rows import SavedSearch
    from quotebrowser.records import Span


class Searching(OpenFile):
    """Hits, facets and saved searches."""

    def first_quote_ids(self, asked: Filter = EVERYTHING, number: int = 200) -> array[int]:
        """The first of `quote_ids`, for showing them before all are there."""
        with self._reading() as db:
            return querying.quote_ids(db, asked, most=number)

    def quote_ids_by_parts(self, asked: Filter = EVERYTHING, first: int = 200) -> Iterator[array[int]]:
        """The first of `quote_ids`, then all where there may be more; for a search in words, which is made once so."""
        with self._reading() as db:
            yield from querying.quote_ids_by_parts(db, asked, first)

    def hits(self, quote_ids: Sequence[int], query: str, *, stemming: bool = False) -> dict[int, tuple[Span, ...]]:
        """Where the words that a search wants stand in the words (`QuoteRow.text`) of these quotes.

        Of code points, in order, none over another; a quote without any has an empty tuple, one that is gone is left
        out. QuoteBrowserError for a search that cannot be read.
        """
        with self._reading() as db:
            return marking.spans_of_hits(querying.texts(db, quote_ids), read(db, query), stemming=stemming)

    def hits_in_article(self, article_id: int, query: str, *, stemming: bool = False) -> tuple[Span, ...]:
        """Where the words that a search wants stand in the text of an article; empty where it is gone."""
        with self._reading() as db:
            texts = {row.id: row.article.text for row in querying.articles(db, [article_id])}
            return marking.spans_of_hits(texts, read(db, query), stemming=stemming).get(article_id, ())

    def facets(self, asked: Filter = EVERYTHING, wanted: Sequence[FacetName] = tuple(FacetName)) -> Iterator[Facet]:
        """How the quotes that `asked` lets through divide, one facet after the other as each is counted.

        To show what else could be chosen of a facet, ask for it alone with its own field of the filter left empty.
        """
        with self._reading() as db:
            yield from facets.facets(db, asked, wanted)

    def save_search(self, name: str, query: str) -> None:
        """Keep a search under a name, in the place of the one that had it; `search:"name"` stands for it then."""
        with self._writing() as db:
            saved_searches.save_search(db, name, query, self._who)

    def rename_search(self, name: str, new_name: str) -> None:
        """Call a saved search otherwise; QuoteBrowserError where it is gone or another has that name."""
        with self._writing() as db:
            saved_searches.rename_search(db, name, new_name, self._who)

    def delete_search(self, name: str) -> None:
        """Keep a search no longer."""
        with self._writing() as db:
            saved_searches.delete_search(db, name, self._who)

    def saved_searches(self) -> list[SavedSearch]:
        """The saved searches in alphabetical order."""
        with self._reading() as db:
            return saved_searches.saved_searches(db)
