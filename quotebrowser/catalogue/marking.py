"""Finds where the words of a search stand in a text, as the search index would."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from quotebrowser.catalogue.search_language.tree import Node, Phrase, Term, Word, leaves
from quotebrowser.catalogue.searching import quoted
from quotebrowser.catalogue.stems import STEMMING
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PLAIN = "unicode61 remove_diacritics 2"
"""The tokenizer of the search indexes."""

_OPEN, _CLOSE = "\ue000", "\ue001"
"""What FTS5 puts around a hit; where a text has one of them, or NUL, a blank takes its place for the while."""


def spans_of_hits(texts: Mapping[int, str], search: Node, *, stemming: bool) -> dict[int, tuple[Span, ...]]:
    """Where the words and phrases that `search` wants stand in each text, in order; fields are passed over.

    With `stemming`, other forms of the words are hits too; phrases are found as they stand.
    """
    found: dict[int, list[Span]] = {key: [] for key in texts}
    words, phrases = _wanted(search)
    stems = {word for word in words if not word.begins} if stemming else set()
    _mark(texts, _queries([*phrases, *(word for word in words if word not in stems)]), PLAIN, found)
    _mark(texts, _queries(stems), STEMMING, found)
    return {key: _merged(spans) for key, spans in found.items()}


def _wanted(search: Node) -> tuple[list[Word], list[Phrase]]:
    values = [leaf.value if isinstance(leaf, Term) else leaf for leaf, wanted in leaves(search) if wanted]
    return [leaf for leaf in values if isinstance(leaf, Word)], [leaf for leaf in values if isinstance(leaf, Phrase)]


def _queries(nodes: Iterable[Word | Phrase]) -> list[str]:
    return sorted({quoted(node.text, begins=node.begins) for node in nodes})


def _mark(texts: Mapping[int, str], queries: Sequence[str], tokenizer: str, found: dict[int, list[Span]]) -> None:
    if not queries:
        return
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = '{tokenizer}')")
        memory.executemany(
            "INSERT INTO texts (rowid, text) VALUES (?, ?)",
            [(key, re.sub(f"[{_OPEN}{_CLOSE}\0]", " ", text)) for key, text in texts.items()],
        )
        marked = memory.execute(
            "SELECT rowid, highlight(texts, 0, ?, ?) FROM texts WHERE texts MATCH ?",
            (_OPEN, _CLOSE, " OR ".join(queries)),
        )
        for key, text in marked:
            found[key].extend(_spans(text))


def _spans(marked: str) -> Iterable[Span]:
    """The places between the marks, as if these were not there."""
    for number, match in enumerate(re.finditer(f"{_OPEN}([^{_CLOSE}]+){_CLOSE}", marked)):
        start = match.start() - 2 * number
        yield Span(start, start + len(match[1]))


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.overlaps(merged[-1]):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
