"""One open catalogue: the verbs that the window, the command line and the exports use."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from quotebrowser.catalogue import adding, checking, deciding, history, opening, people, querying
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.sqlite_errors import known_errors
from quotebrowser.errors import AmbiguousSpeaker, CatalogueUnusable, QuoteBrowserError

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from types import TracebackType

    from sqlite_utils import Database

    from quotebrowser.catalogue.rows import Added, ArticleRow, PersonRow, PlacedQuote, QuoteRow
    from quotebrowser.records import Article, Quote, ReviewStatus, Speaker

_MOST_NAMED = 12
"""How many people the message about an ambiguous name lists."""

_ROWS_AT_A_TIME = 500
"""How many rows are in memory while a whole result is gone through."""


class Catalogue:
    """One SQLite file with articles, quotes, people and decisions, used from the thread that opened it.

    Every method raises CatalogueUnusable, one sentence naming the file, where the file or its disk fails; every change
    is one transaction, so a failure leaves what was there. `close` it, or use it in a `with`.
    """

    def __init__(self, db: Database, path: Path, *, read_only: bool) -> None:
        self._db = db
        self._path = path
        self._read_only = read_only
        self._who = history.user_name()

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False, patience: float | None = None) -> Self:
        """The catalogue at `path`; read-only where asked, or where its file or folder allows nothing else.

        `patience` is how many seconds it waits, now and later, for another process that holds the file; else ten.
        """
        path = Path(path)
        db, can_only_be_read = opening.open_database(path, read_only=read_only, patience=patience)
        return cls(db, path, read_only=can_only_be_read)

    @classmethod
    def create(cls, path: Path | str) -> Self:
        """A new catalogue at `path`, where no file is yet."""
        path = Path(path)
        return cls(opening.create_database(path), path, read_only=False)

    @classmethod
    def open_or_create(cls, path: Path | str) -> Self:
        """The catalogue at `path`, made where there is no file or an empty one."""
        path = Path(path)
        db, can_only_be_read = opening.open_or_create_database(path)
        return cls(db, path, read_only=can_only_be_read)

    @property
    def path(self) -> Path:
        """The file, as it was given."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._read_only

    def interrupt(self) -> None:
        """Stop what this catalogue is doing; the one method for other threads. What is stopped raises Interrupted."""
        self._db.conn.interrupt()

    def close(self) -> None:
        """Let go of the file; a second time does nothing."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # Adding

    def find_article(self, text: str) -> int | None:
        """The id of the article with this canonical text, or None."""
        with self._reading() as db:
            return adding.find_article(db, text)

    def add_article(
        self, article: Article, quotes: Sequence[Quote], *, engine: str, file: str = "", language: str = ""
    ) -> Added:
        """Keep an article and what `engine` (its version) said about it; the same text a second time changes nothing.

        ValueError where a span reaches past the end of the text.
        """
        with self._writing() as db:
            return adding.add_article(db, article, quotes, engine=engine, file=file, language=language, who=self._who)

    # Asking

    def quote_ids(self, asked: Filter = EVERYTHING) -> array[int]:
        """The ids (array of 'q') of the quotes that `asked` lets through, by date, article and place."""
        with self._reading() as db:
            return querying.quote_ids(db, asked)

    def quote_rows(self, ids: Sequence[int]) -> list[QuoteRow]:
        """The quotes of these ids in the order asked; an id that is gone is left out. Ask for some hundreds a time."""
        with self._reading() as db:
            return querying.quote_rows(db, ids)

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

    # Deciding

    def correct_speaker(self, quote_ids: Iterable[int], speaker: Speaker | None) -> None:
        """Decide who says these quotes, None for nobody known; what the engine said is kept beneath."""
        with self._writing() as db:
            deciding.correct_speaker(db, quote_ids, speaker, self._who)

    def set_status(self, quote_ids: Iterable[int], status: ReviewStatus) -> None:
        """Accept or reject these quotes, or put them back to unreviewed."""
        with self._writing() as db:
            deciding.set_status(db, quote_ids, status, self._who)

    def add_tag(self, quote_ids: Iterable[int], tag: str) -> None:
        """Put a tag on these quotes; QuoteBrowserError where the tag is blank."""
        if not tag.strip():
            raise QuoteBrowserError("A tag needs a name; type one and try again.")
        with self._writing() as db:
            deciding.add_tag(db, quote_ids, tag.strip(), self._who)

    def set_note(self, quote_id: int, text: str) -> None:
        """Write the note of a quote in the place of the one it had; an empty text takes it away."""
        with self._writing() as db:
            deciding.set_note(db, quote_id, text, self._who)

    # Looking after the file

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each; empty where all is well. A read-only one is copied for it."""
        if self._read_only:
            return self._check_a_copy()
        with known_errors(self._path):
            return checking.findings(self._db)

    def _check_a_copy(self) -> list[str]:
        """The search indexes can only be checked in a file that could be written."""
        with tempfile.TemporaryDirectory(prefix="quotebrowser-") as folder, known_errors(self._path):
            copy = opening.copy_of(self._db, Path(folder) / "copy.quotes")
            try:
                return checking.findings(copy)
            finally:
                copy.close()

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        with known_errors(self._path):
            yield self._db

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        """One transaction. It takes the write lock at once: a reader that turns writer would not wait for its turn."""
        if self._read_only:
            raise CatalogueUnusable(f"{self._path} is open for reading only; copy it to a folder you may write to.")
        with known_errors(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            with self._finishing(self._db):
                yield self._db

    @staticmethod
    @contextmanager
    def _finishing(db: Database) -> Iterator[None]:
        try:
            yield
            db.commit()
        except BaseException:
            db.rollback()
            raise

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
