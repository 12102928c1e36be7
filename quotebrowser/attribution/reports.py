"""Who reports what, by the parse: each cue of a text with the mention that is its source and the clause it governs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.attribution.cues import Cue, cue_of, is_speakerless, is_statement_noun
from quotebrowser.attribution.source_mentions import mention_of
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its source mention, and what it governs by the parse (`content` is empty where that is not told)."""

    cue: Span
    source: Span
    content: tuple[Span, ...]
    strength: Cue
    inherited: bool = False

    @property
    def start(self) -> int:
        """Where the reporting words begin."""
        return min(self.cue.start, self.source.start)

    @property
    def end(self) -> int:
        """Where the reporting words end."""
        return max(self.cue.end, self.source.end)


_SUBJECTS = frozenset({"nsubj", "csubj"})
_PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
_CLAUSES = frozenset({"ccomp", "parataxis"})
_RELATIVES = frozenset({"who", "which", "that"})
_OBJECT_WORDS = """
announced announce announces propose proposed proposes denied deny denies cited cites citing reject rejected predict
predicted promise promised pledged reported recommended revealed acknowledged suggested claimed claim endorsed
criticized praised condemned supported opposed support supports oppose opposes
"""
_OBJECT_CUES = frozenset(_OBJECT_WORDS.split())
_PREPOSITIONS = frozenset({"for", "of", "about", "on", "to", "against", "as"})
_HIGHEST_CLIMB = 6
_INSIDE_PHRASE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "case"})
_LONGEST_PHRASE = 10
_NO_SPEAKERS = frozenset({"IN", "RB", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "EX", "TO", "CC", "WDT"})
_LONE_SPEAKERS = frozenset({"another", "others", "one", "some", "many", "both"})
_NO_CONTENT_AFTER = frozenset(
    {"said", "say", "says", "saying", "told", "tells", "telling", "wrote", "writes", "added", "spoke"}
)


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
    if owner is None:
        return None
    clause = next(
        (c for c in noun.rights if c.dep_ in {"acl", "ccomp"} and any(g.dep_ == "mark" for g in c.lefts)), None
    )
    content = _spans_without(noun.doc, clause.left_edge.i, clause.right_edge.i, set(), offset) if clause else ()
    cue = Span(offset + noun.idx, offset + noun.idx + len(noun))
    return Report(cue, mention_of(owner, offset), content, Cue.STANCE)


def _according(token: Token, offset: int) -> Report | None:
    """`according to X`, with the clause that it stands in as content."""
    preposition = next((child for child in token.children if child.lower_ == "to"), None)
    named = preposition and next((child for child in preposition.children if child.dep_ == "pobj"), None)
    if not preposition or not named:
        return None
    cue = Span(offset + token.idx, offset + preposition.idx + len(preposition))
    verb = token.head
    while (
        verb.dep_ in {"prep", "pobj", "dobj", "attr", "amod", "appos", "npadvmod", "acomp", "advmod"}
        and verb.head is not verb
    ):
        verb = verb.head
    first, last = verb.left_edge.i, verb.right_edge.i
    inside = {t.i for t in token.subtree}
    return Report(cue, mention_of(named, offset), _spans_without(token.doc, first, last, inside, offset), Cue.SAYING)


def _by_verb(verb: Token, strength: Cue, offset: int, quoted: AbstractSet[int]) -> Report | None:
    subject, inherited = _source_of(verb, quoted)
    if subject is not None and is_statement_noun(subject.lower_):
        subject = next((c for c in subject.lefts if c.dep_ == "poss"), subject)
    if (subject is None or subject.tag_ in _NO_SPEAKERS) and strength is Cue.SAYING and not _is_passive(verb):
        subject = _neighbour(verb, quoted)
    if subject is None or is_speakerless(subject.lower_):
        return None
    cue = _cue_span(verb, offset)
    source = mention_of(subject, offset)
    if source.overlaps(cue):
        return None
    if verb.tag_ == "VB":
        strength = min(strength, Cue.STANCE)
    return Report(cue, source, _content_of(verb, subject, offset), strength, inherited)


def _cue_span(verb: Token, offset: int) -> Span:
    """The verb with a particle, and with `in a statement` and the like left out."""
    end = verb
    for child in verb.rights:
        if child.dep_ == "prt" and child.i == end.i + 1:
            end = child
    return Span(offset + verb.idx, offset + end.idx + len(end))


def _source_of(verb: Token, quoted: AbstractSet[int]) -> tuple[Token | None, bool]:
    """The token at the head of who says it, and whether it was taken over from another verb."""
    at = verb
    for climb in range(_HIGHEST_CLIMB):
        found = _own_subject(at, quoted) if climb == 0 or not _is_passive(at) else _passive_subject(at, quoted)
        if found is not None:
            return found, climb > 0
        if _is_passive(at):
            break
        if at.dep_ == "relcl":
            return at.head, climb > 0
        if at.dep_ == "acl" and at.tag_ == "VBN":
            break
        if at.dep_ == "acl":
            return _issuer(at.head, quoted), climb > 0
        if at.dep_ == "pcomp" and at.head.head is not at.head:
            at = at.head.head
        elif at.dep_ in {"conj", "xcomp", "advcl", "ccomp", "dep", "prep"} and at.head is not at:
            at = at.head
        else:
            break
        if at.i in quoted:
            break
    return None, False


def _issuer(noun: Token, quoted: AbstractSet[int]) -> Token:
    """Who issued the statement (`she released a statement saying`), or the noun itself (`a letter saying`)."""
    verb = noun.head
    if noun.dep_ == "pobj":
        verb = verb.head
    if noun.dep_ in {"dobj", "pobj"} and verb.tag_.startswith("VB"):
        return _own_subject(verb, quoted) or noun
    return noun


def _own_subject(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    for child in verb.children:
        if child.i in quoted:
            continue
        if child.dep_ in _SUBJECTS:
            return _antecedent(child, verb)
        if child.dep_ == "agent":
            return next((grandchild for grandchild in child.children if grandchild.dep_ == "pobj"), None)
        if child.dep_ in _PASSIVE_SUBJECTS and verb.lower_ in {
            "quoted",
            "heard",
            "cited",
            "expected",
            "known",
            "worried",
        }:
            return _antecedent(child, verb)
    return None


def _passive_subject(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """Who was acted on: the one who speaks in `he was booed after telling ...`."""
    found = next((c for c in verb.children if c.dep_ in _PASSIVE_SUBJECTS and c.i not in quoted), None)
    return found and _antecedent(found, verb)


def _neighbour(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """The noun beside the verb, where the parse gives it no subject: after it (`,” said Ann Veld`) or before it."""
    doc = verb.doc
    before = verb.i - 1
    while before >= 0 and (doc[before].is_space or doc[before].is_punct or doc[before].tag_ in {"RB", "MD"}):
        before -= 1
        if before + 1 in quoted:
            break
    if before >= 0 and before not in quoted and _can_speak(doc[before]):
        return doc[before]
    if verb.i + 1 < len(doc) and verb.i + 1 not in quoted:
        return _head_of_phrase_at(doc[verb.i + 1])
    return None


def _can_speak(token: Token) -> bool:
    return token.tag_ in {"NN", "NNS", "NNP", "NNPS", "PRP"} or token.lower_ in _LONE_SPEAKERS


def _head_of_phrase_at(first: Token) -> Token | None:
    head = first
    while head.dep_ in _INSIDE_PHRASE and first.i < head.head.i < first.i + _LONGEST_PHRASE:
        head = head.head
    return head if _can_speak(head) else None


def _antecedent(subject: Token, verb: Token) -> Token:
    """The noun behind `who`, otherwise the subject itself."""
    if subject.lower_ in _RELATIVES and verb.dep_ == "relcl":
        return verb.head
    return subject


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ in _PASSIVE_SUBJECTS or child.dep_ == "auxpass" for child in verb.children)


def _content_of(verb: Token, subject: Token, offset: int) -> tuple[Span, ...]:
    """What the verb governs: its clause, its infinitive, its object where it announces one, or the clause around it."""
    clause = next((c for c in verb.children if c.dep_ in _CLAUSES), None)
    if clause is None:
        clause = next((c for c in verb.rights if c.dep_ in {"xcomp", "oprd"} and c.i > verb.i), None)
    if clause is None and verb.dep_ in _CLAUSES and verb.head is not verb and verb.head.i < verb.i:
        around = verb.head
        reporting = {t.i for t in verb.subtree}
        return _spans_without(verb.doc, around.left_edge.i, around.right_edge.i, reporting, offset)
    if clause is None:
        clause = _object_of(verb)
    if clause is None:
        return ()
    first, last = clause.left_edge.i, clause.right_edge.i
    if clause.dep_ not in _CLAUSES:
        last = max(last, clause.i)
    reporting = {verb.i, *(t.i for t in subject.subtree)} if clause.i < verb.i else set()
    return _spans_without(verb.doc, first, last, reporting, offset)


def _object_of(verb: Token) -> Token | None:
    if verb.lower_ in _OBJECT_CUES:
        return next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if verb.lower_ in _NO_CONTENT_AFTER:
        return None
    preposition = next((c for c in verb.rights if c.dep_ == "prep" and c.lower_ in _PREPOSITIONS), None)
    return preposition and next((c for c in preposition.children if c.dep_ in {"pobj", "pcomp"}), None)


def _spans_without(doc: Doc, first: int, last: int, left_out: set[int], offset: int) -> tuple[Span, ...]:
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
