"""The words of quotes as numbers: kept in the catalogue where somebody asked for that, else read from the texts.

A quote's words are 32-bit numbers, little-endian: END after the last one, BREAK where two spans meet, so that no phrase
reaches over either.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from array import array
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.filtering import chosen
from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.records import GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlite_utils import Database

    Progress = Callable[[int, int], None]
    """Told how many of how many are done; it stops the work by raising."""

END, BREAK, FIRST_WORD = 0, 1, 2

AT_A_TIME = 5000
"""How many quotes are read, and kept in one transaction, before progress is told."""

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-"})

EVERY_QUOTE = Filter(kinds=frozenset(), statuses=frozenset())


def words_in(text: str) -> list[str]:
    """The words of a text without case, with apostrophes and hyphens inside them (don't, hard-won)."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    return _WORD.findall(plain.casefold())


@dataclass(frozen=True, slots=True)
class SaidWords:
    """The words of the quotes of several questions, each one after the other; `new` has those that are not kept."""

    parts: tuple[bytes, ...]
    new: Mapping[int, str]


class Lexicon:
    """Which number stands for which word; a word that is met first gets the next one."""

    def __init__(self, db: Database) -> None:
        self._numbers: dict[str, int] = {word: number for number, word in db.execute("SELECT id, word FROM words")}
        self._next = max(self._numbers.values(), default=FIRST_WORD - 1) + 1
        self._version = _data_version(db)
        self.new: dict[int, str] = {}

    def is_current(self, db: Database) -> bool:
        """Whether no other process has changed the file since."""
        return self._version == _data_version(db)

    def numbers_of(self, text: str) -> bytes:
        """The words of a quote as they are kept."""
        found = array("I")
        for number, part in enumerate(text.split(GAP)):
            if number:
                found.append(BREAK)
            found.extend([self._number(word) for word in words_in(part)])
        found.append(END)
        if sys.byteorder == "big":
            found.byteswap()
        return found.tobytes()

    def _number(self, word: str) -> int:
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = self._next
            self.new[number] = word
            self._next += 1
        return number

    def keep(self, db: Database) -> None:
        """Write the words that are new since the last time."""
        db.conn.executemany("INSERT INTO words (id, word) VALUES (?, ?)", self.new.items())
        self.new.clear()


def _data_version(db: Database) -> int:
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def unkept(db: Database) -> list[int]:
    """The listed quotes whose words are not kept yet."""
    return [quote_id for (quote_id,) in db.execute(_UNKEPT)]


_UNKEPT = """
    SELECT quote_id FROM current_quotes
    WHERE NOT EXISTS (SELECT 1 FROM quote_words WHERE quote_words.quote_id = current_quotes.quote_id)
    ORDER BY quote_id
"""


def keep_words(db: Database, quote_ids: Sequence[int], lexicon: Lexicon) -> None:
    """Keep the words of these quotes, in the transaction of the caller; those that are kept or gone are passed over."""
    rows = db.execute(
        "SELECT quote_id, text FROM quotes_now WHERE quote_id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM quote_words WHERE quote_words.quote_id = quotes_now.quote_id)",
        (ids_to_json(quote_ids),),
    ).fetchall()
    kept = [(quote_id, lexicon.numbers_of(text)) for quote_id, text in rows]
    lexicon.keep(db)
    db.conn.executemany("INSERT INTO quote_words (quote_id, words) VALUES (?, ?)", kept)


def said_words(db: Database, questions: Iterable[Filter], progress: Progress) -> SaidWords:
    """The words of what each question lets through; those that are not kept are read from the texts."""
    lexicon: Lexicon | None = None
    parts = []
    for asked in questions:
        those = chosen(db, asked)
        total = db.execute(f"SELECT count(*) FROM {those.sql}", those.parameters).fetchone()[0]
        pieces: list[bytes] = []
        rows = db.execute(_KEPT_WORDS.format(chosen=those.sql), those.parameters)
        while batch := list(islice(rows, AT_A_TIME)):
            pieces.extend(chain.from_iterable(batch))
            progress(len(pieces), total)
        if len(pieces) < total:
            lexicon = lexicon or Lexicon(db)
            rows = db.execute(_OTHER_TEXTS.format(chosen=those.sql), those.parameters)
            while batch := list(islice(rows, AT_A_TIME)):
                pieces.extend(lexicon.numbers_of(text) for (text,) in batch)
                progress(len(pieces), total)
        parts.append(b"".join(pieces))
    return SaidWords(tuple(parts), lexicon.new if lexicon else {})


_KEPT_WORDS = """
    SELECT words FROM (SELECT current_quotes.quote_id AS quote_id FROM {chosen}) AS asked
    JOIN quote_words ON quote_words.quote_id = asked.quote_id
"""

_OTHER_TEXTS = """
    SELECT (SELECT text FROM quotes_now WHERE quotes_now.quote_id = asked.quote_id)
    FROM (SELECT current_quotes.quote_id AS quote_id FROM {chosen}) AS asked
    WHERE NOT EXISTS (SELECT 1 FROM quote_words WHERE quote_words.quote_id = asked.quote_id)
"""


def spelled(db: Database, said: SaidWords, numbers: Iterable[int]) -> dict[int, str]:
    """The words that these numbers stand for."""
    wanted = set(numbers)
    rows = db.execute("SELECT id, word FROM words WHERE id IN (SELECT value FROM json_each(?))", (ids_to_json(wanted),))
    return {number: said.new[number] for number in wanted & said.new.keys()} | dict(rows.fetchall())


def forget_words(db: Database) -> None:
    """Keep nothing any more: a word may stand in what is erased alone. What is missing is kept anew when asked for.

    What was found of repeats goes along: it is made of the words' numbers, and these are given anew.
    """
    for table in ("alike_wordings", "quote_wordings", "quote_words", "words"):
        db.execute(f"DELETE FROM {table}")
