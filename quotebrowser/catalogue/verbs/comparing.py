"""What comparisons ask: counts by person, time, outlet and tag, where the quotes of several people stand, repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue import repeat_index, tallying, word_index
from quotebrowser.catalogue.open_file import OpenFile

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.repeat_index import Compared, Uttered, Wordings, WordsToCompare
    from quotebrowser.catalogue.tallying import ArticleName, By, Heard, PersonName
    from quotebrowser.catalogue.word_index import Progress, SaidWords


def silent(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


class Comparing(OpenFile):
    """The plain numbers and places that `quotebrowser.comparison` sets beside one another."""

    def tally(self, asked: Filter, by: Sequence[By]) -> dict[tuple[Any, ...], int]:
        """How many of the quotes that `asked` lets through have which values (person's id, day, outlet …).

        A quote counts once for each of its tags, and not at all without one, where tags are asked for.
        """
        with self._reading() as db:
            return tallying.tally(db, asked, by)

    def heard(self, asked: Filter, *, outlets: bool = True) -> list[Heard]:
        """Where the quotes by somebody known stand that `asked` lets through, in the order of `quote_ids`.

        Quicker where their outlets are not wanted.
        """
        with self._reading() as db:
            return tallying.heard(db, asked, outlets=outlets)

    def tags_of(self, quote_ids: Iterable[int]) -> list[tuple[str, int]]:
        """Every tag of these quotes with the quote that has it, by the tags' names."""
        with self._reading() as db:
            return tallying.tags_of(db, quote_ids)

    def person_names(self, people: Iterable[int]) -> list[PersonName]:
        """These people, once each and in this order, without counts; one who is gone is left out."""
        with self._reading() as db:
            return tallying.person_names(db, people)

    def article_names(self, article_ids: Iterable[int]) -> dict[int, ArticleName]:
        """How these articles are called, without their texts."""
        with self._reading() as db:
            return tallying.article_names(db, article_ids)

    def heard_of(self, asked: Filter, stretches: Sequence[tuple[str, str]]) -> set[str]:
        """The beginnings of those stretches of days (first, what comes after the last) from which anything is quoted.

        Of `asked` only what chooses articles counts.
        """
        with self._reading() as db:
            return tallying.heard_of(db, asked, stretches)

    def said_words(self, questions: Sequence[Filter], progress: Progress = silent) -> SaidWords:
        """The words, as numbers, of the quotes that each question lets through; `progress` stops it by raising."""
        with self._reading() as db:
            return word_index.said_words(db, questions, progress)

    def spelled(self, said: SaidWords, numbers: Iterable[int]) -> dict[int, str]:
        """The words that these numbers stand for."""
        with self._reading() as db:
            return word_index.spelled(db, said, numbers)

    def keep_words(self, progress: Progress = silent) -> int:
        """Keep the words of every listed quote, so that counting them is quick; how many quotes that took.

        Some thousand at a time: what is kept stays kept where `progress` stops it by raising.
        """
        with self._reading() as db:
            missing = word_index.unkept(db)
        lexicon = None
        for first in range(0, len(missing), word_index.AT_A_TIME):
            with self._writing(through_power_cuts=False) as db:
                if lexicon is None or not lexicon.is_current(db):
                    lexicon = word_index.Lexicon(db)
                word_index.keep_words(db, missing[first : first + word_index.AT_A_TIME], lexicon)
            progress(min(first + word_index.AT_A_TIME, len(missing)), len(missing))
        return len(missing)

    def uncompared(self) -> int:
        """How many listed quotes were not compared with the others yet."""
        with self._reading() as db:
            return repeat_index.uncompared(db)

    def words_to_compare(self) -> WordsToCompare:
        """The kept words of all quotes, those that were compared first; `keep_words` keeps what is missing."""
        with self._reading() as db:
            return repeat_index.words_to_compare(db)

    def keep_compared(self, quotes: Sequence[Compared], alike: Iterable[tuple[int, int]]) -> None:
        """Keep the wordings of these quotes, and which of them are nearly those of others; no action of the history."""
        with self._writing(through_power_cuts=False) as db:
            repeat_index.keep_compared(db, quotes, alike)

    def wordings(self, asked: Filter) -> Wordings:
        """The wordings of the quotes that `asked` lets through, as far as they were compared and are long enough."""
        with self._reading() as db:
            return repeat_index.wordings(db, asked)

    def alike_wordings(self) -> tuple[array[int], array[int]]:
        """All pairs of wordings that are nearly the same, the ones and the others."""
        with self._reading() as db:
            return repeat_index.alike(db)

    def saying_the_same(self, quote_id: int) -> list[int]:
        """All quotes whose wording is that of this one, or nearly, itself among them; none where it has no wording."""
        with self._reading() as db:
            return repeat_index.saying_the_same(db, quote_id)

    def uttered(self, quote_ids: Iterable[int], asked: Filter) -> list[Uttered]:
        """Where those of these quotes stand that `asked` lets through, and who says them, by date, undated last.

        Those without a wording are left out.
        """
        with self._reading() as db:
            return repeat_index.uttered(db, quote_ids, asked)
