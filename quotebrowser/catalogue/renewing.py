"""Takes in what an engine, run again on an article, says now, and keeps every decision.

An old and a new quote are the same where they share half of the words that either of them has. The decisions, edits,
tags and notes of the old one are then those of the new one, and what was accepted keeps its speaker. Old quotes leave
the lists and stay in the file. Where the engine says nothing of the kind any more, a quote that somebody decided upon
becomes an orphan: it is listed among the orphans until somebody keeps it or lets it go, or a later run finds it again.
A person's own quotes and edits stand where they stood; what the engine says about the same words is kept beneath them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.adding import add_quotes, refuse_spans_past_the_end
from quotebrowser.catalogue.placing import contents_of, refuse_overlaps, text_of
from quotebrowser.catalogue.rows import Orphan
from quotebrowser.catalogue.stored import ids_to_json, spans_from_json
from quotebrowser.catalogue.wording import article_called, number_of_quotes
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from quotebrowser.records import Quote, Span

_SAME = 0.5
"""The share of the words that either of two quotes has which both have, from which on they are the same quote."""


def renew(db: Database, article_id: int, quotes: Sequence[Quote], *, engine: str, who: str) -> int:
    """Let `quotes` be what the engine says about an article, as one action; how many orphans that leaves."""
    text = text_of(db, article_id)
    refuse_spans_past_the_end(text, quotes)
    with history.action(db, "renew", f"Renewal of {article_called(db, article_id)} by {engine}", who) as entry_id:
        old = _engines_contents(db, article_id)
        add_quotes(db, article_id, text, quotes, engine)
        new = {number: spans for number, spans in _engines_contents(db, article_id).items() if number not in old}
        pairs = matches(old, new)
        _hand_over(db, pairs)
        orphans = _decided(db, set(old) - set(pairs))
        db.conn.executemany(
            "INSERT INTO orphans (quote_id, engine, orphaned_at) VALUES (?, ?, ?)",
            [(quote_id, engine, history.now()) for quote_id in orphans],
        )
        _supersede(db, {quote_id: pairs.get(quote_id) for quote_id in old})
        under = _under_a_persons(db, article_id, set(new))
        _supersede(db, under)
        taken = {*pairs.values(), *under}
        _find_again(db, article_id, {number: spans for number, spans in new.items() if number not in taken})
        if orphans:
            left_over = number_of_quotes(orphans)
            history.say(db, entry_id, f"Renewal of {article_called(db, article_id)} by {engine}, {left_over} left over")
    return len(orphans)


def _find_again(db: Database, article_id: int, new: Mapping[int, Sequence[Span]]) -> None:
    """Give what was decided about earlier orphans to the same of `new`; what a person moved stays an orphan."""
    rows = db.execute(
        "SELECT id, content_spans FROM quotes WHERE article_id = ? AND id IN (SELECT quote_id FROM orphans)"
        " AND id NOT IN (SELECT quote_id FROM edits) ORDER BY id",
        (article_id,),
    )
    found = matches({orphan: spans_from_json(cell) for orphan, cell in rows}, new)
    _hand_over(db, found)
    for orphan, quote_id in found.items():
        db.execute("UPDATE superseded SET by_quote_id = ? WHERE quote_id = ?", (quote_id, orphan))
        db.execute("DELETE FROM orphans WHERE quote_id = ?", (orphan,))


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


def _under_a_persons(db: Database, article_id: int, new: set[int]) -> dict[int, int]:
    """The new quotes that share words with a quote which a person made or edited, and that quote."""
    placed_by_person = {
        quote_id
        for (quote_id,) in db.execute(
            "SELECT quote_id FROM quotes_now WHERE article_id = ? AND listed AND (edited OR origin = 'person')",
            (article_id,),
        )
    }
    contents = contents_of(db, article_id)
    return {
        quote_id: by
        for quote_id in sorted(new - placed_by_person)
        for by in sorted(placed_by_person)
        if quote_id in contents and any(span.overlaps(other) for span in contents[quote_id] for other in contents[by])
    }
