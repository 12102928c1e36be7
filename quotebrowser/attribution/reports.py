"""Who reports what, by the parse: each cue of a text with the mention that is its source and the clause it governs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.attribution.clauses import clause_around_according, clause_of_noun, content_of
from quotebrowser.attribution.cues import Cue, cue_of, is_speakerless, is_statement_noun
from quotebrowser.attribution.source_mentions import mention_of
from quotebrowser.attribution.subjects import is_passive, noun_after, noun_beside, subject_behind
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its source mention, and what it governs by the parse (`content` is empty where that is not told).

    `inherited` says that the source is the subject of another verb; `clausal` that the content is a clause, no object.
    """

    cue: Span
    source: Span
    content: tuple[Span, ...]
    strength: Cue
    inherited: bool = False
    clausal: bool = False

    @property
    def start(self) -> int:
        """Where the reporting words begin."""
        return min(self.cue.start, self.source.start)

    @property
    def end(self) -> int:
        """Where the reporting words end."""
        return max(self.cue.end, self.source.end)


_NO_SPEAKERS = frozenset({"IN", "RB", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "EX", "TO", "CC", "WDT"})
"""Tags of words that a parse gone wrong takes for a subject."""
_OF_SOMEONE = frozenset({"words", "verdict", "motto"})
"""Nouns whose `of` tells who said it (`in the words of ...`)."""


def reports_in(doc: Doc, offset: int, quoted: AbstractSet[int]) -> Iterator[Report]:
    """The narrator's reports in `doc`, in text order, with spans moved by `offset`.

    `quoted` are the indices of the tokens that stand between quotation marks: their verbs report nothing for the
    narrator, and no word of theirs is the subject of a verb outside.
    """
    for token in doc:
        if token.i in quoted:
            continue
        report = _report_at(token, offset, quoted)
        if report:
            yield report


def _report_at(token: Token, offset: int, quoted: AbstractSet[int]) -> Report | None:
    word = token.lower_
    if word == "according":
        return _according(token, offset)
    if token.tag_.startswith("NN"):
        return _by_noun(token, offset, quoted) if is_statement_noun(word) else None
    if not token.tag_.startswith("VB"):
        return None
    cue = Cue.SAYING if _puts_it(token) else cue_of(word)
    return _by_verb(token, cue, offset, quoted) if cue else None


def _puts_it(token: Token) -> bool:
    """`as she put it`."""
    return token.lower_ in {"put", "puts"} and token.i + 1 < len(token.doc) and token.nbor().lower_ == "it"


def _by_noun(noun: Token, offset: int, quoted: AbstractSet[int]) -> Report | None:
    """`Okafor's claim that ...`: a noun that holds a statement, with its owner as source."""
    owner = next((c for c in noun.lefts if c.dep_ == "poss" and c.i not in quoted), None)
    if owner is None and noun.lower_ in _OF_SOMEONE:
        of = next((c for c in noun.rights if c.lower_ == "of"), None)
        owner = of and next((c for c in of.children if c.dep_ == "pobj"), None)
    if owner is None:
        return None
    cue = Span(offset + noun.idx, offset + noun.idx + len(noun))
    return Report(cue, mention_of(owner, offset), clause_of_noun(noun, offset), Cue.STANCE, clausal=True)


def _according(token: Token, offset: int) -> Report | None:
    """`according to X`, with the clause that it stands in as content."""
    preposition = next((child for child in token.children if child.lower_ == "to"), None)
    named = preposition and next((child for child in preposition.children if child.dep_ == "pobj"), None)
    if not preposition or not named:
        return None
    cue = Span(offset + token.idx, offset + preposition.idx + len(preposition))
    return Report(cue, mention_of(named, offset), clause_around_according(token, offset), Cue.SAYING, clausal=True)


def _by_verb(verb: Token, strength: Cue, offset: int, quoted: AbstractSet[int]) -> Report | None:
    subject, inherited = subject_behind(verb, quoted)
    if subject is not None and is_statement_noun(subject.lower_):
        subject = next((c for c in subject.lefts if c.dep_ == "poss"), subject)
    if (subject is None or subject.tag_ in _NO_SPEAKERS) and strength is Cue.SAYING and not is_passive(verb):
        subject = noun_beside(verb, quoted)
    if strength is Cue.SAYING and verb.i - 1 in quoted and subject is not None and subject.i < verb.i:
        subject = noun_after(verb, quoted) or subject
    if subject is None or is_speakerless(subject.lower_):
        return None
    cue = _cue_span(verb, offset)
    source = mention_of(subject, offset)
    if source.overlaps(cue):
        return None
    if verb.tag_ == "VB":
        strength = min(strength, Cue.STANCE)
    content, clausal = content_of(verb, subject, strength, offset)
    return Report(cue, source, content, strength, inherited=inherited, clausal=clausal)


def _cue_span(verb: Token, offset: int) -> Span:
    """The verb with a particle, and with `in a statement` and the like left out."""
    end = verb
    for child in verb.rights:
        if child.dep_ == "prt" and child.i == end.i + 1:
            end = child
    return Span(offset + verb.idx, offset + end.idx + len(end))
