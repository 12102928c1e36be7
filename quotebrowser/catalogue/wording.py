"""How the history and the errors call quotes, articles and people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sized

    from sqlite_utils import Database

_LONGEST = 60
"""Code points of a quote or title that a line of the history shows."""


def quote_called(db: Database, quote_id: int) -> str:
    """A quote by its first words, within marks."""
    return _called(db, "SELECT text FROM quotes_now WHERE quote_id = ?", quote_id)


def article_called(db: Database, article_id: int) -> str:
    """An article by its title or file, within marks."""
    return _called(db, "SELECT coalesce(nullif(title, ''), shown_name) FROM articles WHERE id = ?", article_id)


def person_called(db: Database, person_id: int) -> str:
    """A person by name, within marks."""
    return _called(db, "SELECT name FROM people WHERE id = ?", person_id)


def number_of_quotes(quotes: Sized) -> str:
    """As in: 1 quote, 2,000 quotes."""
    return _number(len(quotes), "quote")


def number_of_articles(articles: Sized) -> str:
    """As in: 1 article, 2,000 articles."""
    return _number(len(articles), "article")


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _called(db: Database, question: str, row: int) -> str:
    found = db.execute(question, (row,)).fetchone()
    return within_marks(found[0] if found else "")


def within_marks(text: str) -> str:
    """The first words of a text on one line, within marks."""
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[:_LONGEST].rstrip()}…”"
