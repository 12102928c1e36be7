"""Puts saved searches in the place of `search:"name"`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.search_language.faults import SearchNotUnderstood
from quotebrowser.catalogue.search_language.fields import SAVED
from quotebrowser.catalogue.search_language.parsing import MOST_NESTED, MOST_TERMS, parse
from quotebrowser.catalogue.search_language.tree import And, Node, Not, Or, Term, depth, leaves
from quotebrowser.catalogue.stored import storable
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_LEVELS = 3 * (MOST_NESTED + 1)
"""How deep a tree of `parse` can be: "not", "or" and "and" around each parenthesis, and at the top."""


def read(db: Database, typed: str) -> Node:
    """The tree of a search without saved ones in it; errors as of `parse`, and for one that is not there."""
    return expand(db, parse(typed), ())


def expand(db: Database, node: Node, within: tuple[str, ...]) -> Node:
    """`node` with the saved searches it names in their place; `within` are those that it is part of itself."""
    whole = _expanded(db, node, within)
    if sum(1 for _ in leaves(whole)) > MOST_TERMS or depth(whole) > MOST_LEVELS:
        raise QuoteBrowserError(
            "This search becomes too large with the saved searches that it names; name fewer of them."
        )
    return whole


def _expanded(db: Database, node: Node, within: tuple[str, ...]) -> Node:
    if isinstance(node, Not):
        return Not(_expanded(db, node.node, within))
    if isinstance(node, And):
        return And(tuple(_expanded(db, part, within) for part in node.nodes))
    if isinstance(node, Or):
        return Or(tuple(_expanded(db, part, within) for part in node.nodes))
    if isinstance(node, Term) and node.field == SAVED:
        return expand(db, *_saved(db, node, within))
    return node


def _saved(db: Database, term: Term, within: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
    name = storable(str(term.value))
    if name in within:
        raise QuoteBrowserError(f"The saved search “{name}” names itself, so that it has no end; save it otherwise.")
    found = db.execute("SELECT query FROM saved_searches WHERE name = ?", (name,)).fetchone()
    if found is None:
        names = ", ".join(name for (name,) in db.execute("SELECT name FROM saved_searches ORDER BY name LIMIT 12"))
        raise SearchNotUnderstood(
            term.column + len(SAVED) + 1, f"“{name}”", f"a saved search ({names or 'none is saved yet'})"
        )
    return parse(found[0]), (*within, name)
