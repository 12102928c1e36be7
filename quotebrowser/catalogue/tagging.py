"""Tags on quotes: a tree of names with colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.deciding import listed
from quotebrowser.catalogue.rows import TagRow
from quotebrowser.catalogue.stored import ids_to_json, storable
from quotebrowser.catalogue.wording import number_of_quotes
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def add_tag(db: Database, quote_ids: Iterable[int], tag: str, who: str) -> None:
    """Put `tag` on these quotes, made where there is none of that name; where it is already, it stays."""
    name = _checked_name(tag)
    ids = list(listed(db, quote_ids))
    if not ids:
        return
    with history.action(db, "tag", f"Tag “{name}” on {number_of_quotes(ids)}", who):
        db.execute("INSERT INTO tags (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
        db.conn.executemany(
            "INSERT INTO quote_tags (quote_id, tag_id) SELECT ?, id FROM tags WHERE name = ? ON CONFLICT DO NOTHING",
            [(quote_id, name) for quote_id in ids],
        )


def remove_tag(db: Database, quote_ids: Iterable[int], tag: str, who: str) -> None:
    """Take `tag` off these quotes; the tag itself stays."""
    ids = list(quote_ids)
    with history.action(db, "untag", f"Removal of tag “{tag}” from {number_of_quotes(ids)}", who):
        db.execute(
            "DELETE FROM quote_tags WHERE tag_id = (SELECT id FROM tags WHERE name = ?)"
            " AND quote_id IN (SELECT value FROM json_each(?))",
            (storable(tag), ids_to_json(ids)),
        )


def set_tag(db: Database, tag: str, *, colour: str, parent: str | None, who: str) -> None:
    """Make a tag, or give the one of that name another colour ("#rrggbb" or empty) and place in the tree."""
    name = _checked_name(tag)
    if colour and not _COLOUR.fullmatch(colour):
        raise QuoteBrowserError(f"“{colour}” is no colour; give one like #2a7fff.")
    parent_id = _place_in_the_tree(db, name, parent)
    with history.action(db, "set tag", f"Change of tag “{name}”", who):
        db.execute(
            "INSERT INTO tags (name, colour, parent_id) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE"
            " SET colour = excluded.colour, parent_id = excluded.parent_id"
            " WHERE colour <> excluded.colour OR parent_id IS NOT excluded.parent_id",
            (name, colour, parent_id),
        )


def rename_tag(db: Database, tag: str, new_name: str, who: str) -> None:
    """Call a tag otherwise; QuoteBrowserError where another has that name."""
    name = _checked_name(new_name)
    tag_id = _tag_id(db, tag)
    if db.execute("SELECT 1 FROM tags WHERE name = ? AND id <> ?", (name, tag_id)).fetchone():
        raise QuoteBrowserError(f"There is a tag “{name}” already; choose another name.")
    with history.action(db, "rename tag", f"Renaming of tag “{tag}” to “{name}”", who):
        db.execute("UPDATE tags SET name = ? WHERE id = ? AND name <> ?", (name, tag_id, name))


def delete_tag(db: Database, tag: str, who: str) -> None:
    """Take a tag off every quote and out of the tree; those below it move up to its parent."""
    tag_id = _tag_id(db, tag)
    with history.action(db, "delete tag", f"Deletion of tag “{tag}”", who):
        db.execute("DELETE FROM quote_tags WHERE tag_id = ?", (tag_id,))
        db.execute(
            "UPDATE tags SET parent_id = (SELECT parent_id FROM tags WHERE id = :tag) WHERE parent_id = :tag",
            {"tag": tag_id},
        )
        db.execute("DELETE FROM tags WHERE id = ?", (tag_id,))


def tag_rows(db: Database) -> list[TagRow]:
    """All tags in alphabetical order."""
    rows = db.execute(
        "SELECT tags.id, tags.name, tags.colour, parents.name FROM tags"
        " LEFT JOIN tags AS parents ON parents.id = tags.parent_id ORDER BY tags.name"
    )
    return [TagRow(*row) for row in rows]


def _checked_name(tag: str) -> str:
    if not tag.strip():
        raise QuoteBrowserError("A tag needs a name; type one and try again.")
    return storable(tag.strip())


def _tag_id(db: Database, tag: str) -> int:
    found = db.execute("SELECT id FROM tags WHERE name = ?", (storable(tag.strip()),)).fetchone()
    if found is None:
        raise QuoteBrowserError(f"There is no tag “{tag}”; look at the list of tags.")
    return int(found[0])


def _place_in_the_tree(db: Database, name: str, parent: str | None) -> int | None:
    """The id of the parent; QuoteBrowserError where it lies below the tag itself."""
    if parent is None:
        return None
    parent_id = _tag_id(db, parent)
    above = db.execute(
        "WITH RECURSIVE above (id, name, parent_id) AS (SELECT id, name, parent_id FROM tags WHERE id = ?"
        " UNION SELECT tags.id, tags.name, tags.parent_id FROM tags JOIN above ON tags.id = above.parent_id)"
        " SELECT name FROM above",
        (parent_id,),
    )
    if any(other == name for (other,) in above):
        raise QuoteBrowserError(f"“{parent}” lies below “{name}”; a tag cannot be its own parent.")
    return parent_id
