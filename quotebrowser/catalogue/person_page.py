"""Everything about one person: counts, when they were heard, what they were called, what is known, what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue import describing, history, noting, people
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.filtering import condition

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotebrowser.catalogue.describing import AttributeRow, PersonLink
    from quotebrowser.catalogue.history import Entry
    from quotebrowser.records import SpeakerKind


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One person as a page shows them; quotes as lists show them, neither thoughts nor rejected ones.

    `first_seen` and `last_seen` are days, months or years, empty where no article has a date; `printed` is how articles
    call the person, with how often, the most frequent first; `months` has the quotes of every month (or year, where
    an article has no month) that has any.
    """

    id: int
    name: str
    kind: SpeakerKind
    sort_name: str
    quotes: int
    articles: int
    first_seen: str
    last_seen: str
    aliases: tuple[str, ...]
    printed: tuple[tuple[str, int], ...]
    months: tuple[tuple[str, int], ...]
    attributes: tuple[AttributeRow, ...]
    links: tuple[PersonLink, ...]
    note: str
    history: tuple[Entry, ...]


def person_page(db: Database, person_id: int) -> PersonPage:
    """The page of this person; QuoteBrowserError where there is none any more."""
    person = people.person(db, person_id)
    where = condition(db, EVERYTHING)
    quotes, articles, first_seen, last_seen = db.execute(
        _COUNTS.format(where=where.sql), (person_id, *where.parameters)
    ).fetchone()
    return PersonPage(
        id=person_id,
        name=person.name,
        kind=person.kind,
        sort_name=person.sort_name,
        quotes=quotes,
        articles=articles,
        first_seen=first_seen or "",
        last_seen=last_seen or "",
        aliases=tuple(people.names_of(db, person_id)),
        printed=tuple(db.execute(_PRINTED.format(where=where.sql), (person_id, *where.parameters)).fetchall()),
        months=tuple(db.execute(_MONTHS.format(where=where.sql), (person_id, *where.parameters)).fetchall()),
        attributes=tuple(describing.attributes(db, person_id)),
        links=tuple(describing.links(db, person_id)),
        note=noting.note(db, noting.Noted.PERSON, person_id),
        history=tuple(history.entries_about(db, person_id=person_id)),
    )


_COUNTS = """
    SELECT count(*), count(DISTINCT article_id), min(nullif(day, '')), max(day)
    FROM current_quotes WHERE person_id = ? AND {where}
"""

_PRINTED = """
    SELECT coalesce(edits.as_printed, quotes.as_printed) AS printed, count(*)
    FROM (SELECT quote_id FROM current_quotes WHERE person_id = ? AND {where})
    JOIN quotes ON quotes.id = quote_id LEFT JOIN edits USING (quote_id)
    WHERE printed <> '' GROUP BY printed ORDER BY count(*) DESC, printed LIMIT 100
"""

_MONTHS = """
    SELECT substr(day, 1, 7) AS month, count(*)
    FROM current_quotes WHERE person_id = ? AND day <> '' AND {where} GROUP BY month ORDER BY month
"""
