"""The other forms of a word: those of the catalogue's words that have the same stem.

FTS5's own stemmer tells them, in memory: an index by stems would cost every import what the index by words does.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import Scope
from quotebrowser.catalogue.searching import quoted

if TYPE_CHECKING:
    from sqlite_utils import Database

STEMMING = "porter unicode61 remove_diacritics 2"
"""The tokenizer of the search indexes with the stemmer around it."""

_INDEXES = {Scope.QUOTES: "quote_search", Scope.ARTICLES: "article_search"}

_LAST = chr(0x10FFFF)


def forms(db: Database, scope: Scope, word: str) -> list[str]:
    """Every word of the search index whose stem is that of `word`."""
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(f"CREATE VIRTUAL TABLE stems USING fts5 (word, tokenize = '{STEMMING}')")
        memory.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab (stems, row)")
        memory.execute("INSERT INTO stems (rowid, word) VALUES (0, ?)", (word,))
        stem = memory.execute("SELECT term FROM vocabulary").fetchone()
        if stem is None:
            return []
        memory.executemany("INSERT INTO stems (word) VALUES (?)", _words_that_begin(db, scope, _common(stem[0])))
        rows = memory.execute("SELECT word FROM stems WHERE rowid > 0 AND stems MATCH ?", (quoted(word),))
        return [form for (form,) in rows]


def _common(stem: str) -> str:
    """What all words of a stem begin with: the stemmer changes no more than a stem's last letter ("happi")."""
    return stem[:-1] or stem


def _words_that_begin(db: Database, scope: Scope, beginning: str) -> list[tuple[str]]:
    words = f"words_of_{_INDEXES[scope]}"
    db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{words} USING fts5vocab (main, {_INDEXES[scope]}, row)")
    rows: list[tuple[str]] = db.execute(
        f"SELECT term FROM temp.{words} WHERE term >= ? AND term < ?", (beginning, beginning + _LAST)
    ).fetchall()
    return rows
