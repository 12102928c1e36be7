"""Lays the researcher's decisions over what the engine said: whether a quote holds, and who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.linking import link_chosen
from quotebrowser.catalogue.stored import ids_to_json
from quotebrowser.catalogue.wording import number_of_quotes
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from quotebrowser.records import Speaker


def set_status(db: Database, quote_ids: Iterable[int], status: ReviewStatus, who: str) -> None:
    """Accept, reject or put back to unreviewed. Quotes that are gone are passed over."""
    ids = list(listed(db, quote_ids))
    kind, words = _STATUS_WORDS[status]
    with history.action(db, kind, words.format(quotes=number_of_quotes(ids)), who):
        _choose_status(db, ids, status, who)


_STATUS_WORDS = {
    ReviewStatus.ACCEPTED: ("accept", "Acceptance of {quotes}"),
    ReviewStatus.REJECTED: ("reject", "Rejection of {quotes}"),
    ReviewStatus.UNREVIEWED: ("unreview", "Return of {quotes} to review"),
}


def correct_speaker(
    db: Database, quote_ids: Iterable[int], speaker: Speaker | None, who: str, *, accepting: bool = False
) -> None:
    """Decide who says these quotes; None decides that nobody known does. Quotes that are gone are passed over.

    With `accepting` they are accepted in the same action.
    """
    articles = listed(db, quote_ids)
    name = f"“{speaker.name}” ({speaker.kind})" if speaker is not None else "nobody known"
    with history.action(db, "change speaker", f"Change of speaker of {number_of_quotes(articles)} to {name}", who):
        person_of_article = {
            article_id: link_chosen(db, article_id, speaker).person_id if speaker is not None else None
            for article_id in set(articles.values())
        }
        choose_people(db, {quote_id: person_of_article[article] for quote_id, article in articles.items()}, who)
        if accepting:
            _choose_status(db, articles, ReviewStatus.ACCEPTED, who)


def give_to_person(
    db: Database, quote_ids: Iterable[int], person_id: int, who: str, *, accepting: bool = False
) -> None:
    """Decide that one known person says these quotes; QuoteBrowserError where that person is gone.

    With `accepting` they are accepted in the same action.
    """
    ids = list(listed(db, quote_ids))
    found = db.execute("SELECT name FROM people WHERE id = ?", (person_id,)).fetchone()
    if found is None:
        raise QuoteBrowserError(f"Person {person_id} is no longer in the catalogue; refresh the list.")
    with history.action(db, "change speaker", f"Change of speaker of {number_of_quotes(ids)} to “{found[0]}”", who):
        choose_people(db, dict.fromkeys(ids, person_id), who)
        if accepting:
            _choose_status(db, ids, ReviewStatus.ACCEPTED, who)


def quotes_with_the_same_source(db: Database, quote_id: int) -> list[int]:
    """The listed quotes of the same article whose source is printed alike, this one among them."""
    rows = db.execute(
        "SELECT other.quote_id FROM quotes_now AS this JOIN quotes_now AS other USING (article_id, as_printed)"
        " WHERE this.quote_id = ? AND other.listed ORDER BY other.start",
        (quote_id,),
    )
    return [other for (other,) in rows]


def choose_people(db: Database, person_of: Mapping[int, int | None], who: str) -> None:
    """Write down who says which quote, within the action that the caller holds."""
    db.conn.executemany(
        "INSERT INTO decisions (quote_id, speaker_chosen, person_id, decided_by, decided_at) VALUES (?, 1, ?, ?, ?)"
        " ON CONFLICT (quote_id) DO UPDATE SET speaker_chosen = 1, person_id = excluded.person_id,"
        " decided_by = excluded.decided_by, decided_at = excluded.decided_at"
        " WHERE NOT speaker_chosen OR person_id IS NOT excluded.person_id",
        [(quote_id, person_id, who, history.now()) for quote_id, person_id in person_of.items()],
    )


def _choose_status(db: Database, quote_ids: Iterable[int], status: ReviewStatus, who: str) -> None:
    db.conn.executemany(
        "INSERT INTO decisions (quote_id, status, decided_by, decided_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (quote_id) DO UPDATE SET status = excluded.status,"
        " decided_by = excluded.decided_by, decided_at = excluded.decided_at WHERE status <> excluded.status",
        [(quote_id, status, who, history.now()) for quote_id in quote_ids],
    )


def listed(db: Database, quote_ids: Iterable[int]) -> dict[int, int]:
    """The article of each of these quotes that lists can show."""
    rows = db.execute(
        "SELECT quote_id, article_id FROM current_quotes WHERE quote_id IN (SELECT value FROM json_each(?))"
        " ORDER BY quote_id",
        (ids_to_json(quote_ids),),
    )
    return dict(rows.fetchall())
