"""Changes where a quote stands, adds what the engine missed, splits and joins; the engine's word stays beneath."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.deciding import choose_people
from quotebrowser.catalogue.linking import link_chosen
from quotebrowser.catalogue.placing import PLACE_COLUMNS, Place, checked, place_cells, places_of, text_of
from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.catalogue.wording import article_called, number_of_quotes, quote_called
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from quotebrowser.records import Speaker

_COLUMNS = ", ".join(PLACE_COLUMNS)
_MARKS = ", ".join("?" * len(PLACE_COLUMNS))


def edit_quote(db: Database, quote_id: int, place: Place, who: str) -> None:
    """Let a quote stand elsewhere: content, cue, source and kind; QuoteBrowserError where it cannot stand there."""
    article_id = _article_of(db, quote_id)
    place = checked(db, article_id, place, instead_of={quote_id})
    if place == places_of(db, [quote_id])[quote_id]:
        return
    with history.action(db, "edit", f"Edit of {quote_called(db, quote_id)}", who):
        write_edit(db, quote_id, text_of(db, article_id), place, who)


def write_edit(db: Database, quote_id: int, text: str, place: Place, who: str) -> None:
    """Write down where a quote stands now, within the action that the caller holds."""
    db.execute("DELETE FROM edits WHERE quote_id = ?", (quote_id,))
    db.execute(
        f"INSERT INTO edits (quote_id, {_COLUMNS}, edited_by, edited_at) VALUES (?, {_MARKS}, ?, ?)",
        (quote_id, *place_cells(text, place), who, history.now()),
    )


def unedit_quote(db: Database, quote_id: int, who: str) -> None:
    """Let a quote stand again where it was first said to stand."""
    article_id = _article_of(db, quote_id)
    with history.action(db, "edit", f"Return of {quote_called(db, quote_id)} to its first place", who):
        db.execute("DELETE FROM edits WHERE quote_id = ?", (quote_id,))
        checked(db, article_id, places_of(db, [quote_id])[quote_id], instead_of={quote_id})


def add_quote(
    db: Database, article_id: int, place: Place, speaker: Speaker | None, who: str, *, person_id: int | None = None
) -> int:
    """Add a quote that the engine missed, accepted; its id. QuoteBrowserError where it cannot stand there.

    `person_id` says which of the people who bear the speaker's name is meant; without it the name decides.
    """
    place = checked(db, article_id, place)
    with history.action(db, "add quote", f"Addition of a quote to {article_called(db, article_id)}", who):
        quote_id = _make(db, article_id, place, who)
        if person_id is None and speaker is not None:
            person_id = link_chosen(db, article_id, speaker).person_id
        _decide(db, quote_id, ReviewStatus.ACCEPTED, person_id, who)
    return quote_id


def split_quote(db: Database, quote_id: int, contents: Sequence[Sequence[Span]], who: str) -> list[int]:
    """Make two quotes or more of one, a part of its content each; their ids.

    Each has the cue, source, kind, speaker, status and tags of the quote, and the first its note.
    """
    article_id = _article_of(db, quote_id)
    place = places_of(db, [quote_id])[quote_id]
    parts = [
        checked(db, article_id, replace(place, content=tuple(content)), instead_of={quote_id}) for content in contents
    ]
    _refuse_bad_split(place, [part.content for part in parts])
    with history.action(db, "split", f"Split of {quote_called(db, quote_id)} into {len(parts)}", who):
        status, person_id = _what_holds(db, quote_id)
        made = [_make(db, article_id, part, who) for part in parts]
        for new_id in made:
            _decide(db, new_id, status, person_id, who)
        _hand_over(db, [quote_id], made, "split", who)
    return made


def join_quotes(db: Database, quote_ids: Sequence[int], who: str) -> int:
    """Make one quote of several of one article; its id.

    Speaker, cue and source are those of the first that has them; the status is theirs where they agree.
    """
    places = places_of(db, sorted(set(quote_ids)))
    articles = {_article_of(db, quote_id) for quote_id in places}
    if len(places) < _FEWEST_TO_JOIN or len(articles) > 1:
        raise QuoteBrowserError("Only quotes of one article can be joined; choose two of them or more.")
    (article_id,) = articles
    in_order = sorted(places, key=lambda quote_id: places[quote_id].content)
    place = checked(db, article_id, _joined([places[quote_id] for quote_id in in_order]), instead_of=set(in_order))
    held = [_what_holds(db, quote_id) for quote_id in in_order]
    statuses = {status for status, _ in held}
    with history.action(db, "join", f"Join of {number_of_quotes(in_order)}", who):
        made = _make(db, article_id, place, who)
        status = statuses.pop() if len(statuses) == 1 else ReviewStatus.UNREVIEWED
        person_id = next((person_id for _, person_id in held if person_id is not None), None)
        _decide(db, made, status, person_id, who)
        _hand_over(db, in_order, [made], "join", who)
    return made


_FEWEST_TO_JOIN = 2


def _refuse_bad_split(place: Place, contents: Sequence[tuple[Span, ...]]) -> None:
    spans = sorted(span for content in contents for span in content)
    inside = all(any(whole.contains(span) for whole in place.content) for span in spans)
    if len(contents) < _FEWEST_TO_JOIN or not inside or any(one.overlaps(other) for one, other in pairwise(spans)):
        raise QuoteBrowserError("A quote is split into two parts or more of its own words, none in two of them.")


def _joined(places: Sequence[Place]) -> Place:
    kinds = {place.kind for place in places}
    spans = sorted(span for place in places for span in place.content)
    return Place(
        content=tuple(spans),
        kind=kinds.pop() if len(kinds) == 1 else QuoteKind.MIXED,
        cue=next((place.cue for place in places if place.cue), ()),
        source=next((place.source for place in places if place.source), ()),
    )


def _article_of(db: Database, quote_id: int) -> int:
    found = db.execute("SELECT article_id FROM quotes_now WHERE quote_id = ? AND listed", (quote_id,)).fetchone()
    if found is None:
        raise QuoteBrowserError(f"Quote {quote_id} is no longer listed in the catalogue; refresh the list.")
    return int(found[0])


def _make(db: Database, article_id: int, place: Place, who: str) -> int:
    (quote_id,) = db.execute(
        f"INSERT INTO quotes (article_id, {_COLUMNS}, confidence, reason, engine, origin, added_by)"
        f" VALUES (?, {_MARKS}, 1, '', '', 'person', ?) RETURNING id",
        (article_id, *place_cells(text_of(db, article_id), place), who),
    ).fetchone()
    return int(quote_id)


def _decide(db: Database, quote_id: int, status: ReviewStatus, person_id: int | None, who: str) -> None:
    choose_people(db, {quote_id: person_id}, who)
    db.execute("UPDATE decisions SET status = ? WHERE quote_id = ?", (status, quote_id))


def _what_holds(db: Database, quote_id: int) -> tuple[ReviewStatus, int | None]:
    status, person_id = db.execute(
        "SELECT status, person_id FROM quotes_now WHERE quote_id = ?", (quote_id,)
    ).fetchone()
    return ReviewStatus(status), person_id


def _hand_over(db: Database, old: Sequence[int], made: Sequence[int], how: str, who: str) -> None:
    """Let quotes stand in the place of others, with their tags; their notes go to the first."""
    db.conn.executemany(
        "INSERT INTO superseded (quote_id, by_quote_id, how) VALUES (?, ?, ?)",
        [(old_id, new_id, how) for old_id in old for new_id in made],
    )
    db.conn.executemany(
        "INSERT INTO quote_tags (quote_id, tag_id)"
        " SELECT ?, tag_id FROM quote_tags WHERE quote_id = ? ON CONFLICT DO NOTHING",
        [(new_id, old_id) for old_id in old for new_id in made],
    )
    db.execute(
        "INSERT INTO notes (quote_id, text, written_by, written_at)"
        " SELECT ?, group_concat(text, char(10)), ?, ? FROM"
        " (SELECT text FROM notes WHERE quote_id IN (SELECT value FROM json_each(?)) ORDER BY quote_id)"
        " HAVING count(*)",
        (made[0], who, history.now(), ids_to_json(old)),
    )
