"""Makes a tree of a search's tokens, or says where it cannot be read and what was expected there."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, NoReturn

from quotebrowser.catalogue.search_language.faults import SearchNotUnderstood
from quotebrowser.catalogue.search_language.fields import BY_NAME
from quotebrowser.catalogue.search_language.tokens import Kind, Token, tokens
from quotebrowser.catalogue.search_language.tree import NOTHING, And, Node, Not, Or, Term
from quotebrowser.catalogue.search_language.values import Misread, phrase, word_or_phrase
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHARACTERS = 10_000
MOST_TERMS = 500
MOST_NESTED = 12
"""Parentheses within one another. At some twenty that all stand behind a minus, SQLite's parser is full."""

_A_TERM = "a word, a “phrase”, a field such as speaker:, or “(”"


def parse(typed: str) -> Node:
    """The tree of a search; of an empty one, a tree that lets everything through.

    Raises SearchNotUnderstood with the column, and QuoteBrowserError for a search that is too long.
    """
    if len(typed) > MOST_CHARACTERS:
        raise QuoteBrowserError(
            f"A search may have {MOST_CHARACTERS:,} characters and this one has {len(typed):,}; search for less of it."
        )
    found = list(tokens(typed))
    if len(found) > MOST_TERMS:
        raise QuoteBrowserError(
            f"A search may have {MOST_TERMS:,} words and this one has {len(found):,}; search for less of it."
        )
    return _Parser(found).whole()


class _Parser:
    """Goes through the tokens once, a method a rule of the grammar."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._place = 0
        self._nested = 0

    def whole(self) -> Node:
        """The whole search."""
        if len(self._tokens) == 1:
            return And(())
        node = self._either()
        self._expect(Kind.END, _A_TERM)
        return node

    @property
    def _next(self) -> Token:
        return self._tokens[self._place]

    @property
    def _after(self) -> Token:
        return self._tokens[self._place + 1]

    def _take(self) -> Token:
        token = self._next
        self._place += 1
        return token

    def _either(self) -> Node:
        """Alternatives, with OR between them."""
        nodes = [self._all()]
        while self._next.kind is Kind.OR:
            self._take()
            nodes.append(self._all())
        return nodes[0] if len(nodes) == 1 else Or(tuple(nodes))

    def _all(self) -> Node:
        """Terms beside one another; marks without a word are passed over where there is anything else."""
        if self._next.kind not in _BEGIN_A_TERM:
            self._refuse(_A_TERM)
        nodes: list[Node] = []
        while self._next.kind in _BEGIN_A_TERM:
            if nodes and self._is_and():
                self._take()
            nodes.extend(self._term())
        wanted = list(dict.fromkeys(nodes))
        return wanted[0] if len(wanted) == 1 else And(tuple(wanted)) if wanted else NOTHING

    def _is_and(self) -> bool:
        """AND between terms says what their standing side by side says; anywhere else it is a word."""
        return self._next.kind is Kind.WORD and self._next.text == "AND" and self._after.kind in _BEGIN_A_TERM

    def _term(self) -> Iterator[Node]:
        if self._next.kind not in _BEGIN_A_TERM:
            self._refuse(_A_TERM)
        token = self._take()
        if token.kind is Kind.NOT:
            yield from map(Not, self._term())
        elif token.kind is Kind.OPEN:
            yield self._group(token)
        elif token.kind is Kind.FIELD:
            yield self._field(token)
        elif token.kind is Kind.PHRASE:
            yield phrase(token.text)
        elif token.kind is Kind.WORD:
            yield word_or_phrase(token.text)

    def _group(self, opened: Token) -> Node:
        self._nested += 1
        if self._nested > MOST_NESTED:
            raise SearchNotUnderstood(
                opened.column, "“(”", f"no more than {MOST_NESTED} parentheses within one another"
            )
        node = self._either()
        self._expect(Kind.CLOSE, f"“)” for the “(” at column {opened.column}")
        self._nested -= 1
        return node

    def _field(self, token: Token) -> Node:
        field = BY_NAME.get(token.field.casefold())
        if field is None:
            if not token.text.strip():
                return word_or_phrase(token.field)
            close = get_close_matches(token.field.casefold(), BY_NAME, n=1, cutoff=0.7)
            meant = f"did you mean {close[0]}:?" if close else f"the fields are {', '.join(BY_NAME)}"
            raise SearchNotUnderstood(
                token.column, f"“{token.field}:”", f"a field ({meant}), or the words within marks"
            )
        try:
            return Term(field.name, field.read(token.text), token.column)
        except Misread as misread:
            column = token.column + len(token.field) + 1
            raise SearchNotUnderstood(column, _shown(token.text), f"{misread} behind {field.name}:") from misread

    def _expect(self, kind: Kind, expected: str) -> None:
        if self._next.kind is not kind:
            self._refuse(expected)
        self._take()

    def _refuse(self, expected: str) -> NoReturn:
        token = self._next
        raise SearchNotUnderstood(token.column, _shown("" if token.kind is Kind.END else token.text), expected)


_BEGIN_A_TERM = frozenset({Kind.WORD, Kind.PHRASE, Kind.FIELD, Kind.MARKS, Kind.NOT, Kind.OPEN})

_LONGEST_SHOWN = 40


def _shown(text: str) -> str:
    if not text:
        return "where nothing stands"
    return f"“{text}”" if len(text) <= _LONGEST_SHOWN else f"“{text[:_LONGEST_SHOWN]}…”"
