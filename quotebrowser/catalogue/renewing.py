"""Takes in what an engine, run again on an article, says now, and keeps every decision.

An old and a new quote are the same where they share half of the words that either of them has. The decisions, edits,
tags and notes of the old one are then those of the new one, and what was accepted keeps its speaker. Old quotes leave
the lists and stay in the file. Where the engine says nothing of the kind any more, a quote that somebody decided upon
becomes an orphan: it is listed among the orphans until somebody keeps it or lets it go, or a later run finds it again.
A person's own quotes and edits stand where they stood; what the engine says about the same words is kept beneath them.
Where the engine says in every respect what it said, nothing is written but which engine read the article last.
"""

from __future__ import annotations

from array import array
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.adding import add_quotes, refuse_spans_past_the_end
from quotebrowser.catalogue.placing import refuse_overlaps, text_of
from quotebrowser.catalogue.rows import Orphan, Renewed
from quotebrowser.catalogue.stored import ids_to_json, spans_from_json, spans_to_json, storable
from quotebrowser.catalogue.wording import article_called, number_of_articles, number_of_quotes
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from quotebrowser.records import Quote, Span

_SAME = 0.5
"""The share of the words that either of two quotes has which both have, from which on they are the same quote."""


@dataclass(slots=True)
class Rerun:
    """A run of the engine over several articles, under way: one action, unless somebody acts in between.

    What comes after somebody's action is an action of its own, so that both can be undone in their order.
    """

    entry_id: int | None = None
    articles: int = 0
    left_over: int = 0


@dataclass(frozen=True, slots=True)
class _Comparison:
    """What becomes of an article's quotes; new quotes by their place in what the engine says, the others by id.

    `pairs` are old quotes and the same of the new ones, `orphans` the decided old ones without, `under` new quotes that
    lie beneath one which a person placed, `found` earlier orphans that the engine finds again.
    """

    old: Mapping[int, Sequence[Span]]
    pairs: Mapping[int, int]
    orphans: Sequence[int]
    under: Mapping[int, int]
    found: Mapping[int, int]


def renew(
    db: Database, article_id: int, quotes: Sequence[Quote], *, engine: str, who: str, rerun: Rerun | None = None
) -> Renewed:
    """Let `quotes` be what the engine says about an article, and say what that changes.

    One action, or a part of that of `rerun`.
    """
    text = text_of(db, article_id)
    refuse_spans_past_the_end(text, quotes)
    same = _says_the_same(db, article_id, quotes)
    compared = _compare(db, article_id, quotes)
    renewed = _renewed(db, compared, quotes)
    if not (same and _read_last_by(db, article_id) == storable(engine)):
        with _part_of(db, rerun or Rerun(), article_id, engine, who, len(compared.orphans)):
            db.execute("UPDATE articles SET engine = ? WHERE id = ?", (storable(engine), article_id))
            if not same:
                _take_the_place(db, article_id, text, quotes, engine, compared)
    return renewed


def foresee(db: Database, article_id: int, quotes: Sequence[Quote]) -> Renewed:
    """What `renew` would change, without changing it."""
    refuse_spans_past_the_end(text_of(db, article_id), quotes)
    return _renewed(db, _compare(db, article_id, quotes), quotes)


def read_by_others(db: Database, engine: str) -> array[int]:
    """The articles, but for those in the trash, that another engine than this one read last, by date."""
    rows = db.execute(
        "SELECT id FROM articles WHERE engine <> ? AND trashed_at IS NULL ORDER BY day, id", (storable(engine),)
    )
    return array("q", chain.from_iterable(rows))


def _compare(db: Database, article_id: int, quotes: Sequence[Quote]) -> _Comparison:
    old = _engines_contents(db, article_id)
    new = {place: quote.content for place, quote in enumerate(quotes)}
    pairs = matches(old, new)
    under = _under_a_persons(db, article_id, new, pairs)
    taken = {*pairs.values(), *under}
    free = {place: spans for place, spans in new.items() if place not in taken}
    found = matches(_orphans_where_they_were(db, article_id), free)
    return _Comparison(old, pairs, _decided(db, set(old) - set(pairs)), under, found)


def _renewed(db: Database, compared: _Comparison, quotes: Sequence[Quote]) -> Renewed:
    staying = {old_id: place for old_id, place in compared.pairs.items() if place not in compared.under}
    speakers = _speakers_that_follow_the_engine(db, staying)
    return Renewed(
        stay=len(staying),
        appear=len(quotes) - len({*compared.pairs.values(), *compared.under}),
        vanish=len(compared.old) - len(staying),
        speakers_changed=sum(
            speakers[old_id] != _speaker_cells(quotes[place]) for old_id, place in staying.items() if old_id in speakers
        ),
        orphans=len(compared.orphans),
        found_again=len(compared.found),
    )


def _take_the_place(
    db: Database, article_id: int, text: str, quotes: Sequence[Quote], engine: str, compared: _Comparison
) -> None:
    """Write down what the engine says now, and let it stand for what it said before."""
    ids = _added(db, article_id, text, quotes, engine)
    pairs = {old_id: ids[place] for old_id, place in compared.pairs.items()}
    _hand_over(db, pairs)
    db.conn.executemany(
        "INSERT INTO orphans (quote_id, engine, orphaned_at) VALUES (?, ?, ?)",
        [(quote_id, engine, history.now()) for quote_id in compared.orphans],
    )
    _supersede(db, {quote_id: pairs.get(quote_id) for quote_id in compared.old})
    _supersede(db, {ids[place]: pairs.get(placed, placed) for place, placed in compared.under.items()})
    _find_again(db, {orphan: ids[place] for orphan, place in compared.found.items()})


def _added(db: Database, article_id: int, text: str, quotes: Sequence[Quote], engine: str) -> list[int]:
    """The ids of the quotes, once they are added, in their order."""
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM quotes").fetchone()
    add_quotes(db, article_id, text, quotes, engine)
    rows = db.execute("SELECT id FROM quotes WHERE article_id = ? AND id > ? ORDER BY id", (article_id, last))
    return [quote_id for (quote_id,) in rows]


@contextmanager
def _part_of(db: Database, rerun: Rerun, article_id: int, engine: str, who: str, left_over: int) -> Iterator[None]:
    """The renewal of one article as a part of a run's action, which says so."""
    if rerun.entry_id is None or _others_acted_since(db, rerun.entry_id):
        entry_id = history.begin(db, "renew", "Renewal of nothing yet", who)
        articles = 0
        history.drop_what_was_undone(db)
    else:
        entry_id, articles = rerun.entry_id, rerun.articles
    left_over += rerun.left_over if articles else 0
    with history.journalled(db, entry_id):
        yield
    what = number_of_articles(range(articles + 1)) if articles else article_called(db, article_id)
    after = f", {number_of_quotes(range(left_over))} left over" if left_over else ""
    history.say(db, entry_id, f"Renewal of {what} by {engine}{after}")
    rerun.entry_id, rerun.articles, rerun.left_over = entry_id, articles + 1, left_over


def _others_acted_since(db: Database, entry_id: int) -> bool:
    """Whether an action came after this one; QuoteBrowserError where this one was undone."""
    entry = history.entry(db, entry_id)
    if entry is None or entry.state != "done":
        raise QuoteBrowserError("This run was undone while it was under way; start it again if it is still wanted.")
    return db.execute("SELECT 1 FROM history WHERE id > ? LIMIT 1", (entry_id,)).fetchone() is not None


def _find_again(db: Database, found: Mapping[int, int]) -> None:
    """Give what was decided about earlier orphans to the quotes that they are now."""
    _hand_over(db, found)
    for orphan, quote_id in found.items():
        db.execute("UPDATE superseded SET by_quote_id = ? WHERE quote_id = ?", (quote_id, orphan))
        db.execute("DELETE FROM orphans WHERE quote_id = ?", (orphan,))


def _orphans_where_they_were(db: Database, article_id: int) -> dict[int, tuple[Span, ...]]:
    """The orphans of an article and their contents; what a person moved stays an orphan."""
    rows = db.execute(
        "SELECT id, content_spans FROM quotes WHERE article_id = ? AND id IN (SELECT quote_id FROM orphans)"
        " AND id NOT IN (SELECT quote_id FROM edits) ORDER BY id",
        (article_id,),
    )
    return {orphan: spans_from_json(cell) for orphan, cell in rows}


def matches(old: Mapping[int, Sequence[Span]], new: Mapping[int, Sequence[Span]]) -> dict[int, int]:
    """Which of `new` each of `old` is, the most alike first, each taken once."""
    shares = sorted(
        (-share, old_id, new_id)
        for old_id, old_spans in old.items()
        for new_id, new_spans in new.items()
        if (share := shared(old_spans, new_spans)) >= _SAME
    )
    pairs: dict[int, int] = {}
    for _, old_id, new_id in shares:
        if old_id not in pairs and new_id not in pairs.values():
            pairs[old_id] = new_id
    return pairs


def shared(one: Sequence[Span], other: Sequence[Span]) -> float:
    """The share of the code points of both that each of them has; each's spans lie apart."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    return common / (sum(map(len, one)) + sum(map(len, other)) - common)


def orphans(db: Database) -> list[Orphan]:
    """The quotes with decisions that the engine did not find again, by article and place."""
    rows = db.execute(
        "SELECT quote_id, article_id, text, status, orphans.engine FROM orphans JOIN quotes_now USING (quote_id)"
        " ORDER BY article_id, start, quote_id"
    )
    return [Orphan(quote, article, text, ReviewStatus(status), engine) for quote, article, text, status, engine in rows]


def keep_orphans(db: Database, quote_ids: Iterable[int], who: str) -> None:
    """List orphans again as they were; QuoteBrowserError where another quote has their words now."""
    found = db.execute(
        "SELECT quote_id, article_id, content_spans FROM orphans JOIN quotes_now USING (quote_id)"
        " WHERE quote_id IN (SELECT value FROM json_each(?))",
        (ids_to_json(quote_ids),),
    ).fetchall()
    with history.action(db, "keep orphans", f"Return of {number_of_quotes(found)} to the lists", who):
        for quote_id, article_id, spans in found:
            refuse_overlaps(db, article_id, spans_from_json(spans))
            db.execute("DELETE FROM superseded WHERE quote_id = ?", (quote_id,))
            db.execute("DELETE FROM orphans WHERE quote_id = ?", (quote_id,))


def dismiss_orphans(db: Database, quote_ids: Iterable[int], who: str) -> None:
    """Strike orphans from their list; the file keeps what was decided about them."""
    ids = list(quote_ids)
    with history.action(db, "dismiss orphans", f"Dismissal of {number_of_quotes(ids)} the engine left over", who):
        db.execute("DELETE FROM orphans WHERE quote_id IN (SELECT value FROM json_each(?))", (ids_to_json(ids),))


def _engines_contents(db: Database, article_id: int) -> dict[int, tuple[Span, ...]]:
    """The contents, as the engine gave them, of its quotes that no others took the place of."""
    rows = db.execute(
        "SELECT id, content_spans FROM quotes WHERE article_id = ? AND origin = 'engine'"
        " AND id NOT IN (SELECT quote_id FROM superseded) ORDER BY id",
        (article_id,),
    )
    return {quote_id: spans_from_json(cell) for quote_id, cell in rows}


def _decided(db: Database, quote_ids: Iterable[int]) -> list[int]:
    """Those with a decision, an edit, a tag or a note."""
    rows = db.execute(
        "SELECT value FROM json_each(?) WHERE value IN (SELECT quote_id FROM decisions)"
        " OR value IN (SELECT quote_id FROM edits) OR value IN (SELECT quote_id FROM quote_tags)"
        " OR value IN (SELECT quote_id FROM notes WHERE quote_id IS NOT NULL) ORDER BY value",
        (ids_to_json(quote_ids),),
    )
    return [quote_id for (quote_id,) in rows]


def _hand_over(db: Database, pairs: Mapping[int, int]) -> None:
    """Give to each new quote what was decided about the old one."""
    for table, columns in _DECIDED.items():
        db.conn.executemany(
            f"INSERT INTO {table} (quote_id, {columns}) SELECT ?, {columns} FROM {table} WHERE quote_id = ?",
            [(new_id, old_id) for old_id, new_id in pairs.items()],
        )
    db.conn.executemany(_KEEP_ACCEPTED_SPEAKER, [{"old": old_id, "new": new_id} for old_id, new_id in pairs.items()])


_KEEP_ACCEPTED_SPEAKER = """
    UPDATE decisions SET speaker_chosen = 1, person_id = accepted.person_id
    FROM quotes_now AS accepted, quotes_now AS said_now
    WHERE decisions.quote_id = :new AND decisions.status = 'accepted' AND NOT decisions.speaker_chosen
      AND accepted.quote_id = :old AND said_now.quote_id = :new AND accepted.person_id IS NOT said_now.person_id
"""
"""Who accepted a quote accepted its speaker: where the engine now says somebody else, that is a choice against it."""

_DECIDED = {
    "decisions": "status, speaker_chosen, person_id, decided_by, decided_at, trashed_at",
    "edits": 'as_printed, text, kind, cue, paragraph, start, "end", content_spans, cue_spans, source_spans, edited_by,'
    " edited_at",
    "quote_tags": "tag_id",
    "notes": "text, written_by, written_at",
}


def _supersede(db: Database, successors: Mapping[int, int | None]) -> None:
    db.conn.executemany(
        "INSERT INTO superseded (quote_id, by_quote_id, how) VALUES (?, ?, 'renewal')", list(successors.items())
    )


def _under_a_persons(
    db: Database, article_id: int, new: Mapping[int, Sequence[Span]], pairs: Mapping[int, int]
) -> dict[int, int]:
    """The new quotes that share words with a listed quote which a person made or edited, and that quote.

    Left out are those that take over such an edit, and those that take over a place in the trash.
    """
    rows = db.execute(
        "SELECT quote_id, listed, origin, content_spans, edited FROM quotes_now WHERE article_id = ?"
        " AND (edited OR origin = 'person' OR NOT listed) ORDER BY quote_id",
        (article_id,),
    ).fetchall()
    aside = {pairs[quote_id] for quote_id, *_ in rows if quote_id in pairs}
    placed = {
        quote_id: spans_from_json(cell)
        for quote_id, listed, origin, cell, edited in rows
        if listed and (origin == "person" or (edited and quote_id in pairs))
    }
    return {
        place: by
        for place, spans in new.items()
        for by, others in placed.items()
        if place not in aside and any(span.overlaps(other) for span in spans for other in others)
    }


def _speaker_cells(quote: Quote) -> tuple[str, str] | None:
    return (storable(quote.speaker.name), quote.speaker.kind.value) if quote.speaker is not None else None


def _speakers_that_follow_the_engine(db: Database, quote_ids: Iterable[int]) -> dict[int, tuple[str, str] | None]:
    """The engine's speakers of these quotes, but for those that somebody chose or accepted."""
    rows = db.execute(
        "SELECT quotes.id, name, kind FROM (SELECT id, speaker_id FROM quotes) AS quotes"
        " LEFT JOIN speakers ON speakers.id = speaker_id LEFT JOIN decisions ON decisions.quote_id = quotes.id"
        " WHERE quotes.id IN (SELECT value FROM json_each(?))"
        " AND NOT coalesce(speaker_chosen, 0) AND coalesce(status, '') <> 'accepted'",
        (ids_to_json(quote_ids),),
    )
    return {quote_id: None if name is None else (name, kind) for quote_id, name, kind in rows}


def _read_last_by(db: Database, article_id: int) -> str:
    (engine,) = db.execute("SELECT engine FROM articles WHERE id = ?", (article_id,)).fetchone()
    return str(engine)


def _says_the_same(db: Database, article_id: int, quotes: Sequence[Quote]) -> bool:
    """Whether these are in every respect the engine's quotes that no others took the place of."""
    rows = db.execute(
        "SELECT content_spans, cue_spans, source_spans, quotes.kind, zone, confidence, reason, name, speakers.kind"
        " FROM quotes LEFT JOIN speakers ON speakers.id = speaker_id WHERE quotes.article_id = ?"
        " AND origin = 'engine' AND quotes.id NOT IN (SELECT quote_id FROM superseded) ORDER BY 1, 2, 3",
        (article_id,),
    ).fetchall()
    said = [
        (
            spans_to_json(quote.content), spans_to_json(quote.cue), spans_to_json(quote.source), quote.kind, quote.zone,
            quote.confidence, storable(quote.reason), *(_speaker_cells(quote) or (None, None)),
        )
        for quote in quotes
    ]  # fmt: skip
    return rows == sorted(said, key=lambda cells: cells[:3])
