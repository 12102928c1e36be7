"""Which quotes say the same words, as numbers that are kept beside the words and follow from these alone.

A wording stands for the words of a quote without marks and case; a quote with too few of them has none. Two wordings
that are nearly the same are kept as a pair. Whatever was compared has a row, so what has none is new.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filtering import condition
from quotebrowser.catalogue.stored import ids_to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from quotebrowser.catalogue.filter import Filter

_ROWS_AT_A_TIME = 50_000


@dataclass(frozen=True, slots=True)
class WordsToCompare:
    """The kept words of all quotes: those that were compared come first, then the new ones.

    `words` has them one after the other as `word_index` keeps them.
    """

    quote_ids: array[int]
    compared: int
    words: bytes


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of one new quote: its wording (none where it has too few words), and the words it was made of."""

    quote_id: int
    wording: int | None
    words: bytes


@dataclass(frozen=True, slots=True)
class Wordings:
    """Quotes with a wording, in two arrays of 64-bit numbers."""

    quote_ids: array[int]
    wordings: array[int]


@dataclass(frozen=True, slots=True)
class Uttered:
    """Where one quote stands, and who says it there, as far as that is known."""

    quote_id: int
    person_id: int | None
    article_id: int
    day: str
    outlet: str
    wording: int


def uncompared(db: Database) -> int:
    """How many listed quotes were not compared with the others yet."""
    return int(db.execute(_UNCOMPARED).fetchone()[0])


_UNCOMPARED = """
    SELECT count(*) FROM current_quotes
    WHERE NOT EXISTS (SELECT 1 FROM quote_wordings WHERE quote_wordings.quote_id = current_quotes.quote_id)
"""


def words_to_compare(db: Database) -> WordsToCompare:
    """All kept words, those of quotes in the trash among them: they may come back."""
    quote_ids: tuple[array[int], array[int]] = (array("q"), array("q"))
    pieces: tuple[list[bytes], list[bytes]] = ([], [])
    rows = db.execute(_WORDS)
    while batch := rows.fetchmany(_ROWS_AT_A_TIME):
        for is_new in (False, True):
            quote_ids[is_new].extend([row[0] for row in batch if row[2] == is_new])
            pieces[is_new].extend([row[1] for row in batch if row[2] == is_new])
    compared, new = quote_ids
    return WordsToCompare(compared + new, len(compared), b"".join(pieces[False] + pieces[True]))


_WORDS = """
    SELECT quote_words.quote_id, words, quote_wordings.quote_id IS NULL
    FROM quote_words LEFT JOIN quote_wordings ON quote_wordings.quote_id = quote_words.quote_id
    ORDER BY quote_words.quote_id
"""


def keep_compared(db: Database, quotes: Iterable[Compared], alike: Iterable[tuple[int, int]]) -> None:
    """Keep what comparing found, in the transaction of the caller; of quotes that were edited meanwhile, nothing."""
    db.conn.executemany(
        "INSERT OR REPLACE INTO quote_wordings (quote_id, wording)"
        " SELECT quote_id, ? FROM quote_words WHERE quote_id = ? AND words = ?",
        [(quote.wording, quote.quote_id, quote.words) for quote in quotes],
    )
    db.conn.executemany("INSERT OR IGNORE INTO alike_wordings (one, other) VALUES (?, ?)", alike)


def wordings(db: Database, asked: Filter) -> Wordings:
    """The wordings of the quotes that `asked` lets through, as far as they have any."""
    where = condition(db, asked)
    rows = db.execute(
        # By its index SQLite would go through the wordings in their order, and look up each quote somewhere else.
        "SELECT quote_id, wording FROM current_quotes JOIN quote_wordings NOT INDEXED USING (quote_id)"
        f" WHERE +wording IS NOT NULL AND {where.sql}",
        where.parameters,
    )
    found = Wordings(array("q"), array("q"))
    while batch := rows.fetchmany(_ROWS_AT_A_TIME):
        found.quote_ids.extend([row[0] for row in batch])
        found.wordings.extend([row[1] for row in batch])
    return found


def alike(db: Database) -> tuple[array[int], array[int]]:
    """All pairs of wordings that are nearly the same, the ones and the others; pairs of what is gone are left out."""
    ones, others = array("q"), array("q")
    both_are_kept = f"{_IS_KEPT.format('one')} AND {_IS_KEPT.format('other')}"
    rows = db.execute(f"SELECT one, other FROM alike_wordings WHERE {both_are_kept}")
    while batch := rows.fetchmany(_ROWS_AT_A_TIME):
        ones.extend([row[0] for row in batch])
        others.extend([row[1] for row in batch])
    return ones, others


def saying_the_same(db: Database, quote_id: int) -> list[int]:
    """All quotes with the words of this one, or with those to which a chain of pairs leads, itself among them."""
    return [row[0] for row in db.execute(_SAYING_THE_SAME, (quote_id,))]


_IS_KEPT = "EXISTS (SELECT 1 FROM quote_wordings WHERE wording = {})"

_SAYING_THE_SAME = f"""
    WITH RECURSIVE near (wording) AS (
        SELECT wording FROM quote_wordings WHERE quote_id = ? AND wording IS NOT NULL
        UNION SELECT other FROM near JOIN alike_wordings ON one = near.wording WHERE {_IS_KEPT.format("other")}
        UNION SELECT one FROM near JOIN alike_wordings ON other = near.wording WHERE {_IS_KEPT.format("one")}
    )
    SELECT quote_id FROM near JOIN quote_wordings USING (wording)
"""


def uttered(db: Database, quote_ids: Iterable[int], asked: Filter) -> list[Uttered]:
    """Where those of these quotes stand that `asked` lets through, by date, article and place, undated last."""
    where = condition(db, asked)
    rows = db.execute(
        "SELECT quote_id, person_id, article_id, day, outlet, wording"
        " FROM current_quotes JOIN quote_wordings USING (quote_id)"
        f" WHERE wording IS NOT NULL AND quote_id IN (SELECT value FROM json_each(?)) AND {where.sql}"
        " ORDER BY day = '', day, article_id, start, quote_id",
        (ids_to_json(quote_ids), *where.parameters),
    )
    return [Uttered(*row) for row in rows]
