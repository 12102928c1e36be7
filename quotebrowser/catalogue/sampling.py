"""Draws random samples of the engine's quotes, and measures by them how often its speakers are right."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from math import sqrt
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.filtering import condition
from quotebrowser.catalogue.wording import number_of_quotes
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotebrowser.catalogue.filter import Filter


@dataclass(frozen=True, slots=True)
class Sample:
    """A random sample of the engine's quotes: drawn with which seed, from how many, and which they are."""

    id: int
    seed: int
    drawn_from: int
    drawn_by: str
    drawn_at: str
    quote_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How often the engine's speaker is right in a sample, as far as it has been judged.

    `share` is right / judged, `low` and `high` the 95 per cent Wilson interval around it; None before the first
    judgement.
    """

    sample_size: int
    judged: int
    right: int
    share: float | None
    low: float | None
    high: float | None


def draw(db: Database, asked: Filter, size: int, seed: int, who: str) -> Sample:
    """Draw `size` of the engine's quotes that `asked` lets through, all of them where there are fewer.

    Their status does not matter: a sample of the unreviewed ones alone would leave out what was easy to decide.
    """
    if size < 1:
        raise QuoteBrowserError(f"A sample of {size} quotes cannot be drawn; ask for one or more.")
    where = condition(db, replace(asked, statuses=frozenset()))
    population = [
        quote_id
        for (quote_id,) in db.execute(
            f"SELECT quote_id FROM current_quotes WHERE {where.sql}"
            " AND quote_id IN (SELECT id FROM quotes WHERE origin = 'engine') ORDER BY quote_id",
            where.parameters,
        )
    ]
    if not population:
        raise QuoteBrowserError("No quote of the engine matches, so no sample can be drawn; ask for less.")
    chosen = random.Random(seed).sample(population, min(size, len(population)))  # noqa: S311 - to be drawn again
    with history.action(db, "sample", f"Sample of {number_of_quotes(chosen)} from {len(population):,}", who):
        (sample_id,) = db.execute(
            "INSERT INTO samples (seed, drawn_from, drawn_by, drawn_at) VALUES (?, ?, ?, ?) RETURNING id",
            (seed, len(population), who, history.now()),
        ).fetchone()
        db.conn.executemany(
            "INSERT INTO sample_quotes (sample_id, quote_id) VALUES (?, ?)", [(sample_id, number) for number in chosen]
        )
    return samples(db, int(sample_id))[0]


def samples(db: Database, sample_id: int | None = None) -> list[Sample]:
    """All samples, or the one of this id, the last drawn first; their quotes in the order they were drawn."""
    drawn = db.execute(
        "SELECT id, seed, drawn_from, drawn_by, drawn_at FROM samples WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC",
        (sample_id,),
    ).fetchall()
    return [
        Sample(number, seed, drawn_from, by, at, _quotes_of(db, number)) for number, seed, drawn_from, by, at in drawn
    ]


def accuracy(db: Database, sample_id: int) -> Accuracy:
    """How often the engine's speaker is right in a sample; QuoteBrowserError where there is no such sample.

    Right: accepted, and the person is the engine's. Wrong: rejected, in the trash, or given to somebody else.
    Everything else is not judged: unreviewed quotes, and those that were split or joined. A sample belongs to the run
    of the engine that it was drawn from: what is decided after a later run is decided about that one's quotes.
    """
    if not samples(db, sample_id):
        raise QuoteBrowserError(f"There is no sample {sample_id}; `quotebrowser accuracy` lists them.")
    size, judged, right = db.execute(_JUDGED, (sample_id,)).fetchone()
    if not judged:
        return Accuracy(size, 0, 0, None, None, None)
    return Accuracy(size, judged, right, right / judged, *wilson_interval(right, judged))


def wilson_interval(right: int, judged: int) -> tuple[float, float]:
    """The 95 per cent score interval of a share: between which shares the truth may lie.

    (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, "Probable inference, the law of succession, and
    statistical inference", Journal of the American Statistical Association 22 (1927), 209-212.
    """
    share, squared = right / judged, _Z * _Z / judged
    middle = share + squared / 2
    around = _Z * sqrt(share * (1 - share) / judged + squared / (4 * judged))
    low, high = (middle - around) / (1 + squared), (middle + around) / (1 + squared)
    # Rounding may leave the exact ends, where all or none are right, a hair inside of the share itself.
    return max(min(low, share), 0.0), min(max(high, share), 1.0)


_Z = 1.959963984540054
"""The 97.5th percentile of the normal distribution."""

_JUDGED = """
    WITH drawn AS (
        SELECT decisions.status AS status, decisions.trashed_at IS NOT NULL AS trashed,
            coalesce(speaker_chosen, 0) AND decisions.person_id IS NOT speakers.person_id AS changed,
            sample_quotes.quote_id IN (SELECT quote_id FROM superseded WHERE how <> 'renewal') AS replaced
        FROM sample_quotes
        JOIN quotes ON quotes.id = sample_quotes.quote_id
        LEFT JOIN speakers ON speakers.id = quotes.speaker_id
        LEFT JOIN decisions ON decisions.quote_id = sample_quotes.quote_id
        WHERE sample_id = ?)
    SELECT count(*),
        count(*) FILTER (WHERE NOT replaced AND (status IN ('accepted', 'rejected') OR trashed OR changed)),
        count(*) FILTER (WHERE NOT replaced AND status = 'accepted' AND NOT trashed AND NOT changed)
    FROM drawn
"""


def _quotes_of(db: Database, sample_id: int) -> tuple[int, ...]:
    rows = db.execute("SELECT quote_id FROM sample_quotes WHERE sample_id = ? ORDER BY id", (sample_id,))
    return tuple(quote_id for (quote_id,) in rows)
