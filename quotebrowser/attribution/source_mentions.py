"""How far a source mention reaches: from the head noun to the compact noun phrase that names who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_BEFORE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "predet", "quantmod", "npadvmod", "appos"})
_LINKS = frozenset({"of", "for", "from", "at", "with", "in", "on", "to", "de"})
_NAME_LINKS = frozenset({"of", "for"})
_POSTPOSED = frozenset({"general", "elect", "designate", "emeritus", "emerita"})
"""Adjectives that follow the title they belong to, as in "inspector general"."""
_LONGEST_TAIL = 8
"""Tokens of `of ...`, `for ...` after the head that still belong to the mention."""


def mention_of(head: Token, offset: int = 0) -> Span:
    """The span of the noun phrase around `head`, with its title or modifiers and without relative clauses."""
    first = _first(head)
    last = _last(head)
    return Span(offset + first.idx, offset + last.idx + len(last))


def _first(head: Token) -> Token:
    first = head
    for child in reversed(list(head.lefts)):
        if child.dep_ not in _BEFORE or child.right_edge.i != first.i - 1:
            break
        first = child.left_edge
    while first.i < head.i and (first.is_punct or first.is_space):
        first = first.nbor()
    return first


def _last(head: Token, *, alone: bool = False) -> Token:
    """Where the mention ends; `alone` leaves out who else speaks and the name in apposition."""
    last = head
    if head.ent_iob_ and head.ent_type_ == "PERSON":
        while last.i + 1 < len(head.doc) and head.doc[last.i + 1].ent_iob_ == "I":
            last = last.nbor()
    proper = head.tag_ in {"NNP", "NNPS"}
    for child in head.rights:
        if child.i <= last.i:
            continue
        if child.left_edge.i != last.i + 1:
            break
        if not _continues(child, proper=proper):
            break
        last = child.right_edge
    if not alone:
        last = _with_name_after_comma(head, last)
    while last.i > head.i and (last.is_punct or last.is_space):
        last = last.nbor(-1)
    if last.i + 1 < len(last.doc) and last.nbor().lower_ in _POSTPOSED and last.tag_.startswith("NN"):
        last = last.nbor()
    return last


def _continues(child: Token, *, proper: bool) -> bool:
    """Whether a dependent right after the noun (or, `proper`, the name) still tells who it is."""
    if child.dep_ == "prep":
        return child.lower_ in (_NAME_LINKS if proper else _LINKS) and _is_short(child)
    return child.dep_ == "appos" and not proper and child.tag_.startswith("NNP") and _is_short(child)


def _with_name_after_comma(head: Token, last: Token) -> Token:
    """`his wife, Kora Vell,` and `the mayor and the council`: a name in apposition, and who else speaks."""
    for child in head.rights:
        if child.i <= last.i:
            continue
        named = child.dep_ == "appos" and child.tag_.startswith("NNP") and not head.tag_.startswith("NNP")
        joined = child.dep_ == "conj" and child.tag_.startswith("NN") and child.left_edge.i - last.i <= 3
        if (named or joined) and _is_short(child):
            return _last(child, alone=True) if child.i - head.i < _LONGEST_TAIL else last
    return last


def _is_short(token: Token) -> bool:
    return token.right_edge.i - token.left_edge.i < _LONGEST_TAIL
