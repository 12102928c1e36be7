"""The SQL that a careful person would write by hand against a catalogue for what the benchmark asks."""

from __future__ import annotations

WINDOW = 200

_SHOWN = "kind <> 'thought' AND status <> 'rejected'"

_ORDER = "ORDER BY day, article_id, start, quote_id"

FIRST = f"SELECT quote_id FROM current_quotes WHERE {_SHOWN} {_ORDER} LIMIT {WINDOW}"

ROWS = f"SELECT * FROM quote_sheet WHERE quote_id IN ({', '.join('?' * WINDOW)})"

SPEAKER = f"SELECT quote_id FROM current_quotes WHERE person_id = ? AND {_SHOWN} {_ORDER}"

_MATCHING = "quote_search JOIN current_quotes ON quote_id = quote_search.rowid"

WORDS = f"SELECT quote_id FROM {_MATCHING} WHERE quote_search MATCH ? AND {_SHOWN} {_ORDER}"

EVERY = f"SELECT quote_id FROM current_quotes {_ORDER}"

_FACET = (
    f"SELECT {{}}, count(*) FROM {_MATCHING}{{}} WHERE quote_search MATCH ? AND current_quotes.{_SHOWN}"
    " GROUP BY 1 ORDER BY 2 DESC"
)

FACETS = (
    _FACET.format("current_quotes.kind", ""),
    _FACET.format("status", ""),
    _FACET.format("people.name", " LEFT JOIN people ON people.id = person_id"),
    _FACET.format("substr(day, 1, 7)", ""),
    _FACET.format("outlet", ""),
    _FACET.format("tags.name", " JOIN quote_tags USING (quote_id) JOIN tags ON tags.id = tag_id"),
)

_LAST = "(SELECT max(id) FROM history)"

UNDO = (
    f"DELETE FROM decisions WHERE quote_id IN (SELECT row FROM changes WHERE history_id = {_LAST})",
    f"DELETE FROM history WHERE id = {_LAST}",
)

ALL = (FIRST, ROWS.replace(", ?" * (WINDOW - 1), ", …"), SPEAKER, WORDS, EVERY, *FACETS, *UNDO)
"""What the benchmark prints."""
