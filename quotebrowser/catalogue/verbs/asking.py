"""Asking a catalogue: lists, people, articles, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import deciding, ordering, people, querying
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.open_file import OpenFile
from quotebrowser.catalogue.order import BY_DATE, Listing, Order
from quotebrowser.errors import AmbiguousSpeaker, QuoteBrowserError

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from quotebrowser.catalogue.rows import ArticleRow, PersonRow, PlacedQuote, QuoteRow

_MOST_NAMED = 12
"""How many people the message about an ambiguous name lists."""

_ROWS_AT_A_TIME = 500
"""How many rows are in memory while a whole result is gone through."""


class Asking(OpenFile):
    """The questions; none changes anything."""

    def quote_ids(self, asked: Filter = EVERYTHING) -> array[int]:
        """The ids (array of 'q') of the quotes that `asked` lets through, by date, article and place."""
        with self._reading() as db:
            return querying.quote_ids(db, asked)

    def listing(self, asked: Filter = EVERYTHING, order: Order = BY_DATE) -> Listing:
        """The ids of `quote_ids` in any order, and how they divide into groups where the order has some."""
        with self._reading() as db:
            return ordering.listing(db, asked, order)

    def number_of_quotes(self, asked: Filter = EVERYTHING) -> int:
        """How many quotes `asked` lets through."""
        with self._reading() as db:
            return querying.number_of_quotes(db, asked)

    def quote_rows(self, ids: Sequence[int]) -> list[QuoteRow]:
        """The quotes of these ids in the order asked; an id that is gone is left out. Ask for some hundreds a time."""
        with self._reading() as db:
            return querying.quote_rows(db, ids)

    def listed(self, quote_ids: Iterable[int]) -> list[int]:
        """Those of these quotes that lists can show: neither in the trash nor in another one's place, by number."""
        with self._reading() as db:
            return list(deciding.listed(db, quote_ids))

    def people(self, asked: Filter = EVERYTHING) -> list[PersonRow]:
        """Who says the quotes that `asked` lets through, with counts; most quotes first, then by name."""
        with self._reading() as db:
            return querying.people(db, asked)

    def people_by_id(self, ids: Collection[int], asked: Filter = EVERYTHING) -> list[PersonRow]:
        """These people with their counts under `asked`, most quotes first; those of whom it shows none come last."""
        with self._reading() as db:
            return querying.people_of(db, ids, asked)

    def quotes(self, asked: Filter = EVERYTHING) -> Iterator[QuoteRow]:
        """Every quote that `asked` lets through, in the order of `quote_ids`; read some hundreds at a time."""
        ids = self.quote_ids(asked)
        for first in range(0, len(ids), _ROWS_AT_A_TIME):
            yield from self.quote_rows(ids[first : first + _ROWS_AT_A_TIME])

    def find_people(self, name: str) -> list[PersonRow]:
        """Everyone who bears `name` as name, alias or surname, without regard to case and accents."""
        with self._reading() as db:
            return querying.people_of(db, people.people_called(db, name), EVERYTHING)

    def person_named(self, name: str) -> PersonRow:
        """The one who bears `name` as name, alias or surname; AmbiguousSpeaker where nobody or several do."""
        found = self.find_people(name)
        if len(found) == 1:
            return found[0]
        if not found:
            raise AmbiguousSpeaker(f"Nobody in {self._path} is called “{name}”; look at the list of its speakers.")
        raise AmbiguousSpeaker(f"“{name}” could be {self._named(found)}; give the full name of one.")

    def article(self, article_id: int) -> ArticleRow:
        """The article of this id with its text; QuoteBrowserError where it is no longer there."""
        found = self.articles([article_id])
        if not found:
            raise QuoteBrowserError(f"Article {article_id} is no longer in {self._path}; refresh the list.")
        return found[0]

    def articles(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The articles of these ids with their texts, in the order asked; an id that is gone is left out."""
        with self._reading() as db:
            return querying.articles(db, ids)

    def article_ids(self, words: str = "") -> array[int]:
        """The ids of all articles by date, or of those that have these words or "phrases" in title or text."""
        with self._reading() as db:
            return querying.article_ids(db, words)

    def articles_of(self, quote_ids: Iterable[int]) -> array[int]:
        """The ids of the articles in which these quotes stand, by date."""
        with self._reading() as db:
            return querying.articles_of(db, quote_ids)

    def placed_quotes(self, article_id: int) -> list[PlacedQuote]:
        """Every quote of one article in the order of its text, thoughts and rejected ones included."""
        with self._reading() as db:
            return querying.placed_quotes(db, article_id)

    def counts(self) -> tuple[int, int, int]:
        """How many articles, shown quotes (neither thoughts nor rejected) and people who say them."""
        with self._reading() as db:
            return querying.counts(db)

    def outlets(self) -> list[str]:
        """The names of the articles' outlets in alphabetical order."""
        with self._reading() as db:
            return querying.outlets(db)

    def tags(self) -> list[str]:
        """The names of all tags in alphabetical order."""
        with self._reading() as db:
            return querying.tags(db)

    def data_version(self) -> int:
        """A number that changes when another connection has changed the file (`PRAGMA data_version`)."""
        with self._reading() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])

    def _named(self, found: Sequence[PersonRow]) -> str:
        """These people in one line, as in: A, B or C; an anonymous source with its article."""
        titles = {
            row.id: row.article.title or row.file or row.article.id
            for row in self.articles([person.article_id for person in found if person.article_id is not None])
        }
        names = [
            f"{person.name} (in “{titles[person.article_id]}”)" if person.article_id in titles else person.name
            for person in found[:_MOST_NAMED]
        ]
        if len(found) > _MOST_NAMED:
            names.append(f"{len(found) - _MOST_NAMED:,} others")
        return f"{', '.join(names[:-1])} or {names[-1]}"
