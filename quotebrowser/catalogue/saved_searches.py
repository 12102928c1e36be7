"""Keeps searches under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.rows import SavedSearch
from quotebrowser.catalogue.search_language.parsing import parse
from quotebrowser.catalogue.search_language.saved import expand
from quotebrowser.catalogue.stored import storable
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_search(db: Database, name: str, query: str, who: str) -> None:
    """Keep a search, in the place of the one of that name; QuoteBrowserError where it cannot be read or is empty."""
    checked = _checked_name(name)
    if not query.strip():
        raise QuoteBrowserError("There is nothing to save; type a search first.")
    expand(db, parse(query), (checked,))
    with history.action(db, "save search", f"Saving of the search “{checked}”", who):
        db.execute(
            "INSERT INTO saved_searches (name, query, saved_by, saved_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET query = excluded.query, saved_by = excluded.saved_by,"
            " saved_at = excluded.saved_at WHERE query <> excluded.query",
            (checked, storable(query.strip()), storable(who), history.now()),
        )


def rename_search(db: Database, name: str, new_name: str, who: str) -> None:
    """Call a saved search otherwise; those that name it by `search:` are not changed."""
    checked = _checked_name(new_name)
    search = _found(db, name)
    if checked != search.name and db.execute("SELECT 1 FROM saved_searches WHERE name = ?", (checked,)).fetchone():
        raise QuoteBrowserError(f"There is a saved search “{checked}” already; choose another name.")
    expand(db, parse(search.query), (checked,))
    with history.action(db, "rename search", f"Renaming of the search “{search.name}” to “{checked}”", who):
        db.execute("UPDATE saved_searches SET name = ? WHERE id = ? AND name <> ?", (checked, search.id, checked))


def delete_search(db: Database, name: str, who: str) -> None:
    """Keep a search no longer; QuoteBrowserError where there is none of that name."""
    search = _found(db, name)
    with history.action(db, "delete search", f"Deletion of the search “{search.name}”", who):
        db.execute("DELETE FROM saved_searches WHERE id = ?", (search.id,))


def saved_searches(db: Database) -> list[SavedSearch]:
    """All of them in alphabetical order."""
    return _searches(db, "ORDER BY name", ())


def _found(db: Database, name: str) -> SavedSearch:
    found = _searches(db, "WHERE name = ?", (storable(name.strip()),))
    if not found:
        raise QuoteBrowserError(f"There is no saved search “{name}”; look at the list of them.")
    return found[0]


def _searches(db: Database, which: str, parameters: tuple[str, ...]) -> list[SavedSearch]:
    rows = db.execute(f"SELECT id, name, query, saved_by, saved_at FROM saved_searches {which}", parameters)
    return [SavedSearch(*row) for row in rows]


def _checked_name(name: str) -> str:
    checked = " ".join(storable(name).split())
    if not checked:
        raise QuoteBrowserError("A saved search needs a name; type one and try again.")
    if any(mark in checked for mark in _MARKS):
        raise QuoteBrowserError("The name of a saved search cannot have quotation marks; leave them out.")
    return checked


_MARKS = '"“”„«»'
"""What stands around a name in `search:"name"`."""
