"""Makes a condition of a search's tree; words that stand together become one full-text query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.conditions import (
    NONE,
    Condition,
    all_of,
    any_of,
    in_articles_with_words,
    negated,
    with_words,
)
from quotebrowser.catalogue.filter import Scope
from quotebrowser.catalogue.search_language.fields import ARTICLE, BY_NAME
from quotebrowser.catalogue.search_language.tree import And, Node, Not, Or, Phrase, Term, Word, depth
from quotebrowser.catalogue.searching import quoted
from quotebrowser.catalogue.stems import forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Compiler:
    """Knows where the words of a search are looked for, and whether their other forms count."""

    db: Database
    scope: Scope = Scope.QUOTES
    stemming: bool = False

    def condition(self, node: Node) -> Condition:
        """What lets through the quotes that a tree means."""
        if isinstance(node, Not):
            return negated(self.condition(node.node))
        if isinstance(node, (And, Or)):
            return self._joined(node)
        if isinstance(node, Term):
            return self._field(node)
        return self._where_words_are(self._match(node))

    def split(self, node: Node) -> tuple[str | None, Condition]:
        """The full-text query that all quotes of a search must meet, if there is one, and what else it asks of them."""
        parts = node.nodes if isinstance(node, And) else (node,)
        matches = [query for query in map(self._query, parts) if query is not None]
        if not matches or self.scope is not Scope.QUOTES:
            return None, self.condition(node)
        rest = And(tuple(part for part in parts if self._query(part) is None))
        return _in_one(matches, And(())), self.condition(rest)

    def _joined(self, node: And | Or) -> Condition:
        """The words among the parts go into one query, which an index answers quickest."""
        parts = _deepest_first(node)
        queries = [self._query(part) for part in parts]
        matches = [query for query in queries if query is not None]
        made = [self.condition(part) for part, query in zip(parts, queries, strict=True) if query is None]
        if matches:
            made.append(self._where_words_are(_in_one(matches, node)))
        return all_of(made) if isinstance(node, And) else any_of(made)

    def _query(self, node: Node) -> str | None:
        """A tree of words alone as one full-text query; None where there is anything else in it."""
        if isinstance(node, (Word, Phrase)):
            return self._match(node)
        if isinstance(node, (And, Or)):
            queries = [self._query(part) for part in _deepest_first(node)]
            matches = [query for query in queries if query is not None]
            return _in_one(matches, node) if matches and len(matches) == len(queries) else None
        return None

    def _match(self, node: Word | Phrase, *, scope: Scope | None = None) -> str:
        exact = quoted(node.text, begins=node.begins)
        if not self.stemming or isinstance(node, Phrase) or node.begins:
            return exact
        found = [quoted(form) for form in forms(self.db, scope or self.scope, node.text)]
        return " OR ".join(found) or exact

    def _where_words_are(self, query: str) -> Condition:
        return with_words(query) if self.scope is Scope.QUOTES else in_articles_with_words(query)

    def _field(self, term: Term) -> Condition:
        if term.field == ARTICLE and isinstance(term.value, (Word, Phrase)):
            return in_articles_with_words(self._match(term.value, scope=Scope.ARTICLES))
        make = BY_NAME[term.field].condition
        return NONE if make is None else make(self.db, term.value)


def _deepest_first(node: And | Or) -> list[Node]:
    """SQLite's parsers remember all that stands before a bracket, and no more than a hundred things."""
    return sorted(node.nodes, key=depth, reverse=True)


def _in_one(matches: Sequence[str], node: And | Or) -> str:
    if len(matches) == 1:
        return matches[0]
    return (" AND " if isinstance(node, And) else " OR ").join(f"({match})" for match in matches)
