"""What a cue governs by the parse: the reported clause, as stretches of text without the reporting words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.attribution.cues import Cue
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Doc, Token

_CLAUSES = frozenset({"ccomp", "parataxis"})
_COMPLEMENTS = frozenset({"xcomp", "oprd"})
_OBJECT_WORDS = """
announced announce announces propose proposed proposes denied deny denies cited cites citing reject rejected predict
predicted promise promised pledged reported recommended revealed acknowledged suggested claimed claim endorsed
criticized praised condemned supported opposed support supports oppose opposes
"""
_OBJECT_CUES = frozenset(_OBJECT_WORDS.split())
_PREPOSITIONS = frozenset({"for", "of", "about", "on", "to", "against", "as"})
_BARE_WORDS = "said say says saying told tells telling wrote writes added spoke"
_NO_OBJECT = frozenset(_BARE_WORDS.split())
"""Cues whose object is an addressee or a subject matter, never what was said."""
_LONGEST_GROUP = 12
_CLAUSE_AROUND = frozenset({"prep", "pobj", "dobj", "attr", "amod", "appos", "npadvmod", "acomp", "advmod"})


def content_of(verb: Token, subject: Token, strength: Cue, offset: int) -> tuple[tuple[Span, ...], bool]:
    """What `verb` governs, and whether that is a clause (its own, or the one around it) rather than an object."""
    clause = next((c for c in verb.children if c.dep_ in _CLAUSES), None)
    if clause is None:
        clause = next((c for c in verb.rights if c.dep_ in _COMPLEMENTS), None)
    if clause is not None:
        reporting = {verb.i, *(t.i for t in subject.subtree)} if clause.i < verb.i else set()
        return spans_without(verb.doc, clause.left_edge.i, clause.right_edge.i, reporting, offset), True
    if strength is Cue.SAYING and (around := _clause_around(verb, subject, offset)):
        return around, True
    noun = _object_of(verb) if strength is not Cue.THOUGHT else None
    if noun is None:
        return (), False
    return spans_without(verb.doc, noun.left_edge.i, noun.right_edge.i, set(), offset), False


def clause_around_according(according: Token, offset: int) -> tuple[Span, ...]:
    """The clause in which `according to X` stands, without those words."""
    verb = according.head
    while verb.dep_ in _CLAUSE_AROUND and verb.head is not verb:
        verb = verb.head
    reporting = {t.i for t in according.subtree}
    return spans_without(according.doc, verb.left_edge.i, verb.right_edge.i, reporting, offset)


def clause_of_noun(noun: Token, offset: int) -> tuple[Span, ...]:
    """The `that` clause of a noun such as `claim`."""
    clause = next(
        (c for c in noun.rights if c.dep_ in {"acl", "ccomp"} and any(g.dep_ == "mark" for g in c.lefts)), None
    )
    return spans_without(noun.doc, clause.left_edge.i, clause.right_edge.i, set(), offset) if clause else ()


def _clause_around(verb: Token, subject: Token, offset: int) -> tuple[Span, ...]:
    """The sentence around reporting words set off by commas (`The quay, Marn said, was shut`), if any."""
    first, last = min(verb.i, subject.left_edge.i), max(verb.i, subject.right_edge.i)
    sentence = verb.sent
    doc = verb.doc
    set_off = first > sentence.start and doc[first - 1].text in {",", "”", '"', "’"}
    ends = last + 1 >= len(doc) or doc[last + 1].text in {",", "."}
    if not set_off or not ends or last - first > _LONGEST_GROUP:
        return ()
    return spans_without(doc, sentence.start, sentence.end - 1, set(range(first, last + 1)), offset)


def _object_of(verb: Token) -> Token | None:
    if verb.lower_ in _OBJECT_CUES:
        return next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if verb.lower_ in _NO_OBJECT:
        return None
    preposition = next((c for c in verb.rights if c.dep_ == "prep" and c.lower_ in _PREPOSITIONS), None)
    return preposition and next((c for c in preposition.children if c.dep_ in {"pobj", "pcomp"}), None)


def spans_without(doc: Doc, first: int, last: int, left_out: AbstractSet[int], offset: int) -> tuple[Span, ...]:
    """The stretches of tokens `first` to `last` around those left out, without punctuation and `that` at the edges."""
    spans: list[Span] = []
    run: list[Token] = []
    for index in range(first, last + 2):
        if index <= last and index not in left_out:
            run.append(doc[index])
            continue
        while run and (run[0].is_punct or run[0].is_space or run[0].lower_ == "that"):
            run.pop(0)
        while run and (run[-1].is_punct or run[-1].is_space):
            run.pop()
        if run:
            spans.append(Span(offset + run[0].idx, offset + run[-1].idx + len(run[-1])))
        run = []
    return tuple(spans)
