"""A person's answers to the conflicts of merges: what is mine stays, or theirs is written in its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from quotebrowser.catalogue import history
from quotebrowser.catalogue.linking import link_chosen
from quotebrowser.catalogue.merging.conflicts import About, Answer
from quotebrowser.catalogue.people import SPANNING_KINDS
from quotebrowser.catalogue.placing import PLACE_COLUMNS, Place, checked, contents_of, place_cells, text_of
from quotebrowser.catalogue.stored import ids_to_json, spans_from_json
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database


class _Open(NamedTuple):
    """A conflict that is to be answered."""

    id: int
    about: str
    quote_id: int | None
    article_id: int | None
    person_id: int | None
    value: dict[str, Any]
    by: str
    at: str


def keep_mine(db: Database, conflict_ids: Iterable[int], who: str) -> int:
    """Answer open conflicts with what is there already; how many that are."""
    open_ones = _open(db, conflict_ids)
    with history.action(db, "keep mine", f"Answer to {_number(open_ones)}: mine", who):
        _answer(db, open_ones, Answer.MINE, who)
    return len(open_ones)


def accept_theirs(db: Database, conflict_ids: Iterable[int], who: str) -> int:
    """Write what the colleague decided in the place of what is there, as one action; how many conflicts that answers.

    QuoteBrowserError, nothing changed, where a quote or an article is gone, or words belong to another quote.
    """
    open_ones = _open(db, conflict_ids)
    with history.action(db, "accept theirs", f"Answer to {_number(open_ones)}: theirs", who):
        for conflict in open_ones:
            _WRITERS[About(conflict.about)](db, conflict)
        _answer(db, open_ones, Answer.THEIRS, who)
    return len(open_ones)


def _open(db: Database, conflict_ids: Iterable[int]) -> list[_Open]:
    wanted = sorted(set(conflict_ids))
    rows = db.execute(
        "SELECT id, about, quote_id, article_id, person_id, value, their_reviewer, decided_at FROM merge_conflicts"
        " WHERE answer = 'open' AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (ids_to_json(wanted),),
    )
    found = [
        _Open(number, about, quote, article, person, json.loads(value), by, at)
        for number, about, quote, article, person, value, by, at in rows
    ]
    missing = sorted(set(wanted) - {conflict.id for conflict in found})
    if missing:
        raise QuoteBrowserError(f"There is no open conflict {missing[0]}; look at the list of conflicts.")
    return found


def _answer(db: Database, open_ones: list[_Open], answer: Answer, who: str) -> None:
    db.conn.executemany(
        "UPDATE merge_conflicts SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ?",
        [(answer, who, history.now(), conflict.id) for conflict in open_ones],
    )


def _number(open_ones: list[_Open]) -> str:
    return f"{len(open_ones):,} conflict{'' if len(open_ones) == 1 else 's'}"


def _write_decision(db: Database, conflict: _Open) -> None:
    (article_id,) = db.execute("SELECT article_id FROM quotes WHERE id = ?", (conflict.quote_id,)).fetchone()
    _decide(db, conflict, int(conflict.quote_id or 0), article_id, chosen=conflict.value["chosen"])


def _decide(db: Database, conflict: _Open, quote_id: int, article_id: int, *, chosen: bool) -> None:
    """Their decision on a quote; a speaker of theirs who is not mine is chosen, whoever chose there."""
    person_id = _person(db, article_id, conflict.value["speaker"])
    engines = db.execute(
        "SELECT speakers.person_id FROM quotes LEFT JOIN speakers ON speakers.id = speaker_id WHERE quotes.id = ?",
        (quote_id,),
    ).fetchone()
    chosen = chosen or person_id != engines[0]
    db.execute("DELETE FROM decisions WHERE quote_id = ?", (quote_id,))
    db.execute(
        "INSERT INTO decisions (quote_id, status, speaker_chosen, person_id, decided_by, decided_at, trashed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            quote_id, conflict.value["status"], chosen, person_id if chosen else None, conflict.by, conflict.at,
            conflict.value["trashed"],
        ),
    )  # fmt: skip


def _write_place(db: Database, conflict: _Open) -> None:
    (article_id,) = db.execute("SELECT article_id FROM quotes WHERE id = ?", (conflict.quote_id,)).fetchone()
    place = checked(db, article_id, _place(conflict.value), instead_of={int(conflict.quote_id or 0)})
    columns, marks = ", ".join(PLACE_COLUMNS), ", ".join("?" * len(PLACE_COLUMNS))
    db.execute("DELETE FROM edits WHERE quote_id = ?", (conflict.quote_id,))
    db.execute(
        f"INSERT INTO edits (quote_id, {columns}, edited_by, edited_at) VALUES (?, {marks}, ?, ?)",
        (conflict.quote_id, *place_cells(text_of(db, article_id), place), conflict.by, conflict.at),
    )


def _write_quote(db: Database, conflict: _Open) -> None:
    """Their quote comes in; those of mine that have its words go to the trash."""
    article_id, place = int(conflict.article_id or 0), _place(conflict.value)
    in_the_way = [
        quote_id
        for quote_id, spans in contents_of(db, article_id).items()
        if any(span.overlaps(other) for span in spans for other in place.content)
    ]
    db.conn.executemany(
        "INSERT INTO decisions (quote_id, trashed_at, decided_by, decided_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (quote_id) DO UPDATE SET trashed_at = excluded.trashed_at",
        [(quote_id, history.now(), conflict.by, conflict.at) for quote_id in in_the_way],
    )
    columns, marks = ", ".join(PLACE_COLUMNS), ", ".join("?" * len(PLACE_COLUMNS))
    (made,) = db.execute(
        f"INSERT INTO quotes (article_id, {columns}, confidence, reason, engine, origin, added_by)"
        f" VALUES (?, {marks}, 1, '', '', 'person', ?) RETURNING id",
        (article_id, *place_cells(text_of(db, article_id), place), conflict.by),
    ).fetchone()
    _decide(db, conflict, int(made), article_id, chosen=True)


def _write_link(db: Database, conflict: _Open) -> None:
    article_id = int(conflict.article_id or 0)
    speaker = conflict.value["speaker"]
    db.execute(
        "UPDATE speakers SET person_id = ?, link_reason = ?, linked_by = 'person' WHERE article_id = ? AND name = ?"
        " AND kind = ?",
        (
            _person(db, article_id, conflict.value["person"]), conflict.value["reason"], article_id, speaker["name"],
            speaker["kind"],
        ),
    )  # fmt: skip


def _write_note(db: Database, conflict: _Open) -> None:
    for column, subject in (
        ("quote_id", conflict.quote_id), ("article_id", conflict.article_id), ("person_id", conflict.person_id),
    ):  # fmt: skip
        if subject is not None:
            db.execute(
                f"INSERT INTO notes ({column}, text, written_by, written_at) VALUES (?, ?, ?, ?)"
                f" ON CONFLICT ({column}) DO UPDATE SET text = excluded.text, written_by = excluded.written_by,"
                " written_at = excluded.written_at",
                (subject, conflict.value["text"], conflict.by, conflict.at),
            )


_WRITERS: dict[About, Callable[[Database, _Open], None]] = {
    About.DECISION: _write_decision,
    About.PLACE: _write_place,
    About.QUOTE: _write_quote,
    About.LINK: _write_link,
    About.NOTE: _write_note,
}


def _person(db: Database, article_id: int, given: dict[str, str] | None) -> int | None:
    """Who is meant by a name of theirs: the one of that name or alias, else as a new name is linked."""
    if given is None:
        return None
    speaker = Speaker(given["name"], SpeakerKind(given["kind"]))
    if speaker.kind in SPANNING_KINDS:
        found = db.execute(
            "SELECT people.id FROM people JOIN aliases ON person_id = people.id"
            " WHERE alias = ? AND kind = ? AND people.article_id IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM people AS named WHERE named.name = alias)",
            (speaker.name, speaker.kind),
        ).fetchall()
        if len(found) == 1:
            return int(found[0][0])
    return link_chosen(db, article_id, speaker).person_id


def _place(value: dict[str, Any]) -> Place:
    return Place(
        spans_from_json(value["content"]),
        QuoteKind(value["kind"]),
        spans_from_json(value["cue"]),
        spans_from_json(value["source"]),
    )
