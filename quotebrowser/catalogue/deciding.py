"""Lays the researcher's decisions over what the engine said; one action, one entry in the history."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.people import link_chosen
from quotebrowser.catalogue.stored import storable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from quotebrowser.records import ReviewStatus, Speaker


def correct_speaker(db: Database, quote_ids: Iterable[int], speaker: Speaker | None, who: str) -> None:
    """Decide who says these quotes; None decides that nobody known does. Quotes that are gone are passed over."""
    articles = _articles_of(db, quote_ids)
    before = _decisions(db, articles)
    person_of_article = {
        article_id: link_chosen(db, article_id, speaker).person_id if speaker is not None else None
        for article_id in set(articles.values())
    }
    db.conn.executemany(
        "INSERT INTO decisions (quote_id, speaker_chosen, person_id, decided_by, decided_at) VALUES (?, 1, ?, ?, ?)"
        " ON CONFLICT (quote_id) DO UPDATE SET speaker_chosen = 1, person_id = excluded.person_id,"
        " decided_by = excluded.decided_by, decided_at = excluded.decided_at",
        [(quote_id, person_of_article[article], who, history.now()) for quote_id, article in articles.items()],
    )
    name = f"“{speaker.name}” ({speaker.kind})" if speaker is not None else "nobody known"
    _record(db, "correct speaker", f"gave {_number_of(articles)} to {name}", articles, before, who)


def set_status(db: Database, quote_ids: Iterable[int], status: ReviewStatus, who: str) -> None:
    """Accept, reject or put back to unreviewed. Quotes that are gone are passed over."""
    articles = _articles_of(db, quote_ids)
    before = _decisions(db, articles)
    db.conn.executemany(
        "INSERT INTO decisions (quote_id, status, decided_by, decided_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (quote_id) DO UPDATE SET status = excluded.status,"
        " decided_by = excluded.decided_by, decided_at = excluded.decided_at",
        [(quote_id, status, who, history.now()) for quote_id in articles],
    )
    _record(db, "set status", f"set {_number_of(articles)} to {status}", articles, before, who)


def add_tag(db: Database, quote_ids: Iterable[int], tag: str, who: str) -> None:
    """Put `tag` on these quotes; where it is already, it stays."""
    articles = _articles_of(db, quote_ids)
    name = storable(tag)
    db.execute("INSERT INTO tags (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    (tag_id,) = db.execute("SELECT id FROM tags WHERE name = ?", (name,)).fetchone()
    tagged = {
        quote_id
        for (quote_id,) in db.execute(
            "SELECT quote_id FROM quote_tags WHERE tag_id = ? AND quote_id IN (SELECT value FROM json_each(?))",
            (tag_id, json.dumps(list(articles))),
        )
    }
    added = [quote_id for quote_id in articles if quote_id not in tagged]
    db.conn.executemany("INSERT INTO quote_tags (quote_id, tag_id) VALUES (?, ?)", [(quote, tag_id) for quote in added])
    history.record(
        db, "add tag", f"tagged {_number_of(added)} “{name}”",
        before={}, after={"tag": name, "quotes": added}, who=who,
    )  # fmt: skip


def set_note(db: Database, quote_id: int, text: str, who: str) -> None:
    """Write the note of a quote, in the place of the one it had; an empty text takes it away."""
    had = db.execute("SELECT text FROM notes WHERE quote_id = ?", (quote_id,)).fetchone()
    if text:
        db.execute(
            "INSERT INTO notes (quote_id, text, written_by, written_at) SELECT id, ?, ?, ? FROM quotes WHERE id = ?"
            " ON CONFLICT (quote_id) DO UPDATE SET text = excluded.text, written_by = excluded.written_by,"
            " written_at = excluded.written_at",
            (storable(text), who, history.now(), quote_id),
        )
    else:
        db.execute("DELETE FROM notes WHERE quote_id = ?", (quote_id,))
    history.record(
        db, "set note", f"{'wrote' if text else 'removed'} the note of quote {quote_id}",
        before={"quote": quote_id, "note": had[0] if had else ""}, after={"quote": quote_id, "note": text},
        who=who,
    )  # fmt: skip


def _articles_of(db: Database, quote_ids: Iterable[int]) -> dict[int, int]:
    """The article of each of these quotes that is still there."""
    rows = db.execute(
        "SELECT quote_id, article_id FROM current_quotes WHERE quote_id IN (SELECT value FROM json_each(?))"
        " ORDER BY quote_id",
        (json.dumps([int(number) for number in quote_ids]),),
    )
    return dict(rows.fetchall())


def _decisions(db: Database, quote_ids: Iterable[int]) -> list[list[object]]:
    """What was decided so far about these quotes: id, status, whether a speaker was chosen, person."""
    rows = db.execute(
        "SELECT quote_id, status, speaker_chosen, person_id FROM decisions"
        " WHERE quote_id IN (SELECT value FROM json_each(?)) ORDER BY quote_id",
        (json.dumps(list(quote_ids)),),
    )
    return [list(row) for row in rows]


def _record(
    db: Database, action: str, what: str, quote_ids: Iterable[int], before: list[list[object]], who: str
) -> None:
    ids = list(quote_ids)
    history.record(
        db, action, what,
        before={"quotes": ids, "decisions": before}, after={"quotes": ids, "decisions": _decisions(db, ids)}, who=who,
    )  # fmt: skip


def _number_of(quotes: Iterable[int]) -> str:
    number = len(list(quotes))
    return f"{number:,} quote" if number == 1 else f"{number:,} quotes"
